"""Corrections of a number by its last digits, in front of the list that has it or behind it."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clarion.countries.amended import Amended
from clarion.countries.report import Label, ReportTerms, Sort, Status
from clarion.readers.case_report.any_form import any_form
from clarion.readers.case_report.link import ending
from clarion.readers.case_report.state import REPLACED, Draft, is_of_kind
from clarion.readers.case_report.told import together
from clarion.readers.compiled import compiled

SENTENCE = re.compile(r"[^。!?\n;]+")
SPOT = 5  # last digits by which a number is spoken of, at most
SURE = 3  # of them, where nobody says whose number it is
NAMES = 24  # signs of a name that is looked for in a sentence, at most
LED = 40  # signs in front of last digits, that may say what they are
NEAR = 300  # signs, to a number that was told before


@dataclass(frozen=True)
class Spot:
    """Last digits in a sentence; `right`: whether they are those that hold."""

    start: int
    end: int
    digits: str
    right: bool


class Amends:
    """`text`: the whole report, made plain and in small letters, its numbers masked."""

    def __init__(self, terms: ReportTerms, text: str) -> None:
        said = terms.amended
        self._text, self._signs = text, terms.signs
        numeral = "".join(map(re.escape, terms.signs))
        self._after_ending = compiled(
            rf"(?:{said.ending})(?P<digits>\d{{2,{SPOT}}}|[{numeral or '-'}]{{2,{SPOT}}})(?!\d)"
        )
        others = any_form(one for one in terms.words if one.sort == Sort.NOT_PHONE)
        self._other = compiled(rf"(?:{others})[^,]{{0,{SPOT}}}$")
        self._ending = compiled(said.ending)
        self._hotline = compiled(terms.shapes.hotline)
        self._digits = compiled(rf"(?<![\d:/-])(?<!\d\.)\d{{2,{SPOT}}}(?!\d|(?:{said.counted}))")
        self._copula = compiled(rf"(?:{said.copula}) ?$")
        self._unsure = compiled(
            rf"(?<!\d)(\d{{1,{SPOT}}}) ?(?:{said.unsure}) ?(\d{{1,{SPOT}}})(?!\d)"
        )
        self._instead = compiled(rf"(?:{said.instead}) ?$")
        self._wrongs = compiled(rf"(?:{said.instead}) ?\d")
        self._becomes = compiled(rf"(?:{said.becomes}) ?(?=\d)")
        self._made = compiled(rf"(?:{said.made}) ?(?=\d)")
        self._bad = compiled(rf" ?(?:{said.bad})")
        self._second, self._same = compiled(said.second), compiled(said.same)
        self._kinds = Kinds(said)

    def amend(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The right numbers that follow from corrections; the wrong ones are marked as such."""
        owners = Owners(self._text, drafts)
        added: list[Draft] = []
        for sentence in SENTENCE.finditer(self._text):
            spots = list(self._spots(*sentence.span(), owners))
            if spots:
                added += self._apply(spots, sentence, owners)
        return added

    def _spots(self, start: int, end: int, owners: "Owners") -> Iterator[Spot]:
        told = {
            one.start("digits"): one for one in self._after_ending.finditer(self._text, start, end)
        }
        wrong = self._wrongs.search(self._text, start, end) is not None
        found = {one.start(): one.end() for one in self._digits.finditer(self._text, start, end)}
        found |= {at: one.end("digits") for at, one in told.items()}
        became = -1
        unsure = {at for one in self._unsure.finditer(self._text, start, end) for at in _both(one)}
        for at in sorted(found.keys() - unsure):
            stop = found[at]
            digits = "".join(self._signs.get(one, one) for one in self._text[at:stop])
            before = self._text[max(start, at - LED) : at]
            hotline = self._hotline.fullmatch(digits) and at not in told
            if hotline or self._other.search(before):
                continue
            becomes = self._becomes.match(self._text, stop, end)
            if self._instead.search(before) or becomes or self._bad.match(self._text, stop, end):
                yield Spot(at, stop, digits, right=False)
                wrong = True
                became = becomes.end() if becomes else -1
            elif (
                at in told
                or at == became
                or self._made.match(self._text, stop, end)
                or self._is_said_of(start, at, owners, wrong=wrong)
            ):
                yield Spot(at, stop, digits, right=True)

    def _is_said_of(self, start: int, at: int, owners: "Owners", *, wrong: bool) -> bool:
        """王大明是0316; or, where the wrong ones were told: 是0316."""
        start = max(start, at - LED)
        copula = self._copula.search(self._text[start:at])
        if copula is None:
            return False
        led = wrong or self._ending.search(self._text, start, at) is not None
        return led or owners.ends_with_owner(start, start + copula.start())

    def _apply(
        self, spots: Sequence[Spot], sentence: re.Match[str], owners: "Owners"
    ) -> Iterator[Draft]:
        rights = [one for one in spots if one.right]
        wrongs = [one for one in spots if not one.right]
        theirs = owners.named(*sentence.span())
        olds = [self._old(one, theirs, owners) for one in wrongs]
        if len(rights) == len(wrongs) == 1 and olds[0]:
            yield from self._renewed(olds[0], rights[0], owners)
        elif len(rights) == 1 and (theirs or not wrongs):
            old = self._like(rights[0], theirs, sentence, owners)
            yield from self._renewed(old, rights[0], owners) if old else ()
        for old in filter(None, olds):
            owners.withdraw(old)

    def _old(self, wrong: Spot, theirs: Sequence[Draft], owners: "Owners") -> Draft | None:
        """The number that ends so: of whom the sentence names, or else the one told last."""
        for pool in (theirs, owners.drafts if len(wrong.digits) >= SURE else ()):
            found = [one for one in pool if one.written.digits.endswith(wrong.digits)]
            if len({one.written.digits for one in found}) == 1:
                return found[0]
            before = [one for one in found if one.written.start < wrong.start]
            if before:
                return before[-1]
        return None

    def _like(
        self, right: Spot, theirs: Sequence[Draft], sentence: re.Match[str], owners: "Owners"
    ) -> Draft | None:
        """The one number of theirs, or the one that differs little from what is right."""
        pool = theirs or owners.before(sentence.start())
        if any(one.written.digits.endswith(right.digits) for one in pool):
            return None
        pool = self._kinds.chosen(pool, sentence[0]) or pool
        mobiles = [one for one in pool if not one.written.fixed]
        pool = pool if self._kinds.told(sentence[0]) else mobiles or pool
        alike = [
            one for one in pool if _alike(one.written.digits[-len(right.digits) :], right.digits)
        ]
        for chosen in (pool if theirs and self._is_led(right) else [], alike):
            if len({one.written.digits for one in chosen}) == 1:
                return chosen[-1]
        return None

    def _is_led(self, right: Spot) -> bool:
        """尾号是: they are surely the last digits of a number."""
        before = self._text[max(0, right.start - NAMES) : right.end]
        return any(one.end() == len(before) for one in self._after_ending.finditer(before))

    def _renewed(self, old: Draft, right: Spot, owners: "Owners") -> Iterator[Draft]:
        written = ending(old.written, right.digits, right.start, right.end)
        if self._second.search(self._text, max(0, right.start - LED), right.start):
            # 同屋另一部，末四位4734; of a mobile a coordinator knows whose
            yield replace(old, written=written, actor=None, wrong=not written.fixed)
            return
        if self._same.match(self._text, right.end):
            yield self._alike_in_front(old, replace(old, written=written))
            return
        owners.withdraw(old)
        gone = old.status in {Status.DEAD, REPLACED}
        yield replace(
            old, written=written, wrong=False, unclear="", status="" if gone else old.status
        )

    def _alike_in_front(self, old: Draft, new: Draft) -> Draft:
        """王大明A和尾号0317的一部（前七位相同）; of 尾号0317，前面和王所的一样 who knows whose."""
        between = self._text[old.written.end : new.written.start]
        return new if SENTENCE.fullmatch(between) else replace(new, actor=None, wrong=True)


