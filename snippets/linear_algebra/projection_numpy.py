"""The shadow of b on the line of a is the closest point of that line."""

# %% shadow
import numpy as np
import matplotlib.pyplot as plt

a, b = np.array([4.0, 1.0]), np.array([1.5, 2.5])  # (n,), (n,)
t_hat = (a @ b) / (a @ a)  # how far along a
p = t_hat * a  # (n,)
print("t =", round(t_hat.item(), 4), "  p =", p.round(4).tolist())
print("a @ (b - p) =", round(abs(a @ (b - p)).item(), 10))
t = np.linspace(-1, 2, 3001)  # many points t a of the line
distance = np.linalg.norm(b - t[:, None] * a, axis=1)  # (3001,)
print("closest of 3001 points: t =", round(t[distance.argmin()].item(), 3))
print(f"its distance {distance.min().item():.4f}", end="   ")
print(f"|b - p| = {np.linalg.norm(b - p).item():.4f}")
parts = p @ p + (b - p) @ (b - p)
print(f"|b|^2 = {(b @ b).item():.4f}   |p|^2 + |b - p|^2 = {parts.item():.4f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.8))
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 16}
ax.plot([-1, 5], [-0.25, 1.25], ":", color="gray")
for start, tip, color, style, name, at in [
    ((0, 0), a, "C0", "-", "$a$", (3.2, 0.55)),
    ((0, 0), b, "C1", "--", "$b$", (0.55, 1.4)),
    ((0, 0), p, "C2", "-", "$p$", (1.1, -0.05)),
    (p, b, "C3", "-.", "$b - p$", (2.4, 1.6)),
]:
    ax.annotate(
        "", tip, start, arrowprops=arrow | {"color": color, "lw": 2.6, "ls": style}
    )
    ax.text(*at, name, color=color, ha="center", va="center", fontsize=20)
along, across = 0.2 * a / np.linalg.norm(a), 0.2 * (b - p) / np.linalg.norm(b - p)
ax.plot(*np.transpose([p + along, p + along + across, p + across]), color="black", lw=1)
ax.plot(0, 0, "o", color="black")
ax.set_xlabel("$x_1$", fontsize=18)
ax.set_ylabel("$x_2$", fontsize=18)
ax.tick_params(labelsize=15)
ax.set(aspect="equal", xlim=(-1, 5), ylim=(-0.4, 2.8), yticks=range(3))
