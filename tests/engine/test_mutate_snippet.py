"""The code mutator makes mistakes, one at a time, that run."""

from snippets._engine.check.mutate.snippet import mistakes

SOURCE = '''"""A claim with 1 number."""
import numpy as np
a = np.array([1.0, -2.0])
print(f"{a @ a.T:.3f}", a.sum() > 2, a[0] / 3, a.var(ddof=1))

# %% figure
b = 1 + 1
'''


def test_each_mistake_changes_one_thing():
    made = [(line, what, write()) for line, what, write in mistakes(SOURCE)]
    assert {what for _, what, _ in made} == {
        "minus",
        "operator MatMult",
        "transpose",
        "sum",
        "comparison",
        "number 0",
        "number 3",
        "number 1",
        "operator Div",
    }
    assert len({source for _, _, source in made}) == len(made)
    assert all(compile(source, "mistake", "exec") and "b = 1" not in source for _, _, source in made)


def test_lines_are_those_of_the_snippet():
    assert {line for line, _, _ in mistakes(SOURCE)} == {3, 4}
