"""An optimizer with a memory skips None, and moves for zero."""

import torch

for name in ("None", "zero"):
    theta = torch.nn.Parameter(torch.tensor(1.0))
    optimizer = torch.optim.SGD([theta], lr=0.1, momentum=0.9)
    (1.0 * theta).backward()
    optimizer.step()
    after_one = theta.item()
    optimizer.zero_grad(set_to_none=name == "None")  # no slope in this step
    optimizer.step()
    print(
        f"{name}: after step 1 at {after_one:.2f}, after step 2 at {theta.item():.2f}"
    )
