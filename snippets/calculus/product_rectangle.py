"""A product is an area: both sides grow a little, and the corner hardly counts."""

# %% figure
import matplotlib.pyplot as plt

f, g, df, dg = 3.0, 2.0, 0.6, 0.45  # f(x), g(x) and what they gain
fig, ax = plt.subplots(figsize=(6, 4.4))
for corner, size, color, hatch in [
    ((0, 0), (f, g), "C0", ""),
    ((f, 0), (df, g), "C1", "//"),
    ((0, g), (f, dg), "C2", "\\"),
    ((f, g), (df, dg), "gray", "xx"),
]:
    ax.add_patch(plt.Rectangle(corner, *size, fc=color, alpha=0.25, lw=0))
    ax.add_patch(plt.Rectangle(corner, *size, fill=False, ec=color, hatch=hatch))
ax.text(f / 2, g / 2, r"$f(x)\,g(x)$", ha="center", va="center", fontsize=19)
ax.text(f + df + 0.1, g / 2, r"$f'(x)\,h\,g(x)$", va="center", fontsize=16, color="C1")
ax.text(f / 2, g + dg + 0.14, r"$f(x)\,g'(x)\,h$", ha="center", fontsize=16, color="C2")
ax.text(f + df + 0.1, g + dg / 2, r"$f'(x)\,g'(x)\,h^2$", va="center", fontsize=16)
ax.text(f / 2, -0.12, "$f(x)$", ha="center", va="top", fontsize=16)
ax.text(f + df / 2, -0.12, r"$f'(x)\,h$", ha="center", va="top", fontsize=13)
ax.text(-0.12, g / 2, "$g(x)$", ha="right", va="center", fontsize=16)
ax.text(-0.12, g + dg / 2, r"$g'(x)\,h$", ha="right", va="center", fontsize=13)
ax.set(xlim=(-0.9, 5.4), ylim=(-0.5, 3), aspect="equal")
ax.axis("off")
