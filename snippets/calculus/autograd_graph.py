"""PyTorch leaves a graph behind each result, and you can walk through it."""

import torch

w = torch.tensor(-0.25, dtype=torch.float64, requires_grad=True)
c = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
x = torch.tensor(2.0, dtype=torch.float64)  # data: no gradient wanted
L = (torch.tanh(w * x + c) - 1) ** 2
names = {w: "w", c: "c"}


# %% walk
def walk(node, depth=0):
    """Print a node, and below it the nodes that its gradient goes to."""
    leaf = f" for {names[node.variable]}" if hasattr(node, "variable") else ""
    print("  " * depth + node.name().split("::")[-1] + leaf)
    for parent, _ in node.next_functions:
        if parent is None:
            print("  " * (depth + 1) + "None: no gradient wanted")
        else:
            walk(parent, depth + 1)


walk(L.grad_fn)
L.backward()
print(f"dL/dw = {w.grad:.4f}, dL/dc = {c.grad:.4f}, x.grad: {x.grad}")

# %% figure
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 5.6))


def draw(node, right, down):
    """Draw a node and what it points to; its first parent stands below it."""
    leaf = node is None or hasattr(node, "variable")
    text = "None" if node is None else node.name().split("::")[-1].removesuffix("0")
    if hasattr(node, "variable"):
        text += f"\nadds to {names[node.variable]}.grad"
    ax.text(
        right,
        -down,
        text,
        ha="center",
        va="center",
        fontsize=15,
        zorder=2,
        bbox={
            "boxstyle": "square" if leaf else "round",
            "fc": "white",
            "ec": "C1" if leaf else "C0",
            "lw": 1.8,
        },
    )
    for i, (parent, _) in enumerate(node.next_functions if node else []):
        there = right + 1.7 * i, down + 1
        tip = -there[1] + (0.4 if hasattr(parent, "variable") else 0.2)
        ax.annotate(
            "",
            (there[0], tip),
            (right, -down),
            zorder=0,
            arrowprops={
                "arrowstyle": "-|>",
                "color": "gray",
                "shrinkA": 18,
                "mutation_scale": 20,
            },
        )
        draw(parent, *there)


draw(L.grad_fn, 0, 0)
ax.set(xlim=(-1, 2.6), ylim=(-5.45, 0.3))
ax.axis("off")
