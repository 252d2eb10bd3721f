"""A photograph has few large singular values; its pixels in random order have not."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_sample_image

A = load_sample_image("china.jpg").mean(axis=2) / 255  # (m, n)
B = np.random.default_rng(0).permutation(A.ravel()).reshape(A.shape)

# %% demo
spectra = {"photograph": np.linalg.svd(A)[1], "shuffled": np.linalg.svd(B)[1]}
print("            sigma_1  sigma_2  sigma_50   k for 90 % energy, for 99 %")
for name, s in spectra.items():
    energy = (s**2).cumsum(0) / (s**2).sum()
    k_90, k_99 = [int((energy < share).sum()) + 1 for share in (0.9, 0.99)]
    print(f"{name:11} {s[0]:7.1f} {s[1]:8.2f} {s[49]:9.2f} {k_90:11} {k_99:16}")

# %% figure
fig, ax = plt.subplots()
for (name, s), style in zip(spectra.items(), ["-", "--"]):
    k = np.arange(1, len(s) + 1)
    ax.semilogy(k, s, style)
    ax.text(k[-1] * 0.55, s[int(len(s) * 0.55)] * 1.3, name)
ax.set(xlabel="$i$", ylabel=r"$\sigma_i$")
