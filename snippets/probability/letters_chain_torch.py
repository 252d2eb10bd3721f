"""The probability of a string is a product of next-letter probabilities."""

import torch

text = "she said it is raining again in spain and the main train is late"
codes = torch.tensor([ord(c) for c in text])
triples = codes.unfold(0, 3, 1)  # (n, 3): Omega


def P(prefix):
    """The share of the triples that begin with these letters."""
    want = torch.tensor([ord(c) for c in prefix])
    return (triples[:, : len(prefix)] == want).all(dim=1).double().mean()


# %% demo
word, product = "ain", 1.0
for t in range(3):
    factor = P(word[: t + 1]) / P(word[:t])  # P(next letter | prefix)
    product *= factor
    print(f"P({word[t]} | '{word[:t]}') = {factor:.4f}")
print(f"product {product:.4f}, counted {P(word):.4f}")
