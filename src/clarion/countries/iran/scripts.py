"""In which script a report about Iran is written, and whether a name in it is whole."""

import re

PERSIAN = re.compile("[\u0600-\u06ff]")
# Somebody is left out or unknown: م. رضایی, رضایی...
OPEN = re.compile(r"[.…*×]|\bن\.?م\b")


def language_of(text: str) -> str:
    """The tag of the text's language."""
    return "fa" if PERSIAN.search(text) else "en"


def is_whole(name: str) -> bool:
    """Whether two people of one office with this name are taken for one person."""
    return len(name.split()) > 1 and not OPEN.search(name)
