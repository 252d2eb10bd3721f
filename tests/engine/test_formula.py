"""What formulas mean: right ones hold for generic values, wrong ones do not."""

import numpy as np
import pytest
import scipy.stats as st

from snippets._engine.formula.bind import bind
from snippets._engine.formula.relations import Trial
from snippets._engine.formula.value.laws import discrete, events, joint

rng = np.random.default_rng(1)
X, y = rng.normal(size=(8, 3)), rng.normal(size=8)
A, B = rng.normal(size=(3, 3)), rng.normal(size=(3, 3))
x, z = rng.normal(size=3), rng.normal(size=3)
U, s, Vh = np.linalg.svd(X, full_matrices=False)
w, V = np.linalg.eig(A)
C = discrete([0, 1, 2], [0.2, 0.3, 0.5])
D, F = joint([(a, b) for a in range(3) for b in range(2)], rng.dirichlet(np.ones(6)))
MEANS = np.array(D.space.probabilities) @ np.array(D.space.outcomes)
H, E = events(rng.dirichlet(np.ones(4)).reshape(2, 2))
N = st.norm(1, 2)
quadratic = lambda x: x @ A @ x


def holds(latex, bind_=None, tolerance=None, sharp=True, **values):
    tree, scope = bind(latex, values, bind_)
    trial = Trial(tree, tolerance=tolerance, sharp=sharp)
    trial.draw([scope])


