"""The gap to the next floating-point number grows with the number."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

counter = np.float32(16777216)
print("16777216 + 1 in float32:", int(counter + np.float32(1)))
print("the next number:", int(np.nextafter(counter, np.float32(2e7))))

types = [np.float16, np.float32, np.float64]
for number in (1, 1000):
    gaps = [float(np.nextafter(t(number), t(1e4)) - t(number)) for t in types]
    print(f"gap at {number:4}:", "  ".join(f"{gap:.2g}" for gap in gaps))

# %% figure
fig, ax = plt.subplots()
styles = ["C1--", "C0-", "C2-."]
for t, top, style in zip(types, [4, 9, 9], styles):
    x = np.logspace(0, top, 200).astype(t)
    gap = np.spacing(x).astype(np.float64)
    ax.loglog(x.astype(np.float64), gap, style, label=t.__name__)
ax.axhline(1, color="gray", ls=":")
ax.set(xlabel="$x$", ylabel="gap to the next number")
ax.legend(loc="lower right")
