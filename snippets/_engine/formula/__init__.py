"""LaTeX -> tree -> value. Knows nothing of pages, snippets or checks; the notation is docs/notation.md."""
