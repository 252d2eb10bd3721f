"""The shape lists how many entries each axis has; their product is the size."""
import numpy as np
import matplotlib.pyplot as plt

T = np.arange(24).reshape(2, 3, 4)  # (2, 3, 4)
print("axes", T.ndim, " shape", tuple(T.shape), " size", T.size, "= 2 * 3 * 4")
print("T_213 is T[1, 0, 2] =", T[1, 0, 2].item())
print("an index takes an axis away:", [tuple(t.shape) for t in (T[1], T[1, 0])])

# %% batches
for name, shape in [("grey image    (height, width)", (28, 28)),
                    ("colour images (batch, channel, height, width)", (32, 3, 28, 28)),
                    ("sentences     (batch, token, feature)", (32, 50, 64))]:
    print(f"{name:48} {np.zeros(shape).size:7}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 2.3))
objects = [(0, "scalar", "()", 1, 1, 1), (2.4, "vector", "(3,)", 1, 3, 1),
           (4.8, "matrix", "(3, 4)", 1, 3, 4), (10.6, "tensor", "(2, 3, 4)", 2, 3, 4)]
for left, name, shape, depth, rows, columns in objects:
    for k in reversed(range(depth)):
        for i in range(rows):
            for j in range(columns):
                corner = left + j + 0.75 * k, -i + 0.75 * k
                ax.add_patch(plt.Rectangle(corner, 1, 1, fc="white", ec="C0", lw=1.3))
    ax.text(left + columns / 2, 2.4, f"{name}\n{shape}", ha="center")
notes = [(10.2, -0.5, "axis 1", 90), (12.6, -2.5, "axis 2", 0),
         (15.45, -1.5, "axis 0", 45)]
for x, y, text, angle in notes:
    ax.text(x, y, text, rotation=angle, ha="center", va="center", fontsize=11)
ax.set(aspect="equal", xlim=(-0.3, 16.1), ylim=(-2.9, 3.9))
ax.axis("off")
