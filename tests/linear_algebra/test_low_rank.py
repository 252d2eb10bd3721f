"""Checks of docs/linear_algebra/low_rank.md."""

from functools import cache

import numpy as np
import scipy.linalg
from scipy import stats

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.formula.value.laws import discrete


def orthonormal(rng, m: int, k: int) -> np.ndarray:
    return np.linalg.qr(rng.normal(size=(m, k)))[0]


def stretches(A: np.ndarray) -> np.ndarray:
    """Singular values, descending, as roots of the eigenvalues of A^T A."""
    return np.sqrt(np.maximum(scipy.linalg.eigvalsh(A.T @ A)[::-1], 0))


def noisy(rng, L: np.ndarray, tau: float) -> np.ndarray:
    return L + tau * rng.normal(size=L.shape)


@cache
def noise_norm(kind: int, m: int, n: int) -> float:
    rng = np.random.default_rng(kind)
    draw = [
        rng.normal,
        lambda size: rng.choice([-1.0, 1.0], size=size),
        lambda size: rng.uniform(-np.sqrt(3), np.sqrt(3), size=size),
    ][kind]
    return float(np.linalg.norm(draw(size=(m, n)), 2))


@cache
def shifted_noise_norm(m: int, n: int) -> float:
    short = 1 + np.random.default_rng(0).normal(size=(min(m, n), max(m, n)))
    return float(stretches(short.T)[0])


@cache
def mean_noise_norm(m: int, n: int) -> float:
    rng = np.random.default_rng(0)
    return float(np.mean([np.linalg.norm(rng.normal(size=(m, n)), 2) for _ in range(40)]))


def hard_case(rng) -> tuple[np.ndarray, np.ndarray, int]:
    """L of rank k, Y of the same shape, and k; most kinds of cases are close to what the bound allows."""
    k, kind = int(rng.integers(1, 3)), rng.integers(5)
    m, n = rng.permutation([5, 40])
    L = rng.normal(size=(m, k)) @ rng.normal(size=(k, n))
    if kind == 0:
        return L, noisy(rng, L, rng.uniform(0.1, 1)), k
    if kind == 1:  # noise that just makes the wrong axes win
        P, Q = orthonormal(rng, m, 2 * k), orthonormal(rng, n, 2 * k)
        return P * np.repeat([2.0, 0.0], k) @ Q.T, P * np.repeat([1.0 - 1e-11, 1.0], k) @ Q.T, k
    if kind == 2:  # all that was seen is noise, flat
        return np.zeros((20, 30)), orthonormal(rng, 30, 20).T, k
    return L, noisy(rng, [-L, 0 * L][kind - 3], 1e-3), k  # the signal was lost, or came with a wrong sign


@cache
def largest_eigenvalue(n: int, d: int) -> float:
    X = np.random.default_rng(d).normal(size=(n, d))
    return float(scipy.linalg.eigvalsh(np.cov(X, rowvar=False))[-1])


@equation("low-rank-entry")
def test_low_rank_entry(holds, rng):
    W, H = rng.normal(size=(3, 2)), rng.normal(size=(4, 2))
    holds(W=W, H=H, w=list(W), h=list(H), each={"i": range(1, 4), "j": range(1, 5)})


@equation("low-rank-dimension")
def test_low_rank_dimension(holds, rng):
    m, n = rng.integers(2, 7, size=2)
    k = int(rng.integers(1, min(m, n) + 1))
    W, H = rng.normal(size=(m, k)), rng.normal(size=(n, k))
    J = np.hstack([np.kron(np.eye(m), H), np.kron(W, np.eye(n))])  # entries of W H^T by those of W, of H^T
    holds(p_k=int(np.linalg.matrix_rank(J)), m=int(m), n=int(n), k=k)


def signs():
    return discrete([-1.0, 1.0], [0.5, 0.5])


def flat():
    return stats.uniform(-np.sqrt(3), 2 * np.sqrt(3))


def entries(law) -> dict:
    """Nine of the entries of the noise, by name; each has what `law` gives."""
    return {f"Z_{i}{j}": law() for i in (1, 2, 3) for j in (1, 2, 3)}


def unlike(law, other) -> dict:
    """The first entry has one law, the others have another."""
    return {**entries(other), "Z_11": law()}


