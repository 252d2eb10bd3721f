"""Every number that an interactive figure shows, against NumPy and SciPy, and the table of the largest differences."""

import json
import re

import numpy as np
import pytest
from scipy import stats
from scipy.optimize import linprog
from sklearn.datasets import load_sample_image

from tests.touch.core import ROOT, Core, figures, weight

TABLE = ROOT / "docs/development/touch.md"
LIMIT = 6000  # bytes, gzipped, with everything that the figure needs
CHECKS = {}


class Same:
    """Compares what a core gives with what Python gives, and keeps the largest difference.

    A difference counts relative to the largest expected number, and absolute where that is below 1.
    """

    def __init__(self):
        self.names, self.inputs, self.largest = {}, 0, 0.0

    def __call__(self, name: str, found, expected):
        found, expected = np.asarray(found, dtype=float), np.asarray(expected, dtype=float)
        assert found.shape == expected.shape, (name, found, expected)
        self.names[name] = None
        self.inputs += 1
        if expected.size:
            scale = max(1.0, float(np.abs(expected).max()))
            difference = float(np.abs(found - expected).max()) / scale
            assert difference <= 1e-6, (name, found, expected)
            self.largest = max(self.largest, difference)


def core(name):
    """Registers the check of a core: a function of the core, a generator and `Same`."""

    def keep(check):
        CHECKS[name] = check
        return check

    return keep


@core("step-size")
def step_size(js, rng, same):
    x, y = np.array([-1, 0, 0.5, 1, 2, 3]), np.array([0.2, 1.1, 0.9, 1.8, 1.7, 2.9])
    X = np.stack([np.ones(6), x], axis=1)
    values, vectors = np.linalg.eigh(X.T @ X / 3)
    found = js.curvature()
    same("curvature", [found["mu"], found["beta"]], values)
    along = [np.cos(found["angle"]), np.sin(found["angle"])]
    same("curvature", abs(np.dot(along, vectors[:, 1])), 1)
    same("best", js.best(), np.linalg.lstsq(X, y)[0])
    for _ in range(300):
        theta, eta, k = rng.uniform(-3, 3, 2), rng.uniform(0.005, 0.4), int(rng.integers(0, 41))
        same("loss", js.loss(theta.tolist()), np.mean((X @ theta - y) ** 2))
        path = [theta]
        for _ in range(k):
            path.append(path[-1] - eta * np.linalg.multi_dot([X.T, X @ path[-1] - y]) / 3)
        same("path", js.path(theta.tolist(), eta, k), path)


@core("columns")
def columns(js, rng, same):
    for i in range(400):
        A = rng.uniform(-2.5, 2.5, (2, 2)).round(1 + i % 4)
        entries = A.ravel().tolist()
        same("det", js.det(*entries), np.linalg.det(A))
        p = rng.normal(size=2)
        same("apply", js.apply(*entries, p.tolist()), A @ p)
        values, found = np.linalg.eigvals(A), js.eigen(*entries)
        if abs(values[0] - values[1]) < 1e-5:
            continue  # there an eigenvalue has half of the digits only, in NumPy as well
        if np.iscomplexobj(values):
            assert not found["real"]
            same("eigen", found["values"], [values[0].real, abs(values[0].imag)])
        else:
            same("eigen", found["values"], sorted(values, reverse=True))
            for value, v in zip(found["values"], found["vectors"], strict=True):
                same("eigen", A @ v, value * np.array(v))
                same("eigen", np.linalg.norm(v), 1)
    for A, count in [(np.eye(2), 2), (np.array([[1, 0.8], [0, 1]]), 1), (np.zeros((2, 2)), 2)]:
        assert len(js.eigen(*A.ravel().tolist())["vectors"]) == count


@core("secant")
def secant(js, rng, same):
    functions = {"x²": (lambda x: x * x, lambda x: 2 * x), "x³": (lambda x: x * x * x, lambda x: 3 * x * x)}
    for i in range(400):
        name = ["x²", "x³"][i % 2]
        f, slope = functions[name]
        x, h = np.float64(rng.uniform(-2, 2)), np.float64(10 ** rng.uniform(-16, 0.2))
        same("value", js.value(name, float(x)), f(x))
        same("slope", js.slope(name, float(x)), slope(x))
        # Round-off is the point: both must lose the very same digits.
        same("quotient", js.quotient(name, "forward", float(x), float(h)), (f(x + h) - f(x)) / h)
        same("quotient", js.quotient(name, "central", float(x), float(h)), (f(x + h) - f(x - h)) / (2 * h))


