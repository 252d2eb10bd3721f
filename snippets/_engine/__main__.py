"""The commands of the press, each with --help.

python -m snippets._engine run snippets/calculus/newton_numpy.py    what a file prints and draws, in an empty folder
python -m snippets._engine verify svd                               run the checks of formulas, by label
python -m snippets._engine yourself                                which formulas have a script to check them, and why not
python -m snippets._engine mutate svd                               wrong formulas that the checks must refuse
python -m snippets._engine mutate-code --part calculus              wrong code that the golden text must refuse
python -m snippets._engine new linear_algebra/my_idea               the pair of files, the golden text, link and check
python -m snippets._engine held                                     what holds the numbers and facts of the text
python -m snippets._engine record take record.zip                   what another copy has found out
python -m snippets._engine build --with zensical SITE               build with MkDocs, ProperDocs or Zensical
python -m snippets._engine files SITE                               copy figures and downloads into a built site
python -m snippets._engine take SITE                                zip each part of a built site, and print the book
python -m snippets._engine font NewCMMath-Book.otf                  make the mathematics font anew
python -m snippets._engine licences                                 under which licences the packages of the lock stand
"""

import importlib
import sys

from snippets._engine import outside

COMMANDS = {
    "run": "run.server",
    "verify": "check.verify",
    "yourself": "check.yourself",
    "mutate": "check.mutate.__main__",
    "mutate-code": "check.mutate.snippet",
    "new": "page.scaffold",
    "build": "elsewhere",
    "files": "whole_site.files",
    "held": "page.held_table",
    "record": "record",
    "take": "take.__main__",
    "font": "typeset.font",
    "licences": "licences",
}


def main(words: list[str]) -> int:
    """Run the command that the first word names with the others as its arguments."""
    if not words or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr if words and words[0] not in ("-h", "--help") else sys.stdout)
        return int(bool(words) and words[0] not in ("-h", "--help"))
    if refused := outside.found():
        print(*refused, "nothing was read or run.", sep="\n", file=sys.stderr)
        return 1
    sys.argv = [f"python -m snippets._engine {words[0]}", *words[1:]]
    return importlib.import_module(f"snippets._engine.{COMMANDS[words[0]]}").main() or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
