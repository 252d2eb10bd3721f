"""A seeded sample of wrong formulas and of wrong code: nearly all must be caught. The full runs are

python -m snippets._engine.check.mutate
python -m snippets._engine.check.mutate.snippet
"""

import json
import subprocess
import sys

from tests.conftest import ROOT

# The command, once for each of some lists of words, in one process: to import all checks takes as long as a sample.
SCRIPT = """
import json, sys
from {module} import main

codes = []
for words in json.load(sys.stdin):
    print(*words)
    sys.argv[1:] = words
    codes.append(main())
    print("ended with", codes[-1])
sys.exit(any(codes))
"""


def run(module: str, *commands: str):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(module=module)],
        input=json.dumps([command.split() for command in commands]),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=1800,  # eight minutes on a slow and busy machine
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ended with 0") == len(commands)


def test_wrong_formulas_are_caught_and_what_is_stated_to_be_true_as_well_is():
    run("snippets._engine.check.mutate.__main__", "--sample 150 --at-least 0.99", "--stated --sample 60")


def test_wrong_code_is_caught():
    run("snippets._engine.check.mutate.snippet", "--sample 80 --at-least 0.87")
