"""optim.SGD is gradient descent, digit for digit; optim.Adam goes its own way."""

import torch
import matplotlib.pyplot as plt

torch.set_default_dtype(torch.float64)

# %% data
x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0, 3.0])
y = torch.tensor([0.2, 1.1, 0.9, 1.8, 1.7, 2.9])
X = torch.stack([torch.ones(6), x], dim=1)  # (n, d) = (6, 2)


def loss(theta):
    return ((X @ theta - y) ** 2).mean()


# %% loops
def by_hand(theta, eta, steps):
    """theta <- theta - eta grad L(theta); the loss before each step."""
    losses = []
    for k in range(steps):
        L = loss(theta)
        losses.append(L.item())
        (g,) = torch.autograd.grad(L, theta)
        theta = (theta - eta * g).detach().requires_grad_()
    return torch.tensor(losses)


def with_optimizer(theta, make, steps):
    """The same loop, with the rule left to an optimizer."""
    optimizer, losses = make([theta]), []
    for k in range(steps):
        optimizer.zero_grad()  # 1. forget the last gradient
        L = loss(theta)  # 2. a new graph
        losses.append(L.item())
        L.backward()  # 3. fill theta.grad
        optimizer.step()  # 4. change theta in place
    return torch.tensor(losses)


def start():
    return torch.tensor([-1.0, 2.2], requires_grad=True)


hand = by_hand(start(), 0.1, 61)
sgd = with_optimizer(start(), lambda p: torch.optim.SGD(p, lr=0.1), 61)
adam = with_optimizer(start(), lambda p: torch.optim.Adam(p, lr=0.1), 61)
print("step  by hand  optim.SGD  optim.Adam")
for k in (0, 1, 5, 20, 60):
    print(f"{k:4d} {hand[k]:8.4f} {sgd[k]:10.4f} {adam[k]:11.4f}")
apart = ((hand - sgd).abs() > 1e-12).sum().item()
print("by hand and optim.SGD differ by more than 1e-12 in", apart, "of 61 steps")

# %% figure
fig, ax = plt.subplots()
ax.plot(hand, color="C0", lw=6, alpha=0.35)
ax.plot(sgd, "--", color="black", lw=1.6)
ax.plot(adam, "-", color="C1", marker="o", ms=3.5, lw=1.4)
ax.text(0, 0.05, "by hand (wide)\nand SGD (dashed)", fontsize=14)
ax.text(19, 1.0, "Adam (dots)", color="C1", fontsize=14)
ax.set(xlabel="step $k$", ylabel=r"$L(\theta_k)$", yscale="log", ylim=(0.04, 6))
