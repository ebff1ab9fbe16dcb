"""The numbers that were told of so far, by whom they belong to."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor, Draft, is_of_kind

PARTED = re.compile(r" *[、,/;] *| and ")


class Told:
    """Looks at each owner once, however many sentences ask for them. `text`: the whole report."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._numbers = defaultdict[int, list[Draft]](list)
        self._unnamed: dict[int, Actor] = {}
        self._named = defaultdict[str, dict[int, Actor]](dict)
        self._short = defaultdict[str, dict[int, Actor]](dict)
        self._called = defaultdict[str, dict[int, Actor]](dict)
        self._titled: dict[tuple[str, str], Actor] = {}

    def add(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            if draft.actor:
                self._numbers[id(draft.actor)].append(draft)
                self._unnamed[id(draft.actor)] = draft.actor

    def of_name(self, name: str) -> list[Draft]:
        """The numbers whose owner is called so; 王所 or 王局: of 王大明, 所长 or 副局长."""
        self._look()
        name = together(name)
        return self._all(self._named.get(name) or self._short.get(name, {}))

    def of_surname(self, surname: str) -> list[Draft]:
        """王所长的手机: of 王大明; of two who are called so, a coordinator knows whose."""
        self._look()
        return self._all(self._called.get(surname, {}))

    def beside(self, drafts: Sequence[Draft], kind: str) -> list[Draft]:
        """手机15400000501，办公0536-0000121，手机别打: the one of this kind, of whose the last is.

        王大明15400000501。王所长办公0536-0000121，手机别打: that, too.
        """
        theirs = self._begins(drafts[-1])
        his = [one for one in drafts if not theirs or self._begins(one) in {"", theirs}]
        found = [one for one in his if is_of_kind(one, kind)]
        return found if len(found) == 1 else []

    def _begins(self, draft: Draft) -> str:
        """The first sign of whose it is."""
        name = draft.actor.name if draft.actor else None
        return self._text[name.start : name.start + 1] if name else ""

    def of_title(self, title: str, surname: str = "") -> list[Draft]:
        """The numbers of whoever was told of last by this title.

        党组书记、所长 holds 所长; 副所长 does not.
        """
        self._look()
        last = self._titled.get((title.lower(), surname))
        return self._numbers[id(last)] if last else []

    def _all(self, actors: Iterable[int]) -> list[Draft]:
        return [draft for actor in actors for draft in self._numbers[actor]]

    def _look(self) -> None:
        """The last of them may still be given a name or a title by the next line."""
        actor = None
        for key, actor in self._unnamed.items():
            self._name(key, actor)
        self._unnamed = {id(actor): actor} if actor else {}

    def _name(self, key: int, actor: Actor) -> None:
        name = together(self._said(actor.name))
        if name:
            self._named[name][key] = actor
        if not name.isascii():
            for sign in set("".join(self._titles(actor))):
                self._short[name[0] + sign][key] = actor
        for begin in _begins(name):
            self._called[begin][key] = actor
            for title in self._titles(actor):
                self._titled[title, begin] = actor

    def _titles(self, actor: Actor) -> list[str]:
        title = actor.title
        said = self._text[title.start : max(title.end, actor.title_end)] if title else ""
        return PARTED.split(said.lower())

    def _said(self, token: Token | None) -> str:
        return self._text[token.start : token.end] if token else ""


def together(name: str) -> str:
    """贺 琼, as a table writes it: 贺琼."""
    return name if name.isascii() else name.replace(" ", "")


def _begins(name: str) -> Iterator[str]:
    return (name[:end] for end in range(len(name) + 1))