LINEAR = [
    (r"\hat\theta = (X^\top X)^{-1} X^\top y", dict(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])),
    (r"\hat{\theta} = X^+ y.", dict(X=X, y=y, theta_hat=np.linalg.lstsq(X, y)[0])),
    (r"\|A\|_F = \sqrt{\sum_{i} s_i^2}, \quad \lVert A \rVert_2 = s_1 = \max_i s_i", dict(A=X, s=s)),
    (
        r"A = U \Sigma V^\top = \sum_{i=1}^r s_i u_i v_i^\top = s_1 u_1 v_1^\top + s_2 u_2 v_2^\top + \cdots + s_r u_r v_r^\top",
        dict(A=X, U=U, Sigma=np.diag(s), V=Vh.T, s=s, r=3, u=list(U.T), v=list(Vh)),
    ),
    (r"s_1 \ge s_2 \ge \dots \ge s_r > 0", dict(s=s, r=3)),
    (
        r"\begin{bmatrix} a & b \\ c & d \end{bmatrix}^{-1} = \frac{1}{ad - bc} \begin{bmatrix} d & -b \\ -c & a \end{bmatrix}",
        dict(a=1.0, b=2.0, c=3.0, d=5.0),
    ),
    (r"\det(AB) = \det(A)\det(B), \quad \det AB = \det A \det B", dict(A=A, B=B)),
    (r"A A^{-1} = A^{-1} A = I", dict(A=A)),
    (r"e^A = V e^\Lambda V^{-1}", dict(A=A, V=V, Lambda=np.diag(w))),
    (r"|x^\top y| \le \|x\| \, \|y\|", dict(x=x, y=z)),
    (r"(AB)_{ij} = \sum_k A_{ik} B_{kj} = A_{i:} B_{:j}", dict(A=A, B=B, i=1, j=3)),
    (r"x \in \mathbb{R}^n, \qquad X \in \mathbb{R}^{m \times n}", dict(x=x, X=X, m=8, n=3)),
    (r"A + \lambda I = B", dict(A=A, lambda_=2.0, B=A + 2 * np.eye(3))),
    (r"\sum_{i \ne j} A_{ij} = m", dict(A=A, m=A.sum() - np.trace(A))),
    (r"\|x\|_p = \left( \sum_{i=1}^n |x_i|^p \right)^{1/p}", dict(x=x, n=3, p=3)),
    (r"\forall k \in \{1, \dots, n\}: A^k = V \Lambda^k V^{-1}", dict(A=A, V=V, Lambda=np.diag(w), n=3)),
    (r"\begin{aligned} (A + B)^2 &= (A + B)(A + B) \\ &= A^2 + AB \\ &\quad + BA + B^2 \end{aligned}", dict(A=A, B=B)),
    (r"\|x - y\|^2 = \|x\|^2 - 2 x \cdot y + \|y\|^2", dict(x=x, y=z)),
    (r"\|A - A_k\|_F^2 = \sum_{i=k+1}^{r} s_i^2", dict(A=X, A_k=U[:, :1] @ np.diag(s[:1]) @ Vh[:1], s=s, k=1, r=3)),
    (
        r"A_k = U_{:,1:k} \Sigma_{1:k,1:k} V_{:,1:k}^\top",
        dict(A_k=U[:, :2] @ np.diag(s[:2]) @ Vh[:2], U=U, V=Vh.T, Sigma=np.diag(s), k=2),
    ),
    (r"x_{ij} = A_{ij} = A_{2,j}", dict(x=list(A), A=A, i=2, j=3)),
    (r"\dim(\ker A) + \rank(A) = n", dict(A=X[:2], n=3)),
    (
        r"x^{(i)} = X_{i:}^\top, \quad \bar x_j = \frac{1}{n} \sum_{i=1}^n x^{(i)}_j",
        dict(X=X, i=2, n=8, j=3, x_bar=X.mean(axis=0)),
    ),
    (
        r"\begin{bmatrix} A & 0 \\ 0 & B \end{bmatrix}^{-1} = \begin{bmatrix} A^{-1} & 0 \\ 0 & B^{-1} \end{bmatrix}",
        dict(A=A, B=B),
    ),
    (r"s_i, s_j > 0, \quad s_i \ge s_j \text{ if } i < j", dict(s=s, i=1, j=3)),
    (r"s_k = \sqrt{w_k} \quad \text{for } k = 1, \dots, n", dict(s=s, w=s**2, n=3)),
    (r"\max_{\|x\| = 1} \|A x\| = \max_{x \ne 0} \frac{\|A x\|}{\|x\|} = \|A\|_2", dict(A=A, x=x)),
    (r"\sum_{i \in S} x_i = x_1 + x_3", dict(x=x, S={1, 3})),
    (r"\sum_{(i, j) \in S} A_{ij} = A_{12} + A_{31}", dict(A=A, S=[(1, 2), (3, 1)])),
    (
        r"x = (x_1, \dots, x_n), \quad \{1, \dots, n\} \cap \{2, 5\} = \{2\}, \quad S \cap \{4\} = \emptyset",
        dict(x=x, n=3, S={1, 3}),
    ),
]
CALCULUS = [
    (r"f'(x) = 2x + \cos x", dict(f=lambda x: x**2 + np.sin(x), x=0.7)),
    (r"\frac{f(x+h)-f(x-h)}{2h} = f'(x) + O(h^2)", dict(f=np.exp, x=0.7, h=0.1)),
    (r"\nabla f(x) = (A + A^\top) x, \qquad \nabla^2 f(x) = A + A^\top", dict(f=quadratic, A=A, x=x)),
    (r"\frac{\partial}{\partial x} x^\top A x = (A + A^\top) x", dict(A=A, x=x)),
    (r"\frac{\partial f_i}{\partial x_j} = A_{ij}", dict(f=lambda x: A @ x, A=A, x=x, i=2, j=3)),
    (r"\frac{dy}{dx} = \frac{dy}{du} \frac{du}{dx}", dict(y=lambda u: u**2, u=lambda x: np.sin(x), x=0.3)),
    (r"\int_{-\infty}^{\infty} e^{-x^2} \, dx = \sqrt{\pi}", {}),
    (r"e^x = \sum_{k=0}^\infty \frac{x^k}{k!} = \lim_{n \to \infty} \left(1 + \frac{x}{n}\right)^n", dict(x=1.3)),
    (
        r"\frac{\partial^2 f}{\partial x \partial y} = \frac{\partial^2 f}{\partial y \partial x} = 2x",
        dict(f=lambda x, y: x**2 * y, x=0.3, y=0.4),
    ),
    (
        r"\frac{\partial f}{\partial x_i} = \lim_{h \to 0} \frac{f(x + h e_i) - f(x)}{h}",
        dict(f=lambda x: x @ x, x=x, e=list(np.eye(3)), i=2),
    ),
    (
        r"\theta \leftarrow \theta - \eta \nabla L(\theta)",
        dict(theta=x, eta=0.1, L=lambda v: v @ v, theta_next=0.8 * x),
    ),
    (r"\frac{dy}{dx} = 2 u \cos(x), \quad y = \sin^2 x", dict(y=lambda u: u**2, u=lambda x: np.sin(x), x=0.3)),
    (r"\frac{\partial f}{\partial x} = y + 1", dict(f=lambda x, y: x * y + x, x=0.3, y=lambda x: x**2)),
    (r"\frac{df}{dx} = y + 1 + 2 x^2", dict(f=lambda x, y: x * y + x, x=0.3, y=lambda x: x**2)),
    (
        r"\hat\theta = \argmin_\theta \|y - X\theta\|^2",
        dict(X=X, y=y, theta=np.zeros(3), theta_hat=np.linalg.lstsq(X, y)[0]),
    ),
    (r"\nabla_\theta \|y - X\theta\|^2 = -2 X^\top (y - X \theta)", dict(X=X, y=y, theta=x)),
    (r"f(x + h) = f(x) + f'(x) h + \tfrac12 f''(x) h^2 + O(h^3)", dict(f=np.exp, x=0.3, h=0.2)),
    (
        r"f(x + h) = f(x) + \nabla f(x)^\top h + \frac12 h^\top \nabla^2 f(x) h + O(\|h\|^3)",
        dict(f=lambda v: np.exp(v @ x) + v @ A @ v, x=x, h=0.1 * z),
    ),
    (r"\int_0^1 \int_0^y x y \, dx \, dy = \frac18", {}),
    (r"f^{(3)}(x) = -\cos x", dict(f=np.sin, x=0.4)),
    (r"(f \circ g)'(x) = f'(g(x)) g'(x)", dict(f=np.exp, g=lambda t: t**2, x=0.6)),
    (r"\left. \frac{d}{dx} f(x) \right|_{x = a} = 2 a", dict(f=lambda t: t**2, a=0.6, x=9.0)),
    (
        r"\nabla J(\theta) = \frac1n \sum_{i=1}^n \nabla L_i(\theta) = \E_i[\nabla L_i(\theta)]",
        dict(
            L=[lambda t: t @ t, lambda t: t @ A @ t],
            J=lambda t: (t @ t + t @ A @ t) / 2,
            theta=x,
            n=2,
            i=discrete([1, 2], [0.5, 0.5]),
        ),
    ),
    (
        r"m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t, \quad \hat m_t = \frac{m_t}{1 - \beta_1^t}",
        dict(beta_1=0.9, t=2, g=[1.0, 3.0], m=[0.1, 0.9 * 0.1 + 0.1 * 3], m_hat_t=0.39 / 0.19),
    ),
    (r"\min_x f(x) = -1", dict(f=lambda x: (x - 2.0) ** 2 - 1, x=0.0)),
]
CHANCE = [
    (r"\Var(X) = \E[X^2] - \E[X]^2", dict(X=C)),
    (r"\Var(aX+b) = a^2 \Var(X)", dict(X=C, a=2.0, b=1.0)),
    (r"P(H \mid E) = \frac{P(E \mid H) P(H)}{P(E \mid H) P(H) + P(E \mid \neg H) P(\neg H)}", dict(H=H, E=E)),
    (r"\E[X] = \sum_x x P(X = x)", dict(X=C, x=C)),
    (r"P(A \cup B) = P(A) + P(B) - P(A \cap B)", dict(A=H, B=E)),
    (r"P(a < X \le b) = F(b) - F(a) = \int_a^b f(x)\,dx", dict(X=N, a=0.0, b=2.0, F=N.cdf, f=N.pdf)),
    (r"\E[(X-\mu)^2] = \sigma^2", dict(X=N, mu=1, sigma=2)),
    (r"P(X = k) = \binom{n}{k} p^k (1-p)^{n-k}", dict(X=st.binom(5, 0.3), n=5, p=0.3, k=2)),
    (
        r"P\left(\bigcup_{i=1}^n A_i\right) = 1 - (1 - p)^n",
        dict(A=[discrete([True, False], [0.3, 0.7]) for _ in range(3)], n=3, p=0.3),
    ),
    (
        r"P\left(\bigcap_{i=1}^n A_i\right) = p^n",
        dict(A=[discrete([True, False], [0.3, 0.7]) for _ in range(3)], n=3, p=0.3),
    ),
    (r"\E[\E[Y \mid X]] = \E[Y]", dict(X=D, Y=F)),
    (r"\Var(Y) = \E[\Var(Y \mid X)] + \Var(\E[Y \mid X])", dict(X=D, Y=F)),
    (r"\E[Y \mid X = x] = \sum_y y P(Y = y \mid X = x)", dict(X=D, Y=F, x=1, y=F)),
    (r"\Cov(X, Y) = \E[X Y] - \E[X] \E[Y]", dict(X=D, Y=F)),
    (
        r"\Cov(X, Y) = \E[(X - \E[X])(Y - \E[Y])] = \E[(X - \mu_X)(Y - \mu_Y)]",
        dict(X=D, Y=F, mu_X=MEANS[0], mu_Y=MEANS[1]),
    ),
    (r"\E[(Y - \E[Y \mid X])^2] = \Var(Y) - \Var(\E[Y \mid X])", dict(X=D, Y=F)),
    (r"\Var\left(\sum_{i=1}^n X_i\right) = \sum_{i=1}^n \Var(X_i)", dict(X=[C, discrete([0, 7], [0.5, 0.5])], n=2)),
    (r"\E_X[f(X)] = \E_{x \sim p}[f(x)]", dict(X=C, f=lambda x: x**3, p=C)),
    (r"I(X; Y) = H(X) - H(X \mid Y)", dict(I=lambda x, y: 2.0, H=lambda x, y=0: 3.0 - 2 * bool(y), X=1, Y=2)),
    (
        r"X \sim \mathcal{N}(b, a^2)",
        dict(a=2.0, b=1.0, X=1 + 2 * rng.normal(size=900), N_cal=lambda m, v: st.norm(m, v**0.5)),
    ),
    (r"\softmax(z)_i = \frac{e^{z_i}}{\sum_{j=1}^n e^{z_j}}", dict(z=z, i=2, n=3)),
]


@pytest.mark.parametrize(
    "latex, values", LINEAR + CALCULUS + CHANCE, ids=lambda v: v[:50] if isinstance(v, str) else ""
)
def test_a_true_formula_holds(latex, values):
    holds(latex, **values)
