"""Published formulas executed: the checks, what they found, and the proof that they can fail."""
