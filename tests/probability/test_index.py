"""The map of docs/probability/index.md is drawn from the boxes "Before you start"."""

import re
import runpy

from snippets._engine.place import ROOT
from tests.part_maps import edges, needed, titles

FOLDER = ROOT / "docs/probability"
MAP = runpy.run_path(str(ROOT / "snippets/probability/part_map.py"))
PAGE = {title: page for title, page in titles(FOLDER).items() if page != "seven_links"}  # it needs them all


def drawn(name: str) -> str:
    """The page of a box on the map, which may break its title into two lines."""
    return PAGE[name.replace("\n", " ")]


def test_the_map_has_a_box_for_each_chapter():
    assert sorted(map(drawn, MAP["place"])) == sorted(set(needed(FOLDER)) - {"seven_links"})


def test_the_map_shows_what_the_chapters_need():
    """An edge for each need that does not follow from another one, and no edge besides."""
    joined = [(drawn(above), drawn(below)) for above, below in MAP["joined"]]
    assert len(joined) == len(set(joined))
    assert set(joined) == edges(needed(FOLDER))


def test_each_line_of_the_map_goes_down():
    """Also where it bends on its way: above is above."""
    for (above, below), bends in MAP["joined"].items():
        heights = [y for _, y in (MAP["place"][above], *bends, MAP["place"][below])]
        assert heights == sorted(heights, reverse=True), (above, below)


def test_the_words_for_the_map_name_its_edges():
    """Whoever hears the map instead of seeing it gets the same edges: `A leads to B, C and D.`"""
    page = (FOLDER / "index.md").read_text(encoding="utf-8")
    alt = re.search(r'part_map\.py#figure "A graph[^.]*\. ([^"]*)"', page)[1]
    told = [
        (PAGE[above], PAGE[below])
        for above, others in re.findall(r"([^.]+?) leads to ([^.]+?)(?:\. |$)", alt)
        for below in re.split(r", (?!shares)| and (?!density)", others)
    ]
    assert len(told) == len(set(told))
    assert set(told) == edges(needed(FOLDER))
