"""Normal vectors that several files of checks draw."""

from scipy import stats

from snippets._engine.check.draws import positive_definite


def normal(rng, d):
    """Mean (d,), covariance matrix (d, d) and scipy's distribution of a random normal vector."""
    mu, Sigma = rng.normal(size=d), positive_definite(rng, d)
    return mu, Sigma, stats.multivariate_normal(mu, Sigma)
