"""One condition of a page as data, and the names by which a check may call it."""

import re
from dataclasses import dataclass

from snippets._engine.read.kinds import KINDS


class GivenError(ValueError):
    """Words that state no condition that is known."""


@dataclass(frozen=True)
class Condition:
    r"""One condition. `of` are the formulas it is said of, `args` the ones in its words, `text` is how it is named.

    A relation has no `of`; `args` are the terms of the chain it stands in, `ops` the signs between them, and `link`
    says which of the signs it is.
    """

    kind: str
    of: tuple[str, ...]
    args: tuple[str, ...]
    text: str
    ops: tuple[str, ...] = ()
    link: int = 0

    @property
    def free(self) -> str:
        """Why a formula need not fail outside; empty where it has to."""
        return KINDS[self.kind].free

    @property
    def shown(self) -> str:
        """The condition in words with formulas between dollars, as a reader is told of it."""
        if self.kind == "relation":
            return f"${self.text}$"
        return f"{', '.join(f'${of}$' for of in self.of)} {self.text}"

    def named(self, name: str) -> bool:
        """Whether a check that says `name` means this condition."""
        full = f"{self.text} {' '.join(self.of)}"
        short = f"{self.kind} {' '.join(self.of)}"
        return squeezed(name) in {squeezed(self.text), squeezed(full), squeezed(self.kind), squeezed(short)}


def squeezed(text: str) -> str:
    return re.sub(r"[\s$\\{},]", "", text).replace("leq", "le").replace("geq", "ge").replace("neq", "ne")
