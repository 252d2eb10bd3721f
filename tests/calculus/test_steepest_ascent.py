"""Checks of docs/calculus/steepest_ascent.md."""

import numpy as np

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.landscapes import example, field, generic, unit


def cubic_ray(x):
    """x_1^3 / (x_1^2 + x_2^2)"""
    return x[0] ** 3 / (x @ x)


@equation("directional-derivative")
def test_directional_derivative(holds, rng):
    p = generic(rng)
    holds(f=p["f"], x=p["x"], u=unit(rng), bind={r"\nabla f(x)": p["grad"]})
    holds.not_needed(
        "unit", because="both sides are linear in u; without it they are no slope for each step of length 1"
    )
    kink = lambda x: np.cbrt(x[0] ** 3 + x[1] ** 3)  # its slopes along the axes are 1
    at = np.zeros(2)
    holds.fails(outside="differentiable", f=kink, x=at, u=unit(rng, 2), bind={r"\nabla f(x)": np.ones(2)})


@equation("slope-cosine")
def test_slope_cosine(holds, rng):
    """The angle in the plane, by arctan2."""
    p, angle = generic(rng, 2), rng.uniform(0, 2 * np.pi)
    u = np.array([np.cos(angle), np.sin(angle)])
    holds(outside=["unit"], f=p["f"], x=p["x"], u=u, phi=angle - np.arctan2(p["grad"][1], p["grad"][0]))
    holds.not_needed(r"\nabla f(x) \ne 0", because="where the gradient is 0 both sides are 0; there is no angle then")


@equation("steepest-ascent")
def test_steepest_ascent(holds, rng):
    p = generic(rng)
    g = p["grad"]
    u = [unit(rng), g / np.linalg.norm(g), -g / np.linalg.norm(g)][rng.integers(3)]
    holds(f=p["f"], x=p["x"], u=u, tight=True)
    holds.fails(outside="unit", f=p["f"], x=p["x"], u=2 * g / np.linalg.norm(g))
    holds.not_needed(
        r"\nabla f(x) \ne 0", because="where the gradient is 0, so are all three; then no direction is best"
    )


@equation("steepest-equality")
def test_steepest_equality(holds, rng):
    p = generic(rng)
    g = p["grad"]
    best = g / np.linalg.norm(g)
    for u in (best, -best, unit(rng)):
        holds(u=u, bind={r"\nabla f(x)": g})
    u = best + np.cross(g, rng.normal(size=3))
    holds.fails(outside="unit", u=u, bind={r"\nabla f(x)": g})  # as far along the gradient, and longer


for condition in (r"without $f$ differentiable at $x$", r"$f$ continuous for $f$ differentiable at $x$"):
    equivalent("steepest-ascent", given=condition, because="the other condition says that there is a gradient")


@equation("steepest-direction")
def test_steepest_direction(holds, rng):
    holds(f=field(rng), x=rng.uniform(0.3, 1.2, size=3))


@equation("descent-slope")
def test_descent_slope(holds, rng):
    p = generic(rng)
    holds(f=p["f"], x=p["x"], bind={r"\nabla f(x)": p["grad"]})
    ridge = lambda x: float(x[0] + x[1] + np.sqrt(abs(x[0] * x[1])))  # both partial derivatives are 1 at 0
    holds.fails(outside="differentiable", f=ridge, x=np.zeros(2), bind={r"\nabla f(x)": np.ones(2)})


equivalent(
    "descent-slope",
    r"\lim_{\eta \to 0^-} \frac{f(x - \eta \nabla f(x)) - f(x)}{\eta} = -\|\nabla f(x)\|^2",
    because="for a differentiable function the limits from both sides agree",
)


@equation("path-derivative")
def test_path_derivative(holds, rng):
    w = rng.uniform(0.5, 1.5, size=3)
    path = lambda t: np.array([np.sin(w[0] * t), w[1] * t**2, np.exp(-w[2] * t)])
    holds(f=field(rng), gamma=path, t=rng.uniform(0.3, 1.2))
    ridge = lambda x: float(np.cbrt(x[0] ** 2 * x[1]))  # zero along both axes, and t along the diagonal
    holds.fails(outside="differentiable", f=ridge, gamma=lambda t: np.array([t, t]), t=0.0)


@equation("gradient-level-set")
def test_gradient_level_set(holds, rng):
    """Ellipses are the contours of a quadratic function."""
    L = np.tril(rng.uniform(0.5, 1.5, size=(2, 2)))
    A, r = L @ L.T, rng.uniform(0.5, 2)
    gamma = lambda t: r * np.linalg.solve(L.T, np.array([np.cos(t), np.sin(t)]))
    assert np.isclose(gamma(0.3) @ A @ gamma(0.3), r**2)
    s, t = rng.uniform(0, 6, size=2)
    holds(f=lambda x: x @ A @ x, gamma=gamma, t=t, given={"s": s})
    outwards = lambda t: (1 + t) * gamma(t)
    holds.fails(outside=r"f(\gamma(s)) = f(\gamma(t))", f=lambda x: x @ A @ x, gamma=outwards, t=t, given={"s": s})


@equation("gradient-level-set")
def test_gradient_level_set_example(holds, rng):
    """The contour of the snippet."""
    gamma = lambda t: np.array([t, np.sqrt(2 - 2 * np.sin(t))])
    holds(f=example, gamma=gamma, t=rng.uniform(-4, 1), given={"s": rng.uniform(-4, 1)})


equivalent("gradient-level-set", r"2 \nabla f(\gamma(t))^\top \gamma'(t) = 0", because="a multiple of zero")


@equation("sign-direction")
def test_sign_direction(holds, rng):
    """The maximum of a linear function over a box, by trying all corners."""
    g = rng.normal(size=4)
    corners = np.array(np.meshgrid(*[[-1, 1]] * 4)).reshape(4, -1)
    holds(g=g, bind={r"\max_{\|v\|_\infty \le 1} g^\top v": (g @ corners).max()})


@equation("gradient-exercise")
def test_gradient_exercise(holds, rng):
    holds(f=lambda x: x[0] ** 2 * x[1] + np.exp(x[1]), x=rng.normal(size=2))


@equation("slopes-not-linear")
def test_slopes_not_linear(holds, rng):
    holds(u=np.array([0.999, 0.05]) if rng.random() < 0.3 else np.array([rng.uniform(0.05, 0.95), 1.0]))
    holds.fails(outside="0 < u_1", u=np.array([-0.5, 1.0]))
    holds.fails(outside="u_1 < 1", u=np.array([1.0, 1.0]))


@equation("cubic-ray")
def test_cubic_ray(holds, rng):
    u = rng.normal(size=2)
    holds(f=cubic_ray, u=u / np.linalg.norm(u), h=rng.uniform(0.1, 2))


@equation("cubic-ray-bound")
def test_cubic_ray_bound(holds, rng):
    holds(f=cubic_ray, x=np.array([rng.normal(), rng.choice([0.0, rng.normal()])]))


equivalent("cubic-ray-bound", r"\left(f(x)\right) \le |x_1|", because="it says less: the bound from one side only")
