"""Linear regression is least squares: the library and one line of algebra agree."""

import numpy as np
import torch
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

features, y = map(torch.tensor, load_diabetes(return_X_y=True))  # (442, 10), (442,)
X = torch.column_stack([torch.ones(len(y)), features])  # (n, d): with intercept
train, test = slice(0, 300), slice(300, None)
theta_hat = torch.linalg.lstsq(X[train], y[train]).solution  # (d,)

# %% demo
model = LinearRegression().fit(features[train], y[train])
assert np.allclose(theta_hat[1:], model.coef_)
print(f"intercept {theta_hat[0]:.2f}, in scikit-learn {model.intercept_:.2f}")
print(f"bmi       {theta_hat[3]:.2f}, in scikit-learn {model.coef_[2]:.2f}")
residual = y[train] - X[train] @ theta_hat
dots = X[train].T @ residual
assert np.allclose(dots, 0, atol=1e-8)  # orthogonal to every column
for name, part in [("train", train), ("test", test)]:
    error = torch.mean((y[part] - X[part] @ theta_hat) ** 2)
    variance = torch.var(y[part], correction=0)
    print(
        f"{name:<6} mean squared error {error:.0f}"
        f"   variance explained {1 - error / variance:.3f}"
    )
