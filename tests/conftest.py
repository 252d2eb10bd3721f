"""What several rooms of tests share: the repository, the press, the built site, a server for it and a browser."""

import compileall
import functools
import gc
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"  # as a run has it, before NumPy comes: threads that wait for each other spin

import pytest
from bs4 import BeautifulSoup
from filelock import FileLock

from snippets._engine.page.press import Press
from snippets._engine.read.book import PARTS
from tests.served import FLAGS, POLICY, served

# Modules, trees and parsed pages are many objects and no garbage: looked through as often as usual, they take a third
# of the time that it takes to make them.
gc.set_threshold(100_000, 50, 100)

ROOT = Path(__file__).resolve().parents[1]
# What takes longest comes first, so that all processes end together; the rest follows, the parts' formulas last.
FIRST = (
    "tests/test_snippets.py",
    "tests/engine/test_run.py",
    "tests/engine/test_faults_checks.py",
    "tests/test_mutants.py",
    "tests/engine/test_faults_pages.py",
    "tests/engine/",
    "tests/test_run_in_page.py",
    "tests/test_labs.py",
    "tests/touch/test_moving.py",
    "tests/test_browser.py",
    "tests/test_",
    "tests/touch/",
)
# Files whose tests share nothing that is made once for a file: each of their tests may run in any process.
APART = (
    "tests/engine/test_faults_alone.py",
    "tests/engine/test_faults_checks.py",
    "tests/engine/test_faults_pages.py",
    "tests/test_mutants.py",
    "tests/touch/test_moving.py",
    "tests/test_browser.py",
)
# Files that read the same parsed pages.
PARSED = ("tests/test_site.py", "tests/test_ways.py")
LOOK = re.compile(r"\[(light|dark)-\d+\]$")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def pytest_addoption(parser):
    parser.addoption("--every-page", action="store_true", help="let axe look at every page of the book")
    parser.addoption("--update", action="store_true", help="rewrite the golden text of the snippets that were run")
    parser.addoption("--every-notebook", action="store_true", help="execute the notebook of every chapter")
    parser.addoption("--every-run", action="store_true", help="run every NumPy snippet in the page, not a sample")
    parser.addoption("--examples", type=int, help="how many texts the fuzz tests hand to each reader")
    parser.addoption("--every-mode", action="store_true", help="try every fault in every way of building and running")
    parser.addoption("--interrupts", type=int, default=6, help="how many builds of the small book are interrupted")


# What the press, the snippets and the checks import, in two halves that take as long; the rest is seldom needed.
IMPORTED = (
    "torch._dynamo, torch.func, torch.optim",
    "IPython.core.interactiveshell, bs4, ipykernel.kernelapp, material, matplotlib.backends.backend_svg, "
    "matplotlib.pyplot, mkdocs.commands.build, mkdocs.commands.serve, nbclient, networkx, playwright.sync_api, "
    "pymdownx.superfences, scipy.integrate, scipy.stats, sklearn.datasets, sklearn.linear_model",
)


def pytest_configure(config):
    """Let tests interrupt what they start, also where a shell has put them in the background, which ignores Ctrl-C.

    Compile the press and the checks once: the tests start many interpreters, also where none keeps its byte code.

    Of the libraries, where whatever has installed them did not, the modules that are used: a third of all of them.
    """
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        # Under nohup. This process goes on as it was told to; what a test starts does not inherit a handler.
        signal.signal(signal.SIGHUP, lambda number, frame: None)
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    for folder in ("snippets/_engine", "tests"):
        compileall.compile_dir(ROOT / folder, quiet=2)
    large = importlib.util.find_spec("torch")
    if large and large.origin and not Path(importlib.util.cache_from_source(large.origin)).exists():
        writing = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        commands = [[sys.executable, "-c", f"import {modules}"] for modules in IMPORTED]
        halves = [subprocess.Popen(command, env=writing, stderr=subprocess.DEVNULL) for command in commands]
        for half in halves:
            half.wait()  # the tests say so themselves where a library cannot be imported


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers():
    """A process more than there are cores: while one waits for a browser, a kernel or a limit, another computes."""
    return (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    from xdist.scheduler import LoadFileScheduling

    class Longest(LoadFileScheduling):
        """File by file in the order of `FIRST`; the files in `APART` test by test, those in halves that say so."""

        def _split_scope(self, nodeid):
            file = super()._split_scope(nodeid)
            if file == "tests/engine/test_run.py":  # what it runs is run once for each way of running
                return file + ("[fresh]" if "[fresh]" in nodeid else "")
            if look := LOOK.search(nodeid):  # a page is opened once for each scheme and width
                return file + look[0]
            if file in PARSED:
                return PARSED[0]
            return nodeid if file in APART else file

    if config.option.dist == "loadfile":
        config.option.loadscopereorder = False
        return Longest(config, log)
    return None


def pytest_collection_modifyitems(items):
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: next((n for n, f in enumerate(FIRST) if item.nodeid.startswith(f)), len(FIRST)))


