"""Begin an example: two snippets that run, what they print, and the lines for the page and its check.

python -m snippets._engine new linear_algebra/my_idea
"""

import argparse
import re
import sys
from pathlib import Path

from snippets._engine.place import ROOT, write_whole
from snippets._engine.read.book import PARTS
from snippets._engine.run.store import Store

NUMPY = '''"""The squared length of a vector is its dot product with itself."""

import numpy as np

x = np.array([3.0, 4.0])  # (n,)
print("x dot x:", x @ x)
print("length squared:", np.linalg.norm(x) ** 2)
'''
TORCH = '''"""The squared length of a vector is its dot product with itself."""

import torch

x = torch.tensor([3.0, 4.0], dtype=torch.float64)  # (n,)
print("x dot x:", (x @ x).item())
print("length squared:", (torch.linalg.norm(x) ** 2).item())
'''
CHAPTER = r"""
Put this into a chapter, docs/{part}/<chapter>.md:

[The claim of the snippet, as a caption](../../snippets/{part}/{name}_numpy.py){{ .run }}

The sentence before a formula says what it is for:

$$
x^\top x = \|x\|^2
\label{{{label}}}
$$

and this into the checks of that chapter, tests/{part}/test_<chapter>.py:

import numpy as np

from snippets._engine.check.equation import equation


@equation("{label}")
def test_{name}(holds, rng):
    x = rng.normal(size=4)
    holds(x=x, bind={{r"\|x\|": np.sqrt(np.sum(np.abs(x) ** 2))}})

Make them your own. Then, from the root of the repository:

python -m snippets._engine verify {label}
python -m snippets._engine mutate {label}
python -m pytest tests/test_snippets.py --update -k {name}
mkdocs serve
"""


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("name", help="part/name, such as linear_algebra/my_idea")
    name = parser.parse_args().name
    found = re.fullmatch(rf"({'|'.join(PARTS)})/([a-z][a-z0-9_]*)", name)
    if not found:
        parser.error(f"{name}: write part/name, small letters, digits and _; the parts are {', '.join(PARTS)}")
    made = begin(ROOT, found[1], found[2])
    print("\n".join(f"wrote {file}" for file in made))
    print(CHAPTER.format(part=found[1], name=found[2], label=found[2].replace("_", "-")))
    return 0


def begin(root: Path, part: str, name: str) -> list[str]:
    """Write the pair of snippets and what they print; returns the paths.

    Raises:
        SystemExit: one of the files exists.
    """
    texts = {f"snippets/{part}/{name}_numpy.py": NUMPY, f"snippets/{part}/{name}_torch.py": TORCH}
    golden = f"tests/golden/{part}/{name}.txt"
    if there := [file for file in (*texts, golden) if (root / file).exists()]:
        raise SystemExit(f"{there[0]} exists; choose another name")
    for file, text in texts.items():
        write_whole(root / file, text)
    first = next(iter(texts))
    write_whole(root / golden, Store(root).results([first])[first].text)
    return [*texts, golden]
