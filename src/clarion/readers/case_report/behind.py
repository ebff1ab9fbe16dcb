"""What stands behind a number in its sentence."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from clarion.countries.report import Label, Sort
from clarion.readers.case_report.lex import LIST, STOP, Token

LEAD_IN = frozenset({"run", "blank", ","})
KIN_LISTED = frozenset({Sort.ROLE, LIST, "run"})
OF_CLAUSE = frozenset({",", ";"})
OF_NEXT = frozenset({Sort.LABEL, "blank", ":"})

ENDS = frozenset({"num", STOP, "break"})
OF_THEIRS = frozenset({Sort.OF, "'", "’"})  # behind a relative: what is theirs
OF_THEM = OF_THEIRS | {"run", Sort.LABEL, "."}

ENTRY = (",", Sort.ROLE, Sort.PERSON, ",")
OF_SOMEBODY = frozenset({Sort.ROLE, Sort.PERSON, Sort.TITLE, "num"})


def is_aside(tokens: Sequence[Token], end: int) -> bool:
    """0536-0000121 (it is on the bureau's site), mobile 15400000501: of the number before alone."""
    if tokens[end].sort != ")":
        return False
    begin = next((n for n in range(end, 0, -1) if tokens[n].sort == "("), 0)
    before = [one.sort for one in tokens[max(0, begin - 2) : begin] if one.sort != "blank"]
    after = [one.sort for one in tokens[end + 1 : end + 4] if one.sort != "blank"]
    inside = {one.sort for one in tokens[begin:end]}
    led = before[-1:] == ["num"] and after[:2] == [",", Sort.LABEL]
    return led and OF_SOMEBODY.isdisjoint(inside)


def about(tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows a number in its sentence, but for a bracket about the next number."""
    rest = list(takewhile(lambda one: one.sort not in ENDS, tokens))
    if tokens[len(rest) : len(rest) + 1] and tokens[len(rest)].sort == "num":
        while rest and rest[-1].sort in OF_NEXT:
            rest.pop()  # 15400000501　副所长王大明　旧号15400000502
        rest = rest[: _entry_of_kin([one.sort for one in rest])]
    sorts = [one.sort for one in rest]
    if sorts.count("(") > sorts.count(")"):
        rest = rest[: len(sorts) - 1 - sorts[::-1].index("(")]
    return rest


def of_landline(tokens: Sequence[Token]) -> Sequence[Token]:
    """办公0536-0000121可以打，手机请别打: what is said of it, and not of the mobile."""
    near = list(takewhile(lambda one: one.sort != "num", tokens))
    said = [n for n, one in enumerate(near) if one.sort != "blank"]
    for n, after in pairwise(said):
        label = near[after].sort == Sort.LABEL and near[after].code == Label.MOBILE
        leads = said[-1] == after and len(near) < len(tokens)  # to a number of its own
        if near[n].sort in OF_CLAUSE and label and not leads:
            return tokens[:n]
    return tokens


def _entry_of_kin(sorts: Sequence[str]) -> int | None:
    """15400000501，儿子王小明，做生意，手机15400000502: where the next one in the list begins."""
    begins = (n for n in range(len(sorts)) if tuple(sorts[n : n + len(ENTRY)]) == ENTRY)
    return next(begins, None)


def kin_behind(tokens: Sequence[Token]) -> Token | None:
    """15400000501 李红（王大明的妻子）: another one's, whatever follows; …, his wife's."""
    said = [one for one in about(tokens) if one.sort != "blank"]
    kin = next((n for n, one in enumerate(said) if one.sort == Sort.ROLE), -1)
    sorts = [one.sort for one in said]
    if sorts[:2] == [Sort.PERSON, "("]:
        return said[kin] if kin > 0 and ")" not in sorts[:kin] else None
    led = kin > 0 and "," in sorts[max(0, kin - 2) : kin] and sorts[kin - 1] in {",", "run"}
    whole = OF_THEM.issuperset(sorts[kin + 1 :]) and not OF_THEIRS.isdisjoint(sorts[kin + 1 :])
    ended = next((one for one in tokens if one.sort in ENDS), None)
    goes_on = ended is not None and ended.sort == "num"  # his wife's is 15400000502
    return said[kin] if led and whole and not goes_on else None


def touching(rest: Sequence[Token]) -> list[Token]:
    """What touches the number, and what stands in brackets behind it."""
    found: list[Token] = []
    allowed = {"(", "run", Sort.PERSON}
    for token in rest:
        if token.sort not in allowed:
            break
        found.append(token)
        allowed |= {"blank"} if token.sort == "(" else set()
    return found


def is_of_their_line(words: Sequence[Token]) -> bool:
    """提供资料的人说，亲属的电话只是记录: of a line of theirs, whoever says so."""
    sorts = [one.sort for one in words]
    place = sorts.index(Sort.ROLE)
    rest = sorts[place:]
    listed = list(takewhile(lambda one: one in KIN_LISTED, rest))
    led = sorts[place - 1 : place] == [","] and LEAD_IN.issuperset(sorts[:place])
    return led and rest[len(listed) : len(listed) + 2] == [Sort.OF, Sort.LABEL]
