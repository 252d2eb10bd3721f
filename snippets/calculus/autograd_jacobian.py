"""Four ways to a whole Jacobian, row by row or column by column."""

import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
W, x = torch.randn(2, 3), torch.randn(3)


def f(x):
    return torch.tanh(W @ x)  # (3,) to (2,)


rows = []
for e in torch.eye(2):  # one backward pass for each output
    (row,) = torch.autograd.grad(f(x.requires_grad_()), x, grad_outputs=e)
    rows.append(row)
J = torch.stack(rows)
x = x.detach()
print("shape:", tuple(J.shape), "from", len(rows), "backward passes")
print(J.numpy().round(3))
for other in (
    torch.func.jacrev(f)(x),
    torch.func.jacfwd(f)(x),
    torch.autograd.functional.jacobian(f, x),
):
    assert torch.allclose(other, J)  # the same, in one call
value, column = torch.func.jvp(f, (x,), (torch.eye(3)[0],))
print("torch.func.jvp along e_1:", column.numpy().round(3))
