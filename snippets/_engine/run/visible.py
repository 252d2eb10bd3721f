"""Text in which nothing is hidden."""

import re

from snippets._engine.read.hidden import UNSEEN

# What no source may hold either, and page breaks, line ends that are none, halves of pairs.
HIDDEN = re.compile(f"[{UNSEEN}\x0c\r\u2028\u2029\ud800-\udfff\ufeff]")


def visible(text: str) -> str:
    """Text in which every character that would be carried out, or hidden, by whoever shows it is a sign."""
    return HIDDEN.sub(_sign, text)


def _sign(found: re.Match) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else f"<U+{code:04X}>"
