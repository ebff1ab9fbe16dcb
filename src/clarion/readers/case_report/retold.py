"""Numbers that are spoken of by where they were told, or that another one has replaced."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise, takewhile

from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.amends import Kinds, Owners
from clarion.readers.case_report.any_form import any_form
from clarion.readers.case_report.corrections import Corrector, replace
from clarion.readers.case_report.lex import NUMBER
from clarion.readers.case_report.state import MERE, REPLACED, Draft, is_of_kind
from clarion.readers.case_report.told import together
from clarion.readers.compiled import compiled

LINE = re.compile(r"[^\n]+")
REST = re.compile(rf"[^。!?\n{NUMBER}]*")
CLAUSE = re.compile(rf"[^。!?;\n{NUMBER}]+")
FEW = 4  # signs, to the kind of number that is meant
NEAR = 300  # signs, to a number that was told before
LED = 40  # signs in front of a number that may say what it replaces
MERELY = MERE | {""}
OF_OFFICES = frozenset({Label.FAX, Label.DUTY, Label.SWITCHBOARD, Label.DESK})


class Retold:
    """`text`: the whole report, its numbers masked; `posts`: where each begins."""

    def __init__(
        self,
        terms: ReportTerms,
        text: str,
        drafts: Sequence[Draft],
        posts: Sequence[tuple[int, str]],
    ) -> None:
        said = terms.amended
        self._text, self._begins = text, posts
        self._drafts = drafts
        self._starts = [one.written.start for one in self._drafts]
        self._posts: dict[str, list[Draft]] = defaultdict(list)
        self._offices: dict[str, list[Draft]] = defaultdict(list)
        self._endings: dict[str, list[Draft]] = defaultdict(list)
        for draft in self._drafts:
            self._index(draft)
        self._corrector = Corrector(terms, text)
        self._kinds = Kinds(said)
        self._owners = Owners(text, drafts)
        self._post, self._this = compiled(said.post), compiled(said.this)
        self._first, self._kept = compiled(said.first), compiled(said.kept)
        self._renews, self._line = compiled(said.renews), compiled(said.line)
        kin = (one for one in terms.words if one.sort == Sort.ROLE and one.code == "relative")
        self._slip, self._found = compiled(said.slip), compiled(said.found)
        self._gone = compiled(f"{said.gone}|{any_form(kin)}")

    def look(self) -> None:
        self._in_posts()
        self._of_owners()
        for line in LINE.finditer(self._text):
            self._above(line)
        for draft in self._drafts:
            self._replaces(draft)
        for wrong, right in pairwise(self._drafts):
            self._slipped(wrong, right)
        for wrong, right in pairwise(self._drafts):
            if wrong.status == REPLACED and wrong.line == right.line:
                self._of_whom_above(wrong, right)

    def _slipped(self, last: Draft, right: Draft) -> None:
        """手滑, 15400000502才对: instead of the number on the line above that is most like it."""
        start = right.written.start
        begin = self._text.rfind("\n", 0, start) + 1
        if right.line == last.line or start - begin > LED or start - last.written.end > NEAR:
            return
        if not self._slip.fullmatch(self._text, begin, start):
            return
        near = self._drafts[bisect_left(self._starts, last.written.start - NEAR) :]
        above = takewhile(lambda one: one is not right, near)
        told = [one for one in above if one.line == last.line and self._may_be(one, right)]
        if told:
            wrong = max(told, key=lambda one: _alike(one, right))
            replace(wrong, right)

    def _of_whom_above(self, wrong: Draft, right: Draft) -> None:
        """王大明的电话已由 A 改为 B, below a list that has A as his: B is what A was."""
        theirs = self._owners.of(self._name(right)) if right.actor else []
        known = (one for one in theirs if one.written.start < wrong.written.start)
        for one in known:
            if one.actor and one.actor.title and one.written.digits.endswith(wrong.written.local):
                right.actor, right.office = one.actor, one.office
                self._is_at_work(right)

    def _is_gone(self, said: str) -> bool:
        return self._gone.search(said) is not None and self._kept.search(said) is None

    def _in_posts(self) -> None:
        """7楼的手机请删掉, 5楼是骗子: the numbers that the post has."""
        for told in self._post.finditer(self._text):
            rest = REST.match(self._text, told.end())
            floor = told["floor"].lstrip("0")
            said = rest[0] if rest else ""
            if self._post_of(told.start()) == floor or not self._is_gone(said):
                continue
            there = self._posts[floor]
            for draft in self._kinds.chosen(there, said):
                draft.wrong = True

    def _above(self, line: re.Match[str]) -> None:
        """这个手机我打了，是个…: the number that was told last, of this kind."""
        number = self._text.find(NUMBER, *line.span())
        told = self._this.search(self._text, line.start(), line.end() if number < 0 else number)
        rest = REST.match(self._text, told.end()) if told else None
        if told is None or rest is None or not self._is_gone(told[0] + rest[0]):
            return
        if number >= 0 and rest[0].startswith((":", "(")):
            return  # 手机：（停机）15400000502
        if next(self._owners.people(line.start(), told.start()), None):
            return  # 庭长调走了，那个号码作废: of whoever the line names
        if told["answer"] and NUMBER not in self._line_above(line.start()):
            return
        last = self._last_of(told[0], line.start())
        for draft in last[:1] if self._first.match(told[0]) else last[-1:]:
            draft.wrong = draft.wrong or not self._is_right(draft)

    def _is_right(self, draft: Draft) -> bool:
        """应该是15400000502, and below it 上面那个作废: not of that one."""
        begin = self._text.rfind("\n", 0, draft.written.start) + 1
        said = self._text[max(begin, draft.written.start - LED) : draft.written.start]
        return self._renews.search(said) is not None

    def _line_above(self, start: int) -> str:
        end = max(0, start - 1)
        return self._text[self._text.rfind("\n", 0, end) + 1 : end]

    def _last_of(self, said: str, at: int) -> list[Draft]:
        """Of the numbers of this kind that were told before: those of the last line with one."""
        end = bisect_left(self._starts, at)
        near = self._drafts[bisect_left(self._starts, at - NEAR) : end]
        chosen = self._kinds.chosen(near, said)
        return [one for one in chosen if one.line == chosen[-1].line]

    def _of_owners(self) -> None:
        """王大明的手机打错了, 王所宅电是他岳父家: of his numbers, the one that is meant."""
        for clause in CLAUSE.finditer(self._text):
            if self._text[clause.start() - 1 : clause.start()] == NUMBER:
                continue  # 15400000501被登成王大明的手机，那是…
            if self._is_gone(clause[0]) and self._line.search(clause[0]):
                found = list(self._owners.people(*clause.span()))
                if not found:
                    self._of_named_before(clause)
                ends = [*(start for start, _ in found[1:]), clause.end()]
                for (start, stop), end in zip(found, ends, strict=False):
                    self._of_owner(start, stop, end)

    def _of_named_before(self, clause: re.Match[str]) -> None:
        """王大明办公室没人接；宅电是空号: of the one whom the line names before."""
        line = self._line.match(self._text, clause.start(), clause.end())
        kind = self._kinds.told(line[0]) if line else ""
        begin = self._text.rfind("\n", 0, clause.start()) + 1
        if not kind or NUMBER in self._text[begin : clause.start()]:
            return
        told = {self._text[at:end] for at, end in self._owners.people(begin, clause.start())}
        for draft in self._theirs(told.pop(), begin) if len(told) == 1 else ():
            draft.wrong = draft.wrong or is_of_kind(draft, kind)

    def _of_owner(self, start: int, stop: int, end: int) -> None:
        line = self._line.match(self._text, stop, end)
        rest = self._text[line.end() : end] if line else ""
        gone = self._gone.search(rest)
        if line is None or gone is None or not self._is_gone(rest):
            return
        behind = self._kinds.told(rest[gone.end() : gone.end() + FEW].partition(",")[0])
        told = behind or self._kinds.told(rest[: gone.start()]) or self._kinds.told(line[0])
        theirs = self._theirs(self._text[start:stop], start)
        chosen = [one for one in theirs if is_of_kind(one, told or Label.MOBILE)]
        for draft in chosen or ([] if told else theirs):
            draft.wrong = True

    def _theirs(self, owner: str, at: int) -> list[Draft]:
        """What was told before of who is called so last; or else, of the only one, further on."""
        end = self._text.find("\n", at)
        here = range(at, end if end >= 0 else len(self._text))
        told = [one for one in self._owners.of(owner) if one.written.start not in here]
        before = [one for one in told if one.written.start < at]
        last = (before or told)[-1:]
        alone = before or len({id(one.actor) for one in told}) == 1
        name = [self._name(one) for one in last]
        return [one for one in before or told if [self._name(one)] == name] if alone else []

    def _replaces(self, draft: Draft) -> None:
        """王大明的手机应该是15400000502: the one other that was given for him; so of an office."""
        start = draft.written.start
        begin = max(self._text.rfind(sign, max(0, start - LED), start) for sign in "\n。!?;") + 1
        said = self._text[max(begin, start - LED) : start]
        in_place = not draft.written.fixed and self._corrector.is_in_place(draft)
        told = draft.status and not (in_place and draft.status == Status.DEAD)
        if told or draft.wrong or draft.role:
            return
        if not in_place and (NUMBER in said or not self._renews.search(said)):
            return
        others = [one for one in self._of_same(draft, said) if one.status != REPLACED]
        if not others and not self._name(draft):
            theirs = self._owners.named(start - len(said), start)
            office = self._office(draft)
            others = [
                one
                for one in theirs
                if self._name(one)
                and self._may_be(one, draft)
                and (self._is_spoken_of(one, said) or self._office(one) == office)
            ]
        others = others or (self._dead_above(draft) if in_place else [])
        if len({one.written.digits for one in others}) != 1:
            return
        for one in others:
            replace(one, draft)
        if self._name(others[0]) and not others[0].unclear:
            draft.unclear = ""
            draft.actor, draft.office = others[0].actor, others[0].office
            self._is_at_work(draft)

    def _is_spoken_of(self, one: Draft, said: str) -> bool:
        """By the surname, or in Latin letters by a whole word of the name."""
        name = one.actor.name if one.actor else None
        words = self._text[name.start : name.end].split() if name else []
        if not words or not words[0].isascii():
            return self._name(one)[:1] in said
        return not set(words).isdisjoint(re.findall(r"[^\W\d_]+", said))

    def _dead_above(self, draft: Draft) -> list[Draft]:
        """后来查到现在用15400000502, right below somebody's number that is dead: instead of it."""
        end = bisect_left(self._starts, draft.written.start)
        last = self._drafts[end - 1 : end]
        above = [one for one in last if one.status == Status.DEAD and one.line + 1 == draft.line]
        begin = self._text.rfind("\n", 0, draft.written.start) + 1
        if not above or not self._found.fullmatch(self._text, begin, draft.written.start):
            return []
        return [one for one in above if self._name(one) and self._may_be(one, draft)]

    def _is_at_work(self, draft: Draft) -> None:
        if draft.written.fixed and draft.label in MERELY:
            draft.label = Label.OFFICE

    def _may_be(self, one: Draft, other: Draft) -> bool:
        """Whether one may be what somebody had before the other."""
        home = (one.label == Label.HOME) == (other.label == Label.HOME)
        said, known = other.written, one.written
        differ = (known.digits, known.ext) != (said.digits, said.ext) and not one.role
        return differ and home and one.written.fixed == other.written.fixed

    def _post_of(self, at: int) -> str:
        """The number of the post in which a place is."""
        last = bisect_right(self._begins, (at, "~")) - 1
        return self._begins[last][1] if last >= 0 else ""

    def _index(self, draft: Draft) -> None:
        """By what another place may speak of it."""
        self._posts[self._post_of(draft.written.start)].append(draft)
        office = self._office(draft)
        if office and not self._name(draft) and draft.label in OF_OFFICES:
            self._offices[office].append(draft)
            for begin in range(max(0, len(office) - LED), len(office) - 1):
                self._endings[office[begin:]].append(draft)

    def _of_same(self, draft: Draft, said: str) -> list[Draft]:
        """Other numbers of the same owner that could be the one before."""
        name = self._name(draft)
        theirs = self._owners.of(name) if name else self._of_office(draft, said)
        return [one for one in theirs if self._may_be(one, draft)]

    def _of_office(self, draft: Draft, said: str) -> list[Draft]:
        """信访室的传真换了，改为…: of the office that has it, or that the sentence names."""
        its = self._office(draft)[-LED:]
        parts = {
            text[a:b] for text in (its, said) for b in range(2, len(text) + 1) for a in range(b - 1)
        }
        found = [one for part in parts & self._offices.keys() for one in self._offices[part]]
        found += self._endings.get(its, [])
        return [one for one in found if one.label == draft.label]

    def _name(self, draft: Draft) -> str:
        name = draft.actor.name if draft.actor else None
        return together(self._text[name.start : name.end]) if name else ""

    def _office(self, draft: Draft) -> str:
        token = draft.office.token if draft.office else None
        return self._text[token.start : token.end] if token else ""


def _alike(one: Draft, other: Draft) -> int:
    """How many digits they have in common, each in its place."""
    return sum(a == b for a, b in zip(one.written.digits, other.written.digits, strict=False))
