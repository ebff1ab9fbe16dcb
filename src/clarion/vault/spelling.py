"""The same text however it was typed: full width, capitals, composed or not."""

from unicodedata import normalize


def folded(text: str) -> str:
    """NFKC and casefold; twice NFKC because casefolding can undo it."""
    return normalize("NFKC", normalize("NFKC", text).casefold())
