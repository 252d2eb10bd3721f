"""Make the mathematics font of the site from a published one, and know which characters it has.

    python -m snippets._engine font NewCMMath-Book.otf

The command is needed only to add characters: write them into `CHARACTERS` and run it. With each character come the
larger sizes and the pieces from which browsers build brackets, roots and sums of any height.
"""

import string
import sys
import unicodedata
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from snippets._engine.place import ROOT

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FOLDER = ROOT / "docs" / "assets" / "fonts"
FONT = FOLDER / "math.woff2"
FAMILY = "Book Math"  # the licence asks that a changed font is renamed
RARE = FOLDER / "math-rare.woff2"
RARE_FAMILY = "Book Math Rare"

CHARACTERS = (
    set(
        string.digits + string.ascii_letters + string.punctuation + " \u00a0¬°±·×÷ıȷ"
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψωϑϕϖϰϱϵ"
        "ℂℋℐℓℕℙℚℛℝℤℬℯℰℱℳℴℵℎℑℒℊ…†‡•‖‘’“”–—′″‴⁗"
        "∀∁∂∃∄∅∆∇∈∉∊∋∌∍∏∐∑−∓∖∗∘∙√∝∞∟∠∣∤∥∦∧∨∩∪∫∬∮∴∵∶∷∼∽≃≅≈≍≐≔≕≜≟≠≡≢≤≥≦≧≨≩≪≫≮≯≰≱≺≻"
        "⊂⊃⊄⊅⊆⊇⊈⊉⊊⊋⊕⊖⊗⊘⊙⊢⊣⊤⊥⟂⋀⋁⋂⋃⋄⋅⋆⋮⋯⋰⋱⌈⌉⌊⌋□■△○◯⟨⟩⧹⨁⨂⩽⩾⪯⪰⁄"
        "←↑→↓↔↕↖↗↘↙↝↦↪↭⇀⇌⇐⇑⇒⇓⇔⇕⟵⟶⟷⟸⟹⟺⟼"
        "ˆˇ˘˙˜¨¯‾⎴⎵⏞⏟"  # accents on their own, braces over and under
        "\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030a\u030c\u0332\u0338\u20d7"  # combining accents
        "\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2061\u2062\u2063\u2064"  # spaces, unseen operators
    )
    | {
        chr(point)
        for first, last in [
            ("𝐀", "𝐳"),
            ("𝐴", "𝑧"),
            ("𝑨", "𝒛"),
            ("𝒜", "𝒵"),
            ("𝔸", "𝕐"),
            ("𝚤", "𝚥"),
            ("𝚨", "𝛀"),
            ("𝛢", "𝝕"),
            ("𝟎", "𝟡"),
        ]
        for point in range(ord(first), ord(last) + 1)
        if unicodedata.name(chr(point), "")
    }
)  # bold, italic, both, script, double-struck; Greek; digits
# What no chapter, or hardly one, shows and no browser has to stretch: a file of its own, fetched where it is needed.
RARELY = (
    set("ℊℋℐℙℚℛℤℬℯℰℱℳℴℵ∁∂∄∆∉∊∋∌∍∐∓∙∟∠∤∦∨∴∵∶∷∽≃≅≍≐≔≕≜≟≢≦≧≨≩≪≫≮≯≰≱≺≻⊃⊄⊅⊇⊈⊉⊊⊋⊖⊘⊢⊣⊥⋀⋁⋄⋆⋰■□△○◯⧹⨁⨂⩽⩾⪯⪰")
    | {
        chr(point)
        for first, last in [("𝐀", "𝐳"), ("𝑨", "𝒛"), ("𝒜", "𝒵"), ("𝔸", "𝕐"), ("𝚨", "𝛀"), ("𝜜", "𝝕"), ("𝟎", "𝟡")]
        for point in range(ord(first), ord(last) + 1)
    }
    & CHARACTERS
) - set("𝔼𝒩𝟎𝟏𝟙")
# What a browser draws for the only letter of an `<mi>`: its mathematical italic.
ITALIC = {
    chr(int(unicodedata.decomposition(chr(point)).split()[1], 16)): chr(point)
    for point in (*range(0x1D434, 0x1D455), *range(0x1D456, 0x1D468), *range(0x1D6E2, 0x1D71C), 0x210E)
}


