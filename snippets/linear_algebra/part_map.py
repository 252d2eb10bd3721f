"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Objects": (1.2, 17), "Tensors": (1.2, 16), "Number types": (2.6, 15),
         "Arrays": (1.2, 15), "Reshape": (2.4, 14),
         "Vectors": (1.2, 14), "Projection": (0.55, 13.4),
         "Similarity": (0, 12.6), "Transpose": (1.7, 13.2),
         "Matrices": (1.7, 12.5),
         "Norms": (0, 11.8), "Products": (1.7, 11.7), "Distances": (-0.15, 10.9),
         "Linear maps": (1.4, 10.9), "Plane maps": (0.95, 10.2),
         "Determinant": (1.3, 9.5), "Rank": (1.7, 8.8),
         "Vector spaces": (2.45, 10.9), "Solving": (1.7, 8), "Gram–Schmidt": (0.82, 7),
         "Matrix norms": (0.2, 8), "Inverse": (1.65, 7), "Conditioning": (0.15, 6),
         "Eigenvalues": (2.5, 8.1), "Polynomial": (2.45, 7.1),
         "Complex pairs": (3.56, 6.3), "Eigendecomposition": (2.15, 6.1),
         "Powers": (3.35, 5.5), "Stability": (3.7, 4.4),
         "Covariance": (3.6, 10), "Symmetric": (2.75, 5), "At work": (3.0, 4),
         "SVD": (2.2, 4), "Singular values": (1.6, 3), "Least squares": (0.4, 4),
         "Fits in code": (0.05, 2.2), "Pseudo-inverse": (1.05, 2),
         "Best approximation": (2.3, 2),
         "Lasso and ridge": (0.15, 1), "Numerical rank": (1.22, 1.1),
         "PCA": (3.3, 3), "PCA scores": (3.1, 1),
         "SVD in code": (2.55, 3),
         "Low rank": (2.15, 1), "Completion": (1.4, 0),
         "Shrinkage": (2.5, 0)}
joined = {"Tensors": ["Objects"], "Arrays": ["Tensors"], "Number types": ["Objects"],
          "Vectors": ["Arrays"], "Projection": ["Vectors"],
          "Similarity": ["Projection"],
          "Norms": ["Similarity"], "Distances": ["Norms"], "Matrices": ["Transpose"],
          "Transpose": ["Vectors"],
          "Products": ["Matrices"], "Covariance": ["Matrices", "Projection"],
          "Linear maps": ["Products"], "Plane maps": ["Linear maps", "Projection"],
          "Determinant": ["Plane maps"],
          "Vector spaces": ["Products"],
          "Rank": ["Determinant", "Vector spaces"], "Solving": ["Rank"],
          "Gram–Schmidt": ["Solving"], "Inverse": ["Solving"],
          "Matrix norms": ["Norms", "Determinant"],
          "Conditioning": ["Inverse", "Matrix norms"],
          "Eigenvalues": ["Rank"], "Polynomial": ["Eigenvalues"],
          "Complex pairs": ["Polynomial"],
          "Eigendecomposition": ["Polynomial", "Inverse"],
          "Powers": ["Eigendecomposition"],
          "Stability": ["Powers", "Complex pairs", "Symmetric"],
          "Symmetric": ["Eigendecomposition", "Covariance"],
          "At work": ["Symmetric"], "SVD": ["Symmetric"],
          "Singular values": ["SVD", "Conditioning"],
          "Least squares": ["Inverse", "Gram–Schmidt"],
          "Fits in code": ["Least squares", "Singular values"],
          "Best approximation": ["Singular values"],
          "Pseudo-inverse": ["Least squares", "Singular values"],
          "Lasso and ridge": ["Pseudo-inverse"],
          "Numerical rank": ["Pseudo-inverse"], "Low rank": ["Best approximation"],
          "PCA": ["SVD"], "SVD in code": ["SVD"],
          "PCA scores": ["PCA", "Best approximation", "Pseudo-inverse"],
          "Completion": ["Low rank", "Lasso and ridge"],
          "Shrinkage": ["Low rank"], "Reshape": ["Arrays"]}
fig, ax = plt.subplots(figsize=(5.6, 10))
for below, chapters in joined.items():
    for above in chapters:
        ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=13,
            bbox={"boxstyle": "round,pad=0.35", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.55, 4.1), ylim=(-0.5, 17.5))
ax.axis("off")
