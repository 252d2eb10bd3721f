"""The shadow of b on the line of a is the closest point of that line."""

# %% shadow
import torch

a, b = torch.tensor([4.0, 1.0]), torch.tensor([1.5, 2.5])  # (n,), (n,)
t_hat = (a @ b) / (a @ a)  # how far along a
p = t_hat * a  # (n,)
print("t =", round(t_hat.item(), 4), "  p =", p.round(decimals=4).tolist())
print("a @ (b - p) =", round(abs(a @ (b - p)).item(), 10))
t = torch.linspace(-1, 2, 3001)  # many points t a of the line
distance = torch.linalg.norm(b - t[:, None] * a, dim=1)  # (3001,)
print("closest of 3001 points: t =", round(t[distance.argmin()].item(), 3))
print(f"its distance {distance.min().item():.4f}", end="   ")
print(f"|b - p| = {torch.linalg.norm(b - p).item():.4f}")
parts = p @ p + (b - p) @ (b - p)
print(f"|b|^2 = {(b @ b).item():.4f}   |p|^2 + |b - p|^2 = {parts.item():.4f}")
