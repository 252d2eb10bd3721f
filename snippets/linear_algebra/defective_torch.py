"""Of a defective matrix eig returns a V that looks like one and is singular."""

import torch

A = torch.tensor(
    [
        [2.0, 1.0],
        [0.0, 2.0],
    ],
    dtype=torch.float64,
)
lambda_, V = torch.linalg.eig(A)  # no error, no warning
lambda_, V = lambda_.real, V.real  # always complex; here both are real

# %% wrong
print("eigenvalues", lambda_.round(decimals=3).tolist())
print("columns of V", (V.T.round(decimals=3) + 0.0).tolist())  # + 0.0 makes 0 of -0
wrong = V @ torch.diag(lambda_) @ torch.linalg.inv(V)
print("V Lambda V^-1 =", (wrong.round(decimals=3) + 0.0).tolist())
print("but A         =", A.tolist())

# %% right
print(f"1 / cond(V) = {1 / torch.linalg.cond(V):.6f}")
for k in (1, 10, 100):
    print(
        f"A^{k}: top right entry / diagonal entry = "
        f"{torch.linalg.matrix_power(A, k)[0, 1] / 2.0**k:g}"
    )
