"""A matrix turns the unit circle, stretches it along the axes, and turns it again."""
import torch

A = torch.tensor([[1.0, 1.5],
                  [0.0, 1.5]], dtype=torch.float64)
U, s, Vh = torch.linalg.svd(A)
flip = torch.sign(torch.diag(Vh))                  # signs are free: pick v_1 up, v_2 to its left
U, Vh = U * flip, Vh * flip[:, None]

# %% demo
t = torch.linspace(0, 2 * torch.pi, 100_001, dtype=torch.float64)
circle = torch.stack([torch.cos(t), torch.sin(t)])  # (2, N), every direction once
length = torch.linalg.norm(A @ circle, dim=0)       # (N,)
print(f"longest  |Ax| on the circle {length.max():.4f}   sigma_1 {s[0]:.4f}")
print(f"shortest |Ax| on the circle {length.min():.4f}   sigma_2 {s[1]:.4f}")
V = Vh.T
for i in range(2):
    print(f"A v_{i + 1} = {(A @ V[:, i]).numpy().round(3)}"
          f"   sigma_{i + 1} u_{i + 1} = {(s[i] * U[:, i]).numpy().round(3)}")
