"""The formulas of docs/calculus/taylor.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.functions import field, hessian, tensor


@equation("hessian-entries")
def test_hessian_entries(holds, rng):
    (fast, auto), x = field(rng), rng.normal(size=3) / 2
    holds(f=fast, x=x, H=hessian(auto, x), each={"i": [1, 2, 3], "j": [1, 2, 3]})


equivalent(
    "hessian-entries",
    r"H_{j i} = \frac{\partial^2 f}{\partial x_i \partial x_j}",
    because="the Hessian of a C2 function is symmetric",
)


@equation("hessian-symmetric")
def test_hessian_symmetric(holds, rng):
    (_, auto), x = field(rng), rng.normal(size=3) / 2
    gradient = torch.func.grad(auto)  # its Jacobian, computed row by row: no symmetry built in
    holds(H=torch.func.jacrev(gradient)(tensor(x)).numpy())
    slopes = [lambda t: -t, lambda t: t]  # of x y (x^2 - y^2) / (x^2 + y^2) along x at (0, t), along y at (t, 0)
    mixed = [(slope(1e-3) - slope(-1e-3)) / 2e-3 for slope in slopes]
    holds.fails(outside="C^2", H=np.array([[0, mixed[0]], [mixed[1], 0]]))


@equation("hessian-curvature")
def test_hessian_curvature(holds, rng):
    (fast, auto), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(f=fast, x=x, u=u / np.linalg.norm(u), H=hessian(auto, x))
    rough, zero = lambda x: float(np.sum(np.abs(x) ** 1.5)), np.zeros(2)
    holds.fails(outside="C^2", f=rough, x=zero, u=np.array([1.0, 0.0]), H=np.zeros((2, 2)))


equivalent(
    "hessian-curvature",
    r"\left. \frac{d^2}{dt^2} f(x - t u) \right|_{t = 0} = u^\top H u",
    because="the way back bends the same",
)
equivalent(
    "hessian-curvature",
    r"\left. \frac{d^2}{dt^2} f(x + t u) \right|_{t = 0} = u^\top H^\top u",
    because="the Hessian is symmetric",
)


@equation("hessian-quadratic")
def test_hessian_quadratic(holds, rng):
    A, x = rng.normal(size=(3, 3)), rng.normal(size=3)
    holds(A=A, bind={r"\nabla^2_x (x^\top A x)": hessian(lambda x: x @ tensor(A) @ x, x)})


def smooth(rng):
    """A function of one variable with its first three derivatives by hand."""
    a, b = rng.uniform(0.5, 1.5, size=2)
    return (
        lambda x: np.exp(a * x) + np.sin(b * x),
        lambda x: a * np.exp(a * x) + b * np.cos(b * x),
        lambda x: a**2 * np.exp(a * x) - b**2 * np.sin(b * x),
        lambda x: a**3 * np.exp(a * x) - b**3 * np.cos(b * x),
    )


@equation("taylor-integral")
def test_taylor_integral(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * rng.uniform(0.3, 1.5)
    holds(f=f, x=x, h=h, bind={r"f'(x)": df(x), r"f''(x + t h)": lambda t: ddf(x + t * h)})
    kink = {r"f'(x)": -1.0, r"f''(x + t h)": lambda t: 0.0 * t}
    holds.fails(outside="twice continuously differentiable", f=abs, x=-0.5, h=1.0, bind=kink)


@equation("taylor-by-parts")
def test_taylor_by_parts(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * rng.uniform(0.3, 1.5)
    holds(
        F=lambda t: f(x + t * h),
        bind={r"F'(0)": h * df(x), r"F'(t)": lambda t: h * df(x + t * h), r"F''(t)": lambda t: h**2 * ddf(x + t * h)},
    )


@equation("taylor-on-a-line")
def test_taylor_on_a_line(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * rng.uniform(0.3, 1.5)
    values = {r"f'(x + th)": lambda t: df(x + t * h), r"f''(x + th)": lambda t: ddf(x + t * h)}
    t = rng.normal()
    holds(F=lambda t: f(x + t * h), t=t, h=h, bind={phrase: value(t) for phrase, value in values.items()})


@equation("taylor-second")
def test_taylor_second(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x = rng.uniform(0.2, 1)
    holds(f=f, x=x, h=0.05, bind={r"f'(x)": df(x), r"f''(x)": ddf(x)})
    bent = {r"f'(x)": 0.0, r"f''(x)": 0.0}
    holds.fails(outside="C^3", f=lambda u: abs(u) ** 2.5, x=0.0, h=0.05, bind=bent)


@equation("taylor-bound")
def test_taylor_bound(holds, rng):
    f, df, ddf, dddf = smooth(rng)
    x, h = rng.normal(), rng.choice([-1, 1]) * 10 ** rng.uniform(-2, 0)
    most = abs(dddf(x + h * np.linspace(0, 1, 1001))).max() * (1 + 1e-6)
    slopes = {r"f'(x)": df(x), r"f''(x)": ddf(x)}
    bend = {"s": x + h * np.linspace(0, 1, 1001)[np.argmax(abs(dddf(x + h * np.linspace(0, 1, 1001))))]}
    holds(f=f, x=x, h=h, M_3=most, bind=slopes, given=bend, tight=0.05)
    cubic = {r"f'(x)": 0.125, r"f''(x)": 0.5}  # the third derivative is 1 everywhere
    holds(f=lambda u: u**3 / 6, x=0.5, h=0.75, M_3=1.0, bind=cubic, given={"s": 0.5}, tight=0.05)
    holds.fails(outside=r"|f'''(s)| \le M_3", f=f, x=x, h=h, M_3=most / 2, bind=slopes, given=bend)


@equation("third-of-root")
def test_third_of_root(holds, rng):
    x = rng.uniform(0.2, 4)
    third = torch.func.grad(torch.func.grad(torch.func.grad(torch.sqrt)))
    holds(x=x, bind={r"f'''(x)": third(torch.tensor(x, dtype=torch.float64)).item()})
    holds.fails(outside="x > 0", x=-x, bind={r"f'''(x)": 0.0})


equivalent(
    "taylor-bound",
    r"\left( f(x + h) - f(x) - f'(x) h - \frac{1}{2} f''(x) h^2 \right) \le \frac{M_3}{6} |h|^3",
    because="it says less: the bound from one side only",
)


@equation("taylor-many")
def test_taylor_many(holds, rng):
    (fast, auto), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(
        f=fast,
        x=x,
        u=u / np.linalg.norm(u),
        h=0.05,
        bind={r"\nabla f(x)": torch.func.grad(auto)(tensor(x)).numpy(), r"\nabla^2 f(x)": hessian(auto, x)},
    )
    bent, flat = (
        lambda x: float(np.sum(np.abs(x) ** 2.5)),
        {r"\nabla f(x)": np.zeros(2), r"\nabla^2 f(x)": np.zeros((2, 2))},
    )
    holds.fails(outside="C^3", f=bent, x=np.zeros(2), u=np.array([0.6, 0.8]), h=0.05, bind=flat)


@equation("taylor-first-many")
def test_taylor_first_many(holds, rng):
    (fast, auto), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(f=fast, x=x, u=u / np.linalg.norm(u), h=1e-3, bind={r"\nabla f(x)": torch.func.grad(auto)(tensor(x)).numpy()})
    rough, zero = lambda x: float(np.sum(np.abs(x) ** 1.5)), np.zeros(2)
    holds.fails(outside="C^2", f=rough, x=zero, u=np.array([1.0, 0.0]), h=1e-3, bind={r"\nabla f(x)": zero})


for label, latex in [
    ("taylor-second", r"f(x + h) = f(x) + f'(x) h + \frac{1}{2} f''(x) h^2 - O(h^3)"),
    (
        "taylor-many",
        r"""\begin{aligned}
