"""Which column of labels tells of which number: other phone, other phone type; phone 2, type 2."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from clarion.countries.base import Profile
from clarion.readers.table.headings import NUMBERS, headings_of
from clarion.readers.table.terms import folded
from clarion.rules.vocabulary import ColumnKind

_PLACE = re.compile(r"\d+")
_QUESTION = re.compile(r"^\s*\d+[a-z]?[.、)）]\s*")  # 6. Second number
_BEHIND_NAME = (2, 3)  # columns: a relation, whose, their phone
_FEWEST = 2  # signs of a heading that another one may hold


class Labelled:
    """`kinds`: what each column holds."""

    def __init__(self, kinds: Sequence[ColumnKind], country: Profile) -> None:
        self._kinds, self._terms = kinds, headings_of(country).terms
        known = self._terms.known.items()
        self._words = sorted(
            (word for word, kind in known if kind is ColumnKind.LINE_KIND), key=len
        )
        self._signs = country.report.signs
        self._numbers = [at for at, kind in enumerate(kinds) if kind in NUMBERS]
        self._labels = [at for at, kind in enumerate(kinds) if kind is ColumnKind.LINE_KIND]
        self._of = label_of_each(self._numbers, self._labels)
        self.places: dict[int, str] = {}

    def under(self, heads: Sequence[str]) -> None:
        """What the headings say comes before where the columns stand."""
        self.places = self._places(heads)
        if not self._labels or len(heads) <= max(*self._labels, *self._numbers, 0):
            return
        told = {
            number: label
            for label in self._labels
            if (number := self._named(heads[label], heads)) is not None
        }
        numbers = [at for at in self._numbers if at not in told]
        labels = [at for at in self._labels if at not in told.values()]
        self._of = label_of_each(numbers, labels) | told

    def beside(self, cells: Sequence[str], at: int) -> str:
        """What is said of the number in column `at`."""
        return cells[self._of[at]] if at in self._of else ""

    def states(self, heads: Sequence[str], by_place: Mapping[int, int]) -> dict[int, int]:
        """For a number's column the one of its states: mobile, mobile result. Not: phone status."""
        states = [at for at, kind in enumerate(self._kinds) if kind is ColumnKind.STATE]
        if len(self._numbers) < _FEWEST or len(heads) <= max(*states, *self._numbers, 0):
            return dict(by_place)
        kept = [at for at in self._numbers if self._kinds[at] is not ColumnKind.NUMBER]
        told = {at: list(self._held(self._word(heads[at]), kept, heads)) for at in states}
        named = {found[0][1]: at for at, found in told.items() if len(found) == 1}
        related = self._related(heads, states)
        rest = {at: one for at, one in by_place.items() if one not in related.values()}
        return rest | named | related

    def _related(self, heads: Sequence[str], states: Sequence[int]) -> dict[int, int]:
        """Relationship, whose, their phone: of that number, and not of the one before."""
        told: dict[int, int] = {}
        for at in states:
            later = [one - at for one in self._numbers if one > at]
            is_one = self._word(heads[at]) in self._terms.relations and self._numbers[0] < at
            if is_one and later and later[0] in _BEHIND_NAME:
                told[at + later[0]] = at
        return told

    def _places(self, heads: Sequence[str]) -> dict[int, str]:
        """Mobile, phone, phone 2: of those of no kind, where a heading tells which is which."""
        bare = [at for at in self._numbers if self._kinds[at] is ColumnKind.NUMBER]
        told = {at: self._place(heads[at]) for at in bare if at < len(heads)}
        places = {at: told[at] or str(place) for place, at in enumerate(told, 1)}
        distinct = len(set(places.values())) == len(places)
        return places if any(told.values()) and distinct else {}

    def _named(self, label: str, heads: Sequence[str]) -> int | None:
        """The number's column that a label names by its words, or by its place."""
        place = self._place(label)
        word = self._word(label)
        alike = [at for at in self._numbers if self._place(heads[at]) == place]
        held = sorted(self._held(word, alike, heads), reverse=True)
        if held:
            return held[0][1] if len(held) == 1 or held[0][0] > held[1][0] else None
        if not place:
            return None
        if not any(self._place(heads[at]) for at in self._numbers):
            alike = self._numbers[int(place) - 1 : int(place)] if place.isdecimal() else []
        return alike[0] if len(alike) == 1 else None

    def _held(
        self, word: str, numbers: Sequence[int], heads: Sequence[str]
    ) -> Iterator[tuple[int, int]]:
        """Of mobile type the mobile; of phone type, as each of them is one, only "mobile"."""
        stem = next((word.removesuffix(one) for one in self._words if word.endswith(one)), word)
        for at in numbers:
            whole = self._word(heads[at])
            if word in self._words and self._kinds[at] is ColumnKind.NUMBER:
                continue
            if len(stem) >= _FEWEST and stem in whole:
                yield len(stem), at
            elif len(whole) >= _FEWEST and whole in word:
                yield len(whole), at

    def _word(self, text: str) -> str:
        return self._terms.bare(self._terms.plain(text))

    def _place(self, text: str) -> str:
        """Phone 2: 2."""
        text = _QUESTION.sub("", text)
        found = _PLACE.search(text)
        if found:
            return found[0]
        return next((self._signs[sign] for sign in folded(text) if sign in self._signs), "")


def label_of_each(numbers: Sequence[int], labels: Collection[int]) -> dict[int, int]:
    """For each number's column the one that labels it: just before it, else the next after.

    Phone, whose it is, fax, whose it is: behind each.
    """
    behind = {at: at + 1 for at in numbers if at + 1 in labels}
    if len(behind) == len(numbers) > 1 and numbers[0] - 1 not in labels:
        return behind
    before = {at: at - 1 for at in numbers if at - 1 in labels}
    after = {at: at + 1 for at in numbers if at + 1 in labels and at not in before}
    alone = dict.fromkeys(numbers, *labels) if len(labels) == 1 else {}
    return alone | after | before
