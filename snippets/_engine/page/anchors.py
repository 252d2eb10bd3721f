"""Give every box of a page its permanent address, and a link to it beside its title."""

import xml.etree.ElementTree as etree

from snippets._engine.read.places import KINDS, boxes


def address(root: etree.Element, body: str) -> None:
    """Number the boxes in `root` as they stand in the page's text, in the order of reading; mark lines of sources."""
    waiting: dict[str, list[str]] = {}
    for box in boxes(body):
        waiting.setdefault(box.kind, []).append(box.anchor)
    for line in root.iter("p"):
        if (line.text or "").startswith("Source: "):
            line.set("class", "source")
    for element in root.iter():
        if element.tag not in ("div", "details") or not len(element):
            continue
        kind = next((k for k in KINDS if k in element.get("class", "").split()), None)
        if kind is None or not waiting.get(kind):
            continue
        name = waiting[kind].pop(0)
        element.set("id", name)
        if element.tag == "div":
            link = etree.SubElement(element[0], "a", {"class": "headerlink", "href": f"#{name}"})
            link.set("title", f"Link to this {kind}")
            link.text = "¶"
