"""The formulas of docs/calculus/chain_rule.md."""
import numpy as np
import scipy.special
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def tensor(x):
    return torch.as_tensor(x, dtype=torch.float64)


def jacobian(f, x) -> np.ndarray:
    """By autograd, of a function of torch."""
    return torch.func.jacrev(f)(tensor(x)).numpy()


def network(rng, d: int, m: int):
    """A map from d to m numbers, for arrays and for tensors, and a name for each."""
    A, B, b = rng.normal(size=(m, d)), rng.normal(size=(m, d)) / 2, rng.normal(size=m)
    fast = lambda x: np.sin(A @ x) + B @ (x * x) + b
    auto = lambda x: torch.sin(tensor(A) @ x) + tensor(B) @ (x * x) + tensor(b)
    return fast, auto


def field(rng, d: int = 3):
    """A real function of d variables: for arrays, and for tensors."""
    a, A = rng.normal(size=d), rng.normal(size=(d, d)) / 2
    fast = lambda x: np.exp(a @ x / 2) + np.sin(x @ A @ x)
    auto = lambda x: torch.exp(tensor(a) @ x / 2) + torch.sin(x @ tensor(A) @ x)
    return fast, auto


def hessian(f, x) -> np.ndarray:
    return torch.func.hessian(f)(tensor(x)).numpy()


@equation("jacobian-entries")
def test_jacobian_entries(holds, rng):
    (fast, auto), x = network(rng, 3, 2), rng.normal(size=3)

    def slope(i, j):
        h = 1e-5 * np.eye(3)[j - 1]
        return (fast(x + h)[i - 1] - fast(x - h)[i - 1]) / 2e-5
    holds(J=jacobian(auto, x).round(6), each={"i": [1, 2], "j": [1, 2, 3]},
          bind={r"\frac{\partial f_i}{\partial x_j}(x)": lambda i, j: slope(i, j).round(6)})


@equation("jacobian-prediction")
def test_jacobian_prediction(holds, rng):
    (fast, auto), x = network(rng, 3, 2), rng.normal(size=3)
    holds(f=fast, x=x, v=1e-4 * rng.normal(size=3), J=jacobian(auto, x), tolerance=1e-5)


@equation("jacobian-gradient")
def test_jacobian_gradient(holds, rng):
    (fast, auto), x = field(rng), rng.normal(size=3)
    holds(f=fast, x=x, J=jacobian(lambda x: auto(x)[None], x))


@equation("jacobian-elementwise")
def test_jacobian_elementwise(holds, rng):
    x = rng.normal(size=4)
    holds(g=np.tanh, x=x, d=4, J=jacobian(torch.tanh, x))


equivalent("jacobian-elementwise", r"J^\top = \diag(g'(x_1), \dots, g'(x_d))", because="a diagonal matrix is symmetric")


@equation("jacobian-softmax")
def test_jacobian_softmax(holds, rng):
    z = rng.normal(size=4)
    holds(p=scipy.special.softmax(z), J=jacobian(lambda z: torch.softmax(z, 0), z))


equivalent("jacobian-softmax", r"J^\top = \diag(p) - p p^\top", because="this Jacobian is symmetric")


@equation("chain-rule")
def test_chain_rule(holds, rng):
    (_, f), (fast, g), x = network(rng, 4, 2), network(rng, 3, 4), rng.normal(size=3)
    holds(J_f=lambda u: jacobian(f, u), J_g=lambda x: jacobian(g, x), g=fast, x=x,
          bind={r"J_{f \circ g}(x)": jacobian(lambda x: f(g(x)), x)})


@equation("chain-rule-entries")
def test_chain_rule_entries(holds, rng):
    (_, f), (fast, g), x = network(rng, 4, 2), network(rng, 3, 4), rng.normal(size=3)
    whole, outer, inner = jacobian(lambda x: f(g(x)), x), jacobian(f, fast(x)), jacobian(g, x)
    i, j = rng.integers(2), rng.integers(3)
    holds(k=4, bind={r"\frac{\partial f_i}{\partial x_j}": whole[i, j],
                     r"\frac{\partial f_i}{\partial u_l}": lambda l: outer[i, l - 1],
                     r"\frac{\partial u_l}{\partial x_j}": lambda l: inner[l - 1, j]})


