"""What is wrong with a condition of the page and all the draws of its checks together."""

from snippets._engine.check.given import borders
from snippets._engine.check.given.state import State
from snippets._engine.read.condition import Condition


def generic(condition: Condition, state: State, draws: int) -> str:
    if draws > 1:
        for kind, always in state.apart.items():
            if always and kind not in state.only:
                return (
                    f"every draw is {kind}; the page says only {condition.shown}. Draw some that are not, "
                    f'say it on the page, or say why there are none: holds.only("{kind}", because="…")'
                )
        if state.distances and borders.stricter(condition) not in state.only:
            if said := borders.complaint(condition, state.distances):
                return said
    for kind in state.only:
        never = not borders.at_border(state.distances) if condition.kind == "relation" else state.apart.get(kind)
        if not never:
            return f'holds.only says that all draws are "{kind}", and they are not'
    return ""


def told(condition: Condition, state: State, draws: int) -> str:
    if state.decided or any(state.outside) or state.needless or state.inside:
        return ""
    return (
        f"no check says that its draws keep {condition.shown}, and no number shows it: try the formula outside with "
        f'holds.fails(outside="{condition.text}", …), or say why it is kept: holds.inside("{condition.text}", because="…")'
    )


def needed(condition: Condition, state: State, draws: int) -> str:
    if state.needless:
        return f'not_needed says "{condition.text}", and without it the formula fails' if any(state.outside) else ""
    if any(state.outside):
        return ""
    if state.outside:
        return (
            f'the formula holds without "{condition.text}" on all {len(state.outside)} tries: '
            "the condition is not needed, or the check does not see what it is for"
        )
    if condition.free:
        return ""
    return (
        f"nothing shows that {condition.shown} is needed: try the formula outside with "
        f'holds(outside=["{condition.text}"], …) or holds.fails(outside="{condition.text}", …), '
        f'or say that it is not: holds.not_needed("{condition.text}", because="…")'
    )
