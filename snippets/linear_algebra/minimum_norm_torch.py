"""Of all solutions A^+ b is the shortest, and gradient descent from zero finds it."""

# %% run
import torch

torch.set_default_dtype(torch.float64)
A, b = torch.tensor([[1.0, 2.0]]), torch.tensor([5.0])  # x_1 + 2 x_2 = 5
x_plus = torch.linalg.pinv(A) @ b  # (n,)
z = torch.tensor([2.0, -1.0])  # A z = 0: along z nothing changes

for t in [0.0, 0.5, 1.0, -1.0]:
    x = x_plus + t * z
    print(f"x = {x.numpy()}   A x = {(A @ x).numpy()}   |x|^2 = {x @ x:.2f}")


def descend(x, eta=0.05, steps=200):
    """Gradient descent on |A x - b|^2 from x: path of shape (steps + 1, n)."""
    gradient, path = torch.func.grad(lambda x: torch.sum((A @ x - b) ** 2)), [x]
    for _ in range(steps):
        path.append(path[-1] - eta * gradient(path[-1]))
    return torch.stack(path)


starts = [torch.zeros(2), torch.tensor([2.5, -0.5]), torch.tensor([-1.5, 1.0])]
paths = [descend(x) for x in starts]
for path in paths:
    print(f"from {path[0].numpy()} to {path[-1].numpy().round(4)}")
