"""Rewrite a MathML tree where browsers set it worse than TeX does. It knows MathML elements and the slant of letters."""

from xml.etree.ElementTree import Element, SubElement

from snippets._engine.typeset.font import LEANING

_PRIMES = set("′″‴⁗")
_INTEGRALS = set("∫∬∭∮")
_DOTS = {"·": "⋯", ".": "…"}
_BIG = set("∑∏∐⋂⋃⋀⋁")
_OPENERS, _CLOSERS = set("([{⟨⌈⌊|‖"), set(")]}⟩⌉⌋|‖")
MACRON, OVERLINE = "¯", "‾"
AROUND, BEFORE_SCRIPT = "0.12em", "0.05em"
STRUT = {"height": "0.8em", "depth": "0.3em"}  # a row of a table is at least so high, as in TeX
SCRIPT = 0.7  # size of a script; lengths inside are given in its ems
INTEGRAL = {True: 0.45, False: 0.18}  # how far the sign leans, displayed and in a line, in ems


def mend(node: Element, display: bool) -> None:
    """Change the tree below `node` in place."""
    for place, child in enumerate(list(node)):
        mend(child, display)
        if child.tag in ("msup", "msubsup") and (primes := _primes(child)) is not None:
            node[place] = child = _on_the_line(child, primes)
        if child.tag in ("msub", "msubsup"):
            _tuck(child, display)
        if child.tag == "mover" and child[1].text == MACRON:  # it touches a capital letter, and is lost at text size
            child[1].text = OVERLINE
        if child.tag in ("munder", "mover", "munderover") and child[0].tag == "mo" and child[0].text in _BIG:
            node[place] = child = _apart(child)
        if child.tag == "mtr" and len(child):
            child[0].insert(0, Element("mspace", STRUT))
        if child.tag == "mrow" and len(child) > 1:
            _space(child, scripted=node.tag in ("msub", "msup", "msubsup"))
    _dots(node)
    for child in list(node):
        if child.tag == "mo" and child.text == "\u2063":  # `\right.` draws nothing
            node.remove(child)


def _primes(script: Element) -> Element | None:
    """The primes that open a superscript, or None."""
    top = script[-1]
    first = top[0] if top.tag == "mrow" and len(top) else top
    return first if first.tag == "mo" and first.text and set(first.text) <= _PRIMES else None


def _on_the_line(script: Element, primes: Element) -> Element:
    """x with a raised prime: the glyph of a prime is raised already, so it stands beside its letter."""
    base = Element("mrow")
    base.append(script[0])
    SubElement(base, "mo", lspace="0", rspace="0").text = primes.text
    rest = script[-1]
    if rest is primes:
        script.remove(primes)
        script.tag = "msub"
        if len(script) == 1:
            return base
    else:
        rest.remove(primes)
    script[0] = base
    return script


def _dots(row: Element) -> None:
    r"""`\dots` as one sign, which is read aloud as one, not as three dots."""
    place = 0
    while place + 2 < len(row):
        three = row[place : place + 3]
        sign = _DOTS.get(three[0].text or "")
        if sign and all(dot.tag == "mo" and dot.text == three[0].text for dot in three):
            for dot in three[1:]:
                row.remove(dot)
            three[0].text = sign
            three[0].attrib.update(lspace="0.1667em", rspace="0.1667em")
        place += 1


def _apart(operator: Element) -> Element:
    """A sum with its limits in a row of its own, beside nothing: else one browser lets no bracket around it grow."""
    row = Element("mrow")
    row.append(operator)
    SubElement(row, "mspace")
    return row


def _space(row: Element, scripted: bool) -> None:
    r"""A little room around what stands between `\left` and `\right`; the font's brackets have none to spare."""
    first, last = row[0], row[-1]
    if first.tag == "mo" and first.text in _OPENERS and not first.attrib and row[1].get("linethickness") is None:
        first.set("lspace", AROUND)
    if last.tag == "mo" and last.text in _CLOSERS and not last.attrib and row[-2].get("linethickness") is None:
        last.set("rspace", BEFORE_SCRIPT if scripted else AROUND)


def _tuck(script: Element, display: bool) -> None:
    """A subscript moves left, under what leans out above it; a browser would reserve that room twice."""
    base = script[0]
    if base.tag == "mi" and base.get("mathvariant") != "normal" and base.text in LEANING:
        _shift(script, 0, LEANING[base.text] / 1000)
    elif base.tag == "mo" and base.text in _INTEGRALS:
        _shift(script, 1, INTEGRAL[display])


def _shift(script: Element, place: int, ems: float) -> None:
    """Take room away before (0) or after (1) the subscript."""
    inner = Element("mrow")
    inner.append(script[1])
    inner.insert(place, Element("mspace", style=f"margin-left:-{ems / SCRIPT:.3g}em"))
    script[1] = inner
