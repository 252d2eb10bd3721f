"""A third vector enlarges the span only if the others do not reach it."""

import torch

f64 = torch.float64
v_1 = torch.tensor([1.0, 0.0, 1.0], dtype=f64)
v_2 = torch.tensor([0.0, 1.0, 1.0], dtype=f64)
for name, v_3 in [
    ("(2, 3, 5)", torch.tensor([2.0, 3.0, 5.0], dtype=f64)),
    ("(2, 3, 6)", torch.tensor([2.0, 3.0, 6.0], dtype=f64)),
]:
    V = torch.stack([v_1, v_2, v_3], dim=1)  # (n, k)
    c = torch.linalg.lstsq(V[:, :2], v_3[:, None]).solution[:, 0]
    attempt = c[0] * v_1 + c[1] * v_2
    print(
        f"v_3 = {name}: best attempt {attempt.round(decimals=3).tolist()},",
        f"dimension of the span {torch.linalg.matrix_rank(V)}",
    )
