"""How large the letters of a figure are on a phone, read from its SVG."""

import re
from xml.etree import ElementTree

PHONE = 390  # CSS pixels; a figure is as wide as the screen, and no wider than it was drawn


def smallest(svg: str, screen: float = PHONE) -> float:
    """The size of the smallest letter in CSS pixels, exponents counted; infinite where nothing is written.

    Letters are drawn as paths of 100 points, each line of text in a group that turns them over (`scale(s -s)`);
    exponents are scaled once more.
    """
    root = ElementTree.fromstring(svg)
    width = float(root.attrib["width"].removesuffix("pt")) * 4 / 3

    def sizes(node, size: float, text: bool):
        turned = re.search(r"scale\(([\d.]+)(?: (-?[\d.]+))?\)", node.get("transform", ""))
        size *= float(turned[1]) if turned else 1
        text = text or bool(turned and turned[2] and turned[2].startswith("-"))
        for child in node:
            if text and child.tag.endswith("}use"):
                own = re.search(r"scale\(([\d.]+)\)", child.get("transform", ""))
                yield size * (float(own[1]) if own else 1)
            elif not child.tag.endswith("}defs"):
                yield from sizes(child, size, text)

    return min(sizes(root, 100 * 4 / 3, False), default=float("inf")) * min(1, screen / width)
