"""An event is a set of outcomes: here a Boolean array over the 36 squares."""

import numpy as np
import matplotlib.pyplot as plt

die = np.arange(1, 7)
first, second = np.meshgrid(die, die, indexing="ij")  # (6, 6): Omega
A = first + second >= 10  # the sum is at least ten
B = first >= 5  # the first die shows five or six


def P(event):
    """|A| / |Omega|: the share of the outcomes, all equally likely."""
    return event.mean()


# %% demo
print(f"P(A)       = {A.sum()}/36 = {P(A):.4f}")
print(f"P(B)       = {B.sum()}/36 = {P(B):.4f}")
print(f"P(A and B) = {(A & B).sum()}/36  = {P(A & B):.4f}")
print(f"P(A or B)  = {(A | B).sum()}/36 = {P(A | B):.4f}")
print(f"P(A) + P(B) - P(A and B) = {P(A) + P(B) - P(A & B):.4f}")
print(f"P(not A) = {P(~A):.4f}, 1 - P(A) = {1 - P(A):.4f}")

# %% figure
fig, ax = plt.subplots(figsize=(4.6, 4.4))
kinds = [(A & ~B, "C0", "o"), (B & ~A, "C1", "s"), (A & B, "C2", "D")]
ax.plot(first[~(A | B)], second[~(A | B)], ".", color="gray")
for event, colour, marker in kinds:
    ax.plot(first[event], second[event], marker, color=colour, ms=11)
ax.plot(
    [3.5, 6.5, 6.5, 5.5, 5.5, 4.5, 4.5, 3.5, 3.5],
    [6.5, 6.5, 3.5, 3.5, 4.5, 4.5, 5.5, 5.5, 6.5],
    color="C0",
)
ax.plot([4.5, 6.5, 6.5, 4.5, 4.5], [0.5, 0.5, 6.6, 6.6, 0.5], "--", color="C1")
ax.text(3.45, 5.6, "$A$", color="C0", ha="right")
ax.text(4.4, 1, "$B$", color="C1", ha="right")
ax.set(
    xlabel="first die",
    ylabel="second die",
    aspect="equal",
    xlim=(0.4, 6.8),
    ylim=(0.4, 6.8),
)
