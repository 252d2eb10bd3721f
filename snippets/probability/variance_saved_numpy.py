"""Strata remove the luck between groups; Neyman allocation follows the spread."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(1)
strata = [
    rng.gamma(4.0, 25.0, size=950),
    rng.gamma(4.0, 500.0, size=50),
]  # small and large claims
y, n = np.concatenate(strata), 40
N_h = np.array([len(s) for s in strata])
S_h = np.array([s.std(ddof=1) for s in strata])
W, N = N_h / len(y), len(y)
sizes = {"simple": None, "proportional": np.array([38, 2])}
sizes["neyman"] = np.rint(n * N_h * S_h / (N_h @ S_h)).astype(int)


def variance(n_h):
    """Var(mu_hat) = sum_h W_h^2 (1 - n_h / N_h) S_h^2 / n_h; None: simple sample."""
    if n_h is None:
        return (1 - n / N) * y.var(ddof=1) / n
    return np.sum(W**2 * (1 - n_h / N_h) * S_h**2 / n_h)


def estimate(n_h):
    """mu_hat = sum_h W_h y_bar_h of one sample; for None the plain mean."""
    if n_h is None:
        return rng.choice(y, n, replace=False).mean()
    return sum(
        w * rng.choice(s, k, replace=False).mean() for w, s, k in zip(W, strata, n_h)
    )


drawn = {
    name: np.array([estimate(n_h) for _ in range(10_000)])
    for name, n_h in sizes.items()
}
for name, n_h in sizes.items():
    print(
        f"{name:12}  sizes {str(n_h):7}  standard error"
        f" {np.sqrt(variance(n_h)):5.1f}, measured {drawn[name].std():5.1f}"
    )

# %% figure
fig, ax = plt.subplots()
for (name, estimates), style, color in zip(
    drawn.items(), ("-", "--", ":"), ("C1", "C0", "C2")
):
    ax.hist(
        estimates,
        bins=60,
        density=True,
        histtype="step",
        ls=style,
        lw=1.6,
        color=color,
        label=name,
    )
ax.axvline(y.mean(), color="gray", lw=1)
ax.set(xlabel=r"estimate of the mean claim", ylabel="density")
ax.legend()
