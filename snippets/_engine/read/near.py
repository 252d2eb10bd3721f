"""What was perhaps meant by a word that is not known."""

import difflib
from collections.abc import Iterable


def meant(word: str, known: Iterable[str]) -> str:
    """A question to put behind a message, with the nearest of the known words; empty where none is near."""
    near = difflib.get_close_matches(word, list(known), n=2, cutoff=0.75)
    return f"; do you mean {' or '.join(near)}?" if near else ""
