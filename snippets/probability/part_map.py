"""Each chapter builds on the ones above it that it is joined to."""
# %% figure
import matplotlib.pyplot as plt

place = {"Events": (2.37, 10.38), "Independence": (2.4, 9.8),
         "Bayes' theorem": (1.65, 9.15), "Random variables": (3.4, 9.15),
         "Medical test": (1.75, 8.4), "Expectation": (2.45, 7.9),
         "Variance": (3.07, 7.4), "Covariance": (3.83, 6.84),
         "Sample mean": (4.54, 6.4), "Mass and\ndensity": (1.5, 7.35),
         "Distribution\nfunction": (2.45, 6.74), "Sampling\nbackwards": (1.7, 6.03),
         "Counts": (3.8, 6.03), "Continuous": (3.05, 5.45),
         "Waits, shares": (2.5, 4.7), "Classes": (4.1, 5.2), "Entropy": (3.46, 4.16),
         "Loss": (3.85, 3.65), "Mutual\ninformation": (2.79, 3.34),
         "Large\nnumbers": (4.55, 4), "Joint\ndensities": (0.57, 6.4),
         "Limits": (4.53, 2.93), "Normal\nvectors": (1, 4.55),
         "A/B test": (2.14, 3.93), "Naive Bayes": (5.23, 4.52),
         "Sampling": (5.48, 3.32), "Likelihood": (3.42, 2.83),
         "Conditioned\nnormal": (1.05, 3.79), "Bayesian\nregression": (1.3, 2.96),
         "Subsets": (5.45, 2.7), "Strata": (5.4, 2.15), "Allocation": (5.35, 1.6),
         "Intervals": (3.75, 2.3), "Priors": (2.15, 2.1), "Tests": (2.15, 1.4),
         "Fallacies": (1.5, 0.85)}
# Each line with the points where it bends, to pass the boxes in its way.
joined = {("Events", "Independence"): [], ("Independence", "Bayes' theorem"): [],
          ("Bayes' theorem", "Medical test"): [],
          ("Independence", "Random variables"): [],
          ("Random variables", "Expectation"): [], ("Expectation", "Variance"): [],
          ("Variance", "Covariance"): [], ("Covariance", "Sample mean"): [],
          ("Expectation", "Mass and\ndensity"): [],
          ("Mass and\ndensity", "Distribution\nfunction"): [],
          ("Distribution\nfunction", "Sampling\nbackwards"): [],
          ("Covariance", "Counts"): [], ("Distribution\nfunction", "Counts"): [],
          ("Counts", "Classes"): [], ("Distribution\nfunction", "Continuous"): [],
          ("Variance", "Continuous"): [], ("Continuous", "Waits, shares"): [],
          ("Continuous", "Entropy"): [], ("Classes", "Entropy"): [],
          ("Entropy", "Loss"): [], ("Entropy", "Mutual\ninformation"): [],
          ("Continuous", "Large\nnumbers"): [], ("Sample mean", "Large\nnumbers"): [],
          ("Large\nnumbers", "Limits"): [],
          ("Mass and\ndensity", "Joint\ndensities"): [],
          ("Bayes' theorem", "Joint\ndensities"): [(1.07, 8.46)],
          ("Covariance", "Normal\nvectors"): [(1.3, 4.98)],
          ("Continuous", "Normal\nvectors"): [],
          ("Joint\ndensities", "Normal\nvectors"): [],
          ("Normal\nvectors", "Conditioned\nnormal"): [],
          ("Bayes' theorem", "Naive Bayes"): [(5.42, 6.67)],
          ("Classes", "Naive Bayes"): [], ("Joint\ndensities", "A/B test"): [],
          ("Waits, shares", "A/B test"): [], ("Counts", "A/B test"): [(3.5, 4.69)],
          ("Conditioned\nnormal", "Bayesian\nregression"): [],
          ("Large\nnumbers", "Sampling"): [], ("Counts", "Sampling"): [(6.07, 4.66)],
          ("Sampling", "Subsets"): [], ("Subsets", "Strata"): [],
          ("Strata", "Allocation"): [],
          ("Large\nnumbers", "Likelihood"): [(4.34, 3.56)],
          ("Entropy", "Likelihood"): [], ("A/B test", "Priors"): [],
          ("Likelihood", "Priors"): [], ("Bayesian\nregression", "Priors"): [],
          ("Limits", "Intervals"): [], ("Likelihood", "Intervals"): [],
          ("Intervals", "Tests"): [],
          ("Sampling\nbackwards", "Tests"): [(0.3, 4.9), (0.3, 3)],
          ("Tests", "Fallacies"): [],
          ("Bayes' theorem", "Fallacies"): [(-0.05, 8.3), (-0.05, 2.6)]}
fig, ax = plt.subplots(figsize=(6.2, 10.2))
for (above, below), bends in joined.items():
    ax.plot(*zip(place[above], *bends, place[below]), color="gray", lw=1.5, zorder=1)
for chapter, at in place.items():
    ax.text(*at, chapter, ha="center", va="center", fontsize=12,
            bbox={"boxstyle": "round,pad=0.3", "fc": "white", "ec": "gray"})
ax.set(xlim=(-0.12, 6.1), ylim=(0.55, 10.68))
ax.axis("off")
