"""Reshape scrambles an image where transpose moves its channels to the front."""

import torch

rows, columns = torch.meshgrid(torch.arange(40), torch.arange(60), indexing="ij")
disc = (rows - 20) ** 2 + (columns - 25) ** 2 < 200
image = torch.stack([disc, columns / 60, rows / 40], dim=-1)  # (height, width, channel)
wrong = image.reshape(3, 40, 60)  # the shape is right
right = image.permute(2, 0, 1)  # (channel, height, width)
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
