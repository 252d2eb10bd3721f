"""Checks of docs/linear_algebra/inverse.md."""
import numpy as np
import scipy.linalg

from snippets._engine.check.draws import of_rank, orthogonal, stochastic
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def eliminated(A: np.ndarray) -> np.ndarray:
    """The inverse by Gauss–Jordan elimination with row exchanges, no library inverse involved."""
    n = len(A)
    T = np.hstack([A, np.eye(n)]).astype(float)
    for j in range(n):
        p = j + int(abs(T[j:, j]).argmax())
        T[[j, p]] = T[[p, j]]
        T[j] /= T[j, j]
        for i in set(range(n)) - {j}:
            T[i] -= T[i, j] * T[j]
    return T[:, n:]


def stretches(X: np.ndarray) -> tuple[float, float]:
    """Largest and smallest stretch of a unit vector, from the eigenvalues of the Gram matrix."""
    values = np.sqrt(np.maximum(np.linalg.eigvalsh(X.T @ X), 0))
    return float(values.max()), float(values.min())


def ratio(X: np.ndarray) -> float:
    largest, smallest = stretches(X)
    return largest / smallest


@equation("inverse")
def test_inverse(holds, rng):
    A = rng.normal(size=(4, 4))
    holds(A=A, bind={"A^{-1}": eliminated(A)})

for mutant in (r"A^{-1} A = A^{-1} A = I",
               r"A A^{-1} = A A^{-1} = I",
               r"A A^{-1} = A^{-1} A = I^\top"):
    equivalent("inverse", mutant, because="of a square matrix, one side is enough; the identity is symmetric")


@equation("inverse-unique")
def test_inverse_unique(holds, rng):
    A = rng.normal(size=(3, 3))
    holds(A=A, B=eliminated(A), C=eliminated(A))

for mutant in (r"C = B (A C) = (B A) C = C",
               r"B = C (A C) = (B A) C = C",
               r"B = B (C A) = (B A) C = C",
               r"B = B (A B) = (B A) C = C",
               r"B = B (A C) = (B A) C = B",
               r"B = B (A C) = (C A) C = C",
               r"B = B (A C) = (A B) C = C",
               r"B = B (A C) = (B A) B = C"):
    equivalent("inverse-unique", mutant, because="that B and C are the same is what it proves")


@equation("inverse-2x2")
def test_inverse_2x2(holds, rng):
    a, b, c, d = rng.normal(size=4)
    holds(a=a, b=b, c=c, d=d)


@equation("inverse-solves")
def test_inverse_solves(holds, rng):
    A, x = rng.normal(size=(4, 4)), rng.normal(size=4)
    holds(A=A, x=x, b=(A * x).sum(axis=1))


@equation("inverse-det")
def test_inverse_det(holds, rng):
    holds(A=rng.normal(size=(3, 3)))

equivalent("inverse-det", r"\det(A^{-1}) = \frac{1}{\det(A^\top)}", because="det-transpose")


@equation("inverse-product")
def test_inverse_product(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)


@equation("inverse-transpose")
def test_inverse_transpose(holds, rng):
    A = rng.normal(size=(3, 3))
    holds(A=A, bind={r"(A^\top)^{-1}": eliminated(A.T)})


@equation("inverse-multiple")
def test_inverse_multiple(holds, rng):
    holds(A=rng.normal(size=(3, 3)), c=rng.normal())

equivalent("inverse-multiple", r"(A^{-1})^{-1} = A, \quad (A c)^{-1} = \frac{1}{c} A^{-1}", because="a scalar commutes")


@equation("inverse-product-step")
def test_inverse_product_step(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)

for mutant in (r"(AB) (B^{-1} A^{-1}) = A (B^{-1} B) A^{-1} = A A^{-1} = I",
               r"(AB) (B^{-1} A^{-1}) = A (B B^{-1}) A^{-1} = A^{-1} A = I",
               r"(AB) (B^{-1} A^{-1}) = A (B B^{-1}) A^{-1} = A A^{-1} = I^\top"):
    equivalent("inverse-product-step", mutant, because="an inverse undoes from both sides; the identity is symmetric")


@equation("orthogonal-inverse")
def test_orthogonal_inverse(holds, rng):
    holds(Q=orthogonal(rng, 4))


@equation("spectral-norm", draws=8)
def test_spectral_norm(holds, rng):
    A = rng.normal(size=(3, 2))
    holds(A=A, x=np.ones(2), bind={r"\|A\|_2": stretches(A)[0]})


@equation("condition-number", draws=3)
def test_condition_number(holds, rng):
    A = rng.normal(size=(3, 3))
    holds(A=A, x=np.ones(3), kappa=ratio)

