"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Derivatives": (1, 6), "Gradients": (1, 5), "Chain rule": (0.2, 4),
         "Convexity": (2, 4), "Finite differences": (0.2, 3),
         "Gradient descent": (2, 3), "Autodiff": (0.2, 2), "SGD": (2, 2),
         "Autograd": (0.2, 1), "Optimizers": (2, 0)}
joined = [("Derivatives", "Gradients"), ("Gradients", "Chain rule"),
          ("Gradients", "Convexity"), ("Chain rule", "Finite differences"),
          ("Convexity", "Gradient descent"), ("Chain rule", "Gradient descent"),
          ("Finite differences", "Autodiff"), ("Autodiff", "Autograd"),
          ("Gradient descent", "SGD"), ("SGD", "Optimizers"),
          ("Autograd", "Optimizers")]
fig, ax = plt.subplots(figsize=(5, 5.4))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=16,
            bbox={"boxstyle": "round,pad=0.35", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.7, 2.9), ylim=(-0.4, 6.4))
ax.axis("off")
