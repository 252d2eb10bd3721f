"""One drawing serves both colour schemes, stays small, and comes out the same every time."""

import base64
import colorsys
import io
import itertools
import re
import sys
from xml.etree import ElementTree

import matplotlib
import numpy as np
import pytest
from matplotlib import pyplot as plt
from matplotlib.colors import to_hex

from snippets._engine.place import ENGINE
from snippets._engine.run import figure
from snippets._engine.run.store import Store

PALETTES = {"light": figure.LIGHT, "dark": figure.DARK}
# Machado, Oliveira, Fernandes (2009), severity 1, for linear RGB; OKLab: Ottosson (2020)
SIGHT = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def linear(colour: str) -> np.ndarray:
    c = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def contrast(a: str, b: str) -> float:
    """The contrast ratio of WCAG 2."""
    low, high = sorted(linear(c) @ [0.2126, 0.7152, 0.0722] for c in (a, b))
    return (high + 0.05) / (low + 0.05)


def oklab(colour: str, sight: str = "normal") -> np.ndarray:
    return LAB @ np.cbrt(LMS @ np.clip(SIGHT[sight] @ linear(colour), 0, 1))


@pytest.fixture(autouse=True)
def style():
    with matplotlib.rc_context(fname=ENGINE / "run" / "book.mplstyle"):
        yield
        plt.close("all")


def drawn(plot, **kwargs) -> str:
    fig, ax = plt.subplots(**kwargs)
    plot(ax)
    return figure.draw(fig)


def colours(svg: str) -> set[str]:
    return set(re.findall("#[0-9a-f]{6}", svg))


@pytest.mark.parametrize("scheme", PALETTES)
def test_everything_can_be_read_on_its_page(scheme):
    palette = PALETTES[scheme]
    for role in (*figure.LINES, "black", "gray"):  # labels at lines are text, too
        assert contrast(palette[role], palette["white"]) >= 4.5, role
    assert contrast(palette["grid"], palette["white"]) < 2  # it recedes


@pytest.mark.parametrize("scheme", PALETTES)
@pytest.mark.parametrize("sight", SIGHT)
def test_the_line_colours_differ_for_every_eye(scheme, sight):
    seen = [oklab(PALETTES[scheme][role], sight) for role in figure.LINES]
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) > 0.09


@pytest.mark.parametrize("scheme", PALETTES)
def test_the_line_colours_differ_in_lightness(scheme):
    light = sorted(oklab(PALETTES[scheme][role])[0] for role in figure.LINES)
    assert light[-1] - light[0] > 0.25 and np.std(light) > 0.08


def test_the_dark_page_is_the_page_of_the_site():
    """The theme's dark background is hsl(hue, 15 %, 14 %); legends and hollow markers must vanish into it."""
    css = (ENGINE.parents[1] / "docs/assets/book/colours.css").read_text(encoding="utf-8")
    hue = int(re.search(r'scheme="slate"\][^{]*\{[^}]*--md-hue: (\d+);', css)[1])
    page = colorsys.hls_to_rgb(hue / 360, 0.14, 0.15)
    assert to_hex(page) == figure.DARK["white"] and figure.LIGHT["white"] == "#ffffff"


def test_the_style_file_draws_with_the_reserved_colours():
    assert [to_hex(c["color"]) for c in matplotlib.rcParams["axes.prop_cycle"]] == [
        figure.RESERVED[r] for r in figure.LINES
    ]
    for name in ("black", "gray", "white"):
        assert to_hex(name) == figure.RESERVED[name]
    assert matplotlib.rcParams["grid.color"] == figure.RESERVED["grid"]


def everything(ax):
    for i in range(6):
        ax.plot([0, 1, 2], [i, i + 1, i], "o-", color=f"C{i}", label=f"$x_{i}^2$")
    ax.text(1, 1, "ink")
    ax.axhline(0, color="gray")
    ax.scatter([0, 1], [0, 1], facecolor="white", edgecolor="C0")
    ax.bar([0, 1], [1, 2], hatch="//")
    ax.grid()
    ax.legend()
    ax.set(xlabel=r"$\theta$", ylabel="$f'(x)$")


def test_each_role_is_replaced_in_both_files():
    svg = drawn(everything)
    assert colours(svg) == set(figure.RESERVED.values())
    light, dark = figure.themed(svg)
    assert colours(light) == set(figure.LIGHT.values()) and colours(dark) == set(figure.DARK.values())
    blank = [re.sub("#[0-9a-f]{6}", "", text) for text in (svg, light, dark)]
    assert blank[0] == blank[1] == blank[2]


def test_what_has_no_colour_is_ink():
    svg = drawn(lambda ax: ax.text(0.5, 0.5, "ink"))
    assert ElementTree.fromstring(figure.themed(svg)[1]).get("fill") == figure.DARK["black"]


def test_shades_of_a_surface_become_shades_of_the_palette():
    x, y = np.meshgrid(np.linspace(-1, 1, 12), np.linspace(-1, 1, 12))
    svg = drawn(lambda ax: ax.plot_surface(x, y, x**2 + y**2, color="C0"), subplot_kw={"projection": "3d"})
    dark = colours(figure.themed(svg)[1])
    assert len(dark) > 20
    for colour in dark - set(figure.DARK.values()):
        shade = [int(colour[i : i + 2], 16) / int(figure.DARK["C0"][i : i + 2], 16) for i in (1, 3, 5)]
        assert np.ptp(shade) < 0.02 and max(shade) <= 1, colour


