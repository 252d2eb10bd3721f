"""Four ways to a whole Jacobian, row by row or column by column."""
import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
W, x = torch.randn(2, 3), torch.randn(3)


def f(x):
    return torch.tanh(W @ x)                   # (3,) to (2,)


rows = []
for e in torch.eye(2):                         # one backward pass for each output
    (row,) = torch.autograd.grad(f(x.requires_grad_()), x, grad_outputs=e)
    rows.append(row)
J = torch.stack(rows)
x = x.detach()
print("shape:", tuple(J.shape), "from", len(rows), "backward passes")
print("torch.func.jacrev:              ", torch.allclose(J, torch.func.jacrev(f)(x)))
print("torch.func.jacfwd:              ", torch.allclose(J, torch.func.jacfwd(f)(x)))
other = torch.autograd.functional.jacobian(f, x)
print("torch.autograd.functional:      ", torch.allclose(J, other))
value, column = torch.func.jvp(f, (x,), (torch.eye(3)[0],))
print("torch.func.jvp gives a column:  ", torch.allclose(column, J[:, 0]))
