"""Nearly parallel lines: b changes by 0.0001, and the solution by 1."""
import numpy as np
import matplotlib.pyplot as plt

A = np.array([[1.0, 1.0],
              [1.0, 1.0001]])
b_1, b_2 = np.array([2.0, 2.0001]), np.array([2.0, 2.0002])
x_1, x_2 = np.linalg.solve(A, b_1), np.linalg.solve(A, b_2)
print("b =", b_1.tolist(), "  x =", (x_1.round(3) + 0.0).tolist())
print("b =", b_2.tolist(), "  x =", (x_2.round(3) + 0.0).tolist())

# %% kappa
s = np.linalg.svd(A, compute_uv=False)
print(f"stretches {s[0]:.4g} and {s[1]:.4g}, ratio {s[0] / s[1]:.4g}")
print(f"cond(A) = {np.linalg.cond(A):.4g}")
change_b = np.linalg.norm(b_2 - b_1) / np.linalg.norm(b_1)
change_x = np.linalg.norm(x_2 - x_1) / np.linalg.norm(x_1)
print(f"relative change of b {change_b:.4g}, of x {change_x:.4g},"
      f" at most {np.linalg.cond(A) * change_b:.4g}")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.2), sharex=True, sharey=True)
corners = 0.12 * np.array([[-1, 1, 1, -1], [-1, -1, 1, 1]])  # errors of b
u = np.array([-1.0, 3.0])                          # horizontal axis
for ax, A in zip(axes, np.array([[[1.0, 1.0], [1.0, -1.0]], [[1.0, 1.0], [0.7, 1.2]]])):
    b = A @ [1.0, 1.0]
    for (a_1, a_2), b_i, style, color in zip(A, b, ["-", "--"], ["C0", "C1"]):
        v = (b_i - a_1 * u) / a_2
        width = 0.12 / abs(a_2)
        ax.fill_between(u, v - width, v + width, color=color, alpha=0.2, lw=0)
        ax.plot(u, v, style, color=color, lw=1.5)
    region = np.linalg.solve(A, b[:, None] + corners)
    ax.fill(*region, fc="C2", ec="black", lw=1, alpha=0.8)
    ax.set(title=rf"$\kappa(A) = {np.linalg.cond(A):.2g}$", aspect="equal",
           xlim=(-0.3, 2.3), ylim=(-0.3, 2.3), xlabel="$x_1$")
axes[0].set_ylabel("$x_2$")
