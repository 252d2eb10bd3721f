"""What was done last is undone first."""

import torch

R = torch.tensor([[0.0, -1.0], [1.0, 0.0]])  # rotate by 90 degrees
H = torch.tensor([[1.0, 1.0], [0.0, 1.0]])  # shear
A = H @ R  # rotate, then shear
undo = R.T @ torch.tensor([[1.0, -1.0], [0.0, 1.0]])  # shear back, then rotate back
x = torch.tensor([3.0, 5.0])
print("A x =", (A @ x).tolist(), "  undone:", (undo @ (A @ x)).tolist())
print(
    "undo =",
    undo.tolist(),
    "  wrong order:",
    (torch.tensor([[1.0, -1.0], [0.0, 1.0]]) @ R.T @ (A @ x)).tolist(),
)
