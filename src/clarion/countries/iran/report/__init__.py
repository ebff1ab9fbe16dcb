"""What written reports from Iran look like: the words and shapes that the reader is told."""
