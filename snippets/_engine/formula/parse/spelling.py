"""The commands and signs of LaTeX: which are read, which are another spelling of one, which print nothing."""

from snippets._engine.formula.names import TABLE

GREEK = set(
    """alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma
    tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell""".split()
)
SYNONYMS = {
    r"\dfrac": r"\frac",
    r"\tfrac": r"\frac",
    r"\dbinom": r"\binom",
    r"\tbinom": r"\binom",
    r"\leq": r"\le",
    r"\leqslant": r"\le",
    r"\geq": r"\ge",
    r"\geqslant": r"\ge",
    r"\neq": r"\ne",
    r"\lt": "<",
    r"\gt": ">",
    r"\coloneqq": ":=",
    r"\gets": r"\leftarrow",
    r"\rightarrow": r"\to",
    r"\iff": r"\Leftrightarrow",
    r"\Longleftrightarrow": r"\Leftrightarrow",
    r"\implies": r"\Rightarrow",
    r"\Longrightarrow": r"\Rightarrow",
    r"\Vert": r"\|",
    r"\vert": "|",
    r"\lbrace": r"\{",
    r"\rbrace": r"\}",
    r"\colon": ":",
    r"\ast": "*",
    r"\cdots": r"\dots",
    r"\ldots": r"\dots",
    r"\dotsb": r"\dots",
    r"\dotsc": r"\dots",
    r"\intercal": r"\top",
    r"\widehat": r"\hat",
    r"\overline": r"\bar",
    r"\boldsymbol": r"\mathbf",
    r"\wedge": r"\land",
    r"\vee": r"\lor",
    r"\lnot": r"\neg",
    r"\varnothing": r"\emptyset",
    r"\varepsilon": r"\epsilon",
    r"\varphi": r"\phi",
    r"\vartheta": r"\theta",
    r"\quad": r"\qquad",
}
DROPPED = {
    r"\,",
    r"\;",
    r"\:",
    r"\!",
    "\\ ",
    r"\displaystyle",
    r"\textstyle",
    r"\limits",
    r"\nolimits",
    r"\nonumber",
    r"\notag",
}
SIDES = {r"\lvert": ("|", "open"), r"\rvert": ("|", "close"), r"\lVert": (r"\|", "open"), r"\rVert": (r"\|", "close")}
COMMANDS = {f.name for f in TABLE if f.command}  # also as \operatorname{…}
RAW = {r"\text", r"\mathrm", r"\operatorname", r"\mathbb", r"\mathsf", r"\begin", r"\end", r"\label", r"\tag"}
RELATIONS = {
    "=",
    r"\ne",
    r"\approx",
    r"\le",
    r"\ge",
    "<",
    ">",
    r"\ll",
    r"\gg",
    r"\propto",
    r"\in",
    r"\notin",
    ":=",
    r"\leftarrow",
    r"\to",
    r"\subseteq",
    r"\sim",
    r"\Leftrightarrow",
    r"\Rightarrow",
}
CONTINUING = RELATIONS | {"+", "-", r"\cdot", r"\times", r"\odot"}
