"""Three correlations that no three variables can have."""

import numpy as np

for rho in [0.4, 0.9]:
    Sigma = np.array([
        [1.0, rho, rho],
        [rho, 1.0, -rho],
        [rho, -rho, 1.0],
    ])
    lambda_ = np.linalg.eigvalsh(Sigma)
    print(f"rho = {rho}: eigenvalues", lambda_.round(2), end="  ")
    try:
        L = np.linalg.cholesky(Sigma)
        print(f"Cholesky factor, L_33 = {L[2, 2]:.3f}")
    except np.linalg.LinAlgError:
        print("no Cholesky factor")
