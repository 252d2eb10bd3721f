"""A photograph has few large singular values; its pixels in random order have not."""

import numpy as np
import torch
from sklearn.datasets import load_sample_image

A = load_sample_image("china.jpg").mean(axis=2) / 255  # (m, n)
B = np.random.default_rng(0).permutation(A.ravel()).reshape(A.shape)
A, B = torch.tensor(A), torch.tensor(B)

# %% demo
spectra = {"photograph": torch.linalg.svd(A)[1], "shuffled": torch.linalg.svd(B)[1]}
print("            sigma_1  sigma_2  sigma_50   k for 90 % energy, for 99 %")
for name, s in spectra.items():
    energy = (s**2).cumsum(0) / (s**2).sum()
    k_90, k_99 = [int((energy < share).sum()) + 1 for share in (0.9, 0.99)]
    print(f"{name:11} {s[0]:7.1f} {s[1]:8.2f} {s[49]:9.2f} {k_90:11} {k_99:16}")
