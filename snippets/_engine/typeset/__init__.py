"""A formula as MathML and as words, and the font that it is set in.

To read it, in this order, where each imports what stands before it alone:

font_shapes, font: the characters that there are
mending, words, mathml: from LaTeX to both, by one translation
"""
