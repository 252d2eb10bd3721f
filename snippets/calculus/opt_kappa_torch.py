"""With momentum the steps grow like the root of the condition number."""

# %% run
import torch

torch.set_default_dtype(torch.float64)


def run(h, eta, gamma, nesterov=False):
    """The points until the error is a millionth of the first; minimum at 0."""
    theta = torch.ones(2, requires_grad=True)
    path = [theta.detach().clone()]
    optimizer = torch.optim.SGD([theta], lr=eta, momentum=gamma, nesterov=nesterov)
    while torch.linalg.norm(theta) > 1e-6 * 2**0.5:
        optimizer.zero_grad()
        (h * theta**2 / 2).sum().backward()
        optimizer.step()
        path.append(theta.detach().clone())
    return torch.stack(path)  # (steps + 1, 2)


paths = {}
print("kappa   plain  Nesterov  momentum")
for kappa in (10, 100, 1000):
    h, r = torch.tensor([1.0, kappa]), kappa**0.5
    q = (r - 1) / (r + 1)
    paths[kappa] = [
        run(h, 2 / (1 + kappa), 0),
        run(h, 1 / kappa, q, nesterov=True),
        run(h, (2 / (1 + r)) ** 2, q**2),
    ]
    counts = [len(path) - 1 for path in paths[kappa]]
    print(f"{kappa:5d} {counts[0]:7d} {counts[1]:9d} {counts[2]:9d}")
