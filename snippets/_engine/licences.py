"""The licence of every package in the lock, as each package states it.

python -m snippets._engine licences            the table of all installed packages
python -m snippets._engine licences --check    ends with an error where a package states none that is known here
"""

import argparse
import re
import sys
from importlib import metadata

from snippets._engine.place import ROOT

# What may be built and published with, as packages write it.
KNOWN = re.compile(
    r"MIT|BSD|Apache|PSF|Python Software Foundation|ISC|MPL|Mozilla|HPND|Unlicense|Public Domain|CC0|0BSD|Zlib|Artistic"
    r"|NVIDIA",  # the CUDA build of PyTorch brings them along; nothing of them is published
    re.IGNORECASE,
)
READ = dict.fromkeys(("axe-playwright-python", "quickjs-ng"), "MIT")  # stated in their file LICENSE alone


def locked() -> dict[str, str]:
    """Name -> version of each package in requirements.lock; those for other systems included."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").split("\n")
    found = (re.match(r"([\w.-]+)==([^\s;\\]+)", line) for line in lines)
    return {match[1]: match[2] for match in found if match}


def licence(name: str) -> str:
    """What an installed package states, in few words; nothing where it is not installed or states none."""
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    classes = [c.rsplit(" :: ", 1)[1] for c in about.get_all("Classifier") or () if c.startswith("License :: OSI")]
    single = [about[field] for field in ("License-Expression", "License") if field in about]
    stated = READ.get(name) or "".join(single[:1]).strip() or "; ".join(classes)
    if "License-Expression" not in about and classes:  # the other field may hold the whole text
        stated = "; ".join(classes)
    return " ".join(stated.split("\n")[0].split())[:80]


def rows() -> list[tuple[str, str, str]]:
    """(name, version, licence) by name."""
    return [(name, version, licence(name)) for name, version in sorted(locked().items())]


def main() -> int:
    parser = argparse.ArgumentParser(prog=sys.argv[0], description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    chosen = parser.parse_args()
    if not chosen.check:
        print("| Package | Version | Licence |\n|---|---|---|")
        for name, version, stated in rows():
            print(f"| {name} | {version} | {stated or 'not installed here'} |")
        return 0
    strange = []
    for name, _, stated in rows():
        try:
            metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        if not KNOWN.search(stated):
            strange.append(f"{name}: {stated or 'it states no licence'}")
    print("\n".join(strange) or "every installed package states a licence that is known", file=sys.stderr)
    return int(bool(strange))
