"""What MkDocs has to be handed: the extension, the labs, the figure files, the files to download.

Nothing that a chapter needs lives here; another builder takes the extension from its own
configuration and copies the files with `python -m snippets._engine files SITE`.
"""

import logging
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))  # console scripts leave the project out of the path

from mkdocs.exceptions import Abort  # noqa: E402

from snippets._engine import outside  # noqa: E402

log = logging.getLogger("mkdocs.plugins.press")


def refuse() -> None:
    """End where something would act, or be published, before anything runs contained; a preview stands still."""
    refused = outside.found(ROOT)
    for said in refused:
        log.error(said)
    if refused:
        raise Abort("nothing was read or run.")


refuse()  # before a library is imported that might be a stranger's
sys.path.insert(0, str(ROOT))

from jinja2 import Environment  # noqa: E402
from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.livereload import LiveReloadServer  # noqa: E402
from mkdocs.plugins import event_priority  # noqa: E402
from mkdocs.structure.files import File, Files  # noqa: E402
from mkdocs.structure.nav import Navigation  # noqa: E402
from mkdocs.structure.pages import Page  # noqa: E402

from snippets._engine.extension import PressExtension  # noqa: E402
from snippets._engine.page import around  # noqa: E402
from snippets._engine.page.finished import keep_frames  # noqa: E402
from snippets._engine.page.labs import Labs  # noqa: E402
from snippets._engine.page.press import Press  # noqa: E402
from snippets._engine.page.problems import untried  # noqa: E402
from snippets._engine.page.rendered import Rendering, keep_indexing  # noqa: E402
from snippets._engine.read.page import key  # noqa: E402
from snippets._engine.read.problem import Problem  # noqa: E402
from snippets._engine.run import sources  # noqa: E402
from snippets._engine.whole_site.files import clashing, copied, texts, write  # noqa: E402
from snippets._engine.whole_site.knock import Door, noticing  # noqa: E402
from snippets._engine.whole_site.settings import Settings  # noqa: E402
from snippets._engine.whole_site.shown import Shown  # noqa: E402
from snippets._engine.whole_site.strays import Strays  # noqa: E402
from snippets._engine.whole_site.swap import Beside  # noqa: E402

door = Door(ROOT / ".cache" / "preview" / "finished", lambda: Press.at(ROOT).unseen)
serving = False
labs: Labs | None = None
beside: Beside | None = None  # the site of this build, until it is published
shown: Shown | None = None  # the site of a preview
rendering: Rendering | None = None  # how the pages of this build are rendered
settings = Settings()
strays = Strays()
hiding: set[str] = set()  # files of docs that would hide another in the site; a preview leaves them out
wrong: dict[str, list[str]] = {}  # by page, what a preview shows on it


def on_startup(command: str, dirty: bool) -> None:
    """A build that is told to end, or whose terminal is closed, ends like one that is interrupted: nothing stays."""
    global serving
    serving = command == "serve"
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and threading.current_thread() is threading.main_thread():
            if signal.getsignal(number) == signal.SIG_DFL:
                signal.signal(number, lambda number, _: sys.exit(128 + number))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    settings.used = True
    if not any(isinstance(e, PressExtension) for e in config.markdown_extensions):
        config.markdown_extensions.append(PressExtension(root=str(ROOT)))  # type: ignore[arg-type]
    return config


def _write_beside(config: MkDocsConfig) -> None:
    """Let a build write its site beside the one that stands."""
    global beside, shown
    if serving:
        if shown is None or shown.site != Path(config.site_dir):
            shown = Shown(Path(config.site_dir))
        config.site_dir = str(shown.begin())
        return
    try:
        beside = Beside(Path(config.site_dir))
    except NotADirectoryError as error:
        raise Abort(f"{error}.") from None
    config.site_dir = str(beside.folder)


def on_pre_build(config: MkDocsConfig) -> None:
    """Stop before the site's folder is touched, so that the last good site stays."""
    global labs
    strays.clear()
    refuse()
    press = Press.at(ROOT)
    if serving and press.preview is None:
        press.show_first(door.knock)
    before = sources.seen(ROOT)
    labs = Labs(ROOT, press.preview, press.guest, labs, meanwhile=press.hold)
    press.run_the_rest(labs)
    clashes = clashing(press, labs)
    hiding.clear()
    hiding.update(problem.page for problem in clashes)
    problems = press.problems + labs.problems + clashes
    if not serving:  # in a preview it is the author who saves
        said = "while snippets, checks and labs ran; nothing that runs may write here: look at it, then build again"
        problems += [Problem(path, 1, f"this file was {how} {said}") for path, how in sources.changed(ROOT, before)]
    wrong.clear()
    for problem in problems:
        log.error(str(problem))
        wrong.setdefault(problem.page, []).append(str(problem))
    if said := untried(press.edition, press.checks, labs):
        log.warning(said)
    if problems and not serving:
        raise Abort(f"{len(problems)} problem{'s' * (len(problems) > 1)}; the site was left as it was.")
    _write_beside(config)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
    """Make the pages again when something behind them has finished, and notice which page is being looked at."""
    try:
        door.watched(server)
    except OSError as error:
        raise Abort(f"a preview writes below .cache, and cannot: {error}.") from None
    server.builder = settings.guarding(server.builder, Path(config.config_file_path).name)
    pages = server.get_app()
    assert pages is not None  # since it was made
    server.set_app(noticing(pages, _look_at))
    return server


