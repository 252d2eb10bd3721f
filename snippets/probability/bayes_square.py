"""The prior cuts the square, the likelihood shades each part: Bayes' theorem."""

import matplotlib.pyplot as plt

prior = {"spam": 0.4, "other": 0.6}  # widths
likelihood = {"spam": 0.30, "other": 0.05}  # heights: the share with the word

# %% demo
area = {name: prior[name] * likelihood[name] for name in prior}
for name in area:
    print(
        f"{name:5}: {prior[name]} wide, {likelihood[name]:.2f} high,"
        f" area {area[name]:.2f}"
    )
print(
    f"P(spam | free) = {area['spam']:.2f} / {sum(area.values()):.2f}"
    f" = {area['spam'] / sum(area.values()):.4f}"
)

# %% odds
print(f"odds after the word: {area['spam'] / area['other']:.4f}")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.3), sharey=True)
for ax, title in zip(axes, ["1. the prior", "2. the likelihood"]):
    left = 0
    for name, color, hatch in [("spam", "C1", "//"), ("other", "C0", "..")]:
        ax.add_patch(plt.Rectangle((left, 0), prior[name], 1, fc="none", ec="gray"))
        if ax is axes[1]:
            ax.add_patch(
                plt.Rectangle(
                    (left, 0),
                    prior[name],
                    likelihood[name],
                    fc=color,
                    ec="white",
                    hatch=hatch,
                )
            )
        ax.text(left + prior[name] / 2, 0.6, f"{name}\n{prior[name]}", ha="center")
        left += prior[name]
    ax.set(
        title=title, xlim=(0, 1), ylim=(0, 1), xticks=[0, 0.4, 1], yticks=[0.05, 0.3, 1]
    )
    ax.set_aspect("equal")
