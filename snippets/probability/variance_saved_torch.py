"""Strata remove the luck between groups; Neyman allocation follows the spread."""

# %% run
import numpy as np
import torch

rng = np.random.default_rng(1)  # the same claims as in NumPy
strata = [
    torch.tensor(rng.gamma(4.0, 25.0, size=950)),
    torch.tensor(rng.gamma(4.0, 500.0, size=50)),
]
y, n = torch.cat(strata), 40
N_h = torch.tensor([len(s) for s in strata])
S_h = torch.stack([s.std(correction=1) for s in strata])
W, N = (N_h / len(y)).double(), len(y)
sizes = {"simple": None, "proportional": torch.tensor([38, 2])}
sizes["neyman"] = torch.round(n * N_h * S_h / (N_h.double() @ S_h)).int()


def variance(n_h):
    """Var(mu_hat) = sum_h W_h^2 (1 - n_h / N_h) S_h^2 / n_h; None: simple sample."""
    if n_h is None:
        return (1 - n / N) * y.var(correction=1) / n
    return torch.sum(W**2 * (1 - n_h / N_h) * S_h**2 / n_h)


def estimate(n_h):
    """mu_hat = sum_h W_h y_bar_h of one sample; for None the plain mean."""
    if n_h is None:
        return rng.choice(y.numpy(), n, replace=False).mean()
    return sum(
        w * rng.choice(s.numpy(), k, replace=False).mean()
        for w, s, k in zip(W.tolist(), strata, n_h.tolist())
    )


drawn = {
    name: torch.tensor([estimate(n_h) for _ in range(10_000)])
    for name, n_h in sizes.items()
}
for name, n_h in sizes.items():
    shown = None if n_h is None else n_h.numpy()
    print(
        f"{name:12}  sizes {str(shown):7}  standard error"
        f" {variance(n_h).sqrt():5.1f}, measured {drawn[name].std():5.1f}"
    )
