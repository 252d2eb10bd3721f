"""The mean of both KL to the middle is symmetric and at most log 2."""

import torch
from torch.nn.functional import kl_div

torch.set_default_dtype(torch.float64)


def kl(p, q):
    """D(p || q), a sum over what p allows"""
    return kl_div(q[p > 0].log(), p[p > 0], reduction="sum")


def js(p, q):
    """(D(p || m) + D(q || m)) / 2 with m = (p + q) / 2"""
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


# %% demo
p = torch.tensor([0.5, 0.5, 0.0, 0.0])
for name, q in [
    ("the same", p),
    ("overlapping", torch.tensor([0.0, 0.4, 0.6, 0.0])),
    ("disjoint", torch.tensor([0.0, 0.0, 0.3, 0.7])),
]:
    print(f"{name:12s} KL {kl(p, q):.3f}, J {js(p, q):.3f} = {js(q, p):.3f}")
