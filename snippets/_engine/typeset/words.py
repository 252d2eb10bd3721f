"""Write a MathML tree as one line of text that a person can read and a search can find.

It knows MathML elements and Unicode, nothing else.
"""

import re
import unicodedata
from xml.etree.ElementTree import Element

_RAISED = str.maketrans(
    "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ⊤",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀ",
)
_LOWERED = str.maketrans("0123456789+-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
_ACCENTS = {
    "ˆ": "\u0302",
    "\u0302": "\u0302",
    "¯": "\u0304",
    "‾": "\u0304",
    "\u0332": "\u0304",
    "˜": "\u0303",
    "˙": "\u0307",
    "¨": "\u0308",
    "\u20d7": "\u20d7",
    "ˇ": "\u030c",
}
_BINARY = set("+-±∓×·⋅∘∗⊙⊗⊕∪∩∧∨∖÷")
_SIDES = set("([{|‖⌊⌈⟨")
_BIG = set("∑∏∫⋂⋃")


def flatten(node: Element) -> str:
    """One line of text for a `<math>` element or any element inside."""
    return re.sub(r"([.·])\s*\1\s*\1", "…", re.sub(r"\s+", " ", _flat(node))).strip()


def _flat(node: Element) -> str:
    match node.tag:
        case "annotation":
            return ""
        case "mi" | "mn" | "mo" | "mtext":
            return _token(node)
        case "mspace":
            return " " if float(node.get("width", "0").rstrip("em") or 0) > 0.2 else ""
        case "mfrac":
            return _fraction(node[0], node[1], line=node.get("linethickness") != "0")
        case "msqrt":
            return "√" + _grouped("".join(_row(list(node))))
        case "mroot":
            return _script(flatten(node[1]), _RAISED, "") + "√" + _grouped(_flat(node[0]))
        case "msub" | "munder":
            return _limits(node[0], below=node[1])
        case "msup" | "mover":
            return _limits(node[0], above=node[1])
        case "msubsup" | "munderover":
            return _limits(node[0], node[1], node[2])
        case "mtable":
            return "; ".join(_cells(row) for row in node)
        case _:
            return "".join(_row(list(node)))


def _token(node: Element) -> str:
    # Letters of a mathematical alphabet become plain letters, ℝ and its like stay.
    plain = "".join(c if ord(c) < 0x10000 else unicodedata.normalize("NFKC", c) for c in node.text or "")
    return plain.replace("\u2061", "").replace("−", "-").replace("ϵ", "ε").replace("\u2009", " ")


def _row(nodes: list[Element]) -> list[str]:
    """Neighbours, with the spaces that a reader expects around operators and words."""
    parts: list[str] = []
    for node in nodes:
        part, last = _flat(node), "".join(parts)[-1:]
        if not part:
            continue
        if node.tag == "mo":
            if part in ",;":
                part += " "
            elif part == "∣" or unicodedata.category(part[0]) == "Sm" and part not in _BINARY | _BIG | set("|∂∇∀∃¬√′⋯"):
                part = f" {part.replace('∣', '|')} "
            elif part in _BINARY and last and last not in _SIDES | set(" ,"):
                part = f" {part} "
        elif _wordy(part) and (last.isalnum() or last in set(")]}'")) and last:
            part = " " + part
        elif parts and _wordy(parts[-1].split("_")[0].strip()) and part[:1] not in set("([{ "):
            part = " " + part
        parts.append(part)
    return parts


def _wordy(part: str) -> bool:
    return len(part) > 1 and part[:2].isascii() and part[:2].isalpha() or part[:1] in _BIG


def _limits(base: Element, below: Element | None = None, above: Element | None = None) -> str:
    text = _flat(base)
    low, high = (None if script is None else flatten(script) for script in (below, above))  # once: scripts nest
    if high is not None and (mark := _ACCENTS.get(high)):
        return unicodedata.normalize("NFC", (text if base.tag in ("mi", "mn") else f"({text})") + mark)
    if base.tag in ("mrow", "mfrac") and not re.fullmatch(r"[\w.′″]+|[(\[‖|].*[)\]‖|]|[A-Za-z ]+", text):
        text = f"({text})"
    for small, shift, sign in ((low, _LOWERED, "_"), (high, _RAISED, "^")):
        if small is not None and small not in "⏟⏞":
            text += _script(small, shift, sign)
    return text + " " if text[:1] in _BIG or base.tag == "mrow" and _wordy(text) else text


def _script(text: str, shift: dict[int, int], sign: str) -> str:
    tight = text.replace(" ", "")
    if tight and all(ord(c) in shift for c in tight):
        return tight.translate(shift)
    return sign + (tight if len(tight) == 1 or tight.isdigit() else f"({text})")


def _fraction(top: Element, bottom: Element, line: bool) -> str:
    over, under = flatten(top), flatten(bottom)
    if not line:
        return f"{over} choose {under}"
    if re.search(r"[ /]", over):
        over = f"({over})"
    return f"{over}/{_grouped(under)}"


def _grouped(text: str) -> str:
    """Brackets around what is more than one name, number or derivative."""
    one = re.fullmatch(r"[\d.]+|\W?\w[\u0300-\u036f′₀-₉⁰-⁹²³ᵢⱼₖₙ]*|[d∂]\w[₀-₉ᵢⱼₖ²]*|\([^()]*\)|‖[^‖]*‖[₀-₉]*", text)
    return text if one else f"({text})"


def _cells(row: Element) -> str:
    aligned = any("right" in cell.get("style", "") and "end" in cell.get("style", "") for cell in row)
    return ("" if aligned else " ").join(_flat(cell) for cell in row).strip()
