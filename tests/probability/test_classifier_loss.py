"""Checks of docs/probability/classifier_loss.md."""

import torch

from snippets._engine.check.equation import equation


@equation("cross-entropy-one-hot")
def test_cross_entropy_one_hot(holds, rng):
    z, i = rng.normal(size=4), int(rng.integers(1, 5))
    loss = torch.nn.functional.cross_entropy(torch.tensor(z), torch.tensor(i - 1)).item()
    holds(bind={r"H(e_i, \softmax(z))": loss}, z=z, i=i)
