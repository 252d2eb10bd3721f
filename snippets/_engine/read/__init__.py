"""What an author wrote, read once: pages as tokens, the cells of a snippet, the book, a link and its options."""
