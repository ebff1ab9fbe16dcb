"""Tables that stand side by side in one: several people a row, each with columns of theirs."""

from collections.abc import Sequence
from typing import NamedTuple

from clarion.readers.table.column import Column
from clarion.readers.table.headings import NUMBERS
from clarion.readers.table.terms import Terms
from clarion.rules.vocabulary import ColumnKind

Kinds = Sequence[ColumnKind]
_NAMES = frozenset({ColumnKind.STATION, ColumnKind.PERSON, ColumnKind.FAMILY})
_WHO = _NAMES | {ColumnKind.GIVEN, ColumnKind.TITLE}
# What holds for all sides where not each of them has its own.
_SHARED = frozenset(
    {
        *(ColumnKind.STATION, ColumnKind.PLACE, ColumnKind.AREA, ColumnKind.STATE),
        *(ColumnKind.GONE, ColumnKind.IN_OFFICE, ColumnKind.NO_CALLS, ColumnKind.MAY_CALL),
        *(ColumnKind.REMARK, ColumnKind.LINE),
    }
)


class Side(NamedTuple):
    """`kinds`: of all columns, those of others left out. `own`: those that it does not share."""

    kinds: tuple[ColumnKind, ...]
    own: tuple[int, ...]

    def cells(self, row: Sequence[str]) -> list[str]:
        """What stands on the other sides is not there."""
        pairs = zip(row, self.kinds, strict=False)
        return [cell if kind is not ColumnKind.SKIP else "" for cell, kind in pairs]


def sides_of(kinds: Kinds) -> list[Side]:
    """None, if there is one side only.

    Several people who share a title and an office are read in one go, by what stands beside them.
    """
    spans = _spans(kinds)
    told = [{kinds[at] for at in span} for span in spans]
    own = set.intersection(*told)
    whole = all(not one.isdisjoint(_NAMES) and not one.isdisjoint(NUMBERS) for one in told)
    if len(spans) == 1 or not whole or own.isdisjoint({ColumnKind.TITLE, ColumnKind.STATION}):
        return []
    return [_side(kinds, span, _SHARED - own) for span in spans]


def people_of(kinds: Kinds) -> list[Side]:
    """Of several people who share all else, each with the numbers behind the name."""
    spans = _spans(kinds)
    if len(spans) == 1 or not all(_is_of_one(kinds, span) for span in spans):
        return []
    return [_side(kinds, span, _SHARED | {ColumnKind.TITLE}) for span in spans]


def _is_of_one(kinds: Kinds, span: range) -> bool:
    told = [kinds[at] for at in span if kinds[at] in (ColumnKind.PERSON, *NUMBERS)]
    return len(told) > 1 and told[0] is ColumnKind.PERSON


def _spans(kinds: Kinds) -> list[range]:
    ends = [*_starts(kinds), len(kinds)]
    return [range(start, end) for start, end in zip([0, *ends], ends, strict=False)]


def _side(kinds: Kinds, span: range, shared: frozenset[ColumnKind]) -> Side:
    read = [at in span or kind in shared for at, kind in enumerate(kinds)]
    skip = ColumnKind.SKIP
    return Side(
        tuple(kind if one else skip for kind, one in zip(kinds, read, strict=True)),
        tuple(at for at in span if kinds[at] is not skip and kinds[at] not in shared),
    )


def repeated(columns: Sequence[Column], terms: Terms) -> list[range]:
    """Where the same headings stand again and again in the same order, of somebody with numbers."""
    words = [terms.bare(one.text) for one in columns]
    named = [at for at, word in enumerate(words) if word]
    texts = [words[at] for at in named]
    for start, text in enumerate(texts):
        size = texts.index(text, start + 1) - start if text in texts[start + 1 :] else 0
        spans = _alike(texts, start, size) if size else []
        if len(spans) > 1 and _are_of_people([columns[named[at]] for at in spans[0]]):
            return [range(named[span.start], named[span.stop - 1] + 1) for span in spans]
    return []


def _alike(texts: Sequence[str], start: int, size: int) -> list[range]:
    """So many texts, and again the same, as often as they follow."""
    first, spans = texts[start : start + size], []
    while texts[start : start + size] == first:
        spans.append(range(start, start + size))
        start += size
    return spans


def _are_of_people(columns: Sequence[Column]) -> bool:
    kinds = {column.heading.kind for column in columns}
    return not kinds.isdisjoint(NUMBERS) and not kinds.isdisjoint(_NAMES)


def _starts(kinds: Kinds) -> list[int]:
    """Where somebody else begins: what was said before numbers is said again behind them."""
    starts: list[int] = []
    said: set[ColumnKind] = set()
    numbered = False
    for at, kind in enumerate(kinds):
        if kind in _WHO and numbered and kind in said:
            starts.append(at)
            said, numbered = set(), False
        said.add(kind)
        numbered = numbered or kind in NUMBERS
    return starts
