"""What a reader takes away: chapters as notebooks, parts as folders that work from disk, the book as a PDF."""
