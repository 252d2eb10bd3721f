"""The formulas of docs/calculus/finite_differences.md."""

import numpy as np
import scipy.optimize
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.pieces import field

ONE_SIDE = "it says less: the bound from one side only"


def smooth(rng) -> list:
    """exp(a x) + sin(b x) and its first three derivatives, by hand."""
    a, b = rng.uniform(0.5, 1.5, size=2)
    return [
        lambda x: np.exp(a * x) + np.sin(b * x),
        lambda x: a * np.exp(a * x) + b * np.cos(b * x),
        lambda x: a**2 * np.exp(a * x) - b**2 * np.sin(b * x),
        lambda x: a**3 * np.exp(a * x) - b**3 * np.cos(b * x),
    ]


def either(rng, low: float, high: float) -> float:
    return rng.choice([-1, 1]) * rng.uniform(low, high)


def place(value: float, derivative, x: float, end: float) -> float:
    """A point between x and end where the derivative, monotone in between, has the value."""
    return scipy.optimize.brentq(lambda u: derivative(u) - value, *sorted([x, end]), xtol=1e-14)


def power(rng) -> tuple:
    """exp(a x) and a: all its derivatives are monotone, so that mean values have a place."""
    a = either(rng, 0.5, 1.5)
    return lambda x: np.exp(a * x), a


@equation("forward-difference")
def test_forward_difference(holds, rng):
    f, df, *_ = smooth(rng)
    x = rng.uniform(-0.5, 0.5)
    holds(f=f, x=x, h=1e-3, bind={r"f'(x)": df(x)})
    holds.fails(
        outside="twice continuously differentiable", f=lambda x: abs(x) ** 1.5, x=0.0, h=1e-3, bind={r"f'(x)": 0.0}
    )


@equation("forward-bound")
def test_forward_bound(holds, rng):
    f, df, ddf, _ = smooth(rng)
    x, h = rng.normal(), either(rng, 1, 9) * 10 ** rng.uniform(-4, -1)
    most = abs(ddf(x + h * np.linspace(0, 1, 1001))).max() * (1 + 1e-6)
    bend = {"s": x + h * np.linspace(0, 1, 1001)[np.argmax(abs(ddf(x + h * np.linspace(0, 1, 1001))))]}
    holds(f=f, x=x, h=h, M_2=most, bind={r"f'(x)": df(x)}, given=bend, tight=0.01)
    holds(f=lambda u: u**2 / 2, x=0.5, h=0.25, M_2=1.0, bind={r"f'(x)": 0.5}, given={"s": 0.5}, tight=0.01)
    holds.fails(outside=r"|f''(s)| \le M_2", f=f, x=x, h=h, M_2=most / 2, bind={r"f'(x)": df(x)}, given=bend)


equivalent(
    "forward-bound",
    r"\left( \frac{f(x + h) - f(x)}{h} - f'(x) \right) \le \frac{M_2}{2} |h|",
    because=ONE_SIDE,
)


@equation("forward-taylor")
def test_forward_taylor(holds, rng):
    (f, a), x, h = power(rng), rng.normal(), either(rng, 0.3, 1)
    xi = place((f(x + h) - f(x) - a * f(x) * h) * 2 / h**2, lambda u: a**2 * f(u), x, x + h)
    holds(f=f, x=x, h=h, bind={r"f'(x)": a * f(x), r"f''(\xi)": a**2 * f(xi)})


@equation("central-difference")
def test_central_difference(holds, rng):
    f, df, *_ = smooth(rng)
    x = rng.uniform(0.5, 1)
    holds(f=f, x=x, h=1e-2, bind={r"f'(x)": df(x)})
    bent = lambda u: np.sign(u) * abs(u) ** 2.5
    holds.fails(outside="three times continuously differentiable", f=bent, x=0.0, h=1e-2, bind={r"f'(x)": 0.0})


