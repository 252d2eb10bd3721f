"""The value of a tree for given values of its names."""
