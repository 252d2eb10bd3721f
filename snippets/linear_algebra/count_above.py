"""The same singular values, three tolerances, three ranks."""

s = [100.0, 3.0, 0.02, 1e-9]
for rho in (1e-15, 1e-6, 1e-3, 0.5):
    kept = [x for x in s if x > rho * s[0]]
    print(f"tolerance {rho:g}: rank {len(kept)},", end=" ")
    print(f"largest growth of an error {1 / kept[-1]:.3g}")
