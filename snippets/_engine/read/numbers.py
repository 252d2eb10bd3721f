"""Numbers as people and programs write them: what they say, and to how many digits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

WORDS = {"thousand": 3, "million": 6, "billion": 9}
# 1,234.5   12{,}000   0.05   −3.2   2.5 million   85.3 %   2 \cdot 10^{-16}; no exponents, indices, parts of words
SAID = r"""
    (?<![\w.^_\#§])(?<![\^_]\{)(?<![\^_]\{-)(?<!\d[-–:])
    (?P<sign>[-−])?
    (?P<digits>\d{1,3}(?:(?:,|\{,\}|\\,|[\u2009\u202f])\d{3}(?!\d))+|\d+)(?P<point>\.\d+)?
    (?!END|[.:]\d)
    (?:\^\{?(?P<alone>-?\d+)\}?|[ ]?\\(?:cdot|times)[ ]?10\^\{?(?P<power>-?\d+)\}?)?
    (?:[ \u00a0](?P<word>thousand|million|billion)\b)?
    (?P<percent>[ \u00a0\u202f]?\\?%|[ ]percent\b)?
"""
PROSE, MATH = (re.compile(SAID.replace("END", end), re.VERBOSE) for end in (r"\w", r"\d"))
PRINTED = re.compile(
    r"(?<![\w.])(?<!\w-)([-−]?)(\d+(?:,\d{3})+(?!\d)|\d+(?:_\d+)*)(\.\d*)?(e[-+]?\d+)?([ ]?%)?(?!\d)", re.IGNORECASE
)


@dataclass(frozen=True)
class Number:
    """A number and its place. `unit` is the worth of its last digit: 0.01 of 3.14."""

    start: int
    end: int
    text: str
    value: Decimal
    unit: Decimal
    percent: bool = False

    @property
    def digits(self) -> int:
        """Significant digits; zeros at the end of a whole number are none."""
        if not self.value:
            return 1
        whole = self.value.normalize() if self.unit >= 1 else self.value
        return len(whole.as_tuple().digits)

    @property
    def shown(self) -> int:
        """The digits as written, zeros at the end counted, those at the beginning not."""
        return len(str(int(abs(self.value) / self.unit)))


def said(text: str, start: int = 0, end: int | None = None, math: bool = False) -> Iterator[Number]:
    """The numbers of a text for people. Powers such as 10^{-3} are none: they are a 1 and a place, or no literal."""
    for m in (MATH if math else PROSE).finditer(text, start, len(text) if end is None else end):
        if m["alone"] and m["digits"] == "10" and not m["point"]:
            continue
        digits = re.sub(r"\D", "", m["digits"]) + (m["point"] or "")
        power = int(m["power"] or 0) + (WORDS[m["word"]] if m["word"] else 0)
        value = Decimal(digits).scaleb(power) * (-1 if m["sign"] else 1)
        unit = Decimal(1).scaleb(power - len(m["point"] or ".") + 1)
        yield Number(m.start(), m.end(), m[0], value, unit, bool(m["percent"]))


def printed(text: str) -> Iterator[Number]:
    """The numbers of a text that a program printed, or of its code."""
    for m in PRINTED.finditer(text):
        power, places = int((m[4] or "e0")[1:]), len(m[3] or ".") - 1
        digits = m[2].replace(",", "").replace("_", "") + (m[3] or "").rstrip(".")
        value = Decimal(digits).scaleb(power) * (-1 if m[1] else 1)
        yield Number(m.start(), m.end(), m[0].strip(), value, Decimal(1).scaleb(power - places), bool(m[5]))


def agrees(said: Number, printed: Number) -> str:
    """How a number in the prose says a printed one: "exactly", "rounded", or not at all, "".

    A share may be said in percent, and a percentage as a share. A sign that the prose shows is the printed one.
    """
    if said.value < 0 <= printed.value:
        return ""
    for scale in _scales(said, printed):
        off = abs(abs(said.value) - abs(printed.value) * scale)
        if not off:
            return "exactly"
        if off <= said.unit / 2 and printed.unit * scale < said.unit:
            return "rounded"
    return ""


def _scales(said: Number, printed: Number) -> tuple[Decimal, ...]:
    if said.percent and not printed.percent:
        return Decimal(1), Decimal(100)
    if printed.percent and not said.percent:
        return Decimal(1), Decimal("0.01")
    return (Decimal(1),)
