"""What an author wrote, read once: pages as tokens, the cells of a snippet, the book, a link and its options.

To read it, in this order, where each imports what stands before it alone:

problem, near, hidden, syntax: what is wrong and where, what was perhaps meant
cells, lab_cells, options, cut: the parts of a snippet and of a lab, and what a link asks of them
page_tokens, embed, page, prose: from the bytes of a page to its tokens and links, and what is running text
kinds, condition, given: the conditions of a formula
leading, unmarked: the sentences that lead to a formula, the conditions that they state and do not mark
navigation, book: the pages in order, every label with its number
addresses, places, spoken, numbers: boxes and runs with their addresses, the formulas and numbers of running text
"""
