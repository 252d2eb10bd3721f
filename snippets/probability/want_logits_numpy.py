"""The loss wants scores; given probabilities it is wrong and says nothing."""

import numpy as np


def softmax(z):
    """exp(z_i) / sum exp(z_j), shifted by the largest score"""
    e = np.exp(z - z.max())
    return e / e.sum()


def cross_entropy(z, i):
    """-log(softmax(z)_i), in one go"""
    return z.max() + np.log(np.sum(np.exp(z - z.max()))) - z[i]


# %% demo
print("score  -log p  in one go  softmax twice")
for score in [2.0, 20.0, -20.0, -800.0]:
    z = np.array([score, 0.0, 0.0])  # the true class is the first
    with np.errstate(divide="ignore"):
        naive = -np.log(softmax(z)[0])
    twice = cross_entropy(softmax(z), 0)
    print(f"{score:5.0f} {naive:7.3f} {cross_entropy(z, 0):10.3f} {twice:14.3f}")
print(f"at -800: -log p = {naive:.3f}")
