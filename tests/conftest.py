"""What several rooms of tests share: the repository, the press, the built site, a server for it and a browser."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from filelock import FileLock

from snippets._engine.page.press import Press
from tests.served import FLAGS, POLICY, served

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def pytest_addoption(parser):
    parser.addoption("--every-page", action="store_true", help="let axe look at every page of the book")
    parser.addoption("--update", action="store_true", help="rewrite the golden text of the snippets that were run")
    parser.addoption("--every-notebook", action="store_true", help="execute the notebook of every chapter")
    parser.addoption("--every-run", action="store_true", help="run every NumPy snippet in the page, not a sample")
    parser.addoption("--examples", type=int, help="how many texts the fuzz tests hand to each reader")
    parser.addoption("--interrupts", type=int, default=6, help="how many builds of the small book are interrupted")


@pytest.fixture(scope="session")
def press() -> Press:
    """The press of this repository, everything run: by one of the processes that test, the others wait for it."""
    press = Press.at(ROOT)
    (ROOT / ".cache").mkdir(exist_ok=True)
    with FileLock(ROOT / ".cache" / "press.lock"):
        press.refresh()
    return press


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The folder of a strict build: by one of the processes that test, for all of them."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    folder, built = shared / "site", shared / "site.built"
    (ROOT / ".cache").mkdir(exist_ok=True)
    with FileLock(ROOT / ".cache" / "press.lock"):
        if not built.exists():
            config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=True)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
            built.touch()
    return folder


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served, compressed and under the policy that hosts are told to send."""
    with served(site, POLICY) as root:
        yield root


@pytest.fixture(scope="session")
def browser():
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        message = f"no browser found: install one of {', '.join(NAMES[:3])} to run the browser tests"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as home:
        opened = playwright.chromium.launch(executable_path=found, args=FLAGS, env=os.environ | {"HOME": home})
        yield opened
        opened.close()
