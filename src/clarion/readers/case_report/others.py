"""Whether a number that a sentence begins with was told of somebody else above."""

from collections.abc import Iterable

from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor, Draft

ENDS = frozenset(".。!?")


def is_of_another(draft: Draft, actor: Actor, told: Iterable[Draft], text: str) -> bool:
    """王大明求我们不要再打。0536-0000121没人接: no number of his, where the list has another's."""
    if text[max(0, draft.written.start - 2) : draft.written.start].rstrip()[-1:] not in ENDS:
        return False
    same = [one.actor for one in told if one.written.digits == draft.written.digits]
    names = [_said(one.name, text) if one else "" for one in same]
    return names != [] and _said(actor.name, text) not in names


def _said(name: Token | None, text: str) -> str:
    return text[name.start : name.end] if name else ""
