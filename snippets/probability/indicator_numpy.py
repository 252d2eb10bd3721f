"""The expectation of an indicator is the probability of its event."""

import numpy as np

rolls = np.indices((6, 6)).reshape(2, -1) + 1  # (2, 36)
event = rolls.sum(axis=0) >= 10
indicator = event.astype(float)  # 1 where it occurs, 0 elsewhere
p = event.sum() / event.size
print(f"P(A) = {p:.4f}   E[1_A] = {indicator.mean():.4f}")
print(f"p(1 - p) = {p * (1 - p):.4f}   Var(1_A) = {indicator.var():.4f}")
