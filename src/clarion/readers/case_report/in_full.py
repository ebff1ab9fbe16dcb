"""The whole name of somebody whose surname is told with a title."""

from collections.abc import Sequence

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import Token

_SORTS = [Sort.PERSON, Sort.TITLE, "(", Sort.PERSON, ")"]


def in_full(tokens: Sequence[Token], text: str) -> list[Token]:
    """王所长（王大明）: as if no more than the whole name were told."""
    found = list(tokens)
    for at in range(len(tokens) - len(_SORTS), -1, -1):
        said = found[at : at + len(_SORTS)]
        if [one.sort for one in said] == _SORTS and _is_whole(said[3], said[0], text):
            name = Token(Sort.PERSON, said[3].start, said[3].end)
            found[at : at + len(_SORTS)] = [said[1], name]
    return found


def _is_whole(name: Token, surname: Token, text: str) -> bool:
    said, short = text[name.start : name.end], text[surname.start : surname.end]
    return said != short and said.startswith(short)
