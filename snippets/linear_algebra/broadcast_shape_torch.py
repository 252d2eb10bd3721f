"""Broadcasting stretches axes of length 1, and aligns shapes from the right."""

import torch


def broadcast_shape(a, b):
    """The shape of a sum from the shapes of its parts, or None (NumPy manual)."""
    axes = max(len(a), len(b))
    a = (1,) * (axes - len(a)) + a  # missing axes count as 1
    b = (1,) * (axes - len(b)) + b
    if any(p != q and 1 not in (p, q) for p, q in zip(a, b)):
        return None
    return tuple(q if p == 1 else p for p, q in zip(a, b))


# %% compare
for a, b in [
    ((3, 1), (4,)),
    ((2, 3, 4), (3, 1)),
    ((5,), (5, 1)),
    ((3,), (4,)),
    ((2, 3), (2,)),
]:
    try:
        library = tuple(torch.broadcast_shapes(a, b))
    except RuntimeError:
        library = None
    c = broadcast_shape(a, b)
    assert c == library
    print(f"{a!s:9} + {b!s:6} = {c!s}")

# %% sum
x = torch.tensor([0, 10, 20])  # (m,)
y = torch.tensor([1, 2, 3, 4])  # (n,)
print((x[:, None] + y).tolist())  # (m, 1) + (n,) -> (m, n)
