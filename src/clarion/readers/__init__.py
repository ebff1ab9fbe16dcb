"""Bytes or text in, proposals out: pure, and without a database."""