f(x + h u) &= f(x) + h \nabla f(x)^\top u \\
&\quad + \frac{h^2}{2} u^\top \nabla^2 f(x) u - O(h^3)
\end{aligned}""",
    ),
    ("taylor-first-many", r"f(x + h u) = f(x) + h \nabla f(x)^\top u - O(h^2)"),
]:
    equivalent(label, latex, because="an order has no sign")


@equation("taylor-uniform")
def test_taylor_uniform(holds, rng):
    """Along points that come in from changing directions; derivatives by autograd."""
    (fast, auto), x, away = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    steps = [10.0**-k * (away + rng.normal(size=3) / 2) for k in (1, 2, 3, 4)]
    holds(
        f=fast,
        x=x,
        each={"v": steps},
        tolerance=1e-2,
        bind={r"\nabla f(x)": torch.func.grad(auto)(tensor(x)).numpy(), r"\nabla^2 f(x)": hessian(auto, x)},
    )
    twisted = lambda v: v[0] * v[1] * (v[0] ** 2 - v[1] ** 2) / (v @ v or 1)  # it has all second derivatives at 0
    known = {"f": twisted, "x": np.zeros(2), "v": 1e-4 * np.array([2.0, 1.0]), "tolerance": 1e-2}
    mixed = {r"\nabla f(x)": np.zeros(2), r"\nabla^2 f(x)": np.array([[0.0, -1.0], [1.0, 0.0]])}
    holds.fails(outside="twice continuously differentiable", **known, bind=mixed)


UNIFORM = r"\frac{f(x + v) - f(x) - \nabla f(x)^\top v - \frac{1}{2} v^\top \nabla^2 f(x) v}{%s} \to 0"
equivalent("taylor-uniform", "2 " + UNIFORM % r"\|v\|^2", because="a multiple of zero")
for below in (r"\|x\|^2", r"\|v\|"):
    equivalent("taylor-uniform", UNIFORM % below, because="the numerator goes to 0 by itself, faster than this")


@equation("peano-parabola")
def test_peano_parabola(holds, rng):
    x_1 = rng.choice([-1, 1]) * rng.uniform(0.3, 2)
    holds(x_1=x_1, f=lambda a, b: float(np.polyval([3, 0, 0], a) ** 0 * (b - np.square(a)) * (b - 3 * np.square(a))))


@equation("newton-step")
def test_newton_step(holds, rng):
    """The bottom of a quadratic function, by its root: L'(x - c) = 0."""
    L, c, x = np.tril(rng.uniform(0.5, 1.5, size=(3, 3))), rng.normal(size=3), rng.normal(size=3)
    holds(f=lambda x: ((L.T @ (x - c)) ** 2).sum() / 2, x=x, H=L @ L.T, v=c - x)
    flat = np.diag([1.0, 1.0, 0.0])  # no bottom, or many
    holds.fails(outside="positive definite", f=lambda x: float(x @ flat @ x / 2 + x[2]), x=x, H=flat, v=-x)


@equation("taylor-smallest-curvature")
def test_taylor_smallest_curvature(holds, rng):
    B = rng.normal(size=(3, 3))
    values, vectors = np.linalg.eigh(B @ B.T + 0.1 * np.eye(3))
    v = vectors[:, 0] if rng.random() < 0.5 else rng.normal(size=3)
    holds(H=B @ B.T + 0.1 * np.eye(3), v=v * 10 ** rng.uniform(-1, 0.5), lambda_=values[0])
    holds.not_needed(r"\lambda > 0", because="the smallest eigenvalue bounds the form from below whatever its sign")


equivalent(
    "taylor-smallest-curvature", r"\frac{1}{2} v^\top H^\top v \ge \frac{\lambda}{2} \|v\|^2", because="H is symmetric"
)
