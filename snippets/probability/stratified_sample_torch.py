"""A stratified sample has the label shares of the population, up to rounding."""

import torch


def stratified_sample(labels, n):
    """Positions of n units: each stratum by its share, then largest remainders."""
    values, N_h = torch.unique(labels, return_counts=True)
    q_h = n * N_h / len(labels)
    n_h = torch.floor(q_h).int()
    n_h[torch.argsort(n_h - q_h, stable=True)[: n - n_h.sum()]] += 1
    drawn = [
        (at := torch.nonzero(labels == v).ravel())[torch.randperm(len(at))[:k]]
        for v, k in zip(values, n_h)
    ]
    return torch.cat(drawn)[torch.randperm(n)]


torch.manual_seed(0)
labels = torch.repeat_interleave(
    torch.arange(3), torch.tensor([900, 85, 15])
)  # (N,), imbalanced
for _ in range(3):
    sample = stratified_sample(labels, 100)  # (n,)
    print(
        "counts",
        torch.bincount(labels[sample]).numpy(),
        "different units:",
        len(torch.unique(sample)),
    )
