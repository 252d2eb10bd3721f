"""Three pairs that mathematics refuses to add: the library refuses one of them."""

import numpy as np

a = np.array([1.0, 2.0, 3.0])  # (3,)
for name, b in [
    ("(2,)", np.array([10.0, 20.0])),
    ("(1,)", np.array([10.0])),
    ("(3, 1)", np.array([[10.0], [20.0], [30.0]])),
]:
    try:
        print(f"(3,) + {name:6} =", (a + b).tolist())
    except ValueError:
        print(f"(3,) + {name:6} = error")


# %% way_out
def add(a, b):
    """(a + b)_i = a_i + b_i for vectors of one dimension."""
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError(f"{tuple(a.shape)} + {tuple(b.shape)}")
    return a + b


print("allowed", add(a, np.array([10.0, 20.0, 30.0])).tolist())
column = a[:, None]  # (3, 1)
for left, right in [(a, np.array([10.0])), (a, column), (column, column)]:
    try:
        add(left, right)
    except ValueError as error:
        print("refused", error)
