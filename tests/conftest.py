"""What several rooms of tests share: the repository, the press, the built site, a server for it and a browser."""

import functools
import http.server
import os
import shutil
import tempfile
import threading
from pathlib import Path

import pytest

from snippets._engine.page.press import Press

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


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


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def address(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


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
