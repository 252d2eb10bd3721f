"""The noise of a mini-batch falls as 1 / B, faster without replacement."""

# %% run
import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(0)
n = 64
X = torch.stack([torch.ones(n), torch.tensor(rng.normal(size=n))], dim=1)  # (n, d)
y = X @ torch.tensor([1.0, 2.0]) + torch.tensor(rng.normal(size=n))  # (n,)
one = torch.func.grad(lambda theta, x, t: (x @ theta - t) ** 2)
G = torch.func.vmap(one, (None, 0, 0))(torch.zeros(2), X, y)  # (n, d)
full = G.mean(dim=0)  # (d,)
sigma2 = ((G - full) ** 2).sum(dim=1).mean()  # the noise of one sample

sizes, measured = [1, 2, 4, 8, 16, 32, 48], []
print(f"one sample: {sigma2:.3f}")
print("        with replacement     without")
print(" B    measured  formula  measured  formula")
for B in sizes:
    draws = torch.tensor(rng.integers(n, size=(20_000, B)))
    subsets = torch.tensor(rng.random((20_000, n))).argsort(dim=1)[:, :B]
    noise = [
        ((G[S].mean(dim=1) - full) ** 2).sum(dim=1).mean() for S in (draws, subsets)
    ]
    measured.append(noise)
    formula = [sigma2 / B, sigma2 / B * (n - B) / (n - 1)]
    print(
        f"{B:2d} {noise[0]:11.2f} {formula[0]:8.2f}",
        f"{noise[1]:9.2f} {formula[1]:8.2f}",
    )
