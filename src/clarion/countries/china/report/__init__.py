"""What written reports from China look like: the words and shapes that the reader is told."""
