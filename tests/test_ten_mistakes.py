"""Ten mistakes as people make them, put by hand into ten formulas: each is refused, and the message says where and why."""

import importlib
import re

import pytest

from snippets._engine.check import equation as check
from snippets._engine.check.ledger import Ledger

MISTAKES = {
    "svd": (r"V^\top", r"V", "a transpose dropped"),
    "pca-eigenvalues": (r"\sigma_j^2", r"\sigma_j", "singular values for their squares"),
    "pca-covariance": (r"\frac{1}{n-1}", r"\frac{1}{n}", "n for n - 1"),
    "svd-gram-eigenvectors": (r"\sigma_i^2 v_i", r"\sigma_i v_i", "singular values for eigenvalues"),
    "eckart-young-frobenius": (r"i=k+1", r"i=k", "a bound off by one"),
    "frobenius-norm-sigma": (r"\|A\|_F", r"\|A\|_2", "the wrong norm"),
    "norm-equivalence": (r"\sqrt{n} \|x\|_2", r"\|x\|_2", "a constant lost in an inequality"),
    "squared-residual-gradient": (r"2 X^\top", r"X^\top", "the factor 2 lost"),
    "law-of-cosines": (r"- 2", r"+ 2", "a sign"),
    "ridge-solution": (r"n \lambda I", r"2 n \lambda I", "the 1/2 of the loss forgotten"),
}


@pytest.mark.parametrize("label", MISTAKES)
def test_a_mistake_is_refused(label):
    right, wrong, what = MISTAKES[label]
    for source in Ledger(check.book()).sources[label]:
        importlib.import_module(source.file.removesuffix(".py").replace("/", "."))
    published = check.published(label)
    assert right in published.latex, f"{published.place} has changed: choose another mistake"
    assert check.run(label).kind == "passed"
    with check.publish(label, published.latex.replace(right, wrong, 1)):
        verdict = check.run(label)
    print(f"\n{what}\n{verdict.message}")
    assert verdict.kind == "failed" and published.place in verdict.message
    assert "left side" in verdict.message and "right side" in verdict.message
    assert re.search(r"draw \d+ of \d+ \(rng = .*\)", verdict.message)