# How far letters lean out of the room for a subscript, in thousandths of the em: at least 30, others do not show.
LEANING = {
    "C": 73,
    "E": 54,
    "F": 134,
    "H": 78,
    "I": 85,
    "J": 106,
    "K": 68,
    "M": 102,
    "N": 106,
    "P": 140,
    "S": 60,
    "T": 148,
    "U": 105,
    "V": 214,
    "W": 132,
    "X": 51,
    "Y": 209,
    "Z": 68,
    "f": 90,
    "q": 34,
    "z": 30,
    "β": 36,
    "γ": 53,
    "δ": 36,
    "ζ": 64,
    "ν": 58,
    "ξ": 36,
    "ς": 74,
    "τ": 102,
    "∂": 63,
}


def missing(math: Element) -> set[str]:
    """The characters that the font lacks of those that a browser needs for this `<math>` element.

    A single letter in `<mi>` is drawn italic, so its italic form is what counts.
    """
    needed = set()
    for node in math.iter():
        if node.tag in ("mi", "mn", "mo", "mtext") and node.text:
            drawn_italic = node.tag == "mi" and node.get("mathvariant") != "normal"
            needed |= {ITALIC.get(node.text, node.text)} if drawn_italic and len(node.text) == 1 else set(node.text)
    return needed - CHARACTERS


def build(source: Path) -> None:
    """Write the font from an OpenType font with a MATH table and PostScript outlines, or exit saying what it lacks."""
    from fontTools.ttLib import TTFont

    from snippets._engine.typeset.font_shapes import drop_sizes, fit

    font = TTFont(source)
    for table, holds in {"MATH": "the sizes of mathematics", "CFF ": "PostScript outlines"}.items():
        if table not in font:
            sys.exit(f"{source} has no {table.strip()} table ({holds}): give a mathematics font that ends in .otf")
    if lacking := CHARACTERS - set(map(chr, font.getBestCmap())):
        sys.exit(f"{source} lacks {' '.join(sorted(lacking))}: take them out of CHARACTERS, or give another font")
    drop_sizes(font)
    _subset(font, CHARACTERS)
    fit(font)
    _flatten_line(font)
    FOLDER.mkdir(parents=True, exist_ok=True)
    _split(font)


def _split(font: "TTFont") -> None:
    """Write both files from a font that has all characters."""
    from fontTools.ttLib import TTFont

    whole = BytesIO()
    font.save(whole)
    for path, family, characters in ((FONT, FAMILY, CHARACTERS - RARELY), (RARE, RARE_FAMILY, RARELY)):
        part = TTFont(BytesIO(whole.getvalue()))
        _subset(part, characters)
        _rename(part, family)
        part.flavor = "woff2"
        part.save(path)
        print(
            f"{path.name}: {path.stat().st_size / 1000:.0f} kB, {len(part.getGlyphOrder())} glyphs "
            f"for {len(characters)} characters"
        )


def _subset(font: "TTFont", characters: set[str]) -> None:
    """Reduce a font to some characters; the closure follows MATH: sizes and pieces."""
    from fontTools import subset

    worker = subset.Subsetter(
        subset.Options(
            layout_features=["ccmp", "mark", "mkmk", "kern"],
            hinting=False,
            desubroutinize=True,
            name_IDs=[0, 1, 2, 3, 4, 5, 6],
            drop_tables=["PfEd"],
        )
    )
    worker.populate(text="".join(sorted(characters)))
    worker.subset(font)


def _rename(font: "TTFont", family: str) -> None:
    version = font["name"].getDebugName(3)
    for number, name in {1: family, 3: f"{family}, from {version}", 4: family, 6: family.replace(" ", "")}.items():
        font["name"].removeNames(nameID=number)
        font["name"].setName(name, number, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [family.replace(" ", "")]
    top[0].FamilyName = top[0].FullName = family


def _flatten_line(font: "TTFont") -> None:
    """Report the height of a line of text, not of the tallest bracket, or some systems set lines far apart."""
    metrics = font["OS/2"]
    metrics.fsSelection |= 1 << 7  # use the typographic metrics
    metrics.usWinAscent, metrics.usWinDescent = font["hhea"].ascent, -font["hhea"].descent


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: python -m snippets._engine font FONT.otf")
    build(Path(sys.argv[1]))
