"""Nearly parallel lines: b changes by 0.0001, and the solution by 1."""

# %% run
import torch

torch.set_default_dtype(torch.float64)
A = torch.tensor([
    [1.0, 1.0],
    [1.0, 1.0001],
])
b_1, b_2 = torch.tensor([2.0, 2.0001]), torch.tensor([2.0, 2.0002])
x_1, x_2 = torch.linalg.solve(A, b_1), torch.linalg.solve(A, b_2)
print("b =", b_1.tolist(), "  x =", x_1.round(decimals=3).tolist())
# + 0.0 makes 0 of -0
print("b =", b_2.tolist(), "  x =", (x_2.round(decimals=3) + 0.0).tolist())

s = torch.linalg.svdvals(A)
print(f"stretches {s[0]:.4g} and {s[1]:.4g}, ratio {s[0] / s[1]:.4g}")
print(f"cond(A) = {torch.linalg.cond(A):.4g}")
change_b = torch.linalg.norm(b_2 - b_1) / torch.linalg.norm(b_1)
change_x = torch.linalg.norm(x_2 - x_1) / torch.linalg.norm(x_1)
print(
    f"relative change of b {change_b:.4g}, of x {change_x:.4g},"
    f" at most {torch.linalg.cond(A) * change_b:.4g}"
)
