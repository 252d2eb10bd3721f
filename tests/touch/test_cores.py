"""Every number that an interactive figure shows, against NumPy and SciPy, and the table of the largest differences."""

import re

import numpy as np
import pytest

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


def up(x: float) -> str:
    """`x` rounded up to one digit: what the table says is never less than what was measured."""
    if x == 0:
        return "0"
    tens = int(np.floor(np.log10(x)))
    return rf"${np.ceil(x / 10.0**tens - 1e-9):.0f} \cdot 10^{{{tens}}}$"


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
    row = f"| `{name}` | {', '.join(f'`{n}`' for n in same.names)} | {same.inputs} | {up(same.largest)} | {weight(name):,} |\n"
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
