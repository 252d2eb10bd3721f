"""LaTeX -> tree -> value. Knows nothing of pages, snippets or checks; docs/development/notation.md is the notation it reads.

To read it, in this order (arrows go up only):

errors          what is said of a formula that is not read
names           the functions of the notation, one entry each: all that follows takes them from there
parse/          text to tree: spelling, tokens, tokenize (with same_name, regroup), tree, statements, cursor, dots,
                registered, grammar, arguments, lines, then what fills the grammar's tables: suffixes, operands,
                calls, environments, operators, differentials; parse
value/          tree to value: algebra, matrices, bound (functions), evaluate, then the rules: values, indexing, cases,
                functions, slopes and calculus, extremes, endless and series; laws, expectation, event and chance
numpy/          tree to a NumPy expression: writer, arithmetic, arrays, relations, calls
faces           bind (LaTeX and values to tree and scope), chain, convergence and relations (is it true?)
what text says  identity, sums, together and instance: formulas that stand in running text without a label
"""
