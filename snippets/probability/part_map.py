"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Events": (1.9, 7), "Expectation": (1.0, 6), "Bayes' theorem": (3.0, 6),
         "Describing": (1.0, 5), "Discrete": (1.0, 4), "Continuous": (1.0, 3),
         "Limits": (0.2, 2), "Normal vectors": (1.7, 2), "Uses of Bayes": (3.4, 2),
         "Sampling": (0.2, 1), "Estimation": (2.3, 1),
         "Strata": (0.2, 0), "Information": (2.3, 0)}
joined = [("Events", "Expectation"), ("Events", "Bayes' theorem"),
          ("Expectation", "Describing"), ("Describing", "Discrete"),
          ("Discrete", "Continuous"), ("Continuous", "Limits"),
          ("Continuous", "Normal vectors"), ("Continuous", "Uses of Bayes"),
          ("Bayes' theorem", "Uses of Bayes"), ("Limits", "Sampling"),
          ("Sampling", "Strata"), ("Limits", "Estimation"),
          ("Uses of Bayes", "Estimation"), ("Estimation", "Information")]
fig, ax = plt.subplots(figsize=(5.2, 5.4))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=16,
            bbox={"boxstyle": "round,pad=0.35", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.3, 4.1), ylim=(-0.4, 7.4))
ax.axis("off")
