"""Two microphones hear two voices mixed; the inverse takes the mixture apart."""

# %% unmix
import torch

torch.set_default_dtype(torch.float64)
t = torch.linspace(0, 1, 600)
X = torch.stack([torch.sin(10 * torch.pi * t), 2 * (3 * t % 1) - 1])  # two voices
A = torch.tensor([
    [1.0, 0.5],  # microphone 1 hears 1.0 and 0.5 of them
    [0.4, 0.7],
])  # microphone 2
Y = A @ X  # (2, 600): what is recorded
B = torch.linalg.inv(A)

print("B =", B.round(decimals=3).tolist())
print("B A =", ((B @ A).round(decimals=3) + 0.0).tolist())  # + 0.0 makes 0 of -0
print("A B =", ((A @ B).round(decimals=3) + 0.0).tolist())
k = 250  # one moment
print(
    "spoken",
    X[:, k].round(decimals=3).tolist(),
    "  recorded",
    Y[:, k].round(decimals=3).tolist(),
    "  unmixed",
    (B @ Y)[:, k].round(decimals=3).tolist(),
)
assert torch.allclose(B @ Y, X)  # at every moment
