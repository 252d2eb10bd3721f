"""The zero vector has no direction: its cosine similarity is 0/0."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy
X = torch.tensor([[3.0, 4.0], [0.0, 0.0], [1.0, 0.0]])  # (n, d)  row 2 is zero
q = torch.tensor([2.0, 0.0])  # (d,)
lengths = torch.linalg.norm(X, dim=1)  # (n,)
cosine = X @ q / (lengths * torch.linalg.norm(q))
print("0/0 becomes", cosine.round(decimals=3).tolist())
print("index of the best match:", cosine.argmax().item())

# %% way_out
known = lengths > 0
safe = torch.where(known, lengths, 1.0)  # never divide by zero
score = torch.where(known, X @ q / (safe * torch.linalg.norm(q)), 0.0)
print("no direction, score 0:", score.round(decimals=3).tolist())
print("index of the best match:", score.argmax().item())
