"""Publish a wrong formula, run its checks, see whether they fail."""

import ctypes
import importlib
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from snippets._engine.check import equation
from snippets._engine.check.mutate import condition
from snippets._engine.check.mutate.equivalent import STATED
from snippets._engine.check.mutate.formula import mutants
from snippets._engine.check.mutate.noise import noise
from snippets._engine.formula.parse.parse import parse
from snippets._engine.place import ROOT
from snippets._engine.read.condition import Condition

SECONDS = 20  # of processor time: a mutant that takes longer has been noticed, if the right formula takes less
PATIENCE = 10  # times as long by the clock, for one that sleeps; a busy machine is none


class TooLong(BaseException):
    """No exception of a check's own, which would be a verdict."""


@dataclass(frozen=True)
class Candidate:
    """A mutant of a published formula, or of its conditions (`given`, named by `latex`); `reason` is why it is true
    as well, if somebody says so."""

    label: str
    place: str
    kind: str
    latex: str
    reason: str
    given: tuple[Condition, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class Outcome(Candidate):
    caught: bool | None  # None: it took too long, and so does the right formula


def _speaks_of(file: Path, labels: list[str]) -> bool:
    """Whether a file of checks names one of these labels, or may be about any: importing all takes a while."""
    text = file.read_text(encoding="utf-8") if labels else ""
    return not labels or any(f'"{label}"' in text or f"'{label}'" in text for label in labels)


def load(
    part: str | None, labels: list[str], by_chance: int = 0, choose: Callable[[list[str]], list[str]] = list
) -> list[Candidate]:
    """All mutants of the formulas that have a check, or so many for each by random edits. Where no labels are named,
    `choose` gives those to take out of all.

    Raises:
        SystemExit: a label has no check, or a statement of equivalence is about no mutant.
    """
    for file in sorted(ROOT.glob(f"tests/{part or '*'}/test_*.py")):
        if file.parent.name not in ("engine", "golden") and _speaks_of(file, labels):
            importlib.import_module(f"tests.{file.parent.name}.{file.stem}")
    unknown = set(labels) - set(equation.REGISTRY.checks)
    if unknown:
        raise SystemExit(f"no check for {', '.join(sorted(unknown))}")
    found = []
    for label in labels or choose(sorted(equation.REGISTRY.checks)):
        published = equation.published(label)
        stated = dict(STATED.get(label, {}))
        made = noise(published.latex, by_chance, label) if by_chance else mutants(published.latex)
        for mutant in made:
            reason = stated.pop(parse(mutant.latex), "")
            found.append(Candidate(label, published.place, mutant.kind, mutant.latex, reason))
        for words, given in condition.mutants(published.given) if not by_chance else ():
            found.append(Candidate(label, published.place, "condition", words, stated.pop(words, ""), given))
        if stated and not by_chance:
            raise SystemExit(
                f'{published.place}: "{label}" has a statement of equivalence about a mutant that is not '
                f"made: {next(iter(stated.values()))}"
            )
    return found


def attempts(candidates: list[Candidate]) -> Iterator[Outcome]:
    """Try every mutant, on all cores, in no order: in forks on Linux, elsewhere in processes that read the checks anew."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    fork = sys.platform == "linux" and os.environ.get("SNIPPETS_FORK", "1") != "0"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    names = [name for name in sys.modules if name.startswith("tests.") and ".test_" in name]
    context = multiprocessing.get_context("fork" if fork else "spawn")
    with context.Pool(cores, None if fork else _read, () if fork else (names,)) as pool:
        yield from pool.imap_unordered(_try, candidates, chunksize=8)


def _read(names: list[str]) -> None:
    """Register the checks in these modules."""
    for name in names:
        importlib.import_module(name)


def _try(candidate: Candidate) -> Outcome:
    caught: bool | None
    latex = "" if candidate.given is not None else candidate.latex
    with warnings.catch_warnings(), _limit(SECONDS), equation.publish(candidate.label, latex, candidate.given):
        warnings.simplefilter("ignore")
        try:
            caught = equation.run(candidate.label).kind != "passed"
        except TooLong:
            caught = True if _right_in_time(candidate.label) else None
    return Outcome(**vars(candidate), caught=caught)


@cache
def _right_in_time(label: str) -> bool:
    """Whether the published formula passes in the time that a wrong one is given."""
    try:
        with equation.publish(label, equation.book().equations[label].latex), _limit(SECONDS):
            return equation.run(label).kind == "passed"
    except (TooLong, KeyError):
        return False


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    """Raise `TooLong` in the block, between two steps of Python, when it takes more processor time; where the system
    does not tell, or where it waits, when it takes longer by the clock."""

    told: list[bool] = []

    def stop(*_: object) -> None:
        if not told:  # the other timer may have run out in the same step of Python
            told.append(True)
            raise TooLong

    if not hasattr(signal, "SIGALRM"):
        with _limit_by_thread(seconds):
            yield
        return
    timers = (signal.SIGPROF, signal.ITIMER_PROF, seconds), (signal.SIGALRM, signal.ITIMER_REAL, PATIENCE * seconds)
    before = [signal.signal(number, stop) for number, _, _ in timers]
    for _, timer, after in timers:
        signal.setitimer(timer, after)
    try:
        yield
    finally:
        for (number, timer, _), handler in zip(timers, before, strict=True):
            signal.setitimer(timer, 0)
            signal.signal(number, handler)


@contextmanager
def _limit_by_thread(seconds: float) -> Iterator[None]:
    """The same where the system has no such signal."""
    here, lock, over = ctypes.c_ulong(threading.get_ident()), threading.Lock(), threading.Event()

    def stop() -> None:
        with lock:
            if not over.is_set():
                ctypes.pythonapi.PyThreadState_SetAsyncExc(here, ctypes.py_object(TooLong))

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        with lock:
            over.set()
