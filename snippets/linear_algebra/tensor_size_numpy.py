"""The shape lists how many entries each axis has; their product is the size."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

T = np.arange(24).reshape(2, 3, 4)  # (2, 3, 4)
print("axes", T.ndim, " shape", tuple(T.shape), " size", T.size, "= 2 * 3 * 4")
print("T_213 is T[1, 0, 2] =", T[1, 0, 2].item())
print("an index takes an axis away:", [tuple(t.shape) for t in (T[1], T[1, 0])])

for name, shape in [
    ("grey image    (height, width)", (28, 28)),
    ("colour images (batch, channel, height, width)", (32, 3, 28, 28)),
    ("sentences     (batch, token, feature)", (32, 50, 64)),
]:
    print(f"{name:48} {np.zeros(shape).size:7}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.9))
objects = [
    (0, 6, "scalar", "()", 1, 1, 1),
    (5.2, 6, "vector", "(3,)", 1, 3, 1),
    (-0.6, 0, "matrix", "(3, 4)", 1, 3, 4),
    (5, 0, "tensor", "(2, 3, 4)", 2, 3, 4),
]
for left, top, name, shape, depth, rows, columns in objects:
    for k in reversed(range(depth)):
        for i in range(rows):
            for j in range(columns):
                corner = left + j + 0.75 * k, top - i + 0.75 * k
                ax.add_patch(plt.Rectangle(corner, 1, 1, fc="white", ec="C0", lw=1.3))
    ax.text(left + columns / 2, top + 2, f"{name} {shape}", ha="center", fontsize=18)
notes = [(4.6, -0.5, "axis 1", 90), (7, -2.6, "axis 2", 0), (10, -1.6, "axis 0", 45)]
for x, y, text, angle in notes:
    ax.text(x, y, text, rotation=angle, ha="center", va="center", fontsize=16)
ax.set(aspect="equal", xlim=(-1.6, 11), ylim=(-3, 9))
ax.axis("off")
