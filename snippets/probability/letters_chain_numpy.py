"""The probability of a string is a product of next-letter probabilities."""

import numpy as np

text = "she said it is raining again in spain and the main train is late"
codes = np.array([ord(c) for c in text])
triples = np.lib.stride_tricks.sliding_window_view(codes, 3)  # (n, 3): Omega


def P(prefix):
    """The share of the triples that begin with these letters."""
    want = np.array([ord(c) for c in prefix])
    return (triples[:, : len(prefix)] == want).all(axis=1).mean()


# %% demo
word, product = "ain", 1.0
for t in range(3):
    factor = P(word[: t + 1]) / P(word[:t])  # P(next letter | prefix)
    product *= factor
    print(f"P({word[t]} | '{word[:t]}') = {factor:.4f}")
print(f"product {product:.4f}, counted {P(word):.4f}")