for mutant in (r"\kappa(A^\top) = \frac{\max_{\|x\| = 1} \|A x\|}{\min_{\|x\| = 1} \|A x\|} = \|A\|_2 \|A^{-1}\|_2",
               r"\kappa(A) = \frac{\max_{\|x\| = 1} \|A^\top x\|}{\min_{\|x\| = 1} \|A x\|} = \|A\|_2 \|A^{-1}\|_2",
               r"\kappa(A) = \frac{\max_{\|x\| = 1} \|A x\|}{\min_{\|x\| = 1} \|A^\top x\|} = \|A\|_2 \|A^{-1}\|_2",
               r"\kappa(A) = \frac{\max_{\|x\| = 1} \|A x\|}{\min_{\|x\| = 1} \|A x\|} = \|A^\top\|_2 \|A^{-1}\|_2"):
    equivalent("condition-number", mutant, because="A and its transpose have the same singular values")


@equation("condition-bound")
def test_condition_bound(holds, rng):
    A = rng.normal(size=(3, 3))
    u, v = scipy.linalg.svd(A)[0].T[[0, 2]]           # the best and the worst direction of b
    for b, change in ((rng.normal(size=3), rng.normal(size=3)), (3 * u, 0.1 * v)):
        holds(A=A, kappa=np.linalg.cond, b=b, b_hat=b + change, x=eliminated(A) @ b,
              x_hat=eliminated(A) @ (b + change), tight=True)

equivalent("condition-bound", r"\frac{\|\hat x - x\|}{\|x\|} \le \kappa(A^\top) \frac{\|\hat b - b\|}{\|b\|}", because="A and its transpose have the same singular values")


@equation("condition-bound-error")
def test_condition_bound_error(holds, rng):
    A, change = rng.normal(size=(3, 3)), rng.normal(size=3)
    if rng.random() < 0.3:
        change = scipy.linalg.svd(A)[0].T[2]
    x = rng.normal(size=3)
    x_hat = x + eliminated(A) @ change
    holds(A=A, x=x, x_hat=x_hat, b=A @ x, b_hat=A @ x_hat, tight=True)


@equation("condition-bound-size")
def test_condition_bound_size(holds, rng):
    A, x = rng.normal(size=(3, 3)), rng.normal(size=3)
    if rng.random() < 0.3:
        x = 2 * scipy.linalg.svd(A)[2][0]
    holds(A=A, x=x, b=A @ x, tight=True)

equivalent("condition-bound-size", r"\|b\| \le \|A^\top\|_2 \|x\|", because="A and its transpose have the same singular values")


@equation("normal-equation")
def test_normal_equation(holds, rng):
    X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
    holds(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])


@equation("normal-equation-qr")
def test_normal_equation_qr(holds, rng):
    X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
    Q, R = scipy.linalg.qr(X, mode="economic")
    holds(Q=Q, R=R, y=y, theta_hat=np.linalg.lstsq(X, y)[0])


@equation("condition-squared")
def test_condition_squared(holds, rng):
    holds(X=rng.normal(size=(5, 3)), kappa=ratio)


@equation("ridge-condition")
def test_ridge_condition(holds, rng):
    X = of_rank(rng, 6, 3, int(rng.integers(1, 4)))
    sigma = np.sort(np.linalg.svd(X, compute_uv=False))[::-1]
    holds(X=X, kappa=ratio, lambda_=rng.uniform(0.1, 2), sigma=sigma, d=3)

for mutant in (r"\kappa(X^\top X + I \lambda) = \frac{\sigma_1^2 + \lambda}{\sigma_d^2 + \lambda}",
               r"\kappa(X^\top X + \lambda I^\top) = \frac{\sigma_1^2 + \lambda}{\sigma_d^2 + \lambda}"):
    equivalent("ridge-condition", mutant, because="a scalar commutes, and the identity is symmetric")


@equation("policy-value")
def test_policy_value(holds, rng):
    holds(P=np.array([stochastic(rng, 3) for _ in range(3)]), r=rng.normal(size=3), gamma=rng.uniform(0.2, 0.7))

for mutant in (r"(I^\top - \gamma P)^{-1} r = \sum_{k=0}^{\infty} \gamma^k P^k r",
               r"(I - P \gamma)^{-1} r = \sum_{k=0}^{\infty} \gamma^k P^k r",
               r"(I - \gamma P)^{-1} r = \sum_{k=0}^{\infty} P^k \gamma^k r"):
    equivalent("policy-value", mutant, because="a scalar commutes, and the identity is symmetric")

for mutant in (r"(I - \gamma P)^{-1} r = \sum_{k=0}^{{\infty} - 1} \gamma^k P^k r",
               r"(I - \gamma P)^{-1} r = \sum_{k=0}^{{\infty} + 1} \gamma^k P^k r"):
    equivalent("policy-value", mutant, because="infinity plus or minus one is infinity")
