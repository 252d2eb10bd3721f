"""One figure, two colour schemes: the drawing in reserved colours, and its light and its dark file.

A snippet draws once, with the colours of `book.mplstyle`. Those are exact values that stand for a role: six
line colours, ink, what recedes, the page, the grid. `themed` puts a palette in their place. The six keep
apart by lightness and for people who see fewer colours; each is readable as text on its page.
"""

import hashlib
import io
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LIMIT = 200_000  # bytes of one SVG file
SCRIPT = 0.8  # size of an exponent or an index, as a part of what it stands at
LINES = ("C0", "C1", "C2", "C3", "C4", "C5")
ROLES = (*LINES, "black", "gray", "white", "grid")
LIGHT = dict(
    zip(
        ROLES,
        ("#2b50b7", "#d1450e", "#008576", "#980d7c", "#674600", "#262c3a", "#22252e", "#6b7080", "#ffffff", "#dfe2e8"),
    )
)
DARK = dict(
    zip(
        ROLES,
        ("#7099ff", "#f28930", "#81d6b6", "#c073b6", "#f7dc66", "#d5ebff", "#dde1ea", "#8f95a6", "#1e2229", "#383c49"),
    )
)
RESERVED = LIGHT | {"black": "#000000", "gray": "#808080", "grid": "#b0b0b0"}  # as the style file draws
SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"


class TooLarge(ValueError):
    """A figure over the size limit."""


def scripts() -> None:
    """Let Matplotlib set exponents and indices SCRIPT as large as what they stand at, before it draws any.

    Its own 0.7 has no setting. `tests/test_figures.py` sees it when a release no longer reads the constant.
    """
    from matplotlib import _mathtext

    _mathtext.SHRINK_FACTOR = SCRIPT


def draw(figure: "Figure") -> str:
    """The SVG of a Matplotlib figure in the reserved colours. Raises TooLarge over 200 kB."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
    svg = clean(file.getvalue())
    if len(svg) > LIMIT:
        raise TooLarge(
            f"the figure has {len(svg) // 1000} kB, over {LIMIT // 1000} kB: draw fewer points, or pass "
            "rasterized=True to the plot call that draws many"
        )
    return svg


def clean(svg: str) -> str:
    """The same picture, smaller: no prolog and no metadata, two decimals, only the ids that are used.

    Ids begin with a digest of the picture and there is no style sheet, so several may stand in one page.
    What has no colour of its own is ink.
    """
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", XLINK)
    root = ElementTree.fromstring(svg)
    used = dict.fromkeys(re.findall(r'(?:url\(|href=")#([\w.-]+)', svg))
    prefix = "p" + hashlib.sha256(svg.encode()).hexdigest()[:8]
    names = {old: f"{prefix}-{number}" for number, old in enumerate(used)}
    for node in root.iter():
        node.text, node.tail = (node.text or "").strip() or None, None
        for child in list(node):
            if child.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}style"):
                node.remove(child)
        for key, value in list(node.attrib.items()):
            if key == "id" and value not in names:
                del node.attrib[key]
            else:
                node.set(key, _attribute(key, value, names))
    _flatten(root)
    root.set("fill", RESERVED["black"])
    root.set("stroke-linejoin", "round")
    return ElementTree.tostring(root, encoding="unicode")


def themed(svg: str) -> tuple[str, str]:
    """The light and the dark file of a figure drawn in the reserved colours."""
    return _painted(svg, LIGHT), _painted(svg, DARK)


def _painted(svg: str, palette: dict[str, str]) -> str:
    colours = {found: _translated(found, palette) for found in set(re.findall("#[0-9a-f]{6}", svg))}
    return re.sub("#[0-9a-f]{6}", lambda m: colours[m[0]], svg)


def _translated(colour: str, palette: dict[str, str]) -> str:
    """The palette's colour for a reserved one. Light on a surface darkens a line colour by one factor in
    all three channels; such a shade becomes the same shade of the palette's colour."""
    for role in ROLES:
        if colour == RESERVED[role]:
            return palette[role]
    found = _channels(colour)
    for role in LINES:
        reserved = _channels(RESERVED[role])
        low = max((f - 0.5) / max(r, 0.5) for f, r in zip(found, reserved))  # what rounding leaves open
        high = min((f + 0.5) / max(r, 0.5) for f, r in zip(found, reserved))
        if low <= high and 0.2 < high and low < 1:
            return "#" + "".join(f"{round((low + high) / 2 * c):02x}" for c in _channels(palette[role]))
    return colour


def _channels(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def size(svg: str) -> tuple[int, int]:
    """Width and height in CSS pixels (a point is 4/3 of one)."""
    width, height = re.search(r'width="([\d.]+)pt"', svg), re.search(r'height="([\d.]+)pt"', svg)
    assert width and height  # Matplotlib writes both
    return round(float(width[1]) * 4 / 3), round(float(height[1]) * 4 / 3)


def _attribute(key: str, value: str, names: dict[str, str]) -> str:
    if key == "id":
        return names[value]
    if key == f"{{{XLINK}}}href":
        return "#" + names[value[1:]] if value.startswith("#") else re.sub(r"\s", "", value)
    if key == "d":
        return re.sub(r"\s*([A-Za-z])\s*", r"\1", _rounded(re.sub(r"\s+", " ", value)))
    if key in ("x", "y"):
        return _rounded(value)
    if key == "transform":
        return re.sub(r"translate\([^)]*\)", lambda m: _rounded(m[0]), value)
    if key == "style":
        value = re.sub(r"\s*([:;])\s*", r"\1", value)
    return re.sub(r"url\(#([^)]*)\)", lambda m: f"url(#{names[m[1]]})", value)


def _rounded(text: str) -> str:
    return re.sub(r"-?\d+\.\d+", lambda m: f"{float(m[0]):.2f}".rstrip("0").rstrip("."), text)


def _flatten(node: ElementTree.Element) -> None:
    """Drop empty groups and groups that only hold other nodes."""
    for child in list(node):
        _flatten(child)
    flat = []
    for child in node:
        flat.extend(list(child) if child.tag == f"{{{SVG}}}g" and not child.attrib else [child])
    node[:] = [child for child in flat if len(child) or child.tag != f"{{{SVG}}}defs"]
