"""What stands on a page: listings, equations, panels, tables, labs; `press` keeps them together.

To read it, in this order, where each imports what stands before it alone:

markup, tidy, highlight, words, titles, anchors, kept: pieces of HTML, and what is kept of them
edition, before, shown, outputs: what was read and run, and what a link shows of it
report, panel, equations, listing: a formula with its mark, a run
answer_value, answer_code, question: what a reader answers
owned, forms, facts, evidence, numbers, held: what running text states, and what holds it
calls, sheet, indexes, ledger_table, terms, around: lists, the ledger, links between pages
printing, origin, prints: a page for a page: made, or taken as it was
preview, lab_download, lab_markdown, lab, labs: what runs behind the pages, the labs
seen, gather, problems, press: a build
rendered, finished: pages of MkDocs that are kept
held_table, scaffold: the commands
"""
