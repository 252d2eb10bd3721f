"""A node with two users gets two shares, and must wait for both."""

# %% figure
import matplotlib.pyplot as plt

at = {"a": (0, 4.6), "b": (-1.1, 3), "c": (0.9, 1.6), "y": (-0.1, 0)}
text = {
    "a": "$a = 3$",
    "b": "$b = a^2 = 9$",
    "c": "$c = a b = 27$",
    "y": "$y = b + c = 36$",
}
edges = [("a", "b", 6), ("a", "c", 9), ("b", "c", 3), ("b", "y", 1), ("c", "y", 1)]
right = {"y": "1", "c": "1", "b": "1 + 3 = 4", "a": "9 + 4·6 = 33"}
wrong = {"y": "1", "c": "1", "b": "4, sent twice", "a": "9 + 24 + 24 = 57"}
fig, axes = plt.subplots(2, 1, figsize=(6, 9.4))
titles = "each node once, after all its users", "each time a user has sent"
for ax, grads, title in zip(axes, (right, wrong), titles):
    for above, below, slope in edges:
        twice = grads is wrong and (above, below) == ("a", "b")
        ax.plot(
            *zip(at[above], at[below]),
            color="C3" if twice else "gray",
            lw=3.2 if twice else 1.6,
            ls="--" if twice else "-",
            zorder=0,
        )
        x, y = ((p + q) / 2 for p, q in zip(at[above], at[below]))
        ax.text(
            x + 0.1,
            y,
            f"× {slope}",
            color="C2",
            fontsize=14,
            va="top" if at[above][0] > at[below][0] else "bottom",
        )
    for node, (x, y) in at.items():
        ax.text(
            x,
            y,
            f"{text[node]}\ngrad {grads[node]}",
            ha="center",
            va="center",
            fontsize=14,
            linespacing=1.3,
            bbox={
                "boxstyle": "square" if node == "a" else "round",
                "fc": "white",
                "ec": "C1" if node == "a" else "C0",
                "lw": 1.8,
            },
        )
    ax.set_title(title, fontsize=15)
    ax.set(xlim=(-2.1, 2), ylim=(-0.6, 5.2))
    ax.axis("off")
