"""NumPy expressions for `\\E`, `\\Var`, `\\Cov` and `P`: sums over outcomes, and the functions of scipy.stats."""

from collections.abc import Iterable

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.writer import atom, write, writer
from snippets._engine.formula.parse.statements import Big, Chain, Chance, Logic
from snippets._engine.formula.parse.tree import Binary, Index, Mark, Name, Node, descendants
from snippets._engine.formula.value.algebra import is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate
from snippets._engine.formula.value.expectation import fixing, is_variable, outcomes, random_names
from snippets._engine.formula.value.laws import is_density

SIGNS = {"=": "==", r"\ne": "!=", r"\le": "<=", r"\ge": ">=", "<": "<", ">": ">", r"\in": "in", r"\notin": "not in"}


@writer(Chance)
def _(node: Chance, scope: Scope) -> str:
    if held := [g for g in node.given if isinstance(g, Name) and g.identifier in scope.fixed and is_variable(g, scope)]:
        return _held(node, held, scope)
    names = random_names([*node.args, *node.given], scope)
    if node.kind == "E" and not node.given and (apart := _means_given(node.args[0], names)):
        over = ", ".join(f"{n}_at" for n in apart)
        inside = next(outcomes(apart, scope))[1].bound(**{f"{n}_at": None for n in apart})
        return f"expect(lambda {over}: {write(node.args[0], inside)}, {', '.join(apart)})"
    if isinstance(node.over, Name):
        names = [n for n in names if n == node.over.identifier]
    elif node.over is not None:
        raise FormulaError("a mean over a stated law", scope.latex, node.start, node.end)
    if not names or set(names) & set(scope.fixed):
        raise FormulaError("chance within chance has no short NumPy expression", scope.latex, node.start, node.end)
    if any(is_density(scope.names[n]) for n in names):
        if len(names) > 1 or node.given:
            raise FormulaError("several densities", scope.latex, node.start, node.end)
        return _density(node, names[0], scope)
    inside, over = next(outcomes(names, scope))[1], ", ".join(names)
    take = lambda text: f"lambda {over}: {text}"
    given = " and ".join(_event(g, inside) for g in node.given)
    mean = lambda text: f"expect({take(text)}, {over})"
    if given and node.kind in ("E", "P"):
        what = _all(node.args, inside) if node.kind == "P" else f"({write(node.args[0], inside)})"
        joined = f"{what} and {given}" if node.kind == "P" else f"{what} * ({given})"
        return f"({mean(joined)} / {mean(given)})"
    if given:
        raise FormulaError("a variance given something", scope.latex, node.start, node.end)
    if node.kind == "P":
        return mean(_all(node.args, inside))
    parts = [write(a, inside) for a in node.args]
    return mean(parts[0]) if node.kind == "E" else f"covariance_of({take(parts[0])}, {take(parts[-1])}, {over})"


def _means_given(node: Node, names: list[str]) -> list[str]:
    """The variables of `\\E[\\E[Y \\mid X]]` that stand nowhere but behind a \\mid."""
    inner = [n for n in descendants(node) if isinstance(n, Chance)]
    given = {g.identifier for n in inner for g in n.given if isinstance(g, Name)}
    counted = lambda node, name: sum(isinstance(n, Name) and n.identifier == name for n in descendants(node))
    return names if inner and all(n in given and counted(node, n) == len(inner) for n in names) else []


def _held(node: Chance, held: list[Name], scope: Scope) -> str:
    """`\\E[Y \\mid X]` where an expectation around has fixed X: the mean over the outcomes with this X, named X_at."""
    others = random_names(list(node.args), scope)
    apart = all(f"{g.identifier}_at" in scope.names for g in held)
    if node.kind != "E" or not apart or len(held) < len(node.given) or any(is_density(scope.names[n]) for n in others):
        raise FormulaError("this has no short NumPy expression", scope.latex, node.start, node.end)
    fixed = [g.identifier for g in held]
    test, over = " and ".join(f"{n} == {n}_at" for n in fixed), ", ".join([*fixed, *others])
    body = write(node.args[0], next(outcomes(others, scope))[1])
    share = f"expect(lambda {', '.join(fixed)}: {test}, {', '.join(fixed)})"
    return f"(expect(lambda {over}: ({body}) * ({test}), {over}) / {share})"


