"""What is known of one condition of a page after some draws."""

from dataclasses import dataclass, field

from snippets._engine.check.given import borders


@dataclass
class State:
    """What is known of one condition after some draws."""

    decided: int = 0
    undecided: int = 0
    apart: dict[str, bool] = field(default_factory=dict)  # stricter kind -> whether every draw so far is of it
    distances: list[borders.Distance] = field(default_factory=list)
    reached: int = 0  # draws on which the two sides of a relation are equal
    outside: list[bool] = field(default_factory=list)  # whether the formula was false, for each try
    needless: str = ""
    inside: str = ""
    only: dict[str, str] = field(default_factory=dict)
