"""A tree as a NumPy expression that a reader can run."""
