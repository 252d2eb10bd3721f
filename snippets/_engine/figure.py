"""One figure, two colour schemes: the drawing in reserved colours, and its light and its dark file.

A snippet draws once, with the colours of `book.mplstyle`. Those are exact values that stand for a role:
six line colours, ink, what recedes, the page. `themed` puts a palette in their place.
"""
import hashlib
import io
import re
from xml.etree import ElementTree

LIMIT = 200_000                     # bytes of one SVG file
ROLES = ("C0", "C1", "C2", "C3", "C4", "C5", "black", "gray", "white")
RESERVED = dict(zip(ROLES, ("#2f5fb3", "#c2540a", "#0a7f70", "#8c2f79", "#8a6d00", "#3d4455", "#000000", "#808080", "#ffffff")))
LIGHT = dict(zip(ROLES, ("#2f5fb3", "#c2540a", "#0a7f70", "#8c2f79", "#8a6d00", "#3d4455", "#22252e", "#6b7080", "#ffffff")))
DARK = dict(zip(ROLES, ("#84b0ff", "#ff9e5e", "#4fd0bb", "#e58fd3", "#d9bd52", "#b9c2d6", "#dde1ea", "#8f95a6", "#1e2029")))
SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"


class TooLarge(ValueError):
    """A figure over the size limit."""


def draw(figure) -> str:
    """The SVG of a Matplotlib figure in the reserved colours. Raises TooLarge over 200 kB."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
    svg = clean(file.getvalue())
    if len(svg) > LIMIT:
        raise TooLarge(f"the figure has {len(svg) // 1000} kB, over {LIMIT // 1000} kB: draw fewer points, or pass "
                       "rasterized=True to the plot call that draws many")
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
    prefix = "f" + hashlib.sha256(svg.encode()).hexdigest()[:8]
    names = {old: f"{prefix}-{number}" for number, old in enumerate(used)}
    for node in root.iter():
        node.text = node.tail = None
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
    return tuple(re.sub("#[0-9a-f]{6}", lambda m: palette.get(m[0], m[0]), svg)
                 for palette in ({RESERVED[role]: scheme[role] for role in ROLES} for scheme in (LIGHT, DARK)))


def size(svg: str) -> tuple[int, int]:
    """Width and height in CSS pixels (a point is 4/3 of one)."""
    width, height = re.search(r'width="([\d.]+)pt"', svg), re.search(r'height="([\d.]+)pt"', svg)
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
