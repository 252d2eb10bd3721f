"""Gram-Schmidt depends on the order of the columns."""

import torch

f64 = torch.float64
a_1, a_2 = torch.tensor([3.0, 4.0], dtype=f64), torch.tensor([5.0, 10.0], dtype=f64)
for name, first, second in [("a_1, a_2", a_1, a_2), ("a_2, a_1", a_2, a_1)]:
    q_1 = first / torch.linalg.norm(first)
    w = second - (q_1 @ second) * q_1
    q_2 = w / torch.linalg.norm(w)
    print(
        f"order {name}:", q_1.round(decimals=3).tolist(), q_2.round(decimals=3).tolist()
    )
