"""Run and edit in the page: what runs there prints the published text, and nothing is fetched before the click.

The pages are listings made by the press's own template, served with the book's scripts under the published policy.
What they ask of Pyodide's addresses is answered from its release on this machine; no other host is asked.
"""

import ast
import os
import re
import shutil
import sys
from subprocess import CalledProcessError
from urllib.parse import urlsplit

import pytest

from snippets._engine.page.highlight import python
from snippets._engine.page.markup import Html, rendered
from snippets._engine.run.golden import difference
from tests.conftest import ROOT
from tests.pyodide_release import HASHES, VERSION, WANTED, release
from tests.served import POLICY, served, violations

pytestmark = pytest.mark.browser
CORE = f"https://cdn.jsdelivr.net/npm/pyodide@{VERSION}/"
PACKAGES = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/"
IMPORTED = {"sklearn" if name == "scikit-learn" else name for name in WANTED} | set(sys.stdlib_module_names)
FILES = sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("snippets/[!_]*/**/*.py"))
FEW = 5
FOLDER = "document.head.insertAdjacentHTML('beforeend', '<meta name=pyodide content=pyodide>')"


def source_of(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


def golden_of(file: str) -> str:
    stem = re.sub(r"(_numpy|_torch)?\.py$", "", file.removeprefix("snippets/"))
    return (ROOT / "tests" / "golden" / f"{stem}.txt").read_text(encoding="utf-8")


def modules(file: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source_of(file))):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


QUALIFY = [file for file in FILES if "numpy" in modules(file) and modules(file) <= IMPORTED]
PRINTING = [file for file in QUALIFY if golden_of(file).strip() and modules(file) <= {"numpy", "math"}]
CHOSEN = PRINTING[:: len(PRINTING) // FEW][:FEW]
DRAWING = next(f for f in QUALIFY if modules(f) == {"numpy", "matplotlib"} and "subplots" in source_of(f))
TORCH = next(file for file in FILES if "torch" in modules(file))


@pytest.fixture(scope="module")
def pyodide():
    try:
        return release()
    except (OSError, CalledProcessError) as error:
        message = f"the release of Pyodide could not be fetched for this test: {error}"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)


@pytest.fixture(scope="module")
def small(tmp_path_factory, pyodide):
    """The address of a page with a few listings, under the policy; `pyodide/` is a folder of that site."""
    site = tmp_path_factory.mktemp("run")
    shutil.copytree(ROOT / "docs" / "assets", site / "assets")
    shutil.copytree(pyodide, site / "pyodide")
    body = ""
    for file in [*CHOSEN, DRAWING, TORCH]:
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, site / file)
        values = {"name": file.rsplit("/")[-1], "part": "", "words": Html(""), "elsewhere": "", "file": file}
        listing = rendered("listing.html", **values, code=python(source_of(file)))
        body += f'<div class="run" id="{file}">{listing}</div>'
    (site / "index.html").write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Listings</title>'
        '<link rel="stylesheet" href="assets/book.css"><link rel="stylesheet" href="assets/run.css">'
        f'<body class="md-typeset"><main><h1>Listings</h1><article>{body}</article></main>'
        '<script src="assets/search.js"></script><script src="assets/book.js"></script><script type="module" src="assets/run.js"></script></html>',
        encoding="utf-8",
    )
    with served(site, POLICY) as root:
        yield root


@pytest.fixture
def asked():
    return []


@pytest.fixture
def page(browser, small, pyodide, asked):
    """The page with Pyodide's two addresses answered from `pyodide`; `asked` has every request."""
    context = browser.new_context(viewport={"width": 390, "height": 900})
    context.on("request", lambda request: asked.append(request.url))

    def answer(route):
        name = urlsplit(route.request.url).path.rsplit("/")[-1]
        core = route.request.url == CORE + name and name in HASHES
        if not core and route.request.url != PACKAGES + name:
            return route.abort()
        route.fulfill(path=pyodide / name, headers={"Access-Control-Allow-Origin": "*"})

    context.route(lambda url: not url.startswith(small), answer)
    opened = context.new_page()
    opened.goto(small, wait_until="networkidle")
    yield opened
    context.close()


def run(page, file, ends="Ran in this page.", seconds=60):
    box = page.locator(f"[id='{file}']")
    box.get_by_role("button", name="Run").click()
    page.wait_for_function(
        "([id, ends]) => document.getElementById(id).querySelector('.run-status')?.textContent.startsWith(ends)",
        arg=[file, ends],
        timeout=seconds * 1000,
    )
    return box.locator(".run-live code").text_content()