@equation("noise-edge", draws=6)
def test_noise_edge(holds, rng):
    m, n = [int(size) for size in rng.permutation([300, 1200])]
    kind = int(rng.integers(3))
    size, known = noise_norm(kind, m, n), {"m": m, "n": n, "tolerance": 0.03}
    sized = lambda size: {"bind": {r"\|Z\|_2": size}, **known}
    holds(**sized(size), given=entries([stats.norm, signs, flat][kind]))
    coin = signs()  # one toss for all entries
    holds.fails(outside="independent", **sized(np.sqrt(m * n)), given=entries(lambda: coin))
    holds.fails(outside=r"\Var(Z_{11}) = 1", **sized(2 * size), given=entries(lambda: stats.norm(0, 2)))
    moved = sized(shifted_noise_norm(m, n))
    holds.fails(outside=r"\E[Z_{11}] = 0", **moved, given=entries(lambda: stats.norm(1, 1)))
    twice = unlike(stats.norm, lambda: stats.norm(0, 2))
    holds.fails(outside="with the same distribution", **sized(2 * size), given=twice)


@equation("noise-edge-mean", draws=6)
def test_noise_edge_mean(holds, rng):
    m, n = [int(size) for size in rng.permutation([20, 200])]
    assert mean_noise_norm(m, n) > 0.95 * (np.sqrt(m) + np.sqrt(n))  # close to the bound
    holds(
        m=m,
        n=n,
        bind={r"\E[\|Z\|_2]": mean_noise_norm(m, n)},
        border="the bound is reached in the limit of large m and n only",
        given=entries(stats.norm),
    )
    sized = lambda size: {"m": m, "n": n, "bind": {r"\E[\|Z\|_2]": size}}
    law = stats.norm()  # all entries the same number
    holds.fails(outside="independent", **sized(np.sqrt(2 * m * n / np.pi)), given=entries(lambda: law))
    size = mean_noise_norm(m, n)
    holds.fails(outside=r"\Var(Z_{11}) = 1", **sized(2 * size), given=entries(lambda: stats.norm(0, 2)))
    twice = unlike(stats.norm, lambda: stats.norm(0, 2))
    holds.fails(outside="with the same distribution", **sized(2 * size), given=twice)
    moved = sized(shifted_noise_norm(m, n))
    holds.fails(outside=r"\E[Z_{11}] = 0", **moved, given=entries(lambda: stats.norm(1, 1)))
    # values 0 and +-sqrt(mn), the last ones each with the probability 1/(2mn): not all are 0 with more than 0.6
    p, jump = 1 / (m * n), np.sqrt(m * n)
    rare = entries(lambda: discrete([-jump, 0.0, jump], [p / 2, 1 - p, p / 2]))
    holds.fails(outside="normal", **sized(0.6 * jump), given=rare)


equivalent(
    "noise-edge-mean",
    r"\E[\|Z\|_2] < \sqrt{m} + \sqrt{n}",
    because="equality is reached in the limit of large sizes only",
)


for label in ("noise-edge", "noise-edge-mean"):
    for mutant in (r"$\Var(Z_12) = 1$ for $\Var(Z_{11}) = 1$", r"$\E[Z_12] = 0$ for $\E[Z_{11}] = 0$"):
        equivalent(label, given=mutant, because="all entries have the same distribution")
equivalent("noise-edge-mean", r"\E[\|Z\|_2] \le 2 \sqrt{m} + \sqrt{n}", because="weaker")
equivalent("noise-edge-mean", r"\E[\|Z\|_2] \le {m} + \sqrt{n}", because="weaker")
equivalent("noise-edge-mean", r"\E[\|Z\|_2] \le \sqrt{m} + {n}", because="weaker")


@equation("singular-value-threshold")
def test_singular_value_threshold(holds, rng):
    Y, c = rng.normal(size=(5, 4)), rng.uniform(0.5, 3.5)
    if rng.random() < 0.3:
        Y, c = np.diag([4.0, 3, 2, 1])[[0, 1, 2, 3, 3]] * [[1], [1], [1], [1], [0]], 2.0  # what equals c is cut
    U, s, Vh = np.linalg.svd(Y, full_matrices=False)
    lambda_, V = scipy.linalg.eigh(Y.T @ Y)  # Y, projected on the axes that are kept
    V = V[:, lambda_ > c**2 * (1 + 1e-12)]
    holds(L_hat=Y @ V @ V.T, u=list(U.T), v=list(Vh), sigma=s, c=c, q=4)