@equation("chain-rule-remainder")
def test_chain_rule_remainder(holds, rng):
    (f, f_auto), (g, g_auto), x = network(rng, 4, 2), network(rng, 3, 4), rng.normal(size=3)
    v = rng.normal(size=3) / 3
    A, B, w = jacobian(g_auto, x), jacobian(f_auto, g(x)), g(x + v) - g(x)
    holds(f=f, g=g, x=x, v=v, A=A, B=B, r=w - A @ v, s=f(g(x) + w) - f(g(x)) - B @ w)


@equation("gradient-pull-back")
def test_gradient_pull_back(holds, rng):
    (L, L_auto), (fast, g), x = field(rng, 4), network(rng, 3, 4), rng.normal(size=3) / 2
    whole = torch.func.grad(lambda x: L_auto(g(x)))(tensor(x)).numpy()
    outer = torch.func.grad(L_auto)(tensor(fast(x))).numpy()
    holds(J_g=lambda x: jacobian(g, x), x=x,
          bind={r"\nabla_x L(g(x))": whole, r"\nabla L(g(x))": outer})


@equation("hessian-entries")
def test_hessian_entries(holds, rng):
    (fast, auto), x = field(rng), rng.normal(size=3) / 2
    holds(f=fast, x=x, H=hessian(auto, x), each={"i": [1, 2, 3], "j": [1, 2, 3]})


equivalent("hessian-entries", r"H_{j i} = \frac{\partial^2 f}{\partial x_i \partial x_j}", because="the Hessian of a C2 function is symmetric")


@equation("hessian-symmetric")
def test_hessian_symmetric(holds, rng):
    (_, auto), x = field(rng), rng.normal(size=3) / 2
    gradient = torch.func.grad(auto)                # its Jacobian, computed row by row: no symmetry built in
    holds(H=torch.func.jacrev(gradient)(tensor(x)).numpy())


for both in [r"H^\top = H^\top", "H = H"]:
    equivalent("hessian-symmetric", both, because="true of every matrix; the check computes H without symmetry")


@equation("hessian-curvature")
def test_hessian_curvature(holds, rng):
    (fast, auto), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(f=fast, x=x, u=u / np.linalg.norm(u), H=hessian(auto, x))


equivalent("hessian-curvature", r"\left. \frac{d^2}{dt^2} f(x - t u) \right|_{t = 0} = u^\top H u",
           because="the way back bends the same")
equivalent("hessian-curvature", r"\left. \frac{d^2}{dt^2} f(x + t u) \right|_{t = 0} = u^\top H^\top u",
           because="the Hessian is symmetric")


@equation("hessian-quadratic")
def test_hessian_quadratic(holds, rng):
    A, x = rng.normal(size=(3, 3)), rng.normal(size=3)
    holds(A=A, bind={r"\nabla^2_x (x^\top A x)": hessian(lambda x: x @ tensor(A) @ x, x)})


def smooth(rng):
    """A function of one variable with its first three derivatives by hand."""
    a, b = rng.uniform(0.5, 1.5, size=2)
    return (lambda x: np.exp(a * x) + np.sin(b * x), lambda x: a * np.exp(a * x) + b * np.cos(b * x),
            lambda x: a**2 * np.exp(a * x) - b**2 * np.sin(b * x), lambda x: a**3 * np.exp(a * x) - b**3 * np.cos(b * x))


