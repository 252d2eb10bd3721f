"""One forward pass gives a column of the Jacobian, one backward pass a row."""

import torch

torch.set_default_dtype(torch.float64)
W = torch.tensor([
    [1.0, -2.0, 0.5],
    [0.0, 1.0, 1.0],
])  # (2, 3)
x = torch.tensor([0.5, 0.2, -0.4])  # (3,)


def f(x):
    return torch.tanh(W @ x)  # (3,) to (2,)


columns = [torch.func.jvp(f, (x,), (e,))[1] for e in torch.eye(3)]
y, back = torch.func.vjp(f, x)
rows = [back(e)[0] for e in torch.eye(2)]
print(f"forward passes: {len(columns)}, the columns")
print(torch.stack(columns, dim=1).numpy().round(3))
print(f"backward passes: {len(rows)}, the rows")
print(torch.stack(rows).numpy().round(3))
assert torch.allclose(torch.func.jacfwd(f)(x), torch.stack(columns, dim=1))
assert torch.allclose(torch.func.jacrev(f)(x), torch.stack(rows))
