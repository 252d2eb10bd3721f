"""det(z I - A) is zero where z is an eigenvalue of A, and nowhere else."""

import matplotlib.pyplot as plt
import numpy as np

A = np.array([[1.0, 1.0], [0.5, 1.5]])


def p(z):
    return np.linalg.det(z * np.eye(2) - A)


# %% demo
print("  z   det(z I - A)")
for z in (0, 0.5, 1, 2, 3):
    print(f"{z:4} {p(z):9.3f}")
print("eigenvalues", np.linalg.eigvals(A).round(3))

# %% figure
z = np.linspace(-0.5, 3, 200)
fig, ax = plt.subplots()
ax.axhline(0, color="gray", lw=1)
ax.plot(z, [p(x) for x in z], "C0")
ax.plot([0.5, 2], [0, 0], "o", color="black")
for x in (0.5, 2):
    ax.annotate(f"{x:g}", (x, 0), (0, 9), textcoords="offset points", ha="center")
ax.set(xlabel="$z$", ylabel=r"$\det(z I - A)$")
