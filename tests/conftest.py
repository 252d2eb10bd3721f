"""What several rooms of tests share: the repository, the press, the built site."""

from pathlib import Path

import pytest

from snippets._engine.page.press import Press

ROOT = Path(__file__).resolve().parents[1]


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="rewrite the golden text of the snippets that were run")


@pytest.fixture(scope="session")
def press() -> Press:
    """The press of this repository, everything run."""
    press = Press.at(ROOT)
    press.refresh()
    return press


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The folder of a strict build."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    folder = tmp_path_factory.mktemp("site")
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder
