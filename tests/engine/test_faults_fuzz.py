"""Any text at all, to whatever reads what others write: never an error of ours, never text of a run as HTML."""

import shutil

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.engine.fuzz_targets import TARGETS, folder

# Pieces that mean something to one of the readers, so that chance gets inside.
PIECES = (
    *("$", "$$", "\n", "\n\n", "\\label{a}", "\\eqref{a}", "\\$", "`", "```", "<!--", "-->", "---\n", "a: b\n", "a: ["),
    *("[x](", "../../snippets/linear_algebra/a.py", "#part", ' "alt"', ")", "{ .run }", "{ .answer choose }", "{", "}"),
    *(
        "seconds=",
        "1e999",
        "nan",
        "-1",
        'hl="',
        "3-5",
        '"',
        "fails=",
        "ValueError",
        "take=",
        "choose",
        "&lt;",
        "<b id=z>",
    ),
    *(
        "# %%",
        "# %% a\n",
        '# %% task="T"\n',
        "# %% solution\n",
        "# %% check\n",
        "...",
        "assert x\n",
        "def f(:",
        "'''",
        "((",
    ),
    *(
        "<script>",
        "</code></pre>",
        "onload=",
        "href=",
        "<g>",
        "</g>",
        "url(",
        "style=",
        "\x02wzxhzdk:0\x03",
        "\u202e",
        "\x1b[31m",
    ),
    *(
        "\\frac",
        "\\left(",
        "\\right)",
        "^",
        "_",
        "\\sum_{i=1}^{n}",
        "\\begin{bmatrix}",
        "\\end{bmatrix}",
        "&",
        "\\\\",
        "=",
    ),
    *('{"path": ', '"cells": [', "]", ": 1", "null", "\ud800", "\x00", "\u2028", "- `0.9` is it\n", "///", "\t", "\r"),
)
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=14).map("".join)


@pytest.fixture(scope="module", autouse=True)
def cleared():
    yield
    shutil.rmtree(folder(), ignore_errors=True)


@pytest.mark.parametrize("name", TARGETS)
def test_any_text_is_read_or_refused(name, request):
    examples = request.config.getoption("--examples") or (15 if name in ("lab", "printed", "page") else 50)

    @settings(max_examples=examples, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(TEXT)
    @example("")
    @example("{[]: 1}")
    @example("= 1e999\n- `1e999` is it")
    @example("-script>scrip!")
    @example("#%% check\n %% check\n")
    @example("c((((((((((((((((((((((((((((((((((((((hozose")
    @example("?i\x1d\x1d\x1d\x1d\x1d")
    def try_it(text):
        TARGETS[name](text)

    try_it()
