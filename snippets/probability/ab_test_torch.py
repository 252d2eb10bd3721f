"""Two posteriors, and the probability that B is the better page."""

# %% run
import numpy as np
import torch
from scipy import stats  # PyTorch's Beta has no distribution function

k = torch.tensor([120, 150])  # purchases on page A, B
n = torch.tensor([2400, 2500])  # visitors
a, b = 1 + k, 1 + n - k  # prior Beta(1, 1), then the counts

mean = a.double() / (a + b)
print("posterior means:", mean.round(decimals=4).tolist())
t = torch.linspace(0, 0.2, 20001, dtype=torch.float64)[1:]
f = torch.distributions.Beta(a.double(), b.double()).log_prob(t[:, None]).exp()
F_A = torch.tensor(stats.beta.cdf(t, a[0], b[0]))
better = torch.trapezoid(f[:, 1] * F_A, t)
rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
theta = torch.tensor(rng.beta(a, b, size=(200000, 2)))
won = theta[:, 1] > theta[:, 0]
print(f"P(B better): integral {better:.4f}, draws {won.double().mean():.3f}")
gain = theta[:, 1] - theta[:, 0]
ends = torch.quantile(gain, torch.tensor([0.025, 0.975], dtype=torch.float64))
print("95% of the gain lies in", ends.round(decimals=3).tolist())
