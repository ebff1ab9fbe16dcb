"""How a call went, told behind whose the number is: 15400000501 所长王大明 - 女的接，说在开会."""

from collections.abc import Sequence
from dataclasses import replace

from clarion.countries.report import Sort
from clarion.readers.case_report.lex import LIST, LISTED, Token

ENDING = frozenset({";", ",", LIST, "blank"})  # of what is said of a number
APART = frozenset({",", "(", "-", ".", ":"})  # before how a call went
PARTS_OFF = APART | {"|", ";"}  # what is said of a call
OF_KIN = frozenset({"run", Sort.OF})  # words that lead to whose kin somebody is
ARROWS = frozenset({"←", "<"})  # before a note on the number at the start of the line
WIDE = 2  # signs between two columns
WHO = frozenset({Sort.PERSON, Sort.TITLE, Sort.UNIT})


def barred(tokens: Sequence[Token]) -> list[Token]:
    """15400000501 / 大队长王大明 / 关机: strokes between blanks part it like bars."""
    apart = ["blank", "/", "blank"]
    return [
        replace(one, sort="|")
        if [it.sort for it in tokens[max(0, n - 1) : n + 2]] == apart
        else one
        for n, one in enumerate(tokens)
    ]


def result(tokens: Sequence[Token]) -> int:
    """0000121 | 刑庭庭长 王大明 | 秘书接，说在开会: where begins how the call went; 0 if nowhere.

    Not where it tells of a relative: the number may be hers.
    """
    bars = [n for n, one in enumerate(tokens) if one.sort == "|"][:2]
    if len(bars) < 2 or any(one.sort == Sort.ROLE for one in tokens):  # noqa: PLR2004
        return 0
    first, last = bars
    led = [one.sort for one in tokens[:first] if one.sort in {"num", "blank", *LISTED}]
    told = len(led) == first and "num" in led and names(tokens[first + 1 : last])
    rest = {one.sort for one in tokens[last:]}
    return last if told and ("num" in rest or Sort.LABEL not in rest) else 0


def names(words: Sequence[Token]) -> bool:
    """Whether the words behind a number say whose it is, and not only in brackets."""
    depth = 0
    for word in words:
        depth += (word.sort == "(") - (word.sort == ")")
        if depth == 0 and (word.sort in WHO or word.sort == Sort.LABEL):
            return True
    return _is_kin(words)


def _is_kin(words: Sequence[Token]) -> bool:
    """15400000501 王大明的妹妹, and no more but for a remark."""
    said = [one.sort for one in words if one.sort != "blank"]
    if Sort.ROLE not in said:
        return False
    at = said.index(Sort.ROLE)
    led = OF_KIN.issuperset(said[said[0] == "|" : at])
    return led and (said[at + 1 :] or [","])[0] in {"(", "|", *ENDING}


def end_of_official(words: Sequence[Token]) -> int:
    """所长 王大明，听完了; 所长 王大明 - 女的接; 所长 王大明 忙: the rest is how a call went."""
    sorts = [one.sort for one in words]
    for place, sort in enumerate(sorts):
        leads = sort == "blank" and sorts[place + 1 : place + 2] == ["run"]
        if (sort in APART or leads) and {Sort.TITLE, Sort.PERSON} <= set(sorts[:place]):
            rest = words[place:]
            others = any(one.sort == Sort.PERSON and one.code != "maybe" for one in rest)
            whole = others or Sort.UNIT in sorts[place:]
            return len(words) if whole else place + _of_kind(rest)
    return len(words)


def remark_behind(words: Sequence[Token]) -> int:
    """所长 王大明    妻子接的，说他在开会; ←2023.1注：…; （…）: where a remark begins, or 0."""
    sorts = [one.sort for one in words]
    for place, one in enumerate(words):
        official = {Sort.TITLE, Sort.PERSON} <= set(sorts[:place])
        if official and Sort.ROLE in sorts[:place]:
            return 0
        apart = one.sort == "(" or (one.sort == "blank" and one.end - one.start >= WIDE)
        first = next((sort for sort in sorts[place + 1 :] if sort != "blank"), "")
        if official and (one.sort in ARROWS or (apart and first not in WHO)):
            return place
    return 0


def _of_kind(rest: Sequence[Token]) -> int:
    """…王大明, home; how the call went: how many of the words tell what kind of line it is."""
    at = next((n for n, one in enumerate(rest[1:], 1) if one.sort != "blank"), 0)
    after = next((one.sort for one in rest[at + 1 :] if one.sort != "blank"), "|")
    return at + 1 if rest[at].sort == Sort.LABEL and after in PARTS_OFF else 0