class Kinds:
    """Which of somebody's numbers a sentence is about."""

    def __init__(self, said: Amended) -> None:
        of_kinds = ((said.home, Label.HOME), (said.fax, Label.FAX), (said.mobile, Label.MOBILE))
        told = (*of_kinds, (said.fixed, Label.FIXED))
        self._kinds = tuple((compiled(words), kind) for words, kind in told)

    def told(self, said: str) -> str:
        return next((kind for words, kind in self._kinds if words.search(said)), "")

    def chosen(self, drafts: Sequence[Draft], said: str) -> list[Draft]:
        kind = self.told(said)
        return [one for one in drafts if not kind or is_of_kind(one, kind)]


def _both(found: re.Match[str]) -> tuple[int, int]:
    """05还是06: where either begins."""
    return found.start(1), found.start(2)


def _alike(one: str, other: str) -> bool:
    """Two signs changed places, or one was misread."""
    differ = sum(a != b for a, b in zip(one, other, strict=False))
    return len(one) == len(other) and (differ == 1 or sorted(one) == sorted(other))


class Owners:
    """Numbers by the names, titles and offices that a sentence may speak of."""

    def __init__(self, text: str, drafts: Sequence[Draft]) -> None:
        self._text = text
        self.drafts = [one for one in drafts if one.written.digits and not one.role]
        self._starts = [one.written.start for one in self.drafts]
        self._people: dict[str, list[Draft]] = defaultdict(list)
        self._offices: dict[str, list[Draft]] = defaultdict(list)
        for draft in self.drafts:
            for key in set(self._called(draft)):
                self._people[key].append(draft)
            if draft.office:
                self._offices[self._said(draft.office.token.start, draft.office.token.end)].append(
                    draft
                )

    def _said(self, start: int, end: int) -> str:
        return self._text[start:end]

    def _called(self, draft: Draft) -> Iterator[str]:
        """王大明; 所长; 王所, 王所长."""
        actor = draft.actor
        name = actor.name and self._said(actor.name.start, actor.name.end) if actor else ""
        name = together(name or "")
        title = actor.title and self._said(actor.title.start, actor.title.end) if actor else ""
        if name and len(name) > 1:
            yield name
        if title:
            yield title
        if name and title and len(title) < NAMES // 2:
            ends = range(1, len(title) + 1)
            yield from (name[0] + title[n:end] for end in ends for n in range(end))

    def named(self, start: int, end: int) -> list[Draft]:
        """The numbers of whom a stretch of the text names: people, or else offices."""
        for known in (self._people, self._offices):
            keys = [self._text[a:b] for a, b in self._keys(known, start, end)]
            if keys:
                return known[max(keys, key=len)]
        return []

    def people(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where people are named."""
        return self._keys(self._people, start, end)

    def of(self, called: str) -> list[Draft]:
        """The numbers of whoever is called so."""
        return self._people[called]

    def ends_with_owner(self, start: int, end: int) -> bool:
        return any(b == end for _, b in self._keys(self._people, start, end))

    def _keys(
        self, known: dict[str, list[Draft]], start: int, end: int
    ) -> Iterator[tuple[int, int]]:
        """The longest names at each place."""
        at = start
        while at < end:
            ends = range(min(at + NAMES, end), at + 1, -1)
            stop = next((stop for stop in ends if self._text[at:stop] in known), 0)
            if stop:
                yield at, stop
            at = stop or at + 1

    def before(self, at: int) -> list[Draft]:
        """The number that was told last, not far above."""
        last = bisect_right(self._starts, at) - 1
        near = last >= 0 and at - self._starts[last] < NEAR
        return [self.drafts[last]] if near else []

    def withdraw(self, old: Draft) -> None:
        for draft in self.drafts:
            if draft.written.digits == old.written.digits:
                draft.wrong = True
