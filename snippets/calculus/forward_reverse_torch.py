"""Which end the chain rule is multiplied from decides what it costs."""

import numpy as np
import torch

rng = np.random.default_rng(0)


def product(factors):
    """Multiply from the left and count the multiplications of numbers."""
    result, count = factors[0], 0
    for B in factors[1:]:
        count += result.shape[0] * result.shape[1] * B.shape[1]
        result = result @ B
    return result, count


for sizes in [(200, 50, 50, 1), (50, 50, 50, 50), (1, 50, 50, 200)]:
    J = [torch.tensor(rng.normal(size=(m, n))) for n, m in zip(sizes, sizes[1:])]
    reverse, cost = product(J[::-1])  # (J_3 J_2) J_1: from the output
    forward, cost_forward = product([B.T for B in J])  # the transposes: from the input
    assert torch.allclose(reverse, forward.T)
    print(
        f"{sizes[0]:3} inputs, {sizes[-1]:3} outputs: "
        f"reverse {cost:7}, forward {cost_forward:7}, "
        f"J_11 {reverse[0, 0]:.2f} = {forward[0, 0]:.2f}"
    )
