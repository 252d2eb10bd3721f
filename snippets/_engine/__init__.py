"""The press: from the pages of the book to what stands on them. The rooms, in reading order:

read     what an author wrote: pages as tokens, the cells of a snippet, the book, a link's options
run      one snippet, one run: server, job, child, result, store, figure, notebook, golden text
formula  LaTeX -> tree -> value; knows nothing of pages or snippets
typeset  LaTeX -> MathML and words, in the book's font
check    `@equation`: checks, verdicts, the ledger, mutants, the reader's script
page     what stands on a page: listings, equations, panels, tables, labs
take     what a reader takes along: a chapter as a notebook, a part as an archive, the book as a PDF
whole_site  the folder of the built site: what pages refer to is copied into it, and it takes its place when it is whole

`extension.py` and `mkdocs_hook.py` hand it to MkDocs, `elsewhere.py` to other builders.
"""
