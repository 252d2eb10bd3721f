"""Three pairs that mathematics refuses to add: the library refuses one of them."""
import numpy as np

a = np.array([1.0, 2.0, 3.0])  # (3,)
for name, b in [("(2,)", np.array([10.0, 20.0])),
                ("(1,)", np.array([10.0])),
                ("(3, 1)", np.array([[10.0], [20.0], [30.0]]))]:
    try:
        print(f"(3,) + {name:6} =", (a + b).tolist())
    except ValueError:
        print(f"(3,) + {name:6} = error")

# %% way_out
def add(a, b):
    """c_i = a_i + b_i for vectors of one dimension."""
    shapes = tuple(a.shape), tuple(b.shape)
    assert a.ndim == 1 and shapes[0] == shapes[1], shapes
    return a + b

print(add(a, np.array([10.0, 20.0, 30.0])).tolist())
try:
    add(a, np.array([10.0]))
except AssertionError as error:
    print("refused", error)
