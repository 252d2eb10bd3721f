"""Cosine similarity compares what two texts are about, whatever their lengths."""

import torch

# columns: how often the words loss, gradient, goal, match occur
X = torch.tensor([  # (n, d)  one text a row
    [3.0, 4.0, 0.0, 0.0],
    [0.0, 0.0, 4.0, 3.0],
    [9.0, 2.0, 9.0, 20.0],
])  # a long text about football
names = ["optimisation", "football", "long football report"]
q = torch.tensor([1.0, 1.0, 0.0, 0.0])  # (d,)  the query: loss gradient

dot = X @ q  # (n,)
cosine = dot / (torch.linalg.norm(X, dim=1) * torch.linalg.norm(q))
for i in range(3):
    print(f"{names[i]:20} dot {dot[i].item():3.0f}  cosine {cosine[i].item():.3f}")
print("best by dot product:", names[dot.argmax()])
print("best by cosine:     ", names[cosine.argmax()])
