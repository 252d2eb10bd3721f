"""Naive Bayes sees a bag of words: every order has the same posterior."""

from itertools import permutations
import numpy as np

# P(word | class) for a good and a bad review
theta = {"not": [0.2, 0.3], "bad": [0.1, 0.4], "good": [0.7, 0.3]}
prior = np.array([0.5, 0.5])


def posterior(message):
    """P(class | message) by Bayes' theorem with independent words."""
    joint = prior * np.prod(np.array([theta[w] for w in message]), axis=0)
    return joint / joint.sum()


# %% demo
for message in [["good", "not", "bad"], ["bad", "not", "good"]]:
    print(" ".join(message), posterior(message).round(4).tolist())
values = {posterior(m)[0].round(6).item() for m in permutations(theta)}
print("different posteriors over all 6 orders:", len(values))
