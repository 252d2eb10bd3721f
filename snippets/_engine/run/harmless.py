"""Whether a figure is a drawing and nothing else: a file that is opened alone runs its scripts and loads what it names."""

import re
from xml.etree import ElementTree

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
ELEMENTS = (
    *("svg", "g", "defs", "use", "symbol", "clipPath", "mask", "pattern", "marker", "linearGradient", "stop", "image"),
    *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc"),
)
ATTRIBUTES = (
    *(
        "id",
        "style",
        "transform",
        "d",
        "x",
        "y",
        "width",
        "height",
        "viewBox",
        "version",
        "clip-path",
        "mask",
        "opacity",
    ),
    *("fill", "fill-opacity", "fill-rule", "clip-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linejoin"),
    *(
        "stroke-linecap",
        "stroke-dasharray",
        "stroke-dashoffset",
        "stroke-miterlimit",
        "patternUnits",
        "patternTransform",
    ),
    *("gradientUnits", "gradientTransform", "offset", "stop-color", "stop-opacity", "x1", "y1", "x2", "y2", "cx", "cy"),
    *("r", "rx", "ry", "points", "preserveAspectRatio", "image-rendering", "clipPathUnits", "font-family", "font-size"),
    *("font-style", "font-weight", "text-anchor", "dx", "dy", "markerWidth", "markerHeight", "refX", "refY", "orient"),
)
PICTURE = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=\s]*")
WITHIN = re.compile(r"#[\w.-]+")
OUTSIDE = re.compile(r"url\((?!#[\w.-]+\))|[\\@<]|/\*|expression|script:", re.IGNORECASE)


def unsafe(svg: str) -> str:
    """What in the SVG is no drawing, e.g. "<script>" or "onload"; nothing if all of it is.

    Its elements and attributes are those of shapes; it refers to itself and to pictures that it brings along.
    """
    if "<!" in svg or "<?" in svg:
        return "a declaration"
    try:
        root = ElementTree.fromstring(svg)
    except (ElementTree.ParseError, ValueError):
        return "XML that is not well-formed"
    if root.tag != f"{{{SVG}}}svg":
        return "another root than <svg>"
    if not all(re.fullmatch(r"\d+(\.\d+)?pt", root.get(side, "")) for side in ("width", "height")):
        return "another size than in points"
    for node in root.iter():
        name = node.tag.removeprefix(f"{{{SVG}}}")
        if name not in ELEMENTS:
            return f"<{re.sub(r'{.*}', '', name)}>"
        for key, value in node.attrib.items():
            if key in (f"{{{XLINK}}}href", "href"):
                if not WITHIN.fullmatch(value) and not (name == "image" and PICTURE.fullmatch(value)):
                    return "a reference to something outside"
            elif key not in ATTRIBUTES:
                return f"the attribute {re.sub(r'{.*}', '', key)}"
            elif OUTSIDE.search(value):
                return f"{value[:40]!r} in {key}"
    return ""
