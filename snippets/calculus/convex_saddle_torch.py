"""A bowl has two positive eigenvalues; a saddle can look convex along both axes."""

import torch

torch.set_default_dtype(torch.float64)

hessians = {
    "x_1^2 + x_1 x_2 + x_2^2": torch.tensor([[2.0, 1.0], [1.0, 2.0]]),
    "x_1^2 - x_2^2": torch.tensor([[2.0, 0.0], [0.0, -2.0]]),
    "x_1^2 + 3 x_1 x_2 + x_2^2": torch.tensor([[2.0, 3.0], [3.0, 2.0]]),
}
for name, H in hessians.items():
    lambda_, V = torch.linalg.eigh(H)  # ascending
    v = V[:, 0] * torch.sign(V[0, 0] + 1e-9)
    print(name)
    print(
        f"  diagonal of H {H[0, 0]:2.0f}, {H[1, 1]:2.0f}"
        f"   eigenvalues {lambda_[0]:2.0f}, {lambda_[1]:.0f}"
    )
    # + 0.0 makes 0 of -0
    print(f"  v'Hv = {v @ H @ v:.0f} along v =", v.numpy().round(2) + 0.0)
