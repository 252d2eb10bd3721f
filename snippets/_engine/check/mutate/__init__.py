"""Proof that the checks can fail: wrong formulas and wrong code, made on purpose, must be caught."""
