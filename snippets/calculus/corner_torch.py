"""At the corner of |x| secants to the right rise and secants to the left fall."""

import torch

torch.set_default_dtype(torch.float64)
f = torch.abs
for x in [torch.tensor(0.0), torch.tensor(2.0)]:
    for h in [0.1, 0.001]:
        right = (f(x + h) - f(x)) / h
        left = (f(x - h) - f(x)) / -h
        print(f"x = {x:g}, h = {h:5g}: right {right:5.1f}, left {left:5.1f}")
