"""The zero vector has no direction: its cosine similarity is 0/0."""

import numpy as np

X = np.array([[3.0, 4.0], [0.0, 0.0], [1.0, 0.0]])  # (n, d)  row 2 is zero
q = np.array([2.0, 0.0])  # (d,)
lengths = np.linalg.norm(X, axis=1)  # (n,)
with np.errstate(invalid="ignore"):  # NumPy would only warn
    cosine = X @ q / (lengths * np.linalg.norm(q))
print("0/0 becomes", cosine.round(3).tolist())
print("index of the best match:", cosine.argmax().item())

# %% way_out
known = lengths > 0
safe = np.where(known, lengths, 1.0)  # never divide by zero
score = np.where(known, X @ q / (safe * np.linalg.norm(q)), 0.0)
print("no direction, score 0:", score.round(3).tolist())
print("index of the best match:", score.argmax().item())
