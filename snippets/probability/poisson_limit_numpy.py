"""Many trials, each rarely a success: the binomial becomes the Poisson."""

from math import comb, exp, factorial
import numpy as np
import matplotlib.pyplot as plt

lambda_ = 3.0
k = range(12)
poisson = np.array([lambda_**i * exp(-lambda_) / factorial(i) for i in k])


def binomial(n):
    p = lambda_ / n
    return np.array([comb(n, i) * p**i * (1 - p) ** (n - i) for i in k])


# %% demo
for n in (12, 100, 1000):
    gap = abs(binomial(n) - poisson).max()
    print(f"n = {n:4}: P(X = 0) = {binomial(n)[0]:.4f}   largest gap {gap:.4f}")
print(f"Poisson:  P(X = 0) = {poisson[0]:.4f}")

# %% figure
fig, ax = plt.subplots()
ax.plot(k, binomial(6), "s--", color="C1", label="binomial, $n = 6$")
ax.plot(k, binomial(30), "^:", color="C2", label="binomial, $n = 30$")
ax.bar(k, poisson, color="C0", alpha=0.4, label="Poisson")
ax.set(xlabel="$k$", ylabel="$P(X = k)$")
ax.legend()