def _all(conditions: Iterable[Node], scope: Scope) -> str:
    return " and ".join(_event(c, scope) for c in conditions)


def _event(node: Node, scope: Scope) -> str:
    """An event at an outcome, as Python says it."""
    if isinstance(node, Binary) and node.op in (r"\cap", r"\cup", r"\setminus"):
        word = {r"\cap": "and", r"\cup": "or", r"\setminus": "and not"}[node.op]
        return f"({_event(node.left, scope)} {word} {_event(node.right, scope)})"
    if isinstance(node, Mark) and node.kind == "c" or isinstance(node, Logic) and node.op == r"\neg":
        return f"(not {_event(node.base if isinstance(node, Mark) else node.terms[0], scope)})"
    if isinstance(node, Chain):
        if not all(op in SIGNS for op in node.ops) or not all(
            is_scalar(evaluate(t, scope)) for t, op in zip(node.terms, ("", *node.ops)) if op not in (r"\in", r"\notin")
        ):
            raise FormulaError("this event has no short NumPy expression", scope.latex, node.start, node.end)
        text = _side(node.terms[0], scope)
        for op, term in zip(node.ops, node.terms[1:]):
            text += f" {SIGNS[op]} {_side(term, scope)}"
        return text
    if isinstance(node, (Name, Index, Big)) and isinstance(evaluate(node, scope), bool):
        return write(node, scope)
    raise FormulaError("this event has no short NumPy expression", scope.latex, node.start, node.end)


def _side(node: Node, scope: Scope) -> str:
    return atom(node, scope) if isinstance(node, Chain) else write(node, scope)


def _density(node: Chance, name: str, scope: Scope) -> str:
    """By the functions of scipy.stats, the name of the law being that of the variable."""
    if node.kind == "P":
        return _interval(node, name, scope)
    law = scope.names[name]
    inside = fixing(scope, {name: float(law.median())})
    mean = lambda text: f"{name}.expect(lambda {name}: {text})"
    alone = [a == Name(name) for a in node.args]
    if node.kind == "E":
        return f"{name}.mean()" if alone[0] else mean(write(node.args[0], inside))
    if all(alone):
        return f"{name}.var()"
    if len(node.args) > 1:
        raise FormulaError("a covariance under a density", scope.latex, node.start, node.end)
    body = write(node.args[0], inside)
    return f"({mean(f'({body})**2')} - {mean(body)}**2)"


def _interval(node: Chance, name: str, scope: Scope) -> str:
    event = node.args[0]
    if len(node.args) != 1 or not isinstance(event, Chain) or sum(t == Name(name) for t in event.terms) != 1:
        raise FormulaError(
            "P with a density is read for one variable between bounds", scope.latex, node.start, node.end
        )
    at = next(i for i, t in enumerate(event.terms) if t == Name(name))
    before, after = event.ops[:at], event.ops[at:]
    if at > 1 or len(event.terms) - at > 2 or not {*before, *after} <= {"=", "<", r"\le", ">", r"\ge"}:
        raise FormulaError("this event has no short NumPy expression", scope.latex, node.start, node.end)
    turned = {"<": ">", r"\le": r"\ge", ">": "<", r"\ge": r"\le", "=": "="}
    sides = [(turned[op], event.terms[0]) for op in before] + [(op, event.terms[-1]) for op in after]
    whole = hasattr(scope.names[name].dist, "pmf")
    below = lambda x, too: f"{name}.cdf({x})" if too or not whole else f"{name}.cdf({x}) - {name}.pmf({x})"
    parts = {}
    for op, term in sides:
        x = write(term, scope)
        if op == "=":
            return f"{name}.pmf({x})" if whole else "0"
        parts["up" if op in ("<", r"\le") else "down"] = below(x, op in (r"\le", ">"))
    if "down" in parts:
        return f"({parts.get('up', '1')} - ({parts['down']}))"
    return parts["up"] if " " not in parts["up"] else f"({parts['up']})"
