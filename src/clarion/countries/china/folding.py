"""One spelling for what is one name in Simplified, Traditional, full width or capitals."""

import unicodedata

from clarion.countries.china.simplified import FOLDED

_TABLE = str.maketrans(dict(FOLDED))


def fold(text: str) -> str:
    """For comparing and looking up only; what is stored or shown is never converted."""
    visible = text if text.isalnum() else _visible(text)
    return unicodedata.normalize("NFKC", visible).casefold().translate(_TABLE)


def _visible(text: str) -> str:
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
