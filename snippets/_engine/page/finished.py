"""A page in the frame of the theme: put together again only when the page or something around it has changed.

MkDocs fills the theme's templates in for every page, each with the whole navigation, which takes longer than all that
the press has to look up for a page that nobody has edited.
"""

import base64
from collections.abc import Mapping, MutableMapping
from functools import cached_property
from importlib import metadata
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, Template
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from snippets._engine.page.kept import Kept, fingerprint
from snippets._engine.page.rendered import packed_titles

LIBRARIES = ("mkdocs", "mkdocs-material", "jinja2", "markupsafe")
# What `_Frames` looks at by itself; of the date of the build a page shows the year.
LOOKED_AT = {"nav", "pages", "page", "config", "build_date_utc"}


def keep_frames(env: Environment, kept: Kept, config: MkDocsConfig, files: Files) -> None:
    """Let `env` take pages that are filled in, and templates that are compiled, from `kept`."""
    env.bytecode_cache = _Compiled(kept)
    frames, get = _Frames(kept, config, files), env.get_template

    def get_template(
        name: str | Template, parent: str | None = None, globals: MutableMapping[str, Any] | None = None
    ) -> "Template | _Frame":
        template = get(name, parent, globals)
        return template if parent or not isinstance(template, Template) else _Frame(template, frames)

    env.get_template = get_template  # type: ignore[assignment, method-assign]


class _Frame:
    """A template that is asked for by name, not by another template."""

    def __init__(self, template: Template, frames: "_Frames"):
        self._template, self._frames = template, frames

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)

    def render(self, context: Mapping[str, Any]) -> str:
        if context.get("page") is None:
            return self._template.render(context)
        key = self._frames.key(self._template, context)
        if (known := self._frames.kept.load("framed", key)) is None:
            known = self._template.render(context)
            self._frames.kept.keep("framed", key, known)
        return known


class _Frames:
    """What the frames of all pages of one build depend on."""

    def __init__(self, kept: Kept, config: MkDocsConfig, files: Files):
        self.kept, self.config, self.files = kept, config, files
        self._navigation: tuple[object, str] = (None, "")

    def key(self, template: Template, context: Mapping[str, Any]) -> str:
        page = context["page"]
        others = {name: value for name, value in context.items() if name not in LOOKED_AT}
        date = context.get("build_date_utc")
        near = [(p and (p.title, p.url)) for p in (page.previous_page, page.next_page)]
        itself = [page.file.src_uri, page.url, page.canonical_url, page.edit_url, str(page.title), page.meta]
        itself += [date and date.year, page.content, packed_titles(page.toc), near, [a.title for a in page.ancestors]]
        return fingerprint(template.name, self._settings, self._of(context["nav"]), others, itself)

    @cached_property
    def _settings(self) -> str:
        """The theme's templates and the configuration."""
        texts = [
            (f.relative_to(folder).as_posix(), f.read_bytes().hex())
            for folder in map(Path, self.config.theme.dirs)
            for f in sorted(folder.rglob("*.html"))
            if ".icons" not in f.parts
        ]
        versions = [metadata.version(name) for name in LIBRARIES]
        settings = {name: value for name, value in self.config.items() if name != "site_dir"}  # another in each build
        pages = [(f.src_uri, f.url) for f in self.files.documentation_pages()]
        return fingerprint(texts, versions, pages, _plain(settings))

    def _of(self, nav: Navigation) -> str:
        if self._navigation[0] is not nav:
            self._navigation = nav, fingerprint([_item(item) for item in nav.items])
        return self._navigation[1]


class _Compiled(BytecodeCache):
    """Compiled templates among what is kept, whose keyed hashes tell that this user's builds have made them."""

    def __init__(self, kept: Kept):
        self.kept = kept

    def load_bytecode(self, bucket: Bucket) -> None:
        if (known := self.kept.load("template", self._key(bucket))) is not None:
            bucket.bytecode_from_string(base64.b64decode(known))  # of another Python, or another text, it takes none

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept.keep("template", self._key(bucket), base64.b64encode(bucket.bytecode_to_string()).decode())

    def _key(self, bucket: Bucket) -> str:
        return fingerprint(bucket.key, bucket.checksum, metadata.version("jinja2"))


def _item(item: StructureItem) -> list:
    """A page, a section or a link of the navigation, as the theme may show it."""
    file = getattr(item, "file", None)
    known = [type(item).__name__, str(item.title), getattr(item, "url", None), file and file.src_uri]
    return [*known, getattr(item, "meta", None), [_item(child) for child in getattr(item, "children", None) or []]]


def _plain(value: Any) -> Any:
    """A setting as JSON has it; of what is no setting, its type."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(v) for v in (sorted(value, key=str) if isinstance(value, (set, frozenset)) else value)]
    if hasattr(value, "items"):
        return [type(value).__qualname__, [[str(name), _plain(v)] for name, v in value.items()]]
    if hasattr(value, "config") and value.config is not value:  # a plugin
        return [type(value).__qualname__, _plain(value.config)]
    if isinstance(value, Path):
        return str(value)
    return type(value).__qualname__
