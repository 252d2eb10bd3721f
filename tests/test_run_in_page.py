"""Run and edit in the page: what runs there prints the published text, and nothing is fetched before the click.

The page is one of a small book that is really built, with the theme and all scripts, under the published policy. What
it asks of Pyodide's addresses is answered from its release on this machine; no other host is asked.
"""

import ast
import functools
import gzip
import os
import random
import re
import shutil
import sys
import time
from subprocess import CalledProcessError
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

from snippets._engine.run.golden import difference
from snippets._engine.shrink import shrunk
from tests.conftest import ROOT
from tests.pyodide_release import HASHES, LOCKED, VERSION, release
from tests.served import POLICY, served, violations
from tests.small_book import PROJECTION, build, run_lines

pytestmark = pytest.mark.browser
CORE = f"https://cdn.jsdelivr.net/npm/pyodide@{VERSION}/"
PACKAGES = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/"
IMPORTED = {name for entry in LOCKED.values() for name in entry["imports"]} | set(sys.stdlib_module_names)
FILES = sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("snippets/[!_]*/**/*.py"))
SAMPLE = 8  # snippets that CI runs in the page, of all that qualify
# Bytes, gzipped as they are sent: what each page loads, and what the first click adds.
BUDGETS = {
    **{"run.js": 1850, "python.js": 950, "run.css": 650, "questions.js": 3000},
    **{"run-worker.js": 2000, "run-lock.json": 1600, "try_value.js": 1200, "try_value.py": 2300},
}
TASK = "Write the projection"
MISSING = "Python for the page could not be fetched: you are offline, its address is blocked"


# What run.js says to print something else in the page.
DIFFERENT = set(re.findall(r'^  "(\w+\.py)": ', (ROOT / "docs/assets/run.js").read_text(encoding="utf-8"), re.M))


def source_of(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


def golden_of(file: str) -> str:
    stem = re.sub(r"(_numpy|_torch)?\.py$", "", file.removeprefix("snippets/"))
    return (ROOT / "tests" / "golden" / f"{stem}.txt").read_text(encoding="utf-8")


@functools.cache
def modules(file: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(source_of(file))):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


LINES = run_lines()
WHOLE = [file for file in FILES if file in LINES and "#" not in LINES[file][0].rpartition("](")[2].split('"')[0]]
QUALIFY = [file for file in FILES if "numpy" in modules(file) and modules(file) <= IMPORTED]
PAIRED = [file for file in WHOLE if file in QUALIFY and file.replace("_numpy.py", "_torch.py") in FILES]
CHOSEN = [file for file in PAIRED if modules(file) == {"numpy"} and golden_of(file).strip()][::60][:3]
DRAWING = next(file for file in WHOLE if modules(file) == {"numpy", "matplotlib"} and "_numpy" in file)
TORCH = CHOSEN[0].replace("_numpy.py", "_torch.py")


@pytest.fixture(scope="module")
def pyodide():
    try:
        return release()
    except (OSError, CalledProcessError) as error:
        said = getattr(error, "stderr", b"") or b""
        message = f"the release of Pyodide could not be fetched for this test: {error}\n{said.decode()}"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)


@pytest.fixture(scope="module")
def site(tmp_path_factory, pyodide):
    """A book of two pages: on one Pyodide comes from its addresses, on the other from a folder of the site."""
    shown = [*CHOSEN, DRAWING]
    chapter = (ROOT / "docs/linear_algebra/projection.md").read_text(encoding="utf-8")
    asked = re.findall(rf"^/// question \| {TASK}.*?^///$\n\n^/// answer.*?^///$", chapter, re.M | re.S)
    formula = next(f for f in re.findall(r"^\$\$\n.*?^\$\$$", chapter, re.M | re.S) if "label{projection}" in f)
    text = "\n\n".join(["# Listings", *asked, formula, *(LINES[file][0] for file in shown)]) + "\n"
    files = [f for file in shown for f in (file, file.replace("_numpy.py", "_torch.py")) if f in FILES]
    files += re.findall(r"\.\./\.\./(snippets/[^#\s]+)", asked[0])
    made = build(
        tmp_path_factory.mktemp("run"), {"calculus/listings.md": text}, files, {"calculus/test_listings.py": PROJECTION}
    )
    page = (made / "calculus/listings/index.html").read_text(encoding="utf-8")
    (made / "own").mkdir()
    page = page.replace("../../", "../").replace("<head>", '<head><meta name="pyodide" content="../pyodide">')
    (made / "own" / "index.html").write_text(page, encoding="utf-8")
    shutil.copytree(pyodide, made / "pyodide")
    return made


