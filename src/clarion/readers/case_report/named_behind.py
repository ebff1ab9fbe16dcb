"""国保大队：15400000501 王大明；…: names that stand behind their numbers, where an office leads."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.lex import LISTED, Token

OF_LIST = frozenset({"num", "blank", *LISTED})
ENDS = frozenset({")", ";", "end"})  # behind a name that is of no number further on
END = Token("end", -1, -1)


def named_first(tokens: Sequence[Token]) -> list[Token]:
    """One sentence, with each name before the numbers that it stands behind.

    所长（0536-0000121 王大明）. Behind a comma the next number may be his as well: there every
    number must have a name behind it, and none before.
    """
    said = [n for n, one in enumerate(tokens) if one.sort != "blank"]
    order = "".join({"num": "n", Sort.PERSON: "p"}.get(tokens[n].sort, "") for n in said)
    dealt = order == "np" * (len(order) // 2) and len(order) > 2  # noqa: PLR2004
    found: list[Token] = []
    begin = 0
    for at, place in enumerate(said):
        name, behind = tokens[place], tokens[said[at + 1]] if at + 1 < len(said) else END
        if name.sort != Sort.PERSON or not (dealt or behind.sort in ENDS):
            continue
        if _stands_behind(tokens[begin:place], bracketed=behind.sort == ")"):
            found += _moved(tokens[begin:place], name)
            begin = place + 1
    return [*found, *tokens[begin:]]


def _stands_behind(before: Sequence[Token], *, bracketed: bool) -> bool:
    """Whether a number ends what was said since the last name, and it is nobody else's."""
    clause = takewhile(lambda one: one.sort != ";", reversed(before))
    said = [one.sort for one in clause if one.sort != "blank"]
    if bracketed and "(" in said:
        said = said[: said.index("(") + 2]  # a lawyer wrote to the prosecutor (…)
    if Sort.ROLE in said:
        return False
    if bracketed and said[:3] == [",", "num", "("]:
        return True  # 检察官（15400000501，王大明）
    return said[:1] == ["num"] and Sort.PERSON not in said


def _moved(before: Sequence[Token], name: Token) -> list[Token]:
    numbers = len(list(takewhile(lambda one: one.sort in OF_LIST, reversed(before))))
    at = len(before) - numbers
    while before[at].sort != "num":
        at += 1
    lead = list(before[:at])
    labels = [n for n, one in enumerate(lead) if one.sort not in {"blank", ":"}][-1:]
    if labels and lead[labels[0]].sort == Sort.LABEL:
        if lead[labels[0]].code == Label.DESK:
            lead = [*lead[: labels[0] + 1], replace(name, sort="blank", end=name.start)]
        else:
            at = labels[0]
            lead = list(before[:at])
    return [*lead, name, *before[at:]]
