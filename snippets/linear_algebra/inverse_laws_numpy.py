"""The inverse turns a product around, and does nothing of the kind for a sum."""

import numpy as np

inv = np.linalg.inv
A = np.array([[1.0, 2.0], [3.0, 5.0]])
B = np.array([[2.0, 1.0], [-1.0, 4.0]])


def show(M):
    return (M.round(4) + 0.0).tolist()  # + 0.0 makes 0 of -0


print("(A B)^-1     ", show(inv(A @ B)))
print("B^-1 A^-1    ", show(inv(B) @ inv(A)))
print("A^-1 B^-1    ", show(inv(A) @ inv(B)), "  wrong order")
print("(A.T)^-1     ", show(inv(A.T)), "  (A^-1).T", show(inv(A).T))

# %% sum
print("(A + B)^-1   ", show(inv(A + B)))
print("A^-1 + B^-1  ", show(inv(A) + inv(B)), "  another matrix")
