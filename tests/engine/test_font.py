"""The mathematics font of the site: it has what `font.py` says, and what browsers need to build larger signs."""

import pytest
from fontTools.ttLib import TTFont

from snippets._engine.typeset import font as module
from snippets._engine.typeset.font import (
    CHARACTERS,
    FAMILY,
    FOLDER,
    FONT,
    ITALIC,
    LEANING,
    RARE,
    RARE_FAMILY,
    RARELY,
    build,
)
from snippets._engine.typeset.font_shapes import BARS, CLOSERS, OPENERS, SCRIPTS, leaning, sizes
from snippets._engine.typeset.mathml import MathError, mathml


@pytest.fixture(scope="module")
def font():
    return TTFont(FONT)


def test_the_font_has_the_characters_that_the_press_counts_on(font):
    often, rarely = (set(map(chr, f.getBestCmap())) for f in (font, TTFont(RARE)))
    assert CHARACTERS - RARELY <= often and RARELY <= rarely


def test_what_a_browser_stretches_is_in_the_first_file():
    """Browsers take larger sizes from the first font of a formula only."""
    assert not {*OPENERS, *CLOSERS, *BARS, *"√∑∏∫∬∮⋃⋂⏞⏟‾←→⇒⟶⟹"} & RARELY


def test_it_is_small_and_its_licence_lies_beside_it(font):
    assert FONT.stat().st_size <= 60_000 and RARE.stat().st_size <= 40_000
    assert TTFont(RARE)["name"].getDebugName(1) == RARE_FAMILY
    licence = (FOLDER / "LICENSE.txt").read_text("utf-8")
    assert FAMILY in licence and "GUST Font License" in licence
    assert font["name"].getDebugName(1) == FAMILY


@pytest.mark.parametrize("character", [*OPENERS, *CLOSERS, *BARS])
def test_sizes_of_a_bracket_grow_and_are_equally_wide(font, character):
    name = font.getBestCmap()[ord(character)]
    variants = font["MATH"].table.MathVariants
    grown = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(name)]
    heights = [v.AdvanceMeasurement for v in grown.MathGlyphVariantRecord]
    assert heights == sorted(heights) and heights[-1] > 2500
    assert grown.GlyphAssembly or character in "⟨⟩"
    assert len({font["hmtx"][glyph][0] for glyph in sizes(font, name)[1:]}) == 1


def test_sums_and_integrals_have_a_displayed_size(font):
    for character in "∑∏∫∬∮⋃⋂":
        assert len(sizes(font, font.getBestCmap()[ord(character)])) > 1


def test_scripts_sit_as_in_tex(font):
    constants = font["MATH"].table.MathConstants
    assert {name: getattr(constants, name).Value for name in SCRIPTS} == SCRIPTS


def test_the_slant_of_letters_is_that_of_the_font(font):
    names, slants = font.getBestCmap(), leaning(font)
    leans = {
        letter: slants.get(names[ord(italic)], 0)
        for letter, italic in ITALIC.items()
        if letter.isascii() or letter in "∂" or letter.islower()
    }
    assert {letter: slant for letter, slant in leans.items() if slant >= 30} == LEANING


def test_a_line_of_text_is_not_as_high_as_the_tallest_bracket(font):
    assert font["OS/2"].usWinAscent + font["OS/2"].usWinDescent <= 1.2 * font["head"].unitsPerEm


def test_a_character_that_the_font_lacks_is_an_error():
    with pytest.raises(MathError, match="𝔤.*CHARACTERS"):
        mathml(r"\mathfrak{g}", True)


def test_a_font_without_mathematics_is_refused(tmp_path, monkeypatch):
    import matplotlib

    monkeypatch.setattr(module, "FONT", tmp_path / "none.woff2")
    with pytest.raises(SystemExit, match="no MATH table"):
        build(f"{matplotlib.get_data_path()}/fonts/ttf/cmr10.ttf")
    assert not list(tmp_path.iterdir())
