"""NumPy expressions for relations: a test that is true or false."""

from snippets._engine.formula.errors import FormulaError
from snippets._engine.formula.numpy.arithmetic import identity
from snippets._engine.formula.numpy.writer import write, writer
from snippets._engine.formula.parse.statements import Chain
from snippets._engine.formula.value.algebra import Eye, Value, is_array, is_scalar
from snippets._engine.formula.value.evaluate import Scope, evaluate

COMPARISONS = {r"\le": "<=", r"\ge": ">=", "<": "<", ">": ">"}


@writer(Chain)
def _(node: Chain, scope: Scope) -> str:
    parts = []
    for left, op, right in zip(node.terms, node.ops, node.terms[1:]):
        values = evaluate(left, scope), evaluate(right, scope)
        size, beside = next(((len(v), n) for v, n in zip(values, (left, right)) if is_array(v)), (None, None))
        a, b = (
            identity(n, scope, size, beside) if isinstance(v, Eye) else write(n, scope)
            for n, v in zip((left, right), values)
        )
        if op == "=" and all(isinstance(v, frozenset) for v in values):
            parts.append(f"{a} == {b}")
        elif op in ("=", ":=", r"\leftarrow", r"\approx"):
            parts.append(f"np.allclose({a}, {b})")
        elif op == r"\ne":
            parts.append(f"not np.allclose({a}, {b})")
        elif op == r"\subseteq":
            parts.append(f"{a} <= {b}")
        elif op == r"\sim":
            parts.append(_law(a, b, values[0]))
        elif op in COMPARISONS:
            parts.append(
                f"{a} {COMPARISONS[op]} {b}" if all(map(is_scalar, values)) else f"np.all({a} {COMPARISONS[op]} {b})"
            )
        else:
            raise FormulaError(f"{op} has no NumPy expression", scope.latex, node.start, node.end)
    return " and ".join(parts)


def _law(a: str, b: str, value: Value) -> str:
    """A sample, by the test of Kolmogorov and Smirnov, or a law, by its distribution function, follows the law b."""
    if is_array(value):
        return f"scipy.stats.kstest({a}, {b}.cdf).pvalue > 1e-4"
    at = f"{b}.ppf(np.linspace(0.001, 0.999, 50))"
    return f"np.allclose({a}.cdf({at}), {b}.cdf({at}))"