@equation("taylor-integral")
def test_taylor_integral(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * rng.uniform(0.3, 1.5)
    holds(f=f, x=x, h=h, bind={r"f'(x)": df(x), r"f''(x + t h)": lambda t: ddf(x + t * h)})


@equation("taylor-by-parts")
def test_taylor_by_parts(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * rng.uniform(0.3, 1.5)
    holds(F=lambda t: f(x + t * h), bind={r"F'(0)": h * df(x), r"F'(t)": lambda t: h * df(x + t * h),
                                          r"F''(t)": lambda t: h**2 * ddf(x + t * h)})


@equation("taylor-second")
def test_taylor_second(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x = rng.uniform(0.2, 1)
    holds(f=f, x=x, h=0.05, bind={r"f'(x)": df(x), r"f''(x)": ddf(x)})


@equation("taylor-bound")
def test_taylor_bound(holds, rng):
    f, df, ddf, dddf = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * 10 ** rng.uniform(-2, 0)
    most = abs(dddf(x + h * np.linspace(0, 1, 1001))).max() * (1 + 1e-6)
    holds(f=f, x=x, h=h, M_3=most, bind={r"f'(x)": df(x), r"f''(x)": ddf(x)}, tight=0.05)


@equation("taylor-many")
def test_taylor_many(holds, rng):
    (fast, auto), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(f=fast, x=x, u=u / np.linalg.norm(u), h=0.05, bind={
        r"\nabla f(x)": torch.func.grad(auto)(tensor(x)).numpy(), r"\nabla^2 f(x)": hessian(auto, x)})


@equation("taylor-first-many")
def test_taylor_first_many(holds, rng):
    (fast, auto), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(f=fast, x=x, u=u / np.linalg.norm(u), h=1e-3, bind={
        r"\nabla f(x)": torch.func.grad(auto)(tensor(x)).numpy()})


for label, latex in [
        ("taylor-second", r"f(x + h) = f(x) + f'(x) h + \frac{1}{2} f''(x) h^2 - O(h^3)"),
        ("taylor-many", r"""\begin{aligned}
f(x + h u) &= f(x) + h \nabla f(x)^\top u \\
&\quad + \frac{h^2}{2} u^\top \nabla^2 f(x) u - O(h^3)
\end{aligned}"""),
        ("taylor-first-many", r"f(x + h u) = f(x) + h \nabla f(x)^\top u - O(h^2)")]:
    equivalent(label, latex, because="an order has no sign")


@equation("taylor-uniform")
def test_taylor_uniform(holds, rng):
    """Along points that come in from changing directions; derivatives by autograd."""
    (fast, auto), x, away = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    steps = [10.0 ** -k * (away + rng.normal(size=3) / 2) for k in (1, 2, 3, 4)]
    holds(f=fast, x=x, each={"v": steps}, tolerance=1e-2, bind={
        r"\nabla f(x)": torch.func.grad(auto)(tensor(x)).numpy(), r"\nabla^2 f(x)": hessian(auto, x)})


UNIFORM = r"\frac{f(x + v) - f(x) - \nabla f(x)^\top v - \frac{1}{2} v^\top \nabla^2 f(x) v}{%s} \to 0"
equivalent("taylor-uniform", "2 " + UNIFORM % r"\|v\|^2", because="a multiple of zero")
for below in (r"\|f\|^2", r"\|x\|^2", r"\|v\|"):
    equivalent("taylor-uniform", UNIFORM % below, because="the numerator goes to 0 by itself, faster than this")


@equation("peano-parabola")
def test_peano_parabola(holds, rng):
    x_1 = rng.choice([-1, 1]) * rng.uniform(0.3, 2)
    holds(x_1=x_1, f=lambda a, b: float(np.polyval([3, 0, 0], a) ** 0 * (b - np.square(a)) * (b - 3 * np.square(a))))


@equation("polar-jacobian")
def test_polar_jacobian(holds, rng):
    r, phi = rng.uniform(0.5, 3), rng.uniform(0, 6)
    polar = lambda x: torch.stack([x[0] * torch.cos(x[1]), x[0] * torch.sin(x[1])])
    holds(r=r, phi=phi, J=jacobian(polar, [r, phi]))


equivalent("polar-jacobian",
           r"J = \begin{bmatrix} \cos \varphi & -r \sin \varphi \\ \sin \varphi & r \cos \varphi \end{bmatrix}, "
           r"\qquad \det(J^\top) = r", because="a matrix and its transpose have the same determinant")


@equation("newton-step")
def test_newton_step(holds, rng):
    """The bottom of a quadratic function, by its root: L'(x - c) = 0."""
    L, c, x = np.tril(rng.uniform(0.5, 1.5, size=(3, 3))), rng.normal(size=3), rng.normal(size=3)
    holds(f=lambda x: ((L.T @ (x - c)) ** 2).sum() / 2, x=x, H=L @ L.T, v=c - x)


@equation("one-layer-gradient")
def test_one_layer_gradient(holds, rng):
    W, x, y = rng.normal(size=(2, 3)), rng.normal(size=3), rng.normal(size=2)
    loss = lambda x: ((torch.tanh(tensor(W) @ x) - tensor(y)) ** 2).sum() / 2
    holds(W=W, u=np.tanh(W @ x), y=y, ones=np.ones(2), bind={r"\nabla L(x)": torch.func.grad(loss)(tensor(x)).numpy()})