def third(f, a: float, x: float, h: float) -> float:
    """f''' at the mean place of the third Taylor term towards x + h."""
    rest = f(x + h) - f(x) - a * f(x) * h - a**2 * f(x) * h**2 / 2
    return a**3 * f(place(rest * 6 / h**3, lambda u: a**3 * f(u), x, x + h))


@equation("central-right")
def test_central_right(holds, rng):
    (f, a), x, h = power(rng), rng.normal(), rng.uniform(0.3, 1)
    holds(f=f, x=x, h=h, bind={r"f'(x)": a * f(x), r"f''(x)": a**2 * f(x), r"f'''(\xi_+)": third(f, a, x, h)})


@equation("central-left")
def test_central_left(holds, rng):
    (f, a), x, h = power(rng), rng.normal(), rng.uniform(0.3, 1)
    holds(f=f, x=x, h=h, bind={r"f'(x)": a * f(x), r"f''(x)": a**2 * f(x), r"f'''(\xi_-)": third(f, a, x, -h)})


@equation("central-remainder")
def test_central_remainder(holds, rng):
    (f, a), x, h = power(rng), rng.normal(), rng.uniform(0.3, 1)
    holds(
        f=f, x=x, h=h, bind={r"f'(x)": a * f(x), r"f'''(\xi_+)": third(f, a, x, h), r"f'''(\xi_-)": third(f, a, x, -h)}
    )


@equation("central-bound")
def test_central_bound(holds, rng):
    f, df, _, dddf = smooth(rng)
    x, h = rng.normal(), 10 ** rng.uniform(-2, 0)
    most = abs(dddf(x + h * np.linspace(-1, 1, 1001))).max() * (1 + 1e-6)
    bend = {"s": x + h * np.linspace(-1, 1, 1001)[np.argmax(abs(dddf(x + h * np.linspace(-1, 1, 1001))))]}
    holds(f=f, x=x, h=h, M_3=most, bind={r"f'(x)": df(x)}, given=bend, tight=0.01)
    holds(f=lambda u: u**3 / 6, x=0.5, h=h, M_3=1.0, bind={r"f'(x)": 0.125}, given={"s": 0.5}, tight=0.01)
    holds.fails(outside=r"|f'''(s)| \le M_3", f=f, x=x, h=h, M_3=most / 2, bind={r"f'(x)": df(x)}, given=bend)


equivalent(
    "central-bound",
    r"\left( \frac{f(x + h) - f(x - h)}{2 h} - f'(x) \right) \le \frac{M_3}{6} h^2",
    because=ONE_SIDE,
)


@equation("order-lost")
def test_order_lost(holds, rng):
    holds(f=lambda x: np.sign(x) * np.sqrt(abs(x)) ** 5, h=rng.uniform(0.1, 2))


equivalent(
    "order-lost",
    given="without $h > 0$",
    because="the square root has no value for a negative h, nor the quotient for 0",
)


def worst(rng, bend: str) -> dict:
    """Numbers for the worst case: rounding errors of full size, both in the bad direction."""
    return {
        bend: 3 * 10 ** rng.uniform(-1.5, 0),
        "c": 3 * 10 ** rng.uniform(-1.5, 0),
        "epsilon": 10 ** rng.uniform(-4, -2),
        "h": 0.5 * 10 ** rng.uniform(-1.5, 0),
    }


