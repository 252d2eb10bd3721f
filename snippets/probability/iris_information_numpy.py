"""Which measurement says most about the species? And how much says chance?"""

# %% run
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True)  # 150 flowers, 3 species


def information(a, b):
    """I(X; Y) = sum P(x, y) log(P(x, y) / (P(x) P(y))), of two columns of codes"""
    P = np.zeros((a.max() + 1, b.max() + 1))
    np.add.at(P, (a, b), 1 / len(a))
    outer = np.outer(P.sum(axis=1), P.sum(axis=0))
    return np.sum(P[P > 0] * np.log2(P[P > 0] / outer[P > 0]))


names = ["sepal length", "sepal width", "petal length", "petal width"]
rng = np.random.default_rng(0)
orders = [rng.permutation(len(y)) for _ in range(200)]
print(f"H(Y) = {information(y, y):.3f} bits")
for j, name in enumerate(names):
    for bins in [3, 30]:
        x = X[:, j]
        edges = np.linspace(x.min(), x.max(), bins + 1)[1:-1]
        a = np.digitize(x, edges)
        chance = np.mean([information(a, y[order]) for order in orders])
        print(f"{name:12s} {bins:2d} bins {information(a, y):.3f}", end=", ")
        print(f"shuffled {chance:.3f}")

# %% figure
told = []
for x in X.T:
    a = np.digitize(x, np.linspace(x.min(), x.max(), 4)[1:-1])  # three bins
    told.append(information(a, y))
fig, ax = plt.subplots(figsize=(6, 2.8))
ax.barh(names[::-1], told[::-1], color="C0")
ax.axvline(information(y, y), color="C1", ls="--")
ax.text(information(y, y) - 0.03, 2.85, "all there is", ha="right")
ax.set(xlabel="bits about the species, with three bins")
