"""No method recovers what the seen entries do not determine."""

import numpy as np

rng = np.random.default_rng(1)
m, n, k, lambda_ = 200, 300, 2, 0.1


def complete(L, seen, steps=50):
    """W H^T by alternating least squares on the seen entries of L, shape (m, n)."""
    Y, H = np.where(seen, L, 0), rng.normal(size=(n, k))

    def solve(H, Y, seen):
        gram = np.einsum("ij,jk,jl->ikl", seen, H, H) + lambda_ * np.eye(k)
        return np.linalg.solve(gram, (Y @ H)[..., None])[..., 0]

    for _ in range(steps):
        W = solve(H, Y, seen)
        H = solve(W, Y.T, seen.T)
    return W @ H.T


# %% demo
def typical(x):
    return np.mean(x**2) ** 0.5


L = rng.normal(size=(m, k)) @ rng.normal(size=(k, n))
seen = rng.random((m, n)) < 0.3
seen[9] = False  # this user has rated nothing
guess = complete(L, seen)
print(f"user without ratings: truth {typical(L[9]):.2f}, guess {typical(guess[9]):.2f}")

spike = np.zeros((m, n))
spike[3, 5] = 10  # rank 1, all in one entry
seen[3, 5] = False
guess = complete(spike, seen)
print(f"spike not seen: truth {spike[3, 5]:.2f}, guess {abs(guess[3, 5]):.2f}")

Y = L + rng.normal(size=(m, n))  # taste of the day
liked = (Y > 1) & (rng.random((m, n)) < 0.8)  # people rate what they like
for name, rated in [("at random", seen), ("what they like", liked)]:
    guess = complete(Y, rated)
    share = rated.mean()
    print(
        f"rated {name:<14} ({share:.0%} of all): unseen entries have mean"
        f" {L[~rated].mean():z.2f}, guess {guess[~rated].mean():z.2f}"
    )
