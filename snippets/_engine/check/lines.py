"""What stands in a script in the place of `holds(…)`: the values that it binds, and the formula written out."""

import ast
import re
import textwrap
from dataclasses import dataclass
from typing import Any

from snippets._engine.check.alone import NotAlone, names
from snippets._engine.formula.bind import bind as bound_in
from snippets._engine.formula.chain import default_tolerance, relations
from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.arithmetic import phrase_name
from snippets._engine.formula.numpy.expression import numpy_source
from snippets._engine.formula.numpy.limits import distance, order
from snippets._engine.formula.parse.statements import BigO, Chain, ForAll, Logic
from snippets._engine.formula.parse.tree import descendants
from snippets._engine.formula.value.evaluate import Scope

CLOSE = "np.allclose("
SHOWN = '    print(" ", np.ravel(a)[:3], np.ravel(b)[:3])  # the first entries of both sides\n'
COMPARED = {  # what a script calls -> what it does there, as the trial does
    "near": """\
def near(a, b):
    {agree}
    a, b = np.asarray(a) * 1.0, np.asarray(b) * 1.0
    size = max(np.max(np.abs(a)), np.max(np.abs(b))) if np.any(a) and np.any(b) else 1
    return size < np.inf and np.max(np.abs(a - b)) <= {exact} * size + 1e-15
""",
    "at_most": """\
def at_most(a, b):
    \"\"\"Whether a is at most b, but for rounding.\"\"\"
{shown}    size = max(np.max(np.abs(a)), np.max(np.abs(b))) if np.any(a) and np.any(b) else 1
    return np.all(a <= b + ({exact} * size + 1e-15 if size < np.inf else 0))
""",
    "less": """\
def less(a, b):
    \"\"\"Whether a is less than b, by more than rounding.\"\"\"
{shown}    return np.all((a < b) & ~np.isclose(a, b, rtol=1e-12, atol=0))
""",
}
AGREE = '"""Whether two sides agree, to {exact} of the larger one; of 1, where one is exactly 0."""'
CLOSE_SHOWN = COMPARED["near"].replace("near", "close").replace("{agree}\n", "{agree}\n{shown}")
CLOSE_OF_NEAR = "def close(a, b):\n{shown}    return near(a, b)\n"
OPTIONS = ("tolerance", "tight", "sharp", "simulated", "border")  # of holds, besides the values
ORDERS = {r"\le": "at_most", r"\ge": "at_most", "<": "less", ">": "less"}


@dataclass(frozen=True)
class Site:
    """What `holds` evaluates where it is called: each relation as a NumPy statement, and the values bound there."""

    statements: tuple[str, ...]
    falling: tuple[str, ...]  # distances that go to 0 along `each`
    bound: frozenset[str]
    phrases: tuple[str, ...]
    turns: tuple[str, ...]  # names that take several values in turn
    tolerance: float
    logic: bool  # a statement that is false where its parts are: both are to be seen


def site(latex: str, values: dict, phrases: dict | None, turns: tuple[str, ...], options: dict) -> Site:
    """The formula for these values.

    Raises:
        FormulaError: a part of it has no NumPy expression.
    """
    tree, scope = bound_in(latex, values, phrases)
    links = relations(tree)
    falling = [n for n in links if isinstance(n, Chain) and n.ops == (r"\to",)]
    exact = max(options.get("tolerance") or default_tolerance(link, scope) for link in links)
    return Site(
        tuple(_statement(link, scope, options.get("sharp", True)) for link in links if link not in falling),
        tuple(distance(link, scope) for link in falling),
        frozenset(values),
        tuple(phrases or ()),
        turns,
        exact,
        any(isinstance(link, Logic) for link in links),
    )


def _statement(link: Any, scope: Scope, sharp: bool) -> str:
    """One relation; `\\le` and `\\ge` forgive rounding, as the trial does."""
    if not isinstance(link, (Chain, Logic, ForAll)):
        raise FormulaError("this states nothing", scope.latex, link.start, link.end)
    if isinstance(link, Chain) and any(isinstance(n, BigO) for n in descendants(link)):
        return order(link, scope, sharp)
    if not isinstance(link, Chain) or link.ops[0] not in ORDERS:
        return numpy_source(link, scope)
    sides = [numpy_source(term, scope) for term in link.terms]
    upward = sides if link.ops[0] in (r"\le", "<") else sides[::-1]
    return f"{ORDERS[link.ops[0]]}({', '.join(upward)})"


def _printing(statement: str) -> str:
    """With `close` for the relation itself, which prints its sides, and `near` for those inside of it."""
    head = re.match(r"(all\()?(not )?np\.allclose\(", statement)
    end = head.end() if head else 0
    return statement[:end].replace(CLOSE, "close(") + statement[end:].replace(CLOSE, "near(")


