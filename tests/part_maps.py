"""What the boxes "Before you start" of a part say, for the tests of its map."""

import re
from pathlib import Path


def needed(folder: Path) -> dict[str, set[str]]:
    """Chapter -> the chapters of the part that its box names."""
    found = {}
    for page in sorted(folder.glob("*.md")):
        if page.name != "index.md":
            box = re.search(r"^/// needs.*?^///$", page.read_text(encoding="utf-8"), re.S | re.M)
            assert box, f"{page.name} does not say what to read before"
            found[page.stem] = set(re.findall(r"\]\((\w+)\.md", box[0]))
    return found


def before(chapter: str, needs: dict[str, set[str]]) -> set[str]:
    """All that leads to a chapter."""
    return set().union(*({name} | before(name, needs) for name in needs[chapter]))


def edges(needs: dict[str, set[str]]) -> set[tuple[str, str]]:
    """A pair (above, below) for each need that does not follow from another one."""
    return {
        (above, below)
        for below, named in needs.items()
        for above in named
        if not any(above in before(other, needs) for other in named - {above})
    }


def titles(folder: Path) -> dict[str, str]:
    """Title of a chapter in the table of the opening page -> its file."""
    return dict(re.findall(r"^\| \[([^\]]+)\]\((\w+)\.md\)", (folder / "index.md").read_text(encoding="utf-8"), re.M))
