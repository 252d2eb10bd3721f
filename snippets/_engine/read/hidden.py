"""Characters that nobody sees where a text is shown, and that whatever shows it obeys."""

import re

# Controls but tab, line feed, form feed and carriage return, the marks that turn the direction of writing, a mark of byte
# order that does not begin a page.
UNSEEN = "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"


def hidden(text: str) -> tuple[int, str] | None:
    """The line of the first such character, and what to do; None where there is none.

    What was reviewed would not be what runs, or what is shown: a comment can look like code, and code like a comment.
    """
    if (found := re.search(f"[{UNSEEN}]", text)) is None:
        return None
    code = f"{ord(found[0]):04X}"
    said = f"the character U+{code} is not seen here; delete it, or in a string write \\u{code.lower()}"
    return text.count("\n", 0, found.start()) + 1, said
