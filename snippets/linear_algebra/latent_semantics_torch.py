"""Two texts without a common word become neighbours after truncation."""

import torch

texts = [
    "the ship sails on the ocean",
    "the boat sails on the ocean",
    "the captain of the ship",
    "a boat and its crew",
    "bread for the crew",
    "the oven bakes bread",
    "fresh bread from the oven",
    "flour and water make bread",
]
skip = {"the", "on", "of", "a", "and", "its", "for", "from"}
words = sorted({word for text in texts for word in text.split()} - skip)
A = torch.tensor([
    [float(text.split().count(word)) for word in words] for text in texts
])  # (m, n)

U, s, Vh = torch.linalg.svd(A, full_matrices=False)
k = 2
Z = U[:, :k] * s[:k]  # (m, k): texts as combinations of k topics


def cosine(x, y):
    return (x @ y) / (torch.linalg.norm(x) * torch.linalg.norm(y))


# %% topics
for i in range(k):
    strong = [word for word, weight in zip(words, Vh[i]) if abs(weight) > 0.25]
    print(f"topic {i + 1}:", *strong)

# %% neighbours
for i, j in [(2, 3), (2, 6)]:
    print(f"'{texts[i]}' and '{texts[j]}'")
    print(
        f"  cosine of the counts {cosine(A[i], A[j]):.2f},"
        f" of the topics {cosine(Z[i], Z[j]):.2f}"
    )