@functools.cache
def ready() -> Press:
    """The press of this repository, everything run: by one of the processes that test, the others wait for it."""
    press = Press.at(ROOT)
    (ROOT / ".cache").mkdir(exist_ok=True)
    with FileLock(ROOT / ".cache" / "press.lock"):
        press.refresh()
    return press


@pytest.fixture(scope="session")
def press() -> Press:
    return ready()


@functools.cache
def checked() -> frozenset[tuple[str, str]]:
    """File and name of each check whose formula the press has found true as it stands."""
    found = (entry.checks for entry in ready().ledger.entries.values() if entry.state == "checked")
    return frozenset((check.file, check.name) for checks in found for check in checks)


def pytest_pyfunc_call(pyfuncitem):
    """Where everything is tested, the press runs all checks of the formulas: what passed there, on the same draws, is
    not run twice. `pytest FILE` runs it, and what did not pass runs again, to show where."""
    file, _, name = pyfuncitem.nodeid.partition("::")
    everything = "PYTEST_XDIST_WORKER" in os.environ and pyfuncitem.session.items[0].nodeid.startswith(FIRST[0])
    return True if everything and file.split("/")[1] in PARTS and (file, name) in checked() else None


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


class Pages(Mapping):
    """Address below the site -> parsed page, parsed when somebody asks for it."""

    def __init__(self, site: Path):
        files = sorted(site.rglob("*.html"))
        self._files = {file.relative_to(site).as_posix().removesuffix("index.html"): file for file in files}
        self._parsed: dict[str, BeautifulSoup] = {}

    def __getitem__(self, address: str) -> BeautifulSoup:
        if address not in self._parsed:
            text = self._files[address].read_text(encoding="utf-8")
            self._parsed[address] = BeautifulSoup(text, "html.parser")
        return self._parsed[address]

    def __contains__(self, address) -> bool:
        return address in self._files

    def __iter__(self):
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


@pytest.fixture(scope="session")
def pages(site) -> Pages:
    """All pages of the built site; the files that look at them are tested in one process."""
    return Pages(site)


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served, compressed and under the policy that hosts are told to send."""
    with served(site, POLICY, kept=True) as root:
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


class Tabs:
    """A browser's tabs, opened once for all tests that ask for the same options, one after the other.

    For a tab of its own, the browser would start a process and compile every script of the page again, which takes
    longer than what most tests ask of a page; for a context of its own also fetch them.
    """

    SPARE = 3  # tabs that are kept open for the next test: each is a process

    def __init__(self, browser):
        self.browser, self.contexts, self.spare, self.taken = browser, {}, [], []

    def open(self, **options):
        """A tab in the context with these options, on an empty page, of which the browser keeps nothing."""
        key = json.dumps(options, sort_keys=True)
        if key not in self.contexts:
            self.contexts[key] = self.browser.new_context(**options)
        found = next((n for n, (kind, _) in enumerate(self.spare) if kind == key), None)
        page = self.contexts[key].new_page() if found is None else self.spare.pop(found)[1]
        page.heard = []  # what listens to the page goes when the test ends
        page.on = lambda event, f: (page.heard.append((event, f)), type(page).on(page, event, f))
        self.taken.append((key, page))
        return page

    def give_back(self):
        """Every tab that was taken is as a new one; more than `SPARE` are closed, those not used for longest first."""
        for key, page in self.taken:
            if page.is_closed():
                continue
            for event, f in page.heard:
                page.remove_listener(event, f)
            if page.url.startswith("http"):
                page.evaluate("[localStorage, sessionStorage].forEach((kept) => kept.clear())")
            page.goto("about:blank")  # before the rest, for which a whole chapter would be laid out again
            options = json.loads(key)
            usual = {"color_scheme": "light", "reduced_motion": "no-preference"}
            page.emulate_media(media="null", **{name: options.get(name, value) for name, value in usual.items()})
            page.set_viewport_size(options.get("viewport", {"width": 1280, "height": 720}))
            page.mouse.move(-1, -1)
            self.spare.append((key, page))
        self.taken.clear()
        while len(self.spare) > self.SPARE:
            self.spare.pop(0)[1].close()


@pytest.fixture(scope="session")
def tabs(browser):
    return Tabs(browser)


@pytest.fixture
def tab(tabs):
    """`tab(**options)`: an empty tab in a context with these options, of which nothing is left afterwards."""
    yield tabs.open
    tabs.give_back()
