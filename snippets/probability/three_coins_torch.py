"""Which coin is it? Multiply by the likelihood, divide by the sum."""

import torch

coins = ["fair", "bent", "two heads"]
prior = torch.tensor([0.90, 0.09, 0.01], dtype=torch.float64)  # P(H_i)
heads = torch.tensor([0.50, 0.75, 1.00], dtype=torch.float64)  # P(heads | H_i)


def update(prior, likelihood):
    """P(H_i | E) = P(E | H_i) P(H_i) / P(E), and the evidence P(E)."""
    joint = likelihood * prior  # P(E and H_i)
    evidence = joint.sum()
    return joint / evidence, evidence


# %% demo
posterior, evidence = update(prior, heads)
print("P(heads) =", round(evidence.item(), 4))
print("likelihoods", heads.tolist(), "sum to", heads.sum().item())
print("posterior  ", posterior.round(decimals=4).tolist())

# %% ten heads
history = [prior]
for toss in range(10):
    history.append(update(history[-1], heads)[0])  # yesterday's posterior
for toss in [1, 5, 10]:
    now = history[toss].round(decimals=4)
    print(f"{toss:2d} heads:", dict(zip(coins, now.tolist())))
print("all ten at once:", update(prior, heads**10)[0].round(decimals=4).tolist())
print("then one tail:  ", update(history[-1], 1 - heads)[0].round(decimals=4).tolist())