@core("people")
def people(js, rng, same):
    for _ in range(400):
        prevalence, sensitivity, specificity = rng.uniform(0.001, 0.5), *rng.uniform(0.5, 1, 2)
        joint = np.diag([prevalence, 1 - prevalence]) @ [[sensitivity, 1 - sensitivity], [1 - specificity, specificity]]
        same("posterior", js.posterior(prevalence, sensitivity, specificity), joint[0] / joint.sum(axis=0))
        found = np.array(js.counts(1000, prevalence, sensitivity, specificity))
        same("counts", found.sum(), 1000)
        assert np.abs(found - 1000 * joint.ravel()).max() <= 1.5  # each was rounded at most twice
        assert (found >= 0).all() and (found == found.round()).all()


@core("align")
def align(js, rng, same):
    matrices = {name: np.array(A) for name, A in json.loads(js.text("matrices")).items()}
    for i in range(400):
        name, t = list(matrices)[i % len(matrices)], rng.uniform(0, 360)
        x = np.exp(1j * np.deg2rad(t))
        image = complex(*(matrices[name] @ [x.real, x.imag]))
        found = js.turn(name, t)
        same("turn", found["x"], [x.real, x.imag])
        same("turn", found["image"], [image.real, image.imag])
        same("turn", found["stretch"], abs(image))
        same("turn", np.exp(1j * np.deg2rad(found["turn"])).real, (image / x / abs(image)).real)
        same("turn", np.exp(1j * np.deg2rad(found["turn"])).imag, (image / x / abs(image)).imag)


@core("svd-turn")
def svd_turn(js, rng, same):
    A = np.array([[1, 1.5], [0, 1.5]])
    _, s, Vh = np.linalg.svd(A)
    found = js.singular()
    same("singular", found["sigma"], s)
    t = np.deg2rad(found["degrees"])
    same("singular", abs(Vh[0] @ [np.cos(t), np.sin(t)]), 1)
    for _ in range(200):
        t = rng.uniform(0, 180)
        turn = np.deg2rad(t)
        pair = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        image, found = A @ pair, js.images(t)
        lengths = np.linalg.norm(image, axis=0)
        same("images", np.transpose(found["pair"]), pair)
        same("images", np.transpose(found["images"]), image)
        same("images", found["lengths"], lengths)
        same("images", found["angle"], np.rad2deg(np.arccos(image[:, 0] @ image[:, 1] / lengths.prod())))


@core("projection")
def projection(js, rng, same):
    for _ in range(300):
        a, b = rng.normal(size=(2, 2))
        same("dot", js.dot(a.tolist(), b.tolist()), np.dot(a, b))
        found = js.angle(a.tolist(), b.tolist())
        same("angle", np.cos(np.deg2rad(found)), np.dot(a, b) / np.linalg.norm(a) / np.linalg.norm(b))
        t, distance, *_ = np.linalg.lstsq(a[:, None], b)
        found = js.project(a.tolist(), b.tolist())
        same("project", found["t"], t[0])
        same("project", found["p"], t[0] * a)
        same("project", found["distance"] ** 2, distance[0])
    same("project", js.project([0, 0], [3, 4])["distance"], 5)


@core("unit-ball")
def unit_ball(js, rng, same):
    for p in (0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 8, "∞"):
        order = np.inf if p == "∞" else p
        for _ in range(30):
            x, radius = rng.normal(size=2), rng.uniform(0.1, 3)
            same("norm", js.norm(x.tolist(), p), np.linalg.norm(x, order))
            points = np.array(js.ball(p, radius, 24))
            same("ball", np.linalg.norm(points, order, axis=1), np.full(25, radius))
        same("norm", js.norm([0, 0], p), 0)


