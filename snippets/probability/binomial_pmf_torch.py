"""Count the successes in all 32 sequences of five trials: the binomial distribution."""

import torch

n, p = 5, 0.3
x = torch.cartesian_prod(*[torch.tensor([0, 1])] * n)  # (32, 5)
p_ = torch.tensor(p, dtype=torch.float64)
weight = torch.prod(torch.where(x == 1, p_, 1 - p_), dim=1)  # (32,)
k = torch.arange(n + 1)
counted = torch.stack([weight[x.sum(dim=1) == i].sum() for i in k])
pmf = torch.distributions.Binomial(n, p_).log_prob(k.double()).exp()

# %% demo
print("k        ", "  ".join(f"{i:6}" for i in k))
print("sequences", "  ".join(f"{(x.sum(dim=1) == i).sum():6}" for i in k))
print("counted  ", "  ".join(f"{q:6.3f}" for q in counted))
print("formula  ", "  ".join(f"{q:6.3f}" for q in pmf))
print("CDF      ", "  ".join(f"{q:6.3f}" for q in torch.cumsum(pmf, dim=0)))
mean = torch.sum(k * counted)
variance = torch.sum((k - mean) ** 2 * counted)
print(f"mean {mean:.3f} = np, variance {variance:.3f} = np(1 - p)")
