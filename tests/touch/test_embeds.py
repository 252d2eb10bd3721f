"""Where pages show an interactive figure: it exists, it has a published one inside, and the links set what it has."""

import itertools
import re

import numpy as np
import pytest

from tests.touch.core import ROOT, Drawing, figures

BLOCK = re.compile(r"^/// html \| book-touch#touch-([\w-]+)(\.touch-published)?$")
LINK = re.compile(r"\]\(#touch-([\w-]+)\)\{ data-set=\"([^\"]*)\" \}")


def problems(page: str, text: str) -> list[str]:
    """What is wrong with the interactive figures of a page, each as `page:line: what, and what to do`."""
    found, shown, lines = [], set(), text.splitlines()
    for number, line in enumerate(lines, start=1):
        at = f"{page}:{number}: "
        if "book-touch" in line:
            match = BLOCK.match(line)
            name = match and match[1]
            if name not in figures():
                found.append(
                    f"{at}no interactive figure is written {line.strip()!r}; "
                    f"write /// html | book-touch#touch-NAME with one of {', '.join(figures())}"
                )
                continue
            if name in shown:
                found.append(f"{at}{name} stands twice on this page; it has one address")
            shown.add(name)
            inside = list(itertools.takewhile(lambda inner: inner != "///", lines[number:]))
            if not any(re.search(r"\{ \.run( code=folded)? \}$", inner) for inner in inside):
                found.append(f"{at}{name} has no published figure inside; put the link to its snippet there")
    for number, line in enumerate(lines, start=1):
        at = f"{page}:{number}: "
        matches = LINK.findall(line)
        if line.count("data-set=") != len(matches):
            found.append(f'{at}a link that sets a figure is written [words](#touch-NAME){{ data-set="eta=0.3 k=5" }}')
        for name, pairs in matches:
            if name not in shown:
                found.append(f"{at}the link sets {name}, which is not on this page")
                continue
            params = Drawing(name).params
            for pair in pairs.split():
                key, _, value = pair.partition("=")
                if key not in params:
                    found.append(f"{at}{name} has no {key}; it has {', '.join(params)}")
                elif not allowed(params[key], value):
                    found.append(f"{at}{name} cannot set {pair}: {params[key]}")
    return found


def allowed(param: dict, value: str) -> bool:
    if "choices" in param:
        return value in param["choices"]
    steps = (float(value) - param["min"]) / param["step"]
    return param["min"] <= float(value) <= param["max"] and abs(steps - round(steps)) < 1e-6


def pages():
    return sorted((ROOT / "docs").rglob("*.md"))


@pytest.mark.parametrize("page", pages(), ids=lambda p: p.relative_to(ROOT / "docs").as_posix())
def test_the_interactive_figures_of_a_page_are_there_and_its_links_set_them(page):
    if page.name != "contributing.md":
        assert problems(page.relative_to(ROOT).as_posix(), page.read_text(encoding="utf-8")) == []


def test_every_figure_is_on_a_page():
    text = "".join(p.read_text(encoding="utf-8") for p in pages() if p.name != "contributing.md")
    assert [
        name for name in figures() if not re.search(rf"^/// html \| book-touch#touch-{name}(\.|$)", text, re.MULTILINE)
    ] == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/// html | book-touch#touch-colums", "page.md:1: no interactive figure is written"),
        ("/// html | book-touch#touch-columns", "page.md:1: columns has no published figure inside"),
        ('[a](#touch-columns){ data-set="a=1" }', "page.md:1: the link sets columns, which is not on this page"),
        ('[a](#touch-columns){data-set="a=1"}', "page.md:1: a link that sets a figure is written"),
    ],
)
def test_a_mistake_is_named_with_its_line(line, said):
    assert problems("page.md", line)[0].startswith(said)


def test_a_wrong_number_in_a_link_is_named_with_its_line():
    page = (
        '/// html | book-touch#touch-columns\n[a](b.py){ .run }\n///\n[a](#touch-columns){ data-set="a=9 z=1 b=0.55" }'
    )
    assert [p.split(":")[1] for p in problems("page.md", page)] == ["4", "4", "4"]


@pytest.mark.parametrize("name", figures())
def test_a_figure_draws_and_speaks_in_every_corner(name):
    """All least, all largest, and 60 states between: no number is missing in the picture or in the text."""
    figure, rng = Drawing(name), np.random.default_rng(0)

    def value(param, share):
        if "choices" in param:
            return param["choices"][min(int(share * len(param["choices"])), len(param["choices"]) - 1)]
        steps = round((param["max"] - param["min"]) / param["step"])
        return round(param["min"] + round(share * steps) * param["step"], 6)

    corners = list(itertools.product([0, 1], repeat=min(len(figure.params), 4)))
    shares = [dict(zip(figure.params, itertools.cycle(c), strict=False)) for c in corners]
    shares += [{key: rng.uniform() for key in figure.params} for _ in range(60)]
    for share in shares:
        state = {key: value(param, share[key]) for key, param in figure.params.items()}
        said, drawn = figure.say(state), figure.draw(state, 340)
        for text in (said, drawn):
            assert not re.search("NaN|undefined|Infinity|null|object Object", text), (state, text)
        assert len(said) > 20 and any(mark in drawn for mark in ("<path", "<circle", "<rect"))
