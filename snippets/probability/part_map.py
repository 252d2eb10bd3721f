"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Events": (2.0, 10), "Bayes' theorem": (3.4, 9), "Random variables": (1.2, 9),
         "Medical test": (3.6, 8), "Expectation": (1.2, 8), "Covariance": (0.5, 7),
         "Mass, density": (2.3, 7), "Distribution\nfunction": (2.3, 6),
         "Counts": (1.1, 5), "Continuous": (2.6, 5), "Classes": (0.3, 4),
         "Limits": (1.5, 4), "Joint densities": (2.9, 4), "Sampling": (0.5, 3),
         "Normal vectors": (2.0, 3), "Uses of Bayes": (3.5, 3), "Strata": (0.5, 2),
         "Likelihood": (2.9, 2), "Intervals": (1.9, 1), "Entropy": (3.6, 1),
         "Tests": (1.9, 0), "Mutual\ninformation": (3.6, 0), "Fallacies": (0.6, 0)}
joined = [("Events", "Bayes' theorem"), ("Events", "Random variables"),
          ("Bayes' theorem", "Medical test"), ("Random variables", "Expectation"),
          ("Expectation", "Covariance"), ("Expectation", "Mass, density"),
          ("Mass, density", "Distribution\nfunction"),
          ("Distribution\nfunction", "Counts"),
          ("Distribution\nfunction", "Continuous"), ("Covariance", "Classes"),
          ("Counts", "Classes"), ("Continuous", "Limits"), ("Covariance", "Limits"),
          ("Continuous", "Joint densities"), ("Joint densities", "Normal vectors"),
          ("Joint densities", "Uses of Bayes"), ("Medical test", "Uses of Bayes"),
          ("Limits", "Sampling"), ("Sampling", "Strata"), ("Limits", "Likelihood"),
          ("Uses of Bayes", "Likelihood"), ("Likelihood", "Intervals"),
          ("Intervals", "Tests"), ("Tests", "Fallacies"), ("Likelihood", "Entropy"),
          ("Entropy", "Mutual\ninformation")]
fig, ax = plt.subplots(figsize=(5.6, 8.2))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5, zorder=1)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=13,
            bbox={"boxstyle": "round,pad=0.3", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.4, 4.4), ylim=(-0.5, 10.4))
ax.axis("off")