def _look_at(path: str) -> None:
    if preview := Press.at(ROOT).preview:
        preview.look_at(path)


def on_shutdown() -> None:
    """End what runs behind the pages: where it was left to notice by itself, a server under load took its time."""
    if serving and (preview := Press.at(ROOT).preview):
        preview.stop()


class LabFile(File):
    """A lab, which for MkDocs is a page like those in Markdown."""

    def is_documentation_page(self) -> bool:
        return True


def _labs() -> Labs:
    assert labs is not None  # since `on_pre_build`
    return labs


def on_files(files: Files, config: MkDocsConfig) -> Files:
    global rendering
    for file in list(files):
        if f"docs/{file.src_uri}" in hiding:
            files.remove(file)
        elif f"docs/{file.src_uri}" in _labs().labs:
            files.remove(file)
            files.append(LabFile(file.src_uri, file.src_dir, file.dest_dir, file.use_directory_urls))
    rendering = None
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Render a page only if something it is made of has changed."""
    global rendering
    press = Press.at(ROOT)
    known = press.book.pages.get(f"docs/{page.file.src_uri}") or getattr(
        _labs().labs.get(f"docs/{page.file.src_uri}"), "page", None
    )
    if page.file.src_uri.endswith(".md") and (known is None or key(markdown) != key(known.body)):
        strays.other_text(ROOT, press.book, f"docs/{page.file.src_uri}", known, serving)
    elif known is not None:
        page.markdown = markdown
        rendering = rendering or Rendering(press.kept, config, files, strays.found)
        rendering.keep(page, press.origin(known))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """What is wrong with a page stands on it, where no part of it has said so."""
    said = map(escape, wrong.get(f"docs/{page.file.src_uri}", ()) if serving and "press-problem" not in html else ())
    return "".join(f'<pre class="press-problem">{problem}</pre>\n' for problem in said) + html


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """The search index and the theme likewise take a page that has not changed as it was."""
    kept = Press.at(ROOT).kept
    strays.no_template(env, files)
    for plugin in config.plugins.values():
        if isinstance(getattr(getattr(plugin, "search_index", None), "entries", None), list):  # the theme's own
            keep_indexing(plugin.search_index, kept)
    keep_frames(env, kept, config, files)
    if serving:
        assert shown is not None  # since `on_pre_build`
        shown.leave(files)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """The theme shows how long a chapter takes and what builds on it, and describes the page to machines."""
    book = Press.at(ROOT).book
    if known := book.pages.get(f"docs/{page.file.src_uri}"):
        context["around"] = around.around(book, known)
        context["structured"] = around.structured(book, known, config.site_name, config.site_url or "")
    return context


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """A lab is printed as Markdown, like a chapter; a page that cannot be read shows why."""
    if problem := Press.at(ROOT).book.unreadable.get(f"docs/{page.file.src_uri}"):
        return f'# {page.file.name}\n\n<pre class="press-problem">{escape(str(problem))}</pre>\n'
    lab = _labs().labs.get(f"docs/{page.file.src_uri}")
    return f"---\n{lab.head}---\n\n{lab.page.body}" if lab else None


@event_priority(-100)  # after every plugin that writes into the site
def on_post_build(config: MkDocsConfig) -> None:
    global beside
    press = Press.at(ROOT)
    if serving:
        assert shown is not None  # since `on_pre_build`
        shown.finish(texts(press, _labs(), config.repo_url or ""), copied(press))
        config.site_dir = str(shown.site)
        press.release()
        press.kept.forget()
        return
    write(ROOT, Path(config.site_dir), labs, config.repo_url or "")
    press.release()
    made, beside = beside, None
    assert made is not None  # since `on_pre_build`
    config.site_dir = str(made.site)
    if strays or config.strict and _warned():
        made.drop()
        if strays:
            raise Abort("the site was left as it was.")
        return  # MkDocs says how many warnings there were, and ends
    made.publish()
    with suppress(OSError):  # the site stands; what cannot be forgotten stays
        press.kept.evict()
        press.store.evict(press.edition.places)


def _warned() -> bool:
    """Whether MkDocs has warned of anything in this build, which a strict one fails of when it has ended."""
    handlers = [h for h in logging.getLogger("mkdocs").handlers if hasattr(h, "get_counts")]
    return any(count for handler in handlers for _, count in handler.get_counts())


def on_build_error(error: Exception) -> None:
    """Leave nothing of the site; what a disk or its rights forbid is said in a line."""
    if beside is not None:
        beside.drop()
    Press.at(ROOT).release()
    if isinstance(error, OSError):
        raise Abort(f"the site cannot be built: {error}; it was left as it was.") from None