@equation("forward-total")
def test_forward_total(holds, rng):
    v, x = worst(rng, "M_2"), rng.normal()
    error = v["epsilon"] * v["c"] * (1 if rng.random() < 0.5 else rng.uniform(-1, 1))
    f = lambda u: v["M_2"] * (u - x) ** 2 / 2 + (u - x)
    holds(
        outside=["h > 0"],
        f_hat=lambda u: f(u) + (error if u > x else -error),
        x=x,
        bind={r"f'(x)": 1.0},
        tight=1e-9,
        given={"f": f, "s": x + rng.choice([0, v["h"]])},
        **v,
    )
    most = v["epsilon"] * v["c"]
    far = lambda u: f(u) + (3 * most if u > x else -3 * most)
    near = {"f": f, "s": x + v["h"]}
    holds.fails(outside=r"|\hat f(s) - f(s)| \le \varepsilon c", f_hat=far, x=x, bind={r"f'(x)": 1.0}, given=near, **v)
    bent = lambda u: 3 * v["M_2"] * (u - x) ** 2 / 2 + (u - x)
    holds.fails(
        outside=r"|f''(s)| \le M_2",
        f_hat=lambda u: bent(u) + (most if u > x else -most),
        x=x,
        bind={r"f'(x)": 1.0},
        given={"f": bent, "s": x + v["h"]},
        **v,
    )


@equation("forward-total")
def test_forward_total_float32(holds, rng):
    """Real rounding: the values of a function in float32."""
    a, x, h = rng.uniform(0.5, 1.5), np.float32(rng.uniform(0.5, 1)), 2.0 ** -rng.integers(3, 18)
    f = lambda u: np.exp(a * u)
    holds(
        f_hat=lambda u: float(np.float32(f(u))),
        x=float(x),
        h=h,
        epsilon=float(np.finfo(np.float32).eps),
        c=f(x + h),
        M_2=a**2 * f(x + h),
        bind={r"f'(x)": a * f(x)},
        border="real rounding errors are smaller than the worst; the other check reaches the bound",
        given={"f": f, "s": float(x + rng.choice([0, h]))},
    )
    holds.tacit(r"$\varepsilon > 0$", because="it is the gap between 1 and the next number")


equivalent(
    "forward-total",
    r"\left( \frac{\hat f(x + h) - \hat f(x)}{h} - f'(x) \right) \le \frac{M_2 h}{2} + \frac{2 \varepsilon c}{h}",
    because=ONE_SIDE,
)


@equation("forward-best-step")
def test_forward_best_step(holds, rng):
    v = worst(rng, "M_2")
    total = lambda t: v["M_2"] * np.exp(t) / 2 + 2 * v["epsilon"] * v["c"] * np.exp(-t)
    best = scipy.optimize.brentq(lambda t: total(t + 1e-3) - total(t - 1e-3), -10, 3, xtol=1e-15)
    del v["h"]
    holds(h_star=np.exp(best), **v)
    holds.fails(outside="c > 0", h_star=np.exp(best), **v | {"c": -v["c"]})
    holds.fails(outside="M_2 > 0", h_star=np.exp(best), **v | {"M_2": -v["M_2"]})


@equation("central-total")
def test_central_total(holds, rng):
    v, x = worst(rng, "M_3"), rng.normal()
    error = v["epsilon"] * v["c"] * (1 if rng.random() < 0.5 else rng.uniform(-1, 1))
    f = lambda u: v["M_3"] * (u - x) ** 3 / 6 + (u - x)
    holds(
        outside=["h > 0"],
        f_hat=lambda u: f(u) + (error if u > x else -error),
        x=x,
        bind={r"f'(x)": 1.0},
        tight=1e-9,
        given={"f": f, "s": x + rng.choice([0, v["h"]])},
        **v,
    )
    most = v["epsilon"] * v["c"]
    far = lambda u: f(u) + (3 * most if u > x else -3 * most)
    near = {"f": f, "s": x + v["h"]}
    holds.fails(outside=r"|\hat f(s) - f(s)| \le \varepsilon c", f_hat=far, x=x, bind={r"f'(x)": 1.0}, given=near, **v)
    bent = lambda u: 3 * v["M_3"] * (u - x) ** 3 / 6 + (u - x)
    holds.fails(
        outside=r"|f'''(s)| \le M_3",
        f_hat=lambda u: bent(u) + (most if u > x else -most),
        x=x,
        bind={r"f'(x)": 1.0},
        given={"f": bent, "s": x + v["h"]},
        **v,
    )


