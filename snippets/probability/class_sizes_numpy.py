"""The mean class has 20 pupils, the mean pupil sits in a class of 32.5."""

import numpy as np

sizes = np.array([5, 10, 15, 20, 50])
print(f"mean over classes: E[X] = {sizes.mean():.4g}")

# %% ask every pupil
answers = np.repeat(sizes, sizes)  # one answer a pupil
print(f"mean over {len(answers)} pupils: {answers.mean():.4g}")
print(f"E[X^2] / E[X] = {np.mean(sizes**2) / np.mean(sizes):.4g}")
extra = sizes.var() / sizes.mean()
print(f"E[X] + Var(X) / E[X] = {sizes.mean() + extra:.4g}")
