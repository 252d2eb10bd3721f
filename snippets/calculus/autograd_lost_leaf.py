"""A parameter that was computed from something is no leaf, and gets no gradient."""
import warnings

import torch

torch.manual_seed(0)
wrong = torch.randn(3, requires_grad=True) * 0.1     # the product is an inner node
right = (torch.randn(3) * 0.1).requires_grad_()      # first the number, then the wish
(wrong.sum() + 2 * right.sum()).backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("wrong: leaf", wrong.is_leaf, " grad", wrong.grad)
print("right: leaf", right.is_leaf, " grad", right.grad.tolist())
print("warning:", str(caught[0].message).partition(" is being accessed")[0])
