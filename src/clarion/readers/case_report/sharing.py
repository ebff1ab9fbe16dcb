"""Several people who are named together: for one number, or for as many numbers."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from clarion.readers.case_report.state import Actor, Draft, Office

REMARK = re.compile(r"\([^()]*\)")


def beside(
    things: Sequence[Actor | Office], actor: Actor, text: str, joins: AbstractSet[str]
) -> list[Actor]:
    """Who was named just before this person, in one list with them, and has no number yet."""
    found: list[Actor] = []
    later = actor
    for one in reversed(things):
        if one is actor:
            continue
        if not isinstance(one, Actor) or not _is_free(one):
            break
        gap = between(one, later, text)
        if gap not in joins and not (gap == "," and text[_end(one) - 1].isascii()):
            break
        found.insert(0, one)
        later = one
    return found


def between(one: Actor, later: Actor, text: str) -> str:
    """What stands between two who are named, but for remarks in brackets."""
    return REMARK.sub("", text[_end(one) : _begin(later, one)]).strip()


def _is_free(one: Actor) -> bool:
    return one.name is not None and not one.numbers and not one.role


def _end(one: Actor) -> int:
    return max(one.name.end if one.name else 0, one.title_end)


def _begin(later: Actor, before: Actor) -> int:
    """A title of their own belongs to them; 民警张三、李四 have one between them."""
    starts = [one.start for one in (later.name, later.title) if one and one.start >= _end(before)]
    return min(starts, default=0)


def deal(drafts: Sequence[Draft]) -> None:
    """As many people as numbers have one each; else every number belongs to all of them."""
    for actor in {id(one.actor): one.actor for one in drafts if one.actor}.values():
        if not actor.sharers:
            continue
        own = [one for one in drafts if one.actor is actor]
        people = [*actor.sharers, actor]
        if len(own) != len(people) or not _are_alike(own):
            continue
        actor.sharers = []
        for draft, person in zip(own, people, strict=True):
            draft.actor, draft.office = person, person.office or draft.office


def _are_alike(drafts: Sequence[Draft]) -> bool:
    """One list of numbers of one kind."""
    kinds = {(one.written.chain, one.written.fixed, one.label) for one in drafts}
    return len(kinds) == 1
