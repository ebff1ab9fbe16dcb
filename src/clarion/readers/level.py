"""Texts brought to one level, so that words need one spelling."""

import re
import unicodedata
from collections.abc import Mapping

_JOINT = re.compile(r"(?<=[a-zA-Z])_(?=[a-zA-Z])")
# left-the-post-in-may; with one dash only among other tags: official,wrong-number
_SLUG = re.compile(
    r"(?:^|(?<=[,;|:\n]))\s*(?!(?:ex|e|step)-|[a-zA-Z-]*-in-law)[a-zA-Z]+"
    r"(?:(?:-[a-zA-Z]+){2,}\s*(?=$|[,;|:\n])|-[a-zA-Z]+\s*(?=[,;|]))|"
    r"(?<=[,;|])\s*(?!(?:ex|e|step)-)[a-zA-Z]+-[a-zA-Z]+\s*$"
).sub


def level(text: str, fold: Mapping[int, str]) -> str:
    """One width, one script, small letters: so that words need one spelling."""
    return worded(unicodedata.normalize("NFKC", text)).translate(fold).casefold()


def worded(text: str) -> str:
    """left_the_post, left-the-post-in-may: with blanks, as many signs as before."""
    if "_" in text:
        text = _JOINT.sub(" ", text)
    return _SLUG(_spaced, text) if "-" in text else text


def _spaced(slug: re.Match[str]) -> str:
    return slug[0].replace("-", " ")
