"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Objects": (1.4, 8), "Vectors": (1.4, 7),
         "Norms": (0.2, 6), "Matrices": (2.4, 6), "Linear maps": (2.4, 5),
         "Inverse": (1.5, 4), "Eigenvalues": (3.2, 4),
         "Eigendecomposition": (2.4, 3), "SVD": (1.4, 2), "Least squares": (1.4, 1),
         "PCA": (0.6, 0), "Low rank": (2.2, 0)}
joined = [("Objects", "Vectors"), ("Vectors", "Norms"), ("Vectors", "Matrices"),
          ("Matrices", "Linear maps"), ("Linear maps", "Inverse"),
          ("Linear maps", "Eigenvalues"), ("Inverse", "Eigendecomposition"),
          ("Eigenvalues", "Eigendecomposition"), ("Eigendecomposition", "SVD"),
          ("Norms", "SVD"), ("SVD", "Least squares"), ("Least squares", "PCA"),
          ("Least squares", "Low rank")]
fig, ax = plt.subplots(figsize=(5.2, 5.6))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=16,
            bbox={"boxstyle": "round,pad=0.35", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.3, 3.8), ylim=(-0.4, 8.4))
ax.axis("off")
