"""A matrix moves the whole grid, and its columns say where the two basis vectors go."""

# %% columns
import torch

torch.set_default_dtype(torch.float64)
c, s = 0.75**0.5, 0.5  # cosine and sine of 30 degrees
maps = {
    "nothing": torch.tensor([[1.0, 0.0], [0.0, 1.0]]),
    "scale": torch.tensor([[1.5, 0.0], [0.0, 0.5]]),
    "rotate": torch.tensor([[c, -s], [s, c]]),
    "shear": torch.tensor([[1.0, 0.8], [0.0, 1.0]]),
    "reflect": torch.tensor([[0.0, 1.0], [1.0, 0.0]]),
    "project": torch.tensor([[0.8, 0.4], [0.4, 0.2]]),
}

e_1, e_2 = torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0])
for name, A in maps.items():
    print(
        f"{name:8} A e_1 = {(A @ e_1).round(decimals=3).tolist()!s:13}"
        f"  A e_2 = {(A @ e_2).round(decimals=3).tolist()!s:14}"
        f"  row 1 {A[0].round(decimals=3).tolist()}"
    )
