"""A formula as MathML and as words, and the font that it is set in."""
