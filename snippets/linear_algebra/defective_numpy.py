"""Of a defective matrix eig returns a V that looks like one and is singular."""

import numpy as np

A = np.array([
    [2.0, 1.0],
    [0.0, 2.0],
])
lambda_, V = np.linalg.eig(A)  # no error, no warning

# %% wrong
print("eigenvalues", lambda_.round(3).tolist())
print("columns of V", (V.T.round(3) + 0.0).tolist())  # + 0.0 makes 0 of -0
wrong = V @ np.diag(lambda_) @ np.linalg.inv(V)
print("V Lambda V^-1 =", (wrong.round(3) + 0.0).tolist())
print("but A         =", A.tolist())

# %% right
print(f"1 / cond(V) = {1 / np.linalg.cond(V):.6f}")
for k in (1, 10, 100):
    print(
        f"A^{k}: top right entry / diagonal entry = "
        f"{np.linalg.matrix_power(A, k)[0, 1] / 2.0**k:g}"
    )
