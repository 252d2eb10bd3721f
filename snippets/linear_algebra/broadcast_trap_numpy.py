"""Broadcasting turns a wrong shape into a wrong number, a check into an error."""

import numpy as np

y = np.array([1.0, 2.0, 3.0, 4.0])  # (n,)
y_hat = np.array([[1.0], [2.0], [3.0], [4.0]])  # (n, 1), all exact
print("y_hat - y has shape", tuple((y_hat - y).shape))
for row in y_hat - y:
    print(row.tolist())
print("loss", ((y_hat - y) ** 2).mean().item())
print("twice the variance of y", 2 * y.var().item())


# %% way_out
def mean_squared_error(y_hat, y):
    """(1/n) sum (y_hat_i - y_i)^2 for two vectors of one shape."""
    if y_hat.shape != y.shape:
        raise ValueError(f"predictions {tuple(y_hat.shape)}, targets {tuple(y.shape)}")
    return ((y_hat - y) ** 2).mean()


try:
    mean_squared_error(y_hat, y)
except ValueError as error:
    print("refused:", error)
print("loss", mean_squared_error(y_hat[:, 0], y).item())
print("loss if all are doubled", mean_squared_error(2 * y_hat[:, 0], y).item())
