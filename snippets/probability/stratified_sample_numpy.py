"""A stratified sample has the label shares of the population, up to rounding."""

import numpy as np


def stratified_sample(labels, n, rng):
    """Positions of n units: each stratum by its share, then largest remainders."""
    values, N_h = np.unique(labels, return_counts=True)
    q_h = n * N_h / len(labels)
    n_h = np.floor(q_h).astype(int)
    n_h[np.argsort(n_h - q_h, stable=True)[: n - n_h.sum()]] += 1
    drawn = [
        rng.permutation(np.flatnonzero(labels == v))[:k] for v, k in zip(values, n_h)
    ]
    return rng.permutation(np.concatenate(drawn))


rng = np.random.default_rng(0)
labels = np.repeat([0, 1, 2], [900, 85, 15])  # (N,), imbalanced
for _ in range(3):
    sample = stratified_sample(labels, 100, rng)  # (n,)
    print(
        "counts",
        np.bincount(labels[sample]),
        "different units:",
        len(np.unique(sample)),
    )