@pytest.fixture(scope="module")
def small(site):
    with served(site, POLICY) as root:
        yield root


@pytest.fixture
def asked():
    return []


@pytest.fixture
def context(browser, small, pyodide, asked):
    """Pyodide's two addresses are answered from `pyodide`; `asked` has every request."""
    context = browser.new_context(viewport={"width": 390, "height": 900})
    context.on("request", lambda request: asked.append(request.url))

    def answer(route):
        name = urlsplit(route.request.url).path.rsplit("/")[-1]
        core = route.request.url == CORE + name and name in HASHES
        if not core and route.request.url != PACKAGES + name:
            return route.abort()
        route.fulfill(path=pyodide / name, headers={"Access-Control-Allow-Origin": "*"})

    context.route(lambda url: not url.startswith(small), answer)
    yield context
    context.close()


def opened(context, address):
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    return page


def bar(page, file):
    return page.locator(f".run-file[data-file$='{file}']").first


def box(page, file):
    return bar(page, file).locator("xpath=..")


def run(page, file, ends="Ran in this page.", seconds=90):
    here = box(page, file)
    bar(page, file).get_by_role("button", name="Run").click()
    expect(here.locator(".run-status")).to_have_text(re.compile(f"^{re.escape(ends)}"), timeout=seconds * 1000)
    return here.locator(".run-live code").text_content()


def test_nothing_is_fetched_before_the_click_then_what_runs_prints_the_published_text(context, small, asked, request):
    """A seeded sample of the snippets that qualify, or all of them with --every-run (minutes)."""
    page = opened(context, small + "calculus/listings/")
    assert page.locator(".run-button").count() >= 4 * len(CHOSEN)
    assert asked and all(url.startswith(small) for url in asked)
    assert not [url for url in asked if re.search(r"worker|pyodide|run-lock|\.py$|\.whl$", url.removeprefix(small))]
    page.get_by_text("PyTorch", exact=True).first.click()
    torch = bar(page, TORCH)
    expect(torch).to_contain_text("PyTorch has no build that runs in a web page")
    assert torch.locator(".run-button").count() == 0
    assert page.request.get(torch.get_by_role("link", name="Or take the notebook").evaluate("a => a.href")).ok
    page.get_by_text("NumPy", exact=True).first.click()
    started = time.perf_counter()
    assert not difference(run(page, CHOSEN[0]), golden_of(CHOSEN[0]))
    first = time.perf_counter()
    assert not difference(run(page, CHOSEN[1]), golden_of(CHOSEN[1]))
    print(f"first output after {first - started:.1f} s, the next after {time.perf_counter() - first:.1f} s")
    elsewhere = [url for url in asked if not url.startswith((small, f"blob:{small}", "data:"))]
    assert {url for url in elsewhere if url.startswith(CORE)} == {CORE + name for name in HASHES}
    assert all(url.startswith((CORE, PACKAGES)) for url in elsewhere)

    every = request.config.getoption("--every-run")
    known = [file for file in QUALIFY if file.rsplit("/")[-1] in DIFFERENT]
    assert len(known) == len(DIFFERENT)
    files = QUALIFY if every else sorted({*random.Random(12).sample(QUALIFY, SAMPLE), *known})
    told = page.evaluate(
        """async (sources) => {
          const { run } = await import("../../assets/python.js"), out = [];
          for (const source of sources) {
            let text = "";
            const { said, failure } = await run(source, "snippet.py", (piece, warns) => { text += warns ? "" : piece; }, () => {});
            out.push([text, said, failure]);
          }
          return out;
        }""",
        [source_of(file) for file in files],
    )
    differ = {}
    for file, (text, said, failure) in zip(files, told, strict=True):
        if found := difference(text, golden_of(file)) or said:
            differ[file] = f"{found} {(failure or '')[-200:]}"
    print(f"{len(files) - len(differ)} of {len(files)} snippets printed the published text; {len(QUALIFY)} qualify")
    assert {file.rsplit("/")[-1] for file in differ} == DIFFERENT & {file.rsplit("/")[-1] for file in files}, differ


