"""The formulas of docs/calculus/chain_rule.md."""

import numpy as np
import scipy.special
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.functions import field, jacobian, network, tensor


@equation("jacobian-entries")
def test_jacobian_entries(holds, rng):
    (fast, auto), x = network(rng, 3, 2), rng.normal(size=3)

    def slope(i, j):
        h = 1e-5 * np.eye(3)[j - 1]
        return (fast(x + h)[i - 1] - fast(x - h)[i - 1]) / 2e-5

    holds(
        J=jacobian(auto, x).round(6),
        each={"i": [1, 2], "j": [1, 2, 3]},
        bind={r"\frac{\partial f_i}{\partial x_j}(x)": lambda i, j: slope(i, j).round(6)},
    )


@equation("jacobian-prediction")
def test_jacobian_prediction(holds, rng):
    (fast, auto), x = network(rng, 3, 2), rng.normal(size=3)
    holds(f=fast, x=x, v=1e-4 * rng.normal(size=3), J=jacobian(auto, x), tolerance=1e-5)
    bent = lambda y: fast(y) + np.cbrt(y[0] - x[0])
    holds.fails(outside="differentiable", f=bent, x=x, v=np.full(3, 1e-4), J=jacobian(auto, x), tolerance=1e-5)


@equation("jacobian-gradient")
def test_jacobian_gradient(holds, rng):
    (fast, auto), x = field(rng), rng.normal(size=3)
    holds(f=fast, x=x, J=jacobian(lambda x: auto(x)[None], x))


@equation("jacobian-elementwise")
def test_jacobian_elementwise(holds, rng):
    x = rng.normal(size=4)
    holds(g=np.tanh, x=x, d=4, J=jacobian(torch.tanh, x))
    holds.fails(outside="differentiable", g=np.abs, x=np.array([0.0, 1.0]), d=2, J=np.diag([0.0, 1.0]))


equivalent("jacobian-elementwise", r"J^\top = \diag(g'(x_1), \dots, g'(x_d))", because="a diagonal matrix is symmetric")


@equation("jacobian-softmax")
def test_jacobian_softmax(holds, rng):
    z = rng.normal(size=4)
    holds(p=scipy.special.softmax(z), J=jacobian(lambda z: torch.softmax(z, 0), z))


equivalent("jacobian-softmax", r"J^\top = \diag(p) - p p^\top", because="this Jacobian is symmetric")


@equation("chain-rule")
def test_chain_rule(holds, rng):
    (outer, f), (fast, inner), x = network(rng, 4, 2), network(rng, 3, 4), rng.normal(size=3)
    holds(
        J_f=lambda u: jacobian(f, u),
        J_g=lambda x: jacobian(inner, x),
        g=fast,
        x=x,
        bind={r"J_{f \circ g}(x)": jacobian(lambda x: f(inner(x)), x)},
        given={"f": outer},
    )
    root = {"g": np.cbrt, "J_g": lambda x: np.full((1, 1), np.inf), "x": np.zeros(1)}  # with the cube behind it, x
    cube = {"f": lambda u: u**3}
    one = {r"J_{f \circ g}(x)": np.eye(1)}
    holds.fails(outside="differentiable g", J_f=lambda u: 3 * np.atleast_2d(u**2), **root, bind=one, given=cube)
    flat = {"g": lambda x: 0.0 * x, "J_g": lambda x: np.zeros((1, 1)), "x": np.zeros(1)}
    steep = lambda u: np.full((1, 1), np.inf)
    holds.fails(
        outside="differentiable f",
        J_f=steep,
        **flat,
        bind={r"J_{f \circ g}(x)": np.zeros((1, 1))},
        given={"f": np.cbrt},
    )


@equation("chain-rule-entries")
def test_chain_rule_entries(holds, rng):
    (_, f), (fast, g), x = network(rng, 4, 2), network(rng, 3, 4), rng.normal(size=3)
    whole, outer, inner = jacobian(lambda x: f(g(x)), x), jacobian(f, fast(x)), jacobian(g, x)
    i, j = rng.integers(2), rng.integers(3)
    holds(
        k=4,
        bind={
            r"\frac{\partial f_i}{\partial x_j}": whole[i, j],
            r"\frac{\partial f_i}{\partial u_l}": lambda l: outer[i, l - 1],
            r"\frac{\partial u_l}{\partial x_j}": lambda l: inner[l - 1, j],
        },
    )


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
    names = {r"\nabla_x L(g(x))": whole, r"\nabla L(g(x))": outer}
    holds(J_g=lambda x: jacobian(g, x), x=x, bind=names, given={"g": fast, "L": L})
    steep = lambda x: np.full((1, 1), np.inf)
    cubed = {r"\nabla_x L(g(x))": np.ones(1), r"\nabla L(g(x))": np.zeros(1)}  # (x^(1/3))^3
    root = {"g": np.cbrt, "L": lambda u: float(np.sum(u**3))}
    holds.fails(outside="differentiable g", J_g=steep, x=np.zeros(1), bind=cubed, given=root)
    flat = {r"\nabla_x L(g(x))": np.zeros(1), r"\nabla L(g(x))": np.full(1, np.inf)}
    rooted = {"g": lambda x: 0.0 * x, "L": lambda u: float(np.sum(np.cbrt(u)))}
    holds.fails(outside="differentiable L", J_g=lambda x: np.zeros((1, 1)), x=np.zeros(1), bind=flat, given=rooted)


@equation("polar-jacobian")
def test_polar_jacobian(holds, rng):
    r, phi = rng.uniform(0.5, 3), rng.uniform(0, 6)
    polar = lambda x: torch.stack([x[0] * torch.cos(x[1]), x[0] * torch.sin(x[1])])
    holds(r=r, phi=phi, J=jacobian(polar, [r, phi]))


equivalent(
    "polar-jacobian",
    r"J = \begin{bmatrix} \cos \varphi & -r \sin \varphi \\ \sin \varphi & r \cos \varphi \end{bmatrix}, "
    r"\qquad \det(J^\top) = r",
    because="a matrix and its transpose have the same determinant",
)


@equation("one-layer-gradient")
def test_one_layer_gradient(holds, rng):
    W, x, y = rng.normal(size=(2, 3)), rng.normal(size=3), rng.normal(size=2)
    loss = lambda x: ((torch.tanh(tensor(W) @ x) - tensor(y)) ** 2).sum() / 2
    holds(W=W, u=np.tanh(W @ x), y=y, ones=np.ones(2), bind={r"\nabla L(x)": torch.func.grad(loss)(tensor(x)).numpy()})


@equation("polar-radius-slope")
def test_polar_radius_slope(holds, rng):
    x_1, x_2 = rng.uniform(0.5, 2, 2)
    holds(r=lambda x_1, x_2: np.hypot(x_1, x_2), x_1=x_1, x_2=x_2)
