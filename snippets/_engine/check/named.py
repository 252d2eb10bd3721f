"""The labels that a command was given: which of them have a check, and what to say of one that has none."""

from collections.abc import Iterable

from snippets._engine.check.ledger import Ledger
from snippets._engine.read.near import meant


def unchecked(ledger: Ledger, labels: Iterable[str]) -> list[str]:
    """For each label without a check, where it stands or what was perhaps meant."""
    return [_said(ledger, label) for label in dict.fromkeys(labels) if not _checked(ledger, label)]


def _checked(ledger: Ledger, label: str) -> bool:
    return label in ledger.entries and bool(ledger.entries[label].checks)


def _said(ledger: Ledger, label: str) -> str:
    if (entry := ledger.entries.get(label)) is not None:
        place = f"{entry.equation.page}:{entry.equation.line}"
        if entry.reason:
            because = f"{entry.reason.file}:{entry.reason.line}: {entry.reason.because}"
            return f'{place}: equation "{label}" is not executed, for a reason that stands at {because}'
        homeless = [la for la in ledger.sources if la not in ledger.entries]
        return f'{place}: equation "{label}" has no check{meant(label, homeless)}'
    sources = ledger.sources.get(label, [])
    near = meant(label, ledger.entries)
    if sources:
        return f'{sources[0].file}:{sources[0].line}: a check of "{label}", and no formula has this label{near}'
    return f'no formula and no check is called "{label}"{near}'
