"""What one file of a run contributes to a link: the part of its code, of its text, its figures."""

from dataclasses import dataclass

from snippets._engine.read import cells
from snippets._engine.read.options import EmbedError

FIGURE = "figure"


@dataclass(frozen=True)
class Shown:
    """What one file contributes to an embed: its code, its text, and the cells whose figures show."""

    code: str
    text: str
    cells: tuple[str, ...]
    figure_code: str

    @classmethod
    def of(cls, source: str, name: str | None, texts: dict[str, str]) -> "Shown":
        """Cut `source` to the part called `name`, or to all but its drawing cell.

        Raises:
            EmbedError: there is no such part.
        """
        lines = cells.lines_of(source)
        found = cells.cells(source)
        names = tuple(c.name for c in found)
        if FIGURE in names[:-1]:
            raise EmbedError("the cell that draws, figure, comes last in a snippet")
        drawing = found[-1].of(source) if names[-1:] == (FIGURE,) else ""
        if name == FIGURE and drawing:
            return cls("", texts.get(FIGURE, ""), (FIGURE,), drawing)
        if name is None:
            last = (found[-2].last if len(found) > 1 else 0) if drawing else len(lines)
            text = "".join(texts.get(n, "") for n in names)
            return cls("\n".join(lines[:last]).rstrip(), text, names, drawing)
        try:
            part = cells.part(source, name)
        except cells.NoSuchPart as error:
            raise EmbedError(str(error)) from None
        is_cell = any(c.name == name for c in found)
        return cls(part.of(source), texts.get(name, "") if is_cell else "", (name,) if is_cell else (), "")
