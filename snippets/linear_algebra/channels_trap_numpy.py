"""Reshape scrambles an image where transpose moves its channels to the front."""

import numpy as np
import matplotlib.pyplot as plt

rows, columns = np.meshgrid(np.arange(40), np.arange(60), indexing="ij")
disc = (rows - 20) ** 2 + (columns - 25) ** 2 < 200
image = np.stack([disc, columns / 60, rows / 40], axis=-1)  # (height, width, channel)
wrong = image.reshape(3, 40, 60)  # the shape is right
right = image.transpose(2, 0, 1)  # (channel, height, width)
print("shapes", tuple(wrong.shape), tuple(right.shape))
print("the disc has", int(disc.sum()), "pixels")
for name, new in [("transpose", right), ("reshape", wrong)]:
    differ = int((new[0] != disc).sum())
    print(f"after {name}: {differ} pixels of channel 1 differ from the disc")
    print(
        "    pixel in row 10, column 20:",
        [round(v, 3) for v in new[:, 10, 20].tolist()],
    )
print("    in the image:              ", [round(v, 3) for v in image[10, 20].tolist()])

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6, 2.3), sharey=True)
titles = ["channel 1", "after transpose", "after reshape"]
for ax, channel, title in zip(axes, [image[..., 0], right[0], wrong[0]], titles):
    ax.imshow(channel, cmap="gray", vmin=0, vmax=1)
    ax.set(xticks=[0, 59], yticks=[0, 39])
    ax.set_xlabel("column", fontsize=15)
    ax.tick_params(labelsize=13)
    ax.set_title(title, fontsize=16)
axes[0].set_ylabel("row", fontsize=15)
