"""One broken reading moves the normal estimate far and the Laplace estimate little."""

import torch

torch.set_default_dtype(torch.float64)
theta = torch.linspace(0, 70, 7001)  # candidates
for last in (10.3, 60.0):
    x = torch.tensor([9.8, 10.1, 10.0, 9.7, 10.4, 9.9, last])
    squares = torch.sum((x[:, None] - theta) ** 2, dim=0)
    absolute = torch.sum(torch.abs(x[:, None] - theta), dim=0)
    print(f"last reading {last}: normal {theta[torch.argmin(squares)]:.2f}, ", end="")
    print(f"Laplace {theta[torch.argmin(absolute)]:.2f}")
