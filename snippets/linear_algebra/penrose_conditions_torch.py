"""Four conditions name the pseudo-inverse; drop one, and an impostor gets through."""

import numpy as np
import torch

rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(4, 2)) @ rng.normal(size=(2, 3)))  # (m, n) of rank 2
A_plus = torch.linalg.pinv(A, rtol=1e-12)  # (n, m)
Z = torch.tensor(rng.normal(size=(3, 4)))  # anything of the shape of A^+
left = torch.eye(4) - A @ A_plus  # on what the columns cannot reach
null = torch.eye(3) - A_plus @ A  # on the null space

# %% demo
candidates = {
    "A^+": A_plus,
    "0": torch.zeros_like(Z),
    "A^+ + null Z left": A_plus + null @ Z @ left,
    "A^+ + A^+ A Z left": A_plus + A_plus @ A @ Z @ left,
    "A^+ + null Z A A^+": A_plus + null @ Z @ A @ A_plus,
}
print(f"{'B':<20}{'ABA=A':>8}{'BAB=B':>8}{'AB sym.':>9}{'BA sym.':>9}{'|B|_F':>8}")
for name, B in candidates.items():
    AB, BA = A @ B, B @ A
    holds = [
        torch.allclose(AB @ A, A),
        torch.allclose(BA @ B, B),
        torch.allclose(AB.T, AB),
        torch.allclose(BA.T, BA),
    ]
    one, two, three, four = ["yes" if h else "NO" for h in holds]
    print(f"{name:<20}{one:>8}{two:>8}{three:>9}{four:>9}{torch.linalg.norm(B):8.3f}")
