"""Two scores, either of them the true class: the loss by hand."""

from math import exp, log

for scores in [(0.0, 0.0), (log(3), 0.0)]:
    total = sum(exp(z) for z in scores)
    losses = [log(total) - z for z in scores]
    shown = ", ".join(f"{z:.3f}" for z in scores)
    print(f"scores {shown}: loss", *(f"{x:.3f}" for x in losses))
