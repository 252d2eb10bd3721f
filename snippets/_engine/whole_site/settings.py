"""A preview whose mkdocs.yml cannot be used says so and goes on showing what it had; MkDocs lets every page wait."""

import logging
from collections.abc import Callable

from yaml import MarkedYAMLError

log = logging.getLogger("mkdocs.plugins.press")


class Settings:
    """Told by `used` that a build has read its settings: what goes wrong after that is no matter of theirs."""

    def __init__(self) -> None:
        self.used = False

    def guarding(self, build: Callable[[], object], file: str) -> Callable[[], None]:
        """`build`, which reads `file` anew; what it raises is said in a line if `used` was not set."""

        def guarded() -> None:
            self.used = False
            try:
                build()
            except Exception as error:  # a theme or an extension may raise anything
                if self.used:
                    raise
                log.error(_said(error, file))

        return guarded


def _said(error: Exception, file: str) -> str:
    cause = error.__cause__ or error.__context__  # MkDocs keeps the words of what YAML says, not its line
    if isinstance(cause, MarkedYAMLError) and cause.problem_mark:
        file, what = f"{file}:{cause.problem_mark.line + 1}", cause.problem
    else:
        what = f"{error}"
    return f"{file}: {what}; the pages stay as they were. Save the file again when it is mended."
