"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Derivatives": (0.8, 9), "Gradients": (0.8, 8), "Chain rule": (0.8, 7),
         "Weight matrix": (2.5, 6.5), "Autodiff": (0, 6), "Taylor": (1.5, 5.8),
         "Engine": (-0.8, 5), "Finite differences": (2.6, 4.9),
         "Forward mode": (-0.7, 4), "Autograd": (0.7, 4.2), "Convexity": (1.8, 3.6),
         "Convex losses": (2.6, 2.8), "Gradient descent": (0.5, 3), "SGD": (-0.2, 2),
         "Convergence": (1.5, 2), "Momentum": (0.7, 1), "Adam": (0.7, 0)}
joined = [("Derivatives", "Gradients"), ("Gradients", "Chain rule"),
          ("Chain rule", "Weight matrix"), ("Chain rule", "Autodiff"),
          ("Chain rule", "Taylor"), ("Autodiff", "Engine"),
          ("Autodiff", "Forward mode"), ("Autodiff", "Autograd"),
          ("Taylor", "Autograd"), ("Taylor", "Finite differences"),
          ("Taylor", "Convexity"), ("Convexity", "Convex losses"),
          ("Autograd", "Gradient descent"), ("Gradient descent", "Convergence"),
          ("Convexity", "Convergence"), ("Gradient descent", "SGD"),
          ("Convergence", "Momentum"), ("SGD", "Momentum"), ("Momentum", "Adam")]
fig, ax = plt.subplots(figsize=(6, 8))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5, zorder=0)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=15,
            bbox={"boxstyle": "round,pad=0.35", "fc": "white", "ec": "gray"})
ax.set(xlim=(-1.3, 3.2), ylim=(-0.4, 9.4))
ax.axis("off")
