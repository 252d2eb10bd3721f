"""Broadcasting stretches axes of length 1, and aligns shapes from the right."""

import numpy as np
import matplotlib.pyplot as plt


def broadcast_shape(a, b):
    """The shape of a sum from the shapes of its parts, or None (NumPy manual)."""
    axes = max(len(a), len(b))
    a = (1,) * (axes - len(a)) + a  # missing axes count as 1
    b = (1,) * (axes - len(b)) + b
    if any(p != q and 1 not in (p, q) for p, q in zip(a, b)):
        return None
    return tuple(q if p == 1 else p for p, q in zip(a, b))


# %% compare
for a, b in [
    ((3, 1), (4,)),
    ((2, 3, 4), (3, 1)),
    ((5,), (5, 1)),
    ((3,), (4,)),
    ((2, 3), (2,)),
]:
    try:
        library = tuple(np.broadcast_shapes(a, b))
    except ValueError:
        library = None
    c = broadcast_shape(a, b)
    assert c == library
    print(f"{a!s:9} + {b!s:6} = {c!s}")

# %% sum
x = np.array([0, 10, 20])  # (m,)
y = np.array([1, 2, 3, 4])  # (n,)
print((x[:, None] + y).tolist())  # (m, 1) + (n,) -> (m, n)

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6, 2.4))
copies = [np.repeat(x[:, None], 4, 1), np.repeat(y[None], 3, 0), x[:, None] + y]
own = [np.arange(4) == 0, np.arange(3)[:, None] == 0, True]  # there before the stretch
for ax, values, kept, title in zip(axes, copies, own, ["(3, 1)", "(4,)", "(3, 4)"]):
    for (i, j), real in np.ndenumerate(np.broadcast_to(kept, (3, 4))):
        edge = {"ec": "C0", "lw": 1.8} if real else {"ec": "gray", "lw": 0.8, "ls": ":"}
        ax.add_patch(plt.Rectangle((j, -i), 1, 1, fill=False, zorder=2 + real, **edge))
        ax.text(
            j + 0.5,
            -i + 0.48,
            values[i, j],
            ha="center",
            va="center",
            fontsize=15,
            color="black" if real else "gray",
        )
    ax.set(aspect="equal", xlim=(-0.2, 4.2), ylim=(-2.2, 1.2))
    ax.set_title(title, fontsize=17)
    ax.axis("off")
axes[1].text(-0.55, -0.5, "+", ha="center", va="center", fontsize=18)
axes[2].text(-0.55, -0.5, "=", ha="center", va="center", fontsize=18)
