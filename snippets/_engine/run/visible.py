"""Text in which nothing is hidden."""

import re

# Controls but tab and line feed, marks that turn the direction of writing, line ends that are none, halves of pairs.
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def visible(text: str) -> str:
    """Text in which every character that would be carried out, or hidden, by whoever shows it is a sign."""
    return HIDDEN.sub(_sign, text)


def _sign(found: re.Match) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else f"<U+{code:04X}>"
