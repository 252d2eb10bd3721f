"""Published formulas executed: the checks, what they found, and the proof that they can fail.

To read it, in this order, where each imports what stands before it alone:

draws, failure, published, registry: what a check draws, the formula that it is of, what it says
given, outside, notes, unstated, holds, equation: one check on all its draws, inside of the conditions and outside
reading, record, dependencies, found, ledger: what is known of every formula, without importing a check
fold, alone, lines, written_out, script, yourself: a check as lines that a reader can run
process, child, worker, background: the checks in a process of their own
named, verify, rates, mutate: the commands
"""
