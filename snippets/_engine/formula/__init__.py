"""LaTeX -> tree -> value. Knows nothing of pages, snippets or checks; docs/development/notation.md is the notation it reads.

To read it, in this order (arrows go up only):

text to tree    errors, tokens, tree, statements, cursor, pattern (dots), grammar, lines, then what fills the
                grammar's tables: suffixes, operands, calls, environments, operators, differentials; parse
tree to value   algebra, matrices, bound (functions), evaluate, then the rules: values, indexing, truth, functions,
                slopes and calculus, extremes and series, laws and chance
faces           bind (LaTeX and values to tree and scope), links, order and relations (is it true?), source (as NumPy:
                writer, write_arrays, write_calls)
"""
