"""The columns of V are eigenvectors, and so are their multiples; the rows are not."""
import numpy as np

A = np.array([[1.0, 1.0],
              [0.5, 1.5]])
lambda_, V = np.linalg.eig(A)

def is_eigenvector(v):
    """Whether Av is a multiple of v, and v is not zero; v has shape (n,)."""
    Av = A @ v
    multiple = (v @ Av) / (v @ v) if v.any() else 0.0
    return bool(v.any()) and np.allclose(Av, multiple * v)

# %% demo
for i in np.argsort(-lambda_):                 # eig returns them in no order
    v = V[:, i]                                # (n,)
    print(f"lambda {lambda_[i]:.1f}: column {is_eigenvector(v)}, -5 times it"
          f" {is_eigenvector(-5 * v)}, row {is_eigenvector(V[i])}")
print("the sum of both columns:", is_eigenvector(V[:, 0] + V[:, 1]))
print("the zero vector:", is_eigenvector(np.zeros(2)))