@core("chord")
def chord(js, rng, same):
    functions = {"x²": np.polynomial.Polynomial([0, 0, 1]), "x⁴−3x²+x": np.polynomial.Polynomial([0, 1, -3, 0, 1])}
    for i in range(300):
        name = list(functions)[i % 2]
        f, (u, v), t = functions[name], rng.uniform(-2, 2, 2), rng.uniform()
        same("value", js.value(name, u), f(u))
        x = v + t * (u - v)
        line = np.interp(x, sorted([u, v]), sorted([f(u), f(v)], key=lambda y, f=f, u=u, v=v: (y == f(u)) == (u > v)))
        found = js.point(name, u, v, t)
        same("point", [found["x"], found["chord"], found["gap"]], [x, line, line - f(x)])
        grid = np.linspace(u, v, 101)
        same("least", js.least(name, u, v, 100), (f(u) + (grid - u) * (f(v) - f(u)) / (v - u) - f(grid)).min())


@core("momentum")
def momentum(js, rng, same):
    H = np.diag([1.0, 100.0])
    for _ in range(300):
        eta, gamma, k = rng.uniform(0.0002, 0.043), rng.uniform(0, 0.99), int(rng.integers(0, 60))
        step = np.block([[np.eye(2) - eta * H, -eta * gamma * np.eye(2)], [H, gamma * np.eye(2)]])  # of (theta, b)
        same("rate", js.rate(eta, gamma), np.abs(np.linalg.eigvals(step)).max())
        both = [np.linalg.matrix_power(step, j) @ [1, 1, 0, 0] for j in range(k + 1)]
        same("path", js.path(eta, gamma, k), np.array(both)[:, :2])


def uniform(seed: int):
    """The generator mulberry32, written once more with unsigned integers of NumPy."""
    state = np.uint32(seed)
    with np.errstate(over="ignore"):
        while True:
            state = state + np.uint32(0x6D2B79F5)
            t = (state ^ (state >> np.uint32(15))) * (state | np.uint32(1))
            t = t ^ (t + (t ^ (t >> np.uint32(7))) * (t | np.uint32(61)))
            yield (int(t ^ (t >> np.uint32(14))) + 0.5) / 2**32


def drawn(seed: int, count: int) -> np.ndarray:
    return np.fromiter(uniform(seed), float, count)


def normals(u: np.ndarray) -> np.ndarray:
    """Box and Muller: two uniform numbers for each normal one."""
    return np.sqrt(-2 * np.log(u[::2])) * np.cos(2 * np.pi * u[1::2])


@core("normal-area")
def normal_area(js, rng, same):
    for _ in range(300):
        a, b = rng.uniform(-4, 4, 2)
        sigma, p = rng.uniform(0.1, 2), rng.uniform(0.001, 0.999)
        normal = stats.norm(scale=sigma)
        same("height", js.height(a, sigma), normal.pdf(a))
        same("area", js.area(a, b, sigma), abs(normal.cdf(b) - normal.cdf(a)))
        same("at", js.at(p, sigma), normal.ppf(p))
        same("quantile", js.quantile(p), stats.norm.ppf(p))


@core("normal-slice")
def normal_slice(js, rng, same):
    for _ in range(300):
        x, y, rho = rng.uniform(-6, 8), rng.uniform(-4, 4), rng.uniform(-0.95, 0.95)
        mu, Sigma = np.array([0.5, 0]), np.array([[4, rho * 12**0.5], [rho * 12**0.5, 3]])
        inverse = np.linalg.inv(Sigma)  # the conditional, from the precision matrix
        found = js.given(y, rho)
        same("given", [found["mean"], found["sd"]], [0.5 - inverse[0, 1] / inverse[0, 0] * y, inverse[0, 0] ** -0.5])
        joint = stats.multivariate_normal(mu, Sigma).pdf([x, y])
        same("slice", js.slice(x, y, rho), joint / stats.norm(scale=3**0.5).pdf(y))
        r = rng.uniform(0.1, 3)
        point = np.array(js.ellipse(r, rho, rng.uniform(0, 360))) - mu
        same("ellipse", point @ inverse @ point, r * r)


@core("clt")
def clt(js, rng, same):
    sources = {
        "exponential": stats.expon(),
        "uniform": stats.uniform(),
        "rare-event": stats.bernoulli(0.1),
        "Cauchy": stats.cauchy(),
    }
    assert json.loads(js.text("names")) == list(sources)
    for i in range(120):
        name, n, count, seed = list(sources)[i % 4], int(rng.integers(1, 65)), 40, int(rng.integers(1, 1000))
        source = sources[name]
        means = source.ppf(drawn(seed, n * count)).reshape(count, n).mean(axis=1)
        z = means if name == "Cauchy" else (means - source.mean()) / source.std() * np.sqrt(n)
        found = js.means(name, n, count, seed)
        same("means", found, np.sort(z))
        same("distance", js.distance(found), stats.kstest(z, "norm").statistic)


