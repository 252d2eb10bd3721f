"""The largest singular value of noise is close to sqrt(m) + sqrt(n)."""

import numpy as np

rng = np.random.default_rng(0)
draw = {
    "normal": lambda shape: rng.normal(size=shape),  # all three: mean 0, variance 1
    "coin": lambda shape: rng.choice([-1.0, 1.0], size=shape),
    "uniform": lambda shape: rng.uniform(-(3**0.5), 3**0.5, size=shape),
}
print(f"{'m':>4}{'n':>5}", *[f"{name:>9}" for name in draw], "  sqrt(m) + sqrt(n)")
for m, n in [(20, 30), (100, 400), (600, 600)]:
    norms = [np.linalg.norm(noise((m, n)), 2) for noise in draw.values()]
    edge = m**0.5 + n**0.5
    print(f"{m:4}{n:5}", *[f"{norm:9.2f}" for norm in norms], f"{edge:18.2f}")

for m, n in [(20, 30), (100, 100), (200, 300)]:
    beyond = sum(
        np.linalg.norm(rng.normal(size=(m, n)), 2) > m**0.5 + n**0.5
        for draw in range(100)
    )
    print(f"normal noise, {m} x {n}: beyond the edge in {beyond} of 100 draws")

wild = np.linalg.norm(rng.standard_cauchy(size=(600, 600)), 2)  # no variance
edge = 2 * 600**0.5
print(f"Cauchy noise, 600 x 600: {wild / edge / 1000:.1f} thousand times the edge")
