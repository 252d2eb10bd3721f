"""The formula of docs/calculus/index.md, and the map of the part."""

import re
import runpy

import numpy as np
from scipy.special import expit
from sklearn.metrics import log_loss

from snippets._engine.check.equation import equation
from snippets._engine.place import ROOT
from tests.part_maps import edges, needed


@equation("training-loss")
def test_training_loss(holds, rng):
    """scikit-learn's cross-entropy of the probabilities that the sigmoid makes of the scores."""
    n = int(rng.integers(4, 9))
    X, theta = rng.normal(size=(n, 3)), rng.normal(size=3)
    y = rng.permutation(np.where(np.arange(n) < n // 2, -1.0, 1.0))

    def f(x, theta):
        return np.tanh(np.ravel(x)) @ np.ravel(theta)

    def L(theta):
        return log_loss(y > 0, expit([f(x, theta) for x in X]))

    holds(X=X, y=y, theta=theta, f=f, L=L, n=n)


# ---- the map of the part is drawn from the boxes "Before you start"

FOLDER = ROOT / "docs/calculus"


def test_the_map_shows_what_the_chapters_need():
    """An edge for each need that does not follow from another one, and no edge besides."""
    names = {
        "differentiation_rules": "Rules",
        "gradient_table": "Gradient table",
        "steepest_ascent": "Steepest ascent",
        "chain_rule": "Chain rule",
        "weight_gradient": "Weight matrix",
        "taylor": "Taylor",
        "finite_differences": "Finite differences",
        "gradient_check": "Gradient check",
        "forward_mode": "Forward mode",
        "backward_pass": "Backward pass",
        "engine_training": "Engine training",
        "stop_recording": "Stop recording",
        "autograd_outputs": "Many outputs",
        "training_loop": "Training loop",
        "condition_number": "Condition number",
        "sgd": "SGD",
        "mini_batches": "Mini-batches",
        "noise_floor": "Noise floor",
        "convex_building": "Convex rules",
        "convex_losses": "Convex losses",
        "gradient_descent": "Gradient descent",
        "optimizers": "Momentum",
        "momentum_gain": "Momentum gain",
        "weight_decay": "Weight decay",
        "adaptive": "Adam",
    }
    name = lambda chapter: names.get(chapter, chapter.capitalize())
    assert {(name(a), name(b)) for a, b in edges(needed(FOLDER))} == set(
        runpy.run_path(str(ROOT / "snippets/calculus/part_map.py"))["joined"]
    )


def test_each_chapter_comes_after_those_that_it_needs():
    """In the navigation, which is the order of reading, and in the table of the opening page."""
    needs = needed(FOLDER)
    for text in ((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), (FOLDER / "index.md").read_text(encoding="utf-8")):
        lines = re.findall(r"^ +- calculus/(\w+)\.md$|^\| \[[^]]*\]\((\w+)\.md\)", text, re.M)
        order = [a or b for a, b in lines if (a or b) != "index"]
        assert sorted(order) == sorted(needs)
        for i, chapter in enumerate(order):
            assert needs[chapter] <= set(order[:i]), f"{chapter} comes before {needs[chapter] - set(order[:i])}"
