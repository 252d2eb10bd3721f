"""An epoch has a smaller last batch, unless it is dropped."""

n, B, epochs = 1000, 64, 3

for drop_last in (False, True):
    sizes = [min(B, n - start) for start in range(0, n, B)]
    if drop_last:
        sizes = [size for size in sizes if size == B]
    kept = "without" if drop_last else "with"
    print(
        f"{kept:7} the small batch: {epochs * len(sizes)} updates, "
        f"last batch {sizes[-1]}, {epochs * sum(sizes)} sample gradients"
    )
