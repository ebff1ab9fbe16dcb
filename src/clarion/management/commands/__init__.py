"""Commands that Django finds by file name."""
