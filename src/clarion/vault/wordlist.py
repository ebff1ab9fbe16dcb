"""The EFF's long list of plain English words, as shipped by xkcdpass and used as data only."""

from functools import cache
from importlib.resources import files


@cache
def words() -> tuple[str, ...]:
    """7,772 words: left out are the four with a hyphen, which might be one word or two."""
    lines = (files("xkcdpass") / "static" / "eff-long").read_text("ascii").split()
    return tuple(word for word in lines if word.isalpha())