equivalent(
    "central-total",
    r"\left( \frac{\hat f(x + h) - \hat f(x - h)}{2 h} - f'(x) \right) \le \frac{M_3 h^2}{6} + \frac{\varepsilon c}{h}",
    because=ONE_SIDE,
)


@equation("central-best-step")
def test_central_best_step(holds, rng):
    v = worst(rng, "M_3")

    def slope(h):
        total = lambda h: v["M_3"] * h**2 / 6 + v["epsilon"] * v["c"] / h
        return torch.func.grad(total)(torch.tensor(h, dtype=torch.float64)).item()

    best = scipy.optimize.brentq(slope, 1e-4, 10, xtol=1e-15)
    del v["h"]
    holds(h_star=best, **v)


@equation("hessian-vector-difference")
def test_hessian_vector_difference(holds, rng):
    (_, gradient, hessian), x, v = field(rng), rng.normal(size=3) / 2, rng.normal(size=3)
    h = 1e-4
    holds(
        v=v,
        h=h,
        tolerance=1e-5,
        bind={
            r"\nabla f(x + h v)": gradient(x + h * v),
            r"\nabla f(x - h v)": gradient(x - h * v),
            r"\nabla^2 f(x)": hessian(x),
        },
    )


@equation("second-difference")
def test_second_difference(holds, rng):
    f, _, ddf, _ = smooth(rng)
    x = rng.uniform(0.5, 1)
    holds(f=f, x=x, h=0.05, bind={r"f''(x)": ddf(x)})
    holds.fails(outside="continuous", f=lambda x: abs(x) ** 3.5, x=0.0, h=0.05, bind={r"f''(x)": 0.0})


@equation("second-difference-step")
def test_second_difference_step(holds, rng):
    """The balance found by halving the interval, and steps that do not balance."""
    epsilon = 10 ** rng.uniform(-16, -2)
    balance = scipy.optimize.brentq(lambda h: np.log(h**2) - np.log(epsilon / h**2), 1e-9, 1, xtol=1e-300, rtol=1e-14)
    holds(epsilon=epsilon, h=float(rng.choice([balance, 2 * balance, balance / 3])))
    holds.fails(outside="h > 0", epsilon=epsilon, h=-balance)


@equation("richardson")
def test_richardson(holds, rng):
    f, df, *_ = smooth(rng)
    x = rng.uniform(0.5, 1)
    holds(C=lambda h: (f(x + h) - f(x - h)) / (2 * h), h=0.4, bind={r"f'(x)": df(x)})
    rough = lambda x: np.sign(x) * abs(x) ** 4.5  # at 0 it has four derivatives
    holds.fails(outside="continuous", C=lambda h: (rough(h) - rough(-h)) / (2 * h), h=0.4, bind={r"f'(x)": 0.0})


@equation("complex-step")
def test_complex_step(holds, rng):
    a, x = rng.uniform(0.5, 1.5), rng.uniform(0.2, 1)
    holds(
        f=lambda z: np.exp(a * z) * np.sin(z),
        x=x,
        h=0.05,
        i=1j,
        bind={r"f'(x)": np.exp(a * x) * (a * np.sin(x) + np.cos(x))},
    )


for label, sides in {
    "forward-difference": r"\frac{f(x + h) - f(x)}{h} = f'(x) - O(h)",
    "central-difference": r"\frac{f(x + h) - f(x - h)}{2 h} = f'(x) - O(h^2)",
    "check-direction": r"\frac{f(x + h u) - f(x - h u)}{2 h} = \nabla f(x)^\top u - O(h^2)",
    "second-difference": r"\frac{f(x + h) - 2 f(x) + f(x - h)}{h^2} = f''(x) - O(h^2)",
    "richardson": r"\frac{4 C(h/2) - C(h)}{3} = f'(x) - O(h^4)",
    "complex-step": r"\frac{\Im(f(x + i h))}{h} = f'(x) - O(h^2)",
}.items():
    equivalent(label, sides, because="an order has no sign")
