"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Derivatives": (1, 11), "Rules": (1, 10.1), "Gradients": (1, 9.2),
         "Gradient table": (2.7, 8.8), "Chain rule": (1, 8.3),
         "Weight matrix": (2.7, 7.8), "Autodiff": (-0.1, 7.4), "Taylor": (1.5, 7.3),
         "Engine": (-0.9, 6.5), "Forward mode": (-0.95, 5.6), "Autograd": (0.15, 6.3),
         "Finite differences": (2.7, 6.6), "Gradient check": (2.8, 5.7),
         "Many outputs": (-0.6, 4.6), "Convexity": (1.9, 4.9), "Convex rules": (3, 4.3),
         "Convex losses": (3.05, 3.5),
         "Gradient descent": (0.9, 3.9), "SGD": (-0.7, 3), "Training loop": (0.8, 2.4),
         "Convergence": (1.8, 2.8), "Noise floor": (-0.9, 1.5),
         "Condition number": (2.4, 1.9), "Momentum": (0.9, 0.9), "Adam": (0.9, 0)}
joined = [("Derivatives", "Rules"), ("Rules", "Gradients"),
          ("Gradients", "Gradient table"), ("Gradients", "Chain rule"),
          ("Chain rule", "Weight matrix"), ("Chain rule", "Autodiff"),
          ("Chain rule", "Taylor"), ("Autodiff", "Engine"),
          ("Autodiff", "Forward mode"), ("Autodiff", "Autograd"),
          ("Taylor", "Finite differences"), ("Finite differences", "Gradient check"),
          ("Taylor", "Convexity"), ("Taylor", "Gradient descent"),
          ("Taylor", "Many outputs"), ("Forward mode", "Many outputs"),
          ("Autograd", "Many outputs"), ("Autograd", "Gradient descent"),
          ("Convexity", "Convex rules"), ("Convex rules", "Convex losses"),
          ("Gradient descent", "Training loop"),
          ("Gradient descent", "Convergence"), ("Convexity", "Convergence"),
          ("Gradient descent", "SGD"), ("Convergence", "Condition number"),
          ("SGD", "Noise floor"), ("SGD", "Momentum"), ("Training loop", "Momentum"),
          ("Condition number", "Momentum"), ("Momentum", "Adam")]
fig, ax = plt.subplots(figsize=(6, 9.5))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5, zorder=0)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=14,
            bbox={"boxstyle": "round,pad=0.35", "fc": "white", "ec": "gray"})
ax.set(xlim=(-1.8, 3.6), ylim=(-0.4, 11.4))
ax.axis("off")
