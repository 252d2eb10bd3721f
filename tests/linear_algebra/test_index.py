"""Checks of docs/linear_algebra/index.md."""

import ast
import re
from pathlib import Path

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.part_maps import needed, titles


def problem(rng, n: int = 7, k: int = 3, classes: int = 4) -> tuple[np.ndarray, ...]:
    """Z (n, k), W (classes, k), b (classes,) and one-hot targets Y (n, classes)."""
    return (
        rng.normal(size=(n, k)),
        rng.normal(size=(classes, k)),
        rng.normal(size=classes),
        np.eye(classes)[rng.integers(0, classes, size=n)],
    )


def scores(Z: np.ndarray, W: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Sample by sample and class by class, shape (n, classes)."""
    return np.array(
        [[sum(w * z for w, z in zip(weights, sample)) + bias for weights, bias in zip(W, b)] for sample in Z]
    )


def loss(Z, W, b, Y) -> torch.Tensor:
    """Half the squared error of a sample, summed over its classes, averaged over samples."""
    predicted = torch.nn.functional.linear(torch.as_tensor(Z), W, torch.as_tensor(b))
    return torch.nn.functional.mse_loss(predicted, torch.as_tensor(Y)) * Y.shape[1] / 2


@equation("linear-scores")
def test_linear_scores(holds, rng):
    Z, W, b, Y = problem(rng)
    holds(Z=Z, W=W, b=b, ones=np.ones(7), Y_hat=scores(Z, W, b))


@equation("scores-loss")
def test_scores_loss(holds, rng):
    Z, W, b, Y = problem(rng)
    holds(Z=Z, W=W, b=b, Y=Y, ones=np.ones(7), n=7, L=lambda W: loss(Z, torch.as_tensor(W), b, Y).item())


@equation("scores-gradient")
def test_scores_gradient(holds, rng):
    Z, W, b, Y = problem(rng)
    point = torch.tensor(W, requires_grad=True)
    loss(Z, point, b, Y).backward()
    holds(bind={r"\nabla L(W)": point.grad.numpy()}, Z=Z, Y=Y, Y_hat=scores(Z, W, b), n=7)


@equation("scores-hessian")
def test_scores_hessian(holds, rng):
    Z, W, b, Y = problem(rng)
    row, W = int(rng.integers(0, 4)), torch.tensor(W)
    place = torch.zeros(4, 1, dtype=W.dtype)
    place[row] = 1
    second = torch.autograd.functional.hessian(lambda w: loss(Z, W + place * (w - W[row]), b, Y), W[row].clone())
    holds(H=second.numpy(), Z=Z, n=7)


equivalent("scores-hessian", r"H^\top = \frac{1}{n} Z^\top Z", because="a Hessian is symmetric")


def above(chapter: str, joined: dict[str, list[str]]) -> set[str]:
    return {chapter}.union(*(above(name, joined) for name in joined.get(chapter, [])))


def test_the_map_is_the_one_that_the_chapters_tell(press):
    """What a chapter needs stands above it on the map, and what the map joins to it, it needs."""
    folder = press.root / "docs/linear_algebra"
    chapter = titles(folder)  # title on the map -> page
    tree = ast.parse((press.root / "snippets/linear_algebra/part_map.py").read_text(encoding="utf-8"))
    place, joined = (
        ast.literal_eval(s.value) for s in tree.body if isinstance(s, ast.Assign) and isinstance(s.value, ast.Dict)
    )
    needs = needed(folder)
    assert {chapter[name] for name in place} == set(needs)
    assert all(place[name][1] < place[other][1] for name, others in joined.items() for other in others)
    for name in place:
        told = {chapter[other] for other in above(name, joined)}
        assert needs[chapter[name]] <= told, name
        assert {chapter[other] for other in joined.get(name, [])} <= needs[chapter[name]], name


def test_every_chapter_asks_and_closes_with_a_ladder():
    """Three questions with wrong answers that get a reply, and three exercises."""
    chapters = [p for p in Path("docs/linear_algebra").glob("*.md") if p.stem != "index"]
    for page in chapters:
        text = page.read_text(encoding="utf-8")
        asked = re.findall(r"^/// question \|.*?^/// answer \|.*?^///$", text, re.M | re.S)
        replying = [box for box in asked if re.search(r"^- `", box, re.M)]  # code to write is judged by its asserts
        assert len(replying) >= 3, f"{page.stem}: {len(replying)} questions reply to wrong answers"
        assert text.count("/// exercise |") >= 3, f"{page.stem}: fewer than three exercises"
