"""The mean of both KL to the middle is symmetric and at most log 2."""

import numpy as np
from scipy.special import rel_entr


def js(p, q):
    """(D(p || m) + D(q || m)) / 2 with m = (p + q) / 2"""
    m = (p + q) / 2
    return (rel_entr(p, m).sum() + rel_entr(q, m).sum()) / 2


# %% demo
p = np.array([0.5, 0.5, 0.0, 0.0])
for name, q in [
    ("the same", p),
    ("overlapping", np.array([0.0, 0.4, 0.6, 0.0])),
    ("disjoint", np.array([0.0, 0.0, 0.3, 0.7])),
]:
    kl = rel_entr(p, q).sum()
    print(f"{name:12s} KL {kl:.3f}, J {js(p, q):.3f} = {js(q, p):.3f}")
