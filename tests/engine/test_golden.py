"""The comparison of golden text sees what it must see."""

import pytest

from snippets._engine.run.golden import difference


@pytest.mark.parametrize(
    "printed, golden",
    [
        ("a 1.234 b", "a 1.235 b"),
        ("[1. 2.]", "[1.  2.]"),
        ("x = 3e-17", "x = -1e-16"),
        ("n=5", "n=5"),
        ("", ""),
    ],
)
def test_same(printed, golden):
    assert difference(printed, golden) == ""


@pytest.mark.parametrize(
    "printed, golden",
    [
        ("a 1.234", "a 1.334"),
        ("a 1.234", "a -1.234"),
        ("n=5", "n=6"),
        ("True", "False"),
        ("a", "a\nb"),
        ("1.0", "one"),
        ("x 0.001", "x 0.002"),
        ("1 2", "1 2 3"),
        ("nan", "1.0"),
        ("1e-3", "1e-4"),
        ("v2", "v3"),
    ],
)
def test_different(printed, golden):
    assert difference(printed, golden)
