"""The sign of the dot product tells whether two arrows point the same way."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy
a = torch.tensor([2.0, 0.0])  # (n,)
print("phi   a @ b  |a| |b| cos phi")
for degrees in [40, 90, 150]:
    phi = torch.deg2rad(torch.tensor(1.0 * degrees))
    b = 1.5 * torch.stack([torch.cos(phi), torch.sin(phi)])  # length 1.5
    product = torch.linalg.norm(a) * torch.linalg.norm(b) * torch.cos(phi)
    print(f"{degrees:3}  {(a @ b).item():6.3f}  {product.item():15.3f}")
