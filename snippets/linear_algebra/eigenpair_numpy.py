"""The columns of V are eigenvectors, and so are their multiples; the rows are not."""
import numpy as np

A = np.array([[1.0, 1.0],
              [0.5, 1.5]])
lambda_, V = np.linalg.eig(A)

def is_eigenvector(v):
    """Whether Av is a multiple of v, and v is not zero; v has shape (n,)."""
    if not v.any():
        return False
    v = v / np.linalg.norm(v)                  # so that a tiny v is judged alike
    return np.allclose(A @ v, (v @ A @ v) * v)

# %% demo
for i in np.argsort(-lambda_):                 # eig returns them in no order
    v = V[:, i]                                # (n,)
    print(f"lambda {lambda_[i]:.1f}: column {is_eigenvector(v)}, -5 times it"
          f" {is_eigenvector(-5 * v)}, row {is_eigenvector(V[i])}")
e_1 = np.array([1.0, 0.0])
print("e_1 and a billionth of it:", is_eigenvector(e_1), is_eigenvector(1e-9 * e_1))
print("the sum of both columns:", is_eigenvector(V[:, 0] + V[:, 1]))
print("the zero vector:", is_eigenvector(np.zeros(2)))
