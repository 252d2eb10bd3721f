"""The noise of a mini-batch falls as 1 / B, faster without replacement."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
n = 64
X = np.column_stack([np.ones(n), rng.normal(size=n)])  # (n, d)
y = X @ np.array([1.0, 2.0]) + rng.normal(size=n)  # (n,)
G = 2 * (X @ np.zeros(2) - y)[:, None] * X  # (n, d), one gradient a row
full = G.mean(axis=0)  # (d,)
sigma2 = ((G - full) ** 2).sum(axis=1).mean()  # the noise of one sample

sizes, measured = [1, 2, 4, 8, 16, 32, 48], []
print(f"one sample: {sigma2:.3f}")
print("        with replacement     without")
print(" B    measured  formula  measured  formula")
for B in sizes:
    draws = rng.integers(n, size=(20_000, B))
    subsets = rng.random((20_000, n)).argsort(axis=1)[:, :B]
    noise = [
        ((G[S].mean(axis=1) - full) ** 2).sum(axis=1).mean() for S in (draws, subsets)
    ]
    measured.append(noise)
    formula = [sigma2 / B, sigma2 / B * (n - B) / (n - 1)]
    print(
        f"{B:2d} {noise[0]:11.2f} {formula[0]:8.2f}",
        f"{noise[1]:9.2f} {formula[1]:8.2f}",
    )

# %% figure
fig, ax = plt.subplots()
B = np.linspace(1, 63, 400)
ax.plot(B, sigma2 / B, color="C0")
ax.plot(B, sigma2 / B * (n - B) / (n - 1), "--", color="C1")
ax.plot(sizes, [m[0] for m in measured], "o", color="C0", ms=7)
ax.plot(sizes, [m[1] for m in measured], "s", color="C1", ms=6)
ax.text(8, 6, "with replacement", color="C0", fontsize=14)
ax.text(10, 0.14, "without", color="C1", fontsize=14)
ax.set(
    xlabel="batch size $B$",
    ylabel="squared error of the gradient",
    xscale="log",
    yscale="log",
    ylim=(0.01, 80),
)
