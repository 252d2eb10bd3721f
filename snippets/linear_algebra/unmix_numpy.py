"""Two microphones hear two voices mixed; the inverse takes the mixture apart."""

# %% unmix
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1, 600)
X = np.stack([np.sin(10 * np.pi * t), 2 * (3 * t % 1) - 1])  # two voices
A = np.array([
    [1.0, 0.5],  # microphone 1 hears 1.0 and 0.5 of them
    [0.4, 0.7],
])  # microphone 2
Y = A @ X  # (2, 600): what is recorded
B = np.linalg.inv(A)

print("B =", B.round(3).tolist())
print("B A =", ((B @ A).round(3) + 0.0).tolist())  # + 0.0 makes 0 of -0
print("A B =", ((A @ B).round(3) + 0.0).tolist())
k = 250  # one moment
print(
    "spoken",
    X[:, k].round(3).tolist(),
    "  recorded",
    Y[:, k].round(3).tolist(),
    "  unmixed",
    (B @ Y)[:, k].round(3).tolist(),
)
assert np.allclose(B @ Y, X)  # at every moment

# %% figure
fig, axes = plt.subplots(2, 3, figsize=(6, 3), sharex=True, sharey=True)
columns = [
    ("$X$", X, ["C0", "C1"]),
    ("$AX$", Y, ["C5", "C5"]),
    ("$A^{-1}AX$", B @ Y, ["C0", "C1"]),
]
for column, (name, signals, colors) in zip(axes.T, columns):
    for ax, signal, style, color in zip(column, signals, ["-", "--"], colors):
        ax.plot(t, signal, style, color=color, lw=1.5)
        ax.set(ylim=(-1.7, 1.7))
        ax.axis("off")
    column[0].set_title(name)
