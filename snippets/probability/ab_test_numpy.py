"""Two posteriors, and the probability that B is the better page."""

# %% run
import numpy as np
from scipy import stats
import matplotlib.pyplot as plt

k = np.array([120, 150])  # purchases on page A, B
n = np.array([2400, 2500])  # visitors
a, b = 1 + k, 1 + n - k  # prior Beta(1, 1), then the counts

mean = a / (a + b)
print("posterior means:", mean.round(4).tolist())
t = np.linspace(0, 0.2, 20001)
f = stats.beta.pdf(t[:, None], a, b)  # density of A, of B
F_A = stats.beta.cdf(t, a[0], b[0])
better = np.trapezoid(f[:, 1] * F_A, t)
rng = np.random.default_rng(0)
theta = rng.beta(a, b, size=(200000, 2))
won = theta[:, 1] > theta[:, 0]
print(f"P(B better): integral {better:.4f}, draws {won.mean():.3f}")
gain = theta[:, 1] - theta[:, 0]
print("95% of the gain lies in", np.quantile(gain, [0.025, 0.975]).round(3).tolist())

# %% figure
fig, ax = plt.subplots()
for density, name, style in zip(f.T, "AB", ["-", "--"]):
    ax.plot(t, density, style, label=f"page {name}")
ax.set(xlabel="$\\theta$", ylabel="posterior density", xlim=(0.03, 0.085))
ax.legend()
