"""Whom the report told of before, so that a name alone says who they are."""

from collections import defaultdict

from clarion.readers.case_report.lex import Token
from clarion.readers.case_report.state import Actor, Office
from clarion.readers.case_report.subjects import SENTENCE
from clarion.readers.compiled import compiled

QUOTES = '“「『"'
FAR = 160  # signs between somebody and a number that may still be his


class Memory:
    """`text` is the whole report, made plain; `described`: see `People`.

    `subjects`: names of those to whom something was done; `of_her`: see `Beside`.
    """

    def __init__(self, text: str, described: str, subjects: set[str], of_her: str) -> None:
        self._text, self._described = text, compiled(described)
        self._of_her = compiled(of_her)
        self._told: dict[str, Actor] = {}
        self._surnamed = defaultdict[str, set[str]](set)  # the whole names, by their first sign
        self._by_surname: dict[str, Actor] = {}  # of names in letters
        self._subjects = subjects

    def has_role(self, token: Token) -> bool:
        """A relative or the victim, as far as was told."""
        known = self._told.get(self._said(token))
        return known is not None and known.role != ""

    def is_official(self, token: Token) -> bool:
        """Somebody whose title was told."""
        known = self._told.get(self._said(token))
        return known is not None and known.title is not None and not known.role

    def is_of_subject(self, actor: Actor | None, start: int) -> bool:
        """Whether the number there is of somebody to whom something was done."""
        name = actor.name if actor and actor.title is None else None
        described = name is not None and self._said(name) in self._subjects
        return described or self._is_hers(actor, start)

    def is_harmed(self, name: Token | None) -> bool:
        return name is not None and self._said(name) in self._subjects

    def _is_hers(self, actor: Actor | None, start: int) -> bool:
        """所长抓走了王丽。她的手机15400000501: no official's, whom the sentence before told of."""
        if actor is None or actor.name is None or actor.role:
            return False
        said = self._text[max(0, start - FAR) : start]
        whose = self._of_her.search(said)
        if whose is None:
            return False
        told, his = said[: whose.start()], self._said(actor.name)
        last = SENTENCE.split(told)[-1].strip()
        named = last.find(his)
        begins = named < 0 or last[named - 1] in QUOTES  # 王丽说“所长来了”
        her = any(whose.groupdict().values())
        return any(
            (begins and last.startswith(name)) or (her and told.rfind(name) > told.rfind(his))
            for name in self._subjects
        )

    def tell(self, name: Token, role: str) -> None:
        """`role`: empty for somebody who is no relative.

        唐惠珍，女，1961年生: the report is about her.
        """
        if self._described.match(self._text, name.end):
            self._subjects.add(self._said(name))
        if role and not self.is_official(name):  # @嫂子 郄伟民…
            self._keep(self._said(name), Actor(role=role))

    def note(self, actor: Actor) -> None:
        """An official whose title was told behind the name."""
        if actor.name and actor.title and not actor.role:
            said = self._said(actor.name)
            self._keep_first(said, actor)
            self._by_surname.setdefault(said.split(" ")[0], actor)

    def recall(self, actor: Actor, name: Token, now: Office | None, line: int) -> None:
        """What was told of this name is true again.

        `now`: the office that is open; `line`: where the line begins, in which it is the same one.
        """
        self._complete(actor, name)
        said = self._said(actor.name or name)
        known = self._told.get(said)
        if self.is_surname(name):
            known = known or self._by_surname.get(said)
        if actor.role and known and known.title and not known.role and len(said) > 1:
            actor.role = ""  # 家属找到所长王大明: he was told of before
        if actor.role or (known and known.role and actor.title is None):
            actor.role = actor.role or (known.role if known else "")
            self._keep(said, actor)
        elif actor.title:
            self._remember(actor, said, known)
        elif known and (self._is_in(known, line) or self.may_be(known.office, now)):
            actor.title, actor.title_end = known.title, known.title_end
            if now is None:
                actor.office = known.office or actor.office
            if self.is_surname(name) or self._is_only(said):
                actor.name = known.name

    def is_surname(self, name: Token) -> bool:
        """Lei, of whom Director Lei Tiesheng was told."""
        said = self._said(name)
        return name.code == "again" and said.isascii() and " " not in said

    def _is_only(self, said: str) -> bool:
        """Lu's office phone is…: of one name alone that begins so, Lu Zhenbang."""
        whole = (one for one in self._surnamed[said[0]] if one.startswith(f"{said} "))
        return sum(1 for _ in whole) == 1

    def _complete(self, actor: Actor, name: Token) -> None:
        """王用的是…, of whom 所长王大明 was told: his whole name."""
        surname = self._said(name)
        if len(surname) > 1 or not (name.code == "again" or actor.title):
            return  # a surname alone may be anybody's
        whole = [self._told[said] for said in self._surnamed[surname]]
        if len(whole) == 1 and whole[0].is_official and self._is_same(actor, whole[0]):
            actor.name = whole[0].name

    def complete(self, actor: Actor) -> None:
        """褚医生: by the title that stands behind the surname."""
        if actor.name is not None:
            self._complete(actor, actor.name)

    def _is_same(self, actor: Actor, known: Actor) -> bool:
        """褚医生, of whom 医生褚占宽 was told; 褚局长 is another one."""
        if actor.title is None or known.title is None:
            return actor.title is None
        return self._said(known.title).endswith(self._said(actor.title))

    def _remember(self, actor: Actor, said: str, known: Actor | None) -> None:
        """By the surname as well, where names are written in letters: Judge Hao."""
        surname, *given = said.split(" ")
        if known and not given and said.isascii():
            actor.name = known.name
        self._keep_first(said, actor)
        self._keep_first(surname, actor)

    def _keep(self, said: str, actor: Actor) -> None:
        self._told[said] = actor
        if said[1:]:
            self._surnamed[said[0]].add(said)

    def _keep_first(self, said: str, actor: Actor) -> None:
        if said not in self._told:
            self._keep(said, actor)

    def _is_in(self, known: Actor, line: int) -> bool:
        return known.name is not None and known.name.start >= line

    def may_be(self, office: Office | None, now: Office | None) -> bool:
        """Nothing says that it is another office than the one that is spoken of."""
        if office is None or now is None:
            return True
        one, other = self._said(office.token), self._said(now.token)
        return one in other or other in one

    def _said(self, token: Token) -> str:
        return self._text[token.start : token.end]
