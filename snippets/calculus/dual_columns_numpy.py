"""One forward pass gives a column of the Jacobian, one backward pass a row."""

import numpy as np

W = np.array([
    [1.0, -2.0, 0.5],
    [0.0, 1.0, 1.0],
])  # (2, 3)
x = np.array([0.5, 0.2, -0.4])  # (3,)


def forward(x, v):
    """tanh(W x), and its change along v: values and slopes side by side."""
    a, p = W @ x, W @ v  # (2,), (2,)
    return np.tanh(a), (1 - np.tanh(a) ** 2) * p


def backward(x, u):
    """u' J: keep tanh(W x), then come back with the weights u of the outputs."""
    y = np.tanh(W @ x)
    return W.T @ ((1 - y**2) * u)  # (3,)


columns = [forward(x, e)[1] for e in np.eye(3)]
rows = [backward(x, e) for e in np.eye(2)]
print(f"forward passes: {len(columns)}, the columns")
print(np.stack(columns, axis=1).round(3))
print(f"backward passes: {len(rows)}, the rows")
print(np.stack(rows).round(3))