@core("intervals")
def intervals(js, rng, same):
    for _ in range(150):
        n, level, seed = int(rng.integers(2, 41)), rng.uniform(0.5, 0.99), int(rng.integers(1, 1000))
        t = rng.uniform(0, 8)
        same("inside", js.inside(t, n - 1), 2 * stats.t.cdf(t, n - 1) - 1)
        same("critical", js.critical(level, n - 1), stats.t.ppf((1 + level) / 2, n - 1))
        x = 5 + 2 * normals(drawn(seed, 2 * n * 20)).reshape(20, n)
        low, high = stats.t.interval(level, n - 1, x.mean(axis=1), stats.sem(x, axis=1))
        same("intervals", js.intervals(n, level, 20, seed), np.stack([(low + high) / 2, (high - low) / 2], axis=1))


@core("beta-clicks")
def beta_clicks(js, rng, same):
    for _ in range(120):
        a, b = (int(k) for k in rng.integers(1, 81, 2))
        x, p = rng.uniform(0.01, 0.99), rng.uniform(0.01, 0.99)
        same("density", js.density(x, a, b), stats.beta.pdf(x, a, b))
        same("cdf", js.cdf(x, a, b), stats.beta.cdf(x, a, b))
        same("quantile", js.quantile(p, a, b), stats.beta.ppf(p, a, b))


@core("fit-line")
def fit_line(js, rng, same):
    for _ in range(120):
        points = rng.uniform(0, 6, (6, 2)).round(1)
        x, y = points.T
        X, given = np.stack([np.ones(6), x], axis=1), points.tolist()
        fit = np.linalg.lstsq(X, y)[0]
        same("squares", js.squares(given), fit)
        line = rng.normal(size=2)
        r = y - X @ line
        same("errors", js.errors(given, line.tolist()), [r @ r, np.abs(r).sum()])
        # The least sum of absolute errors as a linear program, -e <= y - X theta <= e. Several lines may reach it.
        program = linprog(
            np.r_[0, 0, np.ones(6)],
            A_ub=np.block([[X, -np.eye(6)], [-X, -np.eye(6)]]),
            b_ub=np.r_[y, -y],
            bounds=[(None, None)] * 2 + [(0, None)] * 6,
        )
        same("absolute", np.abs(y - X @ js.absolute(given)).sum(), program.fun)
    same("squares", js.squares([[1, 2], [1, 4]]), [3, 0])


@core("sgd-cloud")
def sgd_cloud(js, rng, same):
    z, noise = normals(drawn(64, 256)).reshape(64, 2).T
    X = np.stack([np.ones(64), z], axis=1)
    G = -2 * (X @ [1, 2] + noise)[:, None] * X
    same("samples", js.samples(), G)
    same("mean", js.mean(G.tolist()), G.mean(axis=0))
    noise = ((G - G.mean(axis=0)) ** 2).sum(axis=1).mean()
    for B in range(1, 65):
        same("expected", js.expected(B), noise / B * (64 - B) / 63)
        seed, rows, u = int(rng.integers(1, 1000)), G.copy(), iter(drawn(B, 10 * B))
        u = iter(drawn(seed, 10 * B))
        batches = []
        for _ in range(10):
            for i in range(B):
                j = i + int(next(u) * (64 - i))
                rows[[i, j]] = rows[[j, i]]
            batches.append(rows[:B].mean(axis=0))
        found = js.cloud(B, 10, seed)
        same("cloud", found, batches)
        centre = rng.normal(size=2)
        same("spread", js.spread(found, centre.tolist()), (np.linalg.norm(batches - centre, axis=1) ** 2).mean())


