"""A parameter that was computed from something is no leaf, and gets no gradient."""

import warnings

import torch

wrong = torch.ones(3, requires_grad=True) * 0.1  # the product is an inner node
right = (torch.ones(3) * 0.1).requires_grad_()  # first the number, then the wish
(wrong.sum() + 2 * right.sum()).backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    made = wrong.grad_fn.name()
    print(f"wrong: made by {made}  sum {wrong.sum():.1f}  grad {wrong.grad}")
grad = right.grad.tolist()
assert right.is_leaf
print(f"right: a leaf              sum {right.sum():.1f}  grad {grad}")
print("warning:", str(caught[0].message).partition(" is being accessed")[0])
