"""The formula of docs/calculus/index.md."""
import numpy as np
from scipy.special import expit
from sklearn.metrics import log_loss

from snippets._engine.check.equation import equation


@equation("training-loss")
def test_training_loss(holds, rng):
    """scikit-learn's cross-entropy of the probabilities that the sigmoid makes of the scores."""
    n = int(rng.integers(4, 9))
    X, theta = rng.normal(size=(n, 3)), rng.normal(size=3)
    y = rng.permutation(np.where(np.arange(n) < n // 2, -1.0, 1.0))

    def f(x, theta):
        return np.tanh(np.ravel(x)) @ np.ravel(theta)

    def L(theta):
        return log_loss(y > 0, expit([f(x, theta) for x in X]))

    holds(X=X, y=y, theta=theta, f=f, L=L, n=n)
