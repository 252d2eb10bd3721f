"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Events": (2.0, 12), "Independence": (2.0, 11), "Bayes' theorem": (3.5, 10),
         "Random variables": (1.1, 10), "Medical test": (4.4, 9),
         "Expectation": (1.1, 9), "Variance": (0.45, 8.2),
         "Covariance": (0.1, 7.2), "Sample mean": (-0.02, 6.15),
         "Mass, density": (2.2, 8),
         "Distribution\nfunction": (2.3, 7), "Sampling\nbackwards": (3.7, 6),
         "Counts": (1.4, 6), "Continuous": (2.5, 6),
         "Waits, shares": (4.1, 5), "Classes": (1.2, 5),
         "Entropy": (1.38, 4), "Loss": (1.98, 3.4), "Mutual\ninformation": (1.75, 1),
         "Large numbers": (0.0, 5), "Joint densities": (2.77, 5), "Limits": (0.0, 4),
         "Normal vectors": (2.77, 4), "A/B test": (4.3, 4), "Naive Bayes": (4.5, 7.6),
         "Sampling": (-0.15, 3), "Likelihood": (0.92, 3),
         "Conditioned\nnormal": (2.85, 2.85), "Bayesian\nregression": (3.6, 1.75),
         "Subsets": (-0.15, 2.1), "Strata": (-0.15, 1.2), "Allocation": (-0.1, 0.3),
         "Intervals": (0.75, 1.8), "Priors": (4.0, 0.6), "Tests": (0.75, 0.9),
         "Fallacies": (0.85, 0)}
joined = [("Events", "Independence"), ("Independence", "Bayes' theorem"),
          ("Independence", "Random variables"), ("Bayes' theorem", "Medical test"),
          ("Random variables", "Expectation"), ("Expectation", "Variance"),
          ("Variance", "Covariance"),
          ("Expectation", "Mass, density"), ("Mass, density", "Distribution\nfunction"),
          ("Distribution\nfunction", "Counts"),
          ("Distribution\nfunction", "Continuous"),
          ("Distribution\nfunction", "Sampling\nbackwards"), ("Covariance", "Classes"),
          ("Counts", "Classes"), ("Classes", "Entropy"),
          ("Continuous", "Entropy"), ("Continuous", "Large numbers"),
          ("Covariance", "Sample mean"), ("Sample mean", "Large numbers"),
          ("Continuous", "Joint densities"),
          ("Continuous", "Waits, shares"), ("Waits, shares", "A/B test"),
          ("Large numbers", "Limits"), ("Joint densities", "Normal vectors"),
          ("Joint densities", "A/B test"), ("Medical test", "Naive Bayes"),
          ("Limits", "Sampling"), ("Sampling", "Subsets"),
          ("Subsets", "Strata"), ("Strata", "Allocation"),
          ("Large numbers", "Likelihood"),
          ("Normal vectors", "Conditioned\nnormal"),
          ("Conditioned\nnormal", "Bayesian\nregression"), ("A/B test", "Priors"),
          ("Bayesian\nregression", "Priors"), ("Likelihood", "Priors"),
          ("Limits", "Intervals"), ("Likelihood", "Intervals"),
          ("Entropy", "Likelihood"),
          ("Intervals", "Tests"), ("Tests", "Fallacies"),
          ("Entropy", "Loss"), ("Entropy", "Mutual\ninformation")]
fig, ax = plt.subplots(figsize=(5.8, 9.6))
for above, below in joined:
    ax.plot(*zip(place[above], place[below]), color="gray", lw=1.5, zorder=1)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=13,
            bbox={"boxstyle": "round,pad=0.3", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.6, 5.1), ylim=(-0.5, 12.4))
ax.axis("off")
