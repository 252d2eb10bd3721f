"""Every number is used once, so one multiplication an edge finds every slope."""

import torch

a, b, c = 2.0, 3.0, -4.0
ab = a * b  # forward
s = ab + c
y = s**2

y_grad = 1.0  # back, one line an edge
s_grad = y_grad * 2 * s
c_grad = s_grad * 1
ab_grad = s_grad * 1
a_grad = ab_grad * b
b_grad = ab_grad * a
print(f"y = {y:g}, by hand: a {a_grad:g}, b {b_grad:g}, c {c_grad:g}")

leaves = [torch.tensor(v, requires_grad=True) for v in (a, b, c)]
y = (leaves[0] * leaves[1] + leaves[2]) ** 2
y.backward()
print(
    f"y = {y.item():g}, PyTorch: a {leaves[0].grad:g}, b {leaves[1].grad:g}, "
    f"c {leaves[2].grad:g}"
)
