"""A library that some machines cannot have: a test that needs it is skipped there, and fails in CI, which has it."""

import os
from importlib.util import find_spec

import pytest

from snippets._engine.run.absent import OPTIONAL


def needs(library: str) -> None:
    """Skip the test that calls this, with the reason, where the library is not installed; fail in CI."""
    assert library in OPTIONAL, "every machine must have it"
    if find_spec(library) is None:
        said = f"{OPTIONAL[library]} is not installed"
        pytest.fail(f"{said}, and CI must try this") if os.environ.get("CI") else pytest.skip(said)
