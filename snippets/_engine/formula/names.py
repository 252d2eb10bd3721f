"""The functions and operators of the notation: one entry each, which the reader, evaluator, NumPy writer and typesetter share.

A new function is a new entry here; docs/development/notation.md lists them from this table. It imports nothing: a page
that only shows formulas loads no NumPy.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Function:
    """A name of the notation.

    Attributes:
        name: in the tree, and as it is shown.
        numpy: the NumPy expression's head; of an entrywise function also what it is evaluated by.
        value: where its evaluation stands in `formula/value`, as module.function; entrywise functions have none.
        inside: the domain of an entrywise function, "positive" or "unit".
        macro: its LaTeX where `math-core` does not know the command.
        command: written \\name; otherwise as \\operatorname{name}.
        call: whether it is read as a function of what follows; operators (\\E, \\argmin) and brackets (|x|) are not.
        scalar: whether a power behind its brackets could be meant inside, as in \\log(1 + x)^2.
    """

    name: str
    numpy: str = ""
    value: str = ""
    inside: str = ""
    macro: str = ""
    command: bool = True
    call: bool = True
    scalar: bool = False

    @property
    def latex(self) -> str:
        return f"\\{self.name}" if self.command else rf"\operatorname{{{self.name}}}"

    @property
    def entrywise(self) -> bool:
        return bool(self.numpy) and not self.value


def _upright(name: str) -> str:
    return rf"\operatorname{{{name}}}"


TABLE = (
    Function("log", "np.log", inside="positive", scalar=True),
    Function("ln", "np.log", inside="positive", scalar=True),
    Function("exp", "np.exp", scalar=True),
    Function("sin", "np.sin", scalar=True),
    Function("cos", "np.cos", scalar=True),
    Function("tan", "np.tan", scalar=True),
    Function("sinh", "np.sinh", scalar=True),
    Function("cosh", "np.cosh", scalar=True),
    Function("tanh", "np.tanh", scalar=True),
    Function("arcsin", "np.arcsin", inside="unit"),
    Function("arccos", "np.arccos", inside="unit"),
    Function("arctan", "np.arctan"),
    Function("sign", "np.sign", macro=_upright("sign")),
    Function("sgn", "np.sign", command=False),
    Function("floor", "np.floor", call=False, command=False),
    Function("ceil", "np.ceil", call=False, command=False),
    Function("Re", "np.real", macro=_upright("Re")),
    Function("Im", "np.imag", macro=_upright("Im")),
    Function("det", "np.linalg.det", "matrices.determinant"),
    Function("tr", "np.trace", "matrices.trace", macro=_upright("tr")),
    Function("trace", "np.trace", "matrices.trace", command=False),
    Function("rank", "np.linalg.matrix_rank", "matrices.rank", macro=_upright("rank")),
    Function("diag", "np.diag", "matrices.diagonal", macro=_upright("diag")),
    Function("dim", "", "subspaces.dimension"),
    Function("ker", "", "subspaces.kernel"),
    Function("span", "", "subspaces.span", command=False),
    Function("vec", "", "matrices.stacked", command=False),
    Function("softmax", "scipy.special.softmax", "functions.softmax", macro=_upright("softmax")),
    Function("max", "max", "functions.largest"),
    Function("min", "min", "functions.smallest"),
    Function("abs", "abs", "functions.absolute", command=False, call=False),
    Function("binom", "math.comb", "functions.binomial", call=False),
    Function("indicator", "int", "functions.indicator", command=False, call=False),
    Function("E", macro=r"\mathbb{E}", call=False),
    Function("Var", macro=_upright("Var"), call=False),
    Function("Cov", macro=_upright("Cov"), call=False),
    Function("argmin", macro=r"\operatorname*{arg\,min}", call=False),
    Function("argmax", macro=r"\operatorname*{arg\,max}", call=False),
    Function("lim", call=False),
)
FUNCTIONS = {f.name: f for f in TABLE}
MACROS = {f.name: f.macro for f in TABLE if f.macro}  # of the book, beyond standard LaTeX