def test_nothing_is_fetched_before_the_click(page, small, asked):
    assert page.locator(".run-button").count() > FEW
    assert asked and all(url.startswith(small) for url in asked)
    assert not [url for url in asked if "worker" in url or "pyodide" in url or url.endswith(".py")]


def test_the_release_comes_from_its_two_addresses_and_nothing_else_does(page, small, asked):
    assert not difference(run(page, CHOSEN[0], seconds=120), golden_of(CHOSEN[0]))
    elsewhere = [url for url in asked if not url.startswith((small, f"blob:{small}", "data:"))]
    assert {url for url in elsewhere if url.startswith(CORE)} == {CORE + name for name in HASHES}
    assert all(url.startswith((CORE, PACKAGES)) for url in elsewhere)


def test_what_runs_in_the_page_prints_the_published_text_and_draws(page):
    page.evaluate(FOLDER)
    for file in CHOSEN:
        assert not (found := difference(run(page, file), golden_of(file))), f"{file}, {found}"
    run(page, DRAWING)
    picture = page.locator(f"[id='{DRAWING}'] .run-figures img").first
    picture.wait_for()
    assert picture.evaluate("i => i.decode().then(() => i.naturalWidth)") > 100


def test_a_change_is_kept_stopped_and_reset_from_a_folder_of_the_site(page, small, asked):
    """As with `extra.pyodide`: the page then asks its own site only."""
    page.evaluate(FOLDER)
    file = CHOSEN[0]
    box = page.locator(f"[id='{file}']")
    box.get_by_role("button", name="Edit").click()
    box.locator("textarea").fill("print(6 * 7)")
    assert run(page, file) == "42\n"
    box.locator("textarea").fill("print('begun', flush=True)\nwhile True: pass")
    box.get_by_role("button", name="Run").click()
    page.wait_for_function("() => document.querySelector('.run-live code')?.textContent === 'begun\\n'", timeout=60000)
    box.get_by_role("button", name="Stop").click()
    assert box.locator(".run-status").inner_text() == "Stopped."
    box.locator("textarea").fill("1 / 0")
    assert "line 1" in (said := run(page, file, "Ended with an error.")) and "ZeroDivisionError" in said
    page.reload(wait_until="networkidle")
    box.get_by_role("button", name="Edit").click()
    assert box.locator("textarea").input_value() == "1 / 0"
    assert violations_of(page) == []
    box.get_by_role("button", name="Reset").click()
    assert box.locator("textarea").count() == 0 and page.evaluate("localStorage.length") == 0
    assert all(url.startswith((small, "blob:", "data:")) for url in asked)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def violations_of(page):
    return [v for v in violations(page) if v[0] != "region"]


@pytest.mark.parametrize("spoiled", ["blocked", "another file"])
def test_without_the_release_a_sentence_says_so(page, spoiled):
    headers = {"Access-Control-Allow-Origin": "*"}
    page.context.route(
        CORE + "**",
        lambda route: route.abort() if spoiled == "blocked" else route.fulfill(body="export {}", headers=headers),
    )
    run(page, CHOSEN[0], "Python for the page could not be fetched: you are offline, its address is blocked")


def test_pytorch_snippets_say_why_they_do_not_run(page):
    box = page.locator(f"[id='{TORCH}']")
    assert "PyTorch has no build that runs in a web page" in box.inner_text()
    assert box.locator(".run-button").count() == 0


def test_every_snippet_that_qualifies_prints_the_published_text(page, request):
    """All of them with --every-run (minutes); else one in a hundred."""
    files = QUALIFY if request.config.getoption("--every-run") else QUALIFY[::100]
    found = page.evaluate(
        """async (sources) => {
          const worker = new Worker("assets/run-worker.js", {type: "module"}), out = [];
          for (const source of sources) out.push(await new Promise((done) => {
            let text = "";
            worker.onmessage = ({data: {kind, value}}) => {
              if (kind === "output") text += value;
              if (kind === "done" || kind === "broken") done({text, end: kind, said: value.message ?? value.failure});
            };
            worker.postMessage({source, name: "snippet.py", folder: new URL("pyodide/", location).href});
          }));
          worker.terminate();
          return out;
        }""",
        [source_of(file) for file in files],
    )
    differ = {}
    for file, told in zip(files, found, strict=True):
        said = difference(told["text"], golden_of(file))
        if said or told["end"] == "broken":
            differ[file] = f"{said} {(told['said'] or '')[-200:]}"
    print(f"{len(files) - len(differ)} of {len(files)} snippets printed the published text; {len(QUALIFY)} qualify")
    assert not differ, "\n".join(f"{file}: {said}" for file, said in differ.items())