def test_a_change_is_kept_stopped_and_reset_from_a_folder_of_the_site(context, small, asked):
    """As with `extra.pyodide`: the page then asks its own site only."""
    page = opened(context, small + "own/")
    run(page, DRAWING)
    the_figure_follows_the_scheme_as_the_published_one_does(page)
    question = page.locator(".question", has=page.get_by_text(TASK))
    field, reply = question.locator("textarea"), question.get_by_role("status")
    begun = field.input_value()
    for body, said in [
        ("...", "Not quite. project returns nothing yet"),
        ("return (a @ b) / (a @ a) ** 0.5 * a", "Not quite. 5 a has the same line as a"),
        ("return 1 / 0 * a", "ZeroDivisionError: division by zero"),
        ("return a * (b @ a) / (a @ a)", "Right. The reason is below."),
    ]:
        field.fill(begun.replace("    ...", f"    {body}"))
        question.get_by_role("button", name="Check").click()
        expect(reply).to_contain_text(said, timeout=60000)
    page.locator(".equation > .mark").click()
    panel = page.locator(".check")
    panel.get_by_role("button", name="Try your own values").click()
    a, b = panel.get_by_label("a ="), panel.get_by_label("b =")
    status = panel.get_by_role("status")
    expect(b).to_have_value(re.compile(r"^\[-?\d"), timeout=60000)
    for first, second, said in [
        ("[4, 2]", "[1, 3]", "The formula holds for these values."),
        ("[4, 2]", "[1, 3, 5]", "Incompatible dimensions"),
        ("[0, 0]", "[1, 3]", "The formula does not hold for these values"),
        ("[4, 2", "[1, 3]", "a is not read"),
    ]:
        a.fill(first)
        b.fill(second)
        panel.get_by_role("button", name="Evaluate").click()
        expect(status).to_contain_text(said, timeout=60000)
        if second == "[1, 3]" and first == "[4, 2]":
            assert "= [2. 1.]" in panel.locator(".try-sides").inner_text()
    file = CHOSEN[0]
    here = box(page, file)
    here.get_by_role("button", name="Edit").focus()
    page.keyboard.press("Enter")
    expect(here.locator("textarea")).to_be_focused()
    here.locator("textarea").fill("print(6 * 7)")
    assert run(page, file) == "42\n"
    here.locator("textarea").fill("1 / 0")
    assert "line 1" in (said := run(page, file, "Ended with an error.")) and "ZeroDivisionError" in said
    here.locator("textarea").fill("print('begun', flush=True)\nwhile True: pass")
    here.get_by_role("button", name="Run").click()
    expect(here.locator(".run-live code")).to_have_text("begun\n", timeout=60000)
    here.get_by_role("button", name="Stop").click()
    expect(here.locator(".run-status")).to_have_text("Stopped.")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.evaluate(f"document.body.dataset.mdColorScheme = '{ {'light': 'default', 'dark': 'slate'}[scheme] }'")
        page.wait_for_timeout(500)  # colours change slowly
        assert violations(page) == []
    page.reload(wait_until="networkidle")
    here.get_by_role("button", name="Edit").click()
    expect(here.locator("textarea")).to_have_value(re.compile("^print\\('begun'"))
    here.get_by_role("button", name="Reset").click()
    assert here.locator("textarea").count() == 0
    assert not page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('snippet:')).length")
    assert all(url.startswith((small, "blob:", "data:")) for url in asked)


def the_figure_follows_the_scheme_as_the_published_one_does(page):
    """One picture is seen in each scheme, and has the colours of the published one."""
    figure = page.locator(f".run:has([data-file$='{DRAWING}']) figure")
    colours = {}
    for scheme, name in [("slate", "dark"), ("default", "light")]:
        page.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
        drawn = box(page, DRAWING).locator(".run-figures img:visible")
        expect(drawn).to_have_count(1)
        assert drawn.evaluate("i => i.decode().then(() => i.naturalWidth)") > 300
        source = figure.locator(f".only-{name} img").get_attribute("src")
        published = page.evaluate("src => fetch(src).then((answer) => answer.text())", source)
        colours[name], expected = (
            set(re.findall("#[0-9a-f]{6}", text)) for text in (unquote(drawn.get_attribute("src")), published)
        )
        assert colours[name] == expected, name
    assert colours["light"] != colours["dark"] and "#ffffff" not in colours["dark"]


@pytest.mark.parametrize("spoiled", ["blocked", "another file"])
def test_without_the_release_a_sentence_says_so(context, small, spoiled):
    headers = {"Access-Control-Allow-Origin": "*"}
    context.route(
        CORE + "**",
        lambda route: route.abort() if spoiled == "blocked" else route.fulfill(body="export {}", headers=headers),
    )
    run(opened(context, small + "calculus/listings/"), CHOSEN[0], MISSING)


def test_what_is_loaded_weighs_little():
    weights = {}
    for name in BUDGETS:
        path = ROOT / "docs" / "assets" / name
        text = path.read_text(encoding="utf-8")
        weights[name] = len(
            gzip.compress((text if path.suffix in (".json", ".py") else shrunk(text, path.suffix)).encode(), 9)
        )
    assert {name: weight for name, weight in weights.items() if weight > BUDGETS[name]} == {}, weights
