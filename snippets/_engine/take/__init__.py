"""What a reader takes away: chapters as notebooks, parts as folders that work from disk, the book as a PDF.

To read it, in this order, where each imports what stands before it alone:

notebook: a chapter as a notebook
links, bundle: a part as a folder
pdf: the book on paper
__main__: the command
"""