@equation("weyl-singular-values")
def test_weyl_singular_values(holds, rng):
    L = rng.normal(size=(4, 5)) if rng.random() < 0.8 else orthonormal(rng, 5, 4).T  # all its singular values are 1
    U, s, Vh = np.linalg.svd(L, full_matrices=False)
    Y = noisy(rng, L, 0.3) if rng.random() < 0.5 else L + rng.uniform(0.1, 1) * U @ Vh  # all grow alike: equality
    holds(Y=Y, L=L, sigma=stretches, each={"i": range(1, 5)}, tight=True)
    L = np.eye(4, 5) * [[4], [3], [2], [1]]
    for name, turned in (("Y", 1.1 * L), ("L", L)):

        def upwards(M, turned=turned):
            return np.linalg.svd(M)[1][:: -1 if np.sum(M) == np.sum(turned) else 1]

        holds.fails(outside=f"descending $\\sigma({name})$", Y=1.1 * L, L=L, sigma=upwards, i=1 if name == "L" else 4)


equivalent(
    "weyl-singular-values",
    r"\left(\sigma_i(Y) - \sigma_i(L)\right) \le \|Y - L\|_2",
    because="it says less: the bound from one side only",
)


equivalent(
    "weyl-singular-values",
    r"|\sigma_i(Y^\top) - \sigma_i(L)| \le \|Y - L\|_2",
    because="a matrix and its transpose have the same singular values",
)
equivalent(
    "weyl-singular-values",
    r"|\sigma_i(Y) - \sigma_i(L^\top)| \le \|Y - L\|_2",
    because="a matrix and its transpose have the same singular values",
)


@equation("truncation-error", draws=40)
def test_truncation_error(holds, rng):
    L, Y, k = hard_case(rng)
    U, s, Vh = np.linalg.svd(Y)
    cut, exact = U[:, :k] * s[:k] @ Vh[:k], rng.random() >= 0.8  # without noise both sides are 0
    holds(Y_k=L if exact else cut, Y=L if exact else Y, L=L, k=k)
    holds.fails(outside=r"\rank(L) \le k", Y_k=cut, Y=Y, L=Y, k=k)
    holds.not_needed(r"k \ge 1", because="for k = 0 the left side is 0")
    row = np.zeros((3, 16))
    row[0] = 1.0  # its largest column sum is 1, its spectral norm 4
    holds(Y_k=row, Y=row, L=0 * row, k=1)


equivalent("truncation-error", r"\|Y_k - L\|_{2} \le 2 \sqrt{2k} \, \|Y - L\|_2", because="weaker")
equivalent("truncation-error", r"\|Y_k - L\|_F \le {3} \sqrt{2k} \, \|Y - L\|_2", because="weaker")
equivalent("truncation-error", r"\|Y_k - L\|_F \le 2 \left(2k\right) \, \|Y - L\|_2", because="weaker")
equivalent("truncation-error", r"\|Y_k - L\|_F \le 2 \sqrt{{3}k} \, \|Y - L\|_2", because="weaker")


@equation("truncation-error-spectral", draws=40)
def test_truncation_error_spectral(holds, rng):
    L, Y, k = hard_case(rng)
    U, s, Vh = np.linalg.svd(Y)
    holds(Y_k=U[:, :k] * s[:k] @ Vh[:k], Y=Y, L=L, tight=True)
    holds(Y_k=np.diag([0.0, 1.0]), Y=np.eye(2), L=np.diag([2.0, 0.0]), tight=True)  # a tie, cut the wrong way
    holds(Y_k=2 * np.eye(2), Y=2 * np.eye(2), L=np.eye(2), tight=True)


@equation("noise-eigenvalue", draws=6)
def test_noise_eigenvalue(holds, rng):
    n, d = 1500, int(rng.choice([150, 400, 700]))
    holds(lambda_1=largest_eigenvalue(n, d), n=n, d=d, tolerance=0.03)
