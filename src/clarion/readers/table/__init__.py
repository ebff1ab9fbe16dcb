"""Tables: bytes in, rows with their line numbers out, and what a row proposes."""
