"""Three correlations that no three variables can have."""

import torch

torch.set_default_dtype(torch.float64)
for rho in [0.4, 0.9]:
    Sigma = torch.tensor([
        [1.0, rho, rho],
        [rho, 1.0, -rho],
        [rho, -rho, 1.0],
    ])
    lambda_ = torch.linalg.eigvalsh(Sigma).numpy()
    print(f"rho = {rho}: eigenvalues", lambda_.round(2), end="  ")
    try:
        L = torch.linalg.cholesky(Sigma)
        print(f"Cholesky factor, L_33 = {L[2, 2]:.3f}")
    except torch.linalg.LinAlgError:
        print("no Cholesky factor")
