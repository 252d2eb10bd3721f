"""The formulas of docs/probability/seven_links.md."""

import numpy as np
import torch
from scipy import stats
from sklearn.discriminant_analysis import QuadraticDiscriminantAnalysis

from snippets._engine.check.equation import equation


@equation("class-posterior")
def test_class_posterior(holds, rng):
    """scikit-learn's classifier with normal densities, on data of its own."""
    y = rng.permutation(np.repeat([0, 1, 2], [9, 14, 11]))
    model = QuadraticDiscriminantAnalysis(store_covariance=True).fit(rng.normal(size=(34, 2)) + y[:, None], y)
    x = rng.normal(1, 1, size=2)
    laws = [stats.multivariate_normal(mean, cov) for mean, cov in zip(model.means_, model.covariance_)]
    holds(
        bind={r"P(Y = k \mid x)": lambda k: model.predict_proba(x[None])[0, k - 1]},
        pi=model.priors_,
        f=[law.pdf for law in laws],
        x=x,
        j=range(1, 4),
        each={"k": [1, 2, 3]},
    )


@equation("posterior-slope")
def test_posterior_slope(holds, rng):
    z, y, s = rng.normal(size=4), int(rng.integers(1, 5)), rng.uniform(0.3, 2)
    point = torch.tensor(s, dtype=torch.float64, requires_grad=True)
    torch.nn.functional.cross_entropy(point * torch.tensor(z), torch.tensor(y - 1)).backward()
    holds(z=z, y=y, s=s)
    holds.not_needed("s > 0", because="the slope is this at every s; below 0 the model turns its own order round")
    holds(bind={r"\frac{d}{ds} \left(-\log(\softmax(s z)_y)\right)": point.grad.item()}, z=z, y=y, s=s)
