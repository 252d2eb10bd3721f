"""Fit a published mathematics font to what browsers do with it.

Browsers lay formulas out by simpler rules than TeX. What they leave out is put into the font instead: the room that
a slanted letter needs, brackets whose sizes are equally wide, bars of one weight, the heights of scripts. All
numbers are thousandths of the em.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

# Heights of scripts as in TeX. Where a font for TeX says more, a superscript climbs on a bracket, a subscript sinks.
SCRIPTS = {"SuperscriptBaselineDropMax": 386, "SubscriptBaselineDropMin": -50, "SubscriptShiftDown": 150}
# Width of every larger size: one browser reserves the widest, whichever it draws. Openers keep their right edge.
OPENERS = {"(": 640, "[": 440, "{": 680, "⌈": 440, "⌊": 440, "⟨": 640, "√": 940}
CLOSERS = {")": 640, "]": 440, "}": 680, "⌉": 440, "⌋": 440, "⟩": 640}
# Bars: width, centres of the strokes. All sizes get the stroke of the smallest.
BARS = {"|": (278, [139]), "∣": (278, [139]), "‖": (500, [153, 347]), "∥": (500, [153, 347])}
STROKE = 42
# Never drawn with another height, so their larger sizes are not shipped.
FIXED = "/\\⁄⧸⧹"

Draw = Callable[[T2CharStringPen], None]


def drop_sizes(font: "TTFont") -> None:
    """Leave the larger sizes of `FIXED` out, before the font is reduced to what its characters need."""
    variants, names = font["MATH"].table.MathVariants, font.getBestCmap()
    fixed = {names[ord(character)] for character in FIXED if ord(character) in names}
    kept = [
        (name, grown)
        for name, grown in zip(variants.VertGlyphCoverage.glyphs, variants.VertGlyphConstruction)
        if name not in fixed
    ]
    variants.VertGlyphCoverage.glyphs = [name for name, _ in kept]
    variants.VertGlyphConstruction = [grown for _, grown in kept]
    variants.VertGlyphCount = len(kept)


def fit(font: "TTFont") -> None:
    """Change `font`, a subset with MATH and PostScript outlines, in place; draw all outlines with whole numbers."""
    names, math = font.getBestCmap(), font["MATH"].table
    for constant, value in SCRIPTS.items():
        getattr(math.MathConstants, constant).Value = value
    widths = {name: width for name, (width, _) in font["hmtx"].metrics.items()}
    moved: dict[str, int] = {}
    drawn: dict[str, Draw] = {}
    for name, slant in leaning(font).items():
        widths[name] += slant
    for character, width in (OPENERS | CLOSERS).items():
        first = 0 if character == "√" else 1  # a bracket that does not grow stays as it is
        for name in sizes(font, names[ord(character)])[first:]:
            if name not in moved:  # brackets share pieces
                moved[name] = width - widths[name] if character in OPENERS else 0
                widths[name] = width
    for character, (width, centres) in BARS.items():
        for name in sizes(font, names[ord(character)]):
            widths[name], drawn[name] = width, _bars(font, name, centres)
    _place_vector(font, names[0x20D7], widths, moved)
    _redraw(font, widths, moved, drawn)


def leaning(font: "TTFont") -> dict[str, int]:
    """Glyph name -> how far a letter leans out of its width; big operators, whose limits use it, left out."""
    info = font["MATH"].table.MathGlyphInfo.MathItalicsCorrectionInfo
    grown = {name for character in "∫∬∮" for name in sizes(font, font.getBestCmap()[ord(character)])}
    return {
        name: record.Value for name, record in zip(info.Coverage.glyphs, info.ItalicsCorrection) if name not in grown
    }


def sizes(font: "TTFont", name: str) -> list[str]:
    """The glyphs that stand for `name` when it grows in height: itself, the larger sizes, the pieces."""
    variants = font["MATH"].table.MathVariants
    grown = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(name)]
    pieces = grown.GlyphAssembly.PartRecords if grown.GlyphAssembly else []
    return list(
        dict.fromkeys([name, *(v.VariantGlyph for v in grown.MathGlyphVariantRecord), *(p.glyph for p in pieces)])
    )


def _bars(font: "TTFont", name: str, centres: list[int]) -> Draw:
    _, bottom, _, top = _bounds(font, name)

    def draw(pen: T2CharStringPen) -> None:
        for centre in centres:
            left, right = centre - STROKE // 2, centre + STROKE // 2
            pen.moveTo((left, bottom))
            for corner in ((right, bottom), (right, top), (left, top)):
                pen.lineTo(corner)
            pen.closePath()

    return draw


def _place_vector(font: "TTFont", name: str, widths: dict[str, int], moved: dict[str, int]) -> None:
    """Make the arrow over a vector a sign with a width: as a combining mark it lands beside the letter."""
    left, _, right, _ = _bounds(font, name)
    widths[name], moved[name] = right - left, -left
    font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
    info = font["MATH"].table.MathGlyphInfo.MathTopAccentAttachment
    info.TopAccentAttachment[info.TopAccentCoverage.glyphs.index(name)].Value = (right - left) // 2


def _bounds(font: "TTFont", name: str) -> tuple[int, ...]:
    pen = BoundsPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    return tuple(round(edge) for edge in pen.bounds)


def _redraw(font: "TTFont", widths: dict[str, int], moved: dict[str, int], drawn: dict[str, Draw]) -> None:
    """Write every outline anew: moved, or replaced, and in whole numbers, without which the file is twice as large."""
    top = font["CFF "].cff.topDictIndex[0]
    glyphs, shapes = font.getGlyphSet(), {}
    for name, width in widths.items():
        private = top.CharStrings[name].private
        pen = T2CharStringPen(None if width == private.defaultWidthX else width - private.nominalWidthX, glyphs)
        drawn.get(name, glyphs[name].draw)(TransformPen(pen, (1, 0, 0, 1, moved.get(name, 0), 0)))
        shapes[name] = pen.getCharString(private, top.CharStrings[name].globalSubrs)
    for name, shape in shapes.items():
        top.CharStrings[name].program, top.CharStrings[name].bytecode = shape.program, None
        bounds = shape.calcBounds(None)
        font["hmtx"].metrics[name] = (widths[name], round(bounds[0]) if bounds else 0)
    font["CFF "].cff.remove_unused_subroutines()
