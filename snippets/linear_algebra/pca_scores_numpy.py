"""The scores are uncorrelated: PCA turns the cloud onto its own axes."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_iris

iris = load_iris()
X = iris.data  # (n, d): 150 flowers, 4 lengths in cm
U, s, Vh = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
T = U * s  # (n, d): the scores, also X_c @ Vh.T
T = T * np.sign(Vh.sum(axis=1))  # signs are free

# %% demo
print("correlations of the features:")
print(np.corrcoef(X, rowvar=False).round(2))
print("covariance of the scores:")
print(np.cov(T, rowvar=False).round(3) + 0.0)  # + 0.0 makes 0 of -0

# %% figure
fig, ax = plt.subplots()
for species, marker in enumerate("os^"):
    ax.plot(
        *T[iris.target == species, :2].T,
        marker,
        color=f"C{species}",
        ms=4,
        label=iris.target_names[species],
    )
ax.legend(loc=(0.3, 0.64))
ax.set(xlabel="score on $v_1$", ylabel="score on $v_2$", aspect="equal")
