"""The folder of the built site: what pages refer to is copied into it, and it takes its place when it is whole.

To read it, in this order, where each imports what stands before it alone:

files: what is written into it
strays: pages that MkDocs would build otherwise
swap: a build: the new in the place of the old
shown, knock, settings: a preview
"""
