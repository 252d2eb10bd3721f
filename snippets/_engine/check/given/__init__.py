"""The conditions of a formula under trial: whether the draws keep them, and whether the formula needs them.

rules says how a kind is recognised and missed, which numbers, matrices, laws and functions do for the vocabulary of
`read/kinds.py`; values finds what a condition is said of; state is what is known of a condition,
complaints what is wrong with it, and judge looks at all draws of a formula together.
"""
