"""The mean class has 20 pupils, the mean pupil sits in a class of 32.5."""

import torch

sizes = torch.tensor([5.0, 10.0, 15.0, 20.0, 50.0])
print(f"mean over classes: E[X] = {sizes.mean():.4g}")

# %% ask every pupil
answers = torch.repeat_interleave(sizes, sizes.int())  # one answer a pupil
print(f"mean over {len(answers)} pupils: {answers.mean():.4g}")
print(f"E[X^2] / E[X] = {torch.mean(sizes**2) / torch.mean(sizes):.4g}")
extra = sizes.var(correction=0) / sizes.mean()
print(f"E[X] + Var(X) / E[X] = {sizes.mean() + extra:.4g}")
