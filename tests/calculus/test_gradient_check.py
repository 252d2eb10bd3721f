"""The formulas of docs/calculus/gradient_check.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.pieces import field


@equation("central-gradient")
def test_central_gradient(holds, rng):
    (f, gradient, _), x = field(rng), rng.normal(size=3) / 2
    holds(
        f=f, x=x, h=1e-5, e=list(np.eye(3)), each={"i": [1, 2, 3]}, bind={r"\nabla f(x)": gradient(x)}, tolerance=1e-7
    )


@equation("check-ratio")
def test_check_ratio(holds, rng):
    g_hat, a = rng.normal(size=4), np.exp(rng.normal())
    holds(g=a * g_hat, g_hat=g_hat, a=a)
    holds.fails(outside="a > 0", g=-0.5 * g_hat, g_hat=g_hat, a=-0.5)
    holds.fails(outside=r"\hat g \ne 0", g=0.0 * g_hat, g_hat=0.0 * g_hat, a=a)


@equation("check-direction")
def test_check_direction(holds, rng):
    (f, gradient, _), x, u = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    holds(f=f, x=x, u=u / np.linalg.norm(u), h=0.02, bind={r"\nabla f(x)": gradient(x)})
    bent = {"f": lambda x: float(np.sum(np.sign(x) * np.abs(x) ** 2.5)), "x": np.zeros(3)}
    holds.fails(outside="C^3", **bent, u=np.array([0.6, 0.0, 0.8]), h=0.02, bind={r"\nabla f(x)": np.zeros(3)})


@equation("kink-difference")
def test_kink_difference(holds, rng):
    h = 10 ** rng.uniform(-2, 0)
    holds(x=h * rng.uniform(-2.5, 2.5), h=h)
    holds.fails(outside="h > 0", x=0.0, h=-0.5)


for first, second in ((r"x > h", r"|x| < h"), (r"x \ge h", r"|x| \le h")):
    equivalent(
        "kink-difference",
        r"\frac{\max(x + h, 0) - \max(x - h, 0)}{2 h} = \begin{cases} 1 & \text{if } " + first + r" \\ "
        r"\frac{x + h}{2 h} & \text{if } " + second + r" \\ 0 & \text{otherwise} \end{cases}",
        because="where two cases meet, at h and at -h, they have the same value",
    )
