"""Temperature moves softmax between the largest score and equal chances."""

import torch

words = ["mat", "sofa", "roof", "moon"]
z = torch.tensor([3.0, 2.0, 1.0, -1.0], dtype=torch.float64)

# %% demo
for T in (0.1, 1.0, 5.0, 100.0):
    p = torch.distributions.Categorical(logits=z / T).probs
    print(f"T = {T:5}: ", "  ".join(f"{w} {q:.3f}" for w, q in zip(words, p)))