@pytest.mark.parametrize(
    "name",
    [
        "viridis",
        "plasma",
        "inferno",
        "magma",
        "cividis",
        "coolwarm",
        "RdBu",
        "BrBG",
        "PuOr",
        "Blues",
        "Oranges",
        "Purples",
        "YlGnBu",
        "twilight",
        "turbo",
    ],
)
def test_no_colour_map_is_mistaken_for_a_role(name):
    for i in range(256):
        colour = to_hex(matplotlib.colormaps[name](i))
        assert figure.themed(f'<svg fill="{colour}"/>') == (f'<svg fill="{colour}"/>',) * 2


def test_pixels_are_left_alone():
    svg = drawn(lambda ax: ax.imshow([[0.0, 1.0], [0.5, 0.2]], cmap="gray"))
    data = [re.search(r"base64,([^\"]+)\"", text)[1] for text in figure.themed(svg)]
    assert data[0] == data[1] and base64.b64decode(data[0], validate=True).startswith(b"\x89PNG")


@pytest.mark.parametrize("projection", [None, "3d", "polar"])
def test_the_page_shines_through(projection):
    svg = drawn(lambda ax: ax.plot(*[[0, 1]] * (3 if projection == "3d" else 2)), subplot_kw={"projection": projection})
    assert colours(svg) <= {figure.RESERVED[role] for role in ("C0", "black", "gray", "grid")}


def test_the_size_is_that_of_the_figure_in_css_pixels():
    assert figure.size(drawn(lambda ax: None)) == (576, 346)
    assert figure.size(drawn(lambda ax: None, figsize=(3, 3))) == (288, 288)


def test_nothing_is_left_that_would_leak_into_a_page():
    one, two = drawn(everything), drawn(lambda ax: (everything(ax), ax.set(title="other")))
    for svg in (one, two):
        root = ElementTree.fromstring(svg)
        names = {node.tag.partition("}")[2] for node in root.iter()}
        assert svg.startswith("<svg") and not names & {"style", "metadata", "script"}
        ids = [node.get("id") for node in root.iter() if node.get("id")]
        links = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', svg)
        assert len(ids) == len(set(ids)) and {a or b for a, b in links} == set(ids)
    assert not set(re.findall(r'id="([^"]+)"', one)) & set(re.findall(r'id="([^"]+)"', two))


def test_cleaning_moves_nothing_by_more_than_a_hundredth_of_a_point():
    fig, ax = plt.subplots()
    everything(ax)
    file = io.StringIO()
    fig.savefig(file, format="svg")
    for attribute in ("d", "x", "y"):
        before, after = (
            [
                re.findall(r"-?\d+(?:\.\d+)?", n.get(attribute))
                for n in ElementTree.fromstring(svg).iter()
                if n.get(attribute)
            ]
            for svg in (file.getvalue(), figure.clean(file.getvalue()))
        )
        a, b = (np.array([float(x) for numbers in side for x in numbers]) for side in (before, after))
        assert a.shape == b.shape and len(a) and np.abs(a - b).max() <= 0.005 + 1e-9


def test_a_figure_that_is_too_large_says_how_to_shrink_it():
    points = np.random.default_rng(0).normal(size=(20_000, 2))
    with pytest.raises(figure.TooLarge, match=r"over 200 kB: draw fewer points, or pass rasterized=True"):
        drawn(lambda ax: ax.plot(*points.T, "."))
    assert len(drawn(lambda ax: ax.plot(*points.T, ".", rasterized=True))) < figure.LIMIT


DRAWS = """import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1)
print("drawing")
# %% first
fig, ax = plt.subplots()
ax.plot(x, x**2, label=r"$x^2 \\leq 1$")
ax.fill_between(x, x, hatch="//")
ax.imshow(np.outer(x, x), extent=(0, 1, 0, 1))
ax.legend()
# %% none
print("none")
# %% two
plt.figure()
plt.plot(x)
plt.figure()
plt.contour(np.outer(x, x))
"""


def test_figures_are_byte_identical_across_runs_and_ways_of_running(tmp_path):
    (tmp_path / "a.py").write_text(DRAWS)
    (tmp_path / "bad.py").write_text(DRAWS + 'plt.title(r"$\\nonsense$")\n')
    (tmp_path / "big.py").write_text(DRAWS + "plt.plot(np.random.rand(20_000), '.')\n")
    forks = (True, False) if sys.platform == "linux" else (False,)
    runs = [
        Store(tmp_path, tmp_path / f".cache/{n}", fork=fork).results(["a.py", "bad.py", "big.py"])
        for n, fork in enumerate((*forks, forks[0]))
    ]
    cells = runs[0]["a.py"].cells
    assert runs[0]["a.py"].failure is None and not runs[0]["a.py"].warnings
    assert [(c.name, len(c.figures)) for c in cells] == [("", 0), ("first", 1), ("none", 0), ("two", 2)]
    assert all(run["a.py"].cells == cells for run in runs)
    bad, big = runs[0]["bad.py"].failure, runs[0]["big.py"].failure
    assert "nonsense" in bad.message and bad.frames[-1].line == 18
    assert "rasterized=True" in big.message and big.frames[-1].code.startswith("plt.plot(np.random")
