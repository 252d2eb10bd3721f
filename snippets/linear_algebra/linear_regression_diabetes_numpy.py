"""Linear regression is least squares: the library and one line of algebra agree."""
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

features, y = load_diabetes(return_X_y=True)        # (442, 10), (442,)
X = np.column_stack([np.ones(len(y)), features])    # (n, d): with intercept
train, test = slice(0, 300), slice(300, None)
theta_hat = np.linalg.lstsq(X[train], y[train])[0]  # (d,)

# %% demo
model = LinearRegression().fit(features[train], y[train])
print("intercept as in scikit-learn:   ", np.allclose(theta_hat[0], model.intercept_))
print("coefficients as in scikit-learn:", np.allclose(theta_hat[1:], model.coef_))
residual = y[train] - X[train] @ theta_hat
dots = X[train].T @ residual
print("residual orthogonal to columns: ", np.allclose(dots, 0, atol=1e-8))
for name, part in [("train", train), ("test", test)]:
    error = np.mean((y[part] - X[part] @ theta_hat) ** 2)
    variance = np.var(y[part])
    print(f"{name:<6} mean squared error {error:.0f}"
          f"   variance explained {1 - error / variance:.3f}")
