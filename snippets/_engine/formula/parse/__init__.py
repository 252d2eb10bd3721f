"""LaTeX -> tokens -> tree."""
