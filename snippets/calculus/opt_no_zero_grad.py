"""Without zero_grad every step uses the sum of all gradients so far."""

import torch

torch.set_default_dtype(torch.float64)


def train(make, zero):
    theta = torch.tensor(5.0, requires_grad=True)
    optimizer, path = make([theta]), []
    for k in range(200):
        if zero:
            optimizer.zero_grad()
        ((theta - 3) ** 2).backward()  # adds to theta.grad
        optimizer.step()
        path.append(theta.item())
    tail = torch.tensor(path[-100:])
    return f"from {tail.min():5.2f} to {tail.max():5.2f}"


# %% demo
print("the last 100 of 200 steps, minimum at 3")
makers = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.1),
}
for name, make in makers.items():
    print(f"{name:4} zeroed     {train(make, True)}")
    print(f"{name:4} not zeroed {train(make, False)}")