def written(call: ast.Call, site: Site) -> list[str]:
    """One `holds(…)` as lines.

    Raises:
        NotAlone: its values cannot be written out.
    """
    values = {k.arg: k.value for k in call.keywords if k.arg}
    expanded = [ast.unparse(k.value) for k in call.keywords if k.arg is None]
    each, phrases = values.pop("each", None), values.pop("bind", None)
    loops = _loops(each, site.turns)
    for word in (*OPTIONS, "given", "outside"):
        values.pop(word, None)
    make = ast.unparse(values.pop("make", ast.Name("dict")))
    used = sorted((set().union(*map(names, (*site.statements, *site.falling))) & site.bound) - set(loops))
    statements, falling = [_printing(s) for s in site.statements], list(site.falling)
    lines = []
    if make != "dict":
        drawn = ", ".join([*(f"{name}={ast.unparse(v)}" for name, v in values.items()), *(f"**{e}" for e in expanded)])
        expanded, values = [f"{make}({drawn})"], {}
    if expanded:
        lines += _unpacked(expanded, [n for n in used if n not in values])
    if site.phrases:
        values, more = _phrases(phrases, bool(expanded), values, site)
        lines += more
    given = {n: v for n, v in values.items() if not (isinstance(v, ast.Name) and v.id == n) and n not in loops}
    for name in [n for n, v in given.items() if n in names(ast.unparse(v))]:  # n = n + 1: under a name of its own
        given[f"{name}_here"] = given.pop(name)
        again = lambda text, name=name: re.sub(rf"(?<![\w.]){name}(?!\w)", f"{name}_here", text)
        statements, falling = [again(s) for s in statements], [again(s) for s in falling]
    sides = [names(ast.unparse(value)) for value in given.values()]
    if any(name in side for i, name in enumerate(given) for side in sides[i + 1 :]):  # a = b, b = a
        lines = [f"{', '.join(given)} = {', '.join(map(ast.unparse, given.values()))}", *lines]
    else:
        lines = [*(f"{name} = {ast.unparse(value)}" for name, value in given.items()), *lines]
    heads = "".join(f" for {name} in {of}" for name, of in loops.items())
    if "each[" in heads:
        lines.append(f"each = {ast.unparse(each)}" if each is not None else 'each = bound["each"]')
    lines += [f"print(falls_to_zero([{s}{heads}], {site.tolerance:.2g}))" for s in falling]
    return [*lines, *(f"print(all({s}{heads}))" if heads else f"print({s})" for s in statements)]


def _unpacked(expanded: list[str], used: list[str]) -> list[str]:
    """`**names` in a call: the names that the formula needs."""
    lines = [f"bound = {expanded[0] if len(expanded) == 1 else '{' + ', '.join(f'**{e}' for e in expanded) + '}'}"]
    if len(used) > 2:
        line = f"{', '.join(used)} = (bound[name] for name in {' '.join(used)!r}.split())"
        return [*lines, line]
    return [*lines, *(f"{name} = bound[{name!r}]" for name in used)]


def _phrases(phrases: ast.expr | None, expanded: bool, values: dict, site: Site) -> tuple[dict, list[str]]:
    """The values with those of the phrases under Python's names, and the lines that unpack the other phrases."""
    name = {key: phrase_name(key, site.bound) for key in site.phrases}
    if len(set(name.values())) < len(name):
        raise NotAlone("two of its phrases would have one name")
    known, source = {}, "bound['bind']"
    if isinstance(phrases, ast.Dict) and all(isinstance(k, ast.Constant) for k in phrases.keys):
        pairs = zip(phrases.keys, phrases.values)
        known = {str(k.value): v for k, v in pairs if isinstance(k, ast.Constant)}
    elif phrases is not None:
        source = ast.unparse(phrases)
    left = [key for key in site.phrases if key not in known]
    if left and phrases is None and not expanded:
        raise NotAlone("its phrases are not written out")
    lines = []
    if left and not source.isidentifier():
        lines, source = [f"phrases = {source}"], "phrases"
    return values | {name[key]: v for key, v in known.items()}, [
        *lines,
        *(f"{name[key]} = {source}[{_raw(key)}]" for key in left),
    ]


def _raw(key: str) -> str:
    """A phrase as Python quotes LaTeX."""
    return repr(key) if "'" in key or key.endswith("\\") else f"r'{key}'"


def _loops(each: ast.expr | None, turns: tuple[str, ...]) -> dict[str, str]:
    """What each name runs over, as Python says it."""
    if isinstance(each, ast.Dict) and all(isinstance(k, ast.Constant) for k in each.keys):
        return {str(k.value): ast.unparse(v) for k, v in zip(each.keys, each.values) if isinstance(k, ast.Constant)}
    return {name: f"each[{name!r}]" for name in turns}


def drawn(body: str, seed: int, draws: int, tolerance: float) -> str:
    """The lines on some draws, and what `close` and the like mean in them."""
    called = names(body)
    texts = [text for name, text in COMPARED.items() if name in called]
    if "close" in called:
        texts.append(CLOSE_OF_NEAR if "near" in called else CLOSE_SHOWN)
    exact = f"{tolerance:.2g}"
    head = [text.format(exact=exact, shown=SHOWN, agree=AGREE.format(exact=exact)) for text in texts]
    rng = f"np.random.default_rng([{seed}, {'draw' if draws > 1 else 0}])"
    if draws > 1:
        body = f"for draw in range({draws}):\n    rng = {rng}\n" + textwrap.indent(body, "    ")
    elif draws:
        body = f"rng = {rng}\n{body}"
    return "\n".join([*head, body])
