"""einsum runs a formula as written: an index missing on the right is summed."""

import numpy as np

x, y = np.array([1.0, 2.0, 3.0]), np.array([4.0, -1.0, 2.0])  # (n,), (n,)
A = np.arange(6.0).reshape(2, 3)  # (2, n)
B = np.arange(30.0).reshape(2, 3, 5)  # (b, n, d)
W = np.arange(24.0).reshape(2, 4, 3)  # (b, m, n)
for rule, formula, arrays, same in [
    ("i,i->", "sum_i x_i y_i", (x, y), x @ y),
    ("ij,j->i", "sum_j A_ij x_j", (A, x), A @ x),
    ("i,j->ij", "x_i y_j", (x, y), x[:, None] * y),
    ("ij->ji", "A_ij, axes exchanged", (A,), A.T),
    ("ij->j", "sum_i A_ij", (A,), A.sum(axis=0)),
    ("ijk->ik", "sum_j W_ijk", (W,), W.sum(axis=1)),
    ("bik,bkj->bij", "sum_k W_bik B_bkj", (W, B), W @ B),
]:
    result = np.einsum(rule, *arrays)
    assert np.allclose(result, same)
    shape, total = tuple(result.shape), result.sum().item()
    other = same.sum().item()
    print(f"{rule:13} {formula:21} {shape!s:9} sum {total:5.0f} and {other:5.0f}")

# %% loops
C = np.einsum("bik,bkj->bij", W, B)  # (b, n, d)
loops = np.zeros((2, 4, 5))
for b in range(2):  # b, i, j stand on the right
    for i in range(4):
        for j in range(5):
            for k in range(3):  # k does not: it is summed
                loops[b, i, j] += W[b, i, k] * B[b, k, j]
print("C_232 =", C[1, 2, 1].item(), "by einsum,", loops[1, 2, 1].item(), "by loops")
assert np.array_equal(C, loops)
