"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Derivatives": (1.2, 12.9), "Rules": (1.2, 12.1), "Gradients": (1.2, 11.3),
         "Gradient table": (3.2, 10.9), "Steepest ascent": (-0.9, 10.9),
         "Chain rule": (1.2, 10.5),
         "Weight matrix": (3.2, 10), "Autodiff": (0.1, 9.7), "Taylor": (2.1, 9.5),
         "Backward pass": (0, 8.8), "Finite differences": (3.3, 8.8),
         "Gradient check": (3.3, 7.9), "Engine": (-1.7, 7.7),
         "Autograd": (-0.55, 7.4), "Forward mode": (0.5, 7.8),
         "Many outputs": (0.8, 6.4), "Engine training": (-1.6, 6.6),
         "Stop recording": (-0.75, 5.6), "Convexity": (2.55, 6.2),
         "Convex rules": (3.45, 5.4), "Convex losses": (3.5, 4.5),
         "Gradient descent": (1.1, 4.4), "Smoothness": (1.75, 3.5),
         "SGD": (0.6, 3.5), "Mini-batches": (0.55, 2.6),
         "Training loop": (-0.8, 2.9), "Convergence": (2.75, 2.6),
         "Noise floor": (1.3, 1.9), "Condition number": (2.9, 1.5),
         "Momentum": (0.1, 0.8), "Adam": (-0.8, -0.1), "Momentum gain": (1.4, -0.1),
         "Weight decay": (0.1, -1)}
joined = [("Derivatives", "Rules"), ("Rules", "Gradients"),
          ("Gradients", "Gradient table"), ("Gradients", "Steepest ascent"),
          ("Gradients", "Chain rule"),
          ("Chain rule", "Weight matrix"), ("Chain rule", "Autodiff"),
          ("Chain rule", "Taylor"), ("Autodiff", "Backward pass"),
          ("Backward pass", "Engine"), ("Engine", "Engine training"),
          ("Backward pass", "Forward mode"), ("Backward pass", "Autograd"),
          ("Autograd", "Stop recording"), ("Taylor", "Finite differences"),
          ("Finite differences", "Gradient check"),
          ("Taylor", "Convexity"), ("Taylor", "Gradient descent"),
          ("Taylor", "Many outputs"), ("Forward mode", "Many outputs"),
          ("Autograd", "Many outputs"), ("Autograd", "Gradient descent"),
          ("Convexity", "Convex rules"), ("Convex rules", "Convex losses"),
          ("Gradient descent", "Training loop"), ("Stop recording", "Training loop"),
          ("Gradient descent", "Smoothness"), ("Smoothness", "Convergence"),
          ("Convexity", "Convergence"), ("Gradient descent", "SGD"),
          ("Convergence", "Condition number"), ("SGD", "Mini-batches"),
          ("Mini-batches", "Noise floor"),
          ("Smoothness", "Noise floor"), ("Mini-batches", "Momentum"),
          ("Training loop", "Momentum"), ("Condition number", "Momentum"),
          ("Momentum", "Adam"), ("Momentum", "Momentum gain"),
          ("Adam", "Weight decay"), ("Momentum gain", "Weight decay")]
fig, ax = plt.subplots(figsize=(6, 10.6))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5, zorder=0)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=13,
            bbox={"boxstyle": "round,pad=0.3", "fc": "white", "ec": "gray"})
ax.set(xlim=(-2.3, 4.2), ylim=(-1.4, 13.3))
ax.axis("off")