@core("backward")
def backward(js, rng, same):
    import torch

    edges = json.loads(js.text("edges"))
    for _ in range(100):
        w, x, c = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in rng.uniform(-2, 2, 3))
        minus = torch.tensor(-1.0, dtype=torch.float64, requires_grad=True)
        m = w * x
        s = m + c
        t = torch.tanh(s)
        a = t + minus
        nodes = [w, x, m, c, s, t, minus, a, a**2]
        for node in nodes:
            node.retain_grad()
        nodes[-1].backward()
        inputs = w.item(), x.item(), c.item()
        same("data", js.data(*inputs), [v.item() for v in nodes])
        grads = np.array([v.grad.item() for v in nodes])
        same("grads", js.grads(*inputs, 8), grads)
        for step in range(8):  # on the way: what has arrived is final, the rest is 0
            reached = {8, *(to for _, to in edges[:step])}
            same("grads", js.grads(*inputs, step), [g if i in reached else 0 for i, g in enumerate(grads)])
        same("slopes", np.array(js.slopes(*inputs)) * grads[[e[0] for e in edges]], grads[[e[1] for e in edges]])


@core("rank-k")
def rank_k(js, rng, same):
    photograph = load_sample_image("china.jpg").mean(axis=2) / 255
    A = np.rint(photograph[:420].reshape(28, 15, 40, 16).mean(axis=(1, 3)) * 15) / 15
    same("rows", json.loads(js.text("rows")), A)
    for matrix in [A] + [rng.normal(size=rng.integers(2, (7, 9))) for _ in range(20)]:
        matrix = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
        U, s, Vh = np.linalg.svd(matrix, full_matrices=False)
        found = js.svd(matrix.tolist())
        same("svd", found["sigma"], s)
        for k in range(1, len(s) + 1):
            near = (U[:, :k] * s[:k]) @ Vh[:k]
            same("truncate", js.truncate(found, k), near)
            same("error", js.error(s.tolist(), k), np.linalg.norm(matrix - near) / np.linalg.norm(matrix))


def up(x: float) -> str:
    """`x` rounded up to one digit: what the table says is never less than what was measured."""
    if x == 0:
        return "0"
    tens = int(np.floor(np.log10(x)))
    digit = int(np.ceil(x / 10.0**tens - 1e-9))
    return rf"${digit} \cdot 10^{{{tens}}}$" if digit < 10 else rf"$1 \cdot 10^{{{tens + 1}}}$"


def measured(cell: str) -> float:
    """The number that `up` has written."""
    found = re.fullmatch(r"\$(\d+) \\cdot 10\^\{(-?\d+)\}\$", cell)
    return float(found[1]) * 10.0 ** int(found[2]) if found else float(cell)


@pytest.mark.parametrize("name", figures())
def test_the_numbers_of_a_figure_are_those_of_python(name, request):
    assert name in CHECKS, f"docs/assets/touch/{name}.core.js has no check in tests/touch/test_cores.py"
    same = Same()
    for shrink in (False, True):  # what is in the repository and what is served
        CHECKS[name](Core(name, shrink), np.random.default_rng(0), same)
    assert same.inputs >= 200, f"{name}: {same.inputs} comparisons are few"
    text = TABLE.read_text(encoding="utf-8")
    line = re.compile(rf"^\| `{name}` \|.*\n", re.MULTILINE)
    functions = ", ".join(f"`{n}`" for n in same.names)
    row = f"| `{name}` | {functions} | {same.inputs} | {up(same.largest)} | {weight(name):,} |\n"
    if request.config.getoption("--update"):
        rows = [r for r in re.findall(r"^\| `.*\n", text, re.MULTILINE) if not line.match(r)] + [row]
        head = text[: text.index("|---|")]
        TABLE.write_text(head + text[len(head) :].split("\n")[0] + "\n" + "".join(sorted(rows)), encoding="utf-8")
        return
    published = line.search(text)
    assert published, f"{name} is not in {TABLE.name}: run pytest {__file__} --update"
    *what, largest, size = [cell.strip() for cell in published[0].strip("|\n ").split("|")]
    assert what == [cell.strip() for cell in row.split("|")[1:4]], "run it with --update"
    assert same.largest <= 4 * measured(largest) + 1e-15, (largest, same.largest)  # another processor rounds otherwise
    assert abs(weight(name) - int(size.replace(",", ""))) <= 60, (size, weight(name))


@pytest.mark.parametrize("name", figures())
def test_a_figure_is_light(name):
    assert weight(name) <= LIMIT
