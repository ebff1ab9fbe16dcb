"""Which column is taken where several seem to hold the office, the person, the title, the place."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from clarion.readers.table.column import Column
from clarion.readers.table.headings import EXACT, NUMBERS
from clarion.readers.table.owned import leave_to_others
from clarion.readers.table.sides import repeated
from clarion.readers.table.terms import Terms, folded
from clarion.rules.vocabulary import ColumnKind

_LEVELS = 3  # province, city, district
_NAMED, _LITTLE = 0.3, 0.2
_NEAR = 2  # columns: a middle name may stand between
Kinds = list[ColumnKind]
_PARTS = (ColumnKind.FAMILY, ColumnKind.GIVEN)


def choose(columns: Sequence[Column], kinds: Kinds, terms: Terms) -> None:
    """All others are left out; whoever looks at the table may change that."""
    leave_to_others(columns, kinds, terms)
    sides = repeated(columns, terms) or [range(len(columns))]
    shared = {one.at for one in columns if not any(one.at in side for side in sides)}
    for side in sides:
        _choose_in([one for one in columns if one.at in side or one.at in shared], kinds, terms)


def _choose_in(columns: Sequence[Column], kinds: Kinds, terms: Terms) -> None:
    _complete(columns, kinds)
    for kind in (*_PARTS, ColumnKind.TITLE, ColumnKind.AREA):
        found = _of(columns, kinds, kind)
        _keep(kinds, found, _best(found, _titles))
    _leave_out_relations(columns, kinds, terms)
    _choose_people(columns, kinds, terms)
    _choose_office(columns, kinds, terms)
    _choose_places(columns, kinds, terms)


def _of(columns: Iterable[Column], kinds: Kinds, *wanted: ColumnKind) -> list[Column]:
    return [one for one in columns if kinds[one.at] in wanted]


def _keep(kinds: Kinds, found: Iterable[Column], kept: Iterable[Column]) -> None:
    stay = {one.at for one in kept}
    for one in found:
        if one.at not in stay:
            kinds[one.at] = ColumnKind.SKIP


def _leave_out_relations(columns: Sequence[Column], kinds: Kinds, terms: Terms) -> None:
    """Beside the name of a relative it says whose he is, and nothing of the official."""
    kin = _of(columns, kinds, ColumnKind.RELATIVE)
    for one in _of(columns, kinds, ColumnKind.STATE):
        if one.heading.word in terms.relations and (
            any(abs(one.at - other.at) == 1 for other in kin) or _tells_of(one, kin, terms)
        ):
            kinds[one.at] = ColumnKind.SKIP


def _tells_of(relation: Column, kin: Sequence[Column], terms: Terms) -> bool:
    """Wife, father: only in rows that name one of them elsewhere."""
    rows = zip(relation.cells, *(one.cells for one in kin), strict=True)
    said = [(cell, others) for cell, *others in rows if cell]
    return bool(said) and all(folded(cell) in terms.relatives and any(rest) for cell, rest in said)


def _complete(columns: Sequence[Column], kinds: Kinds) -> None:
    """A "name" beside a surname is the given name, unless it says the surname again."""
    family = _of(columns, kinds, ColumnKind.FAMILY)
    if not family or _of(columns, kinds, ColumnKind.GIVEN):
        return
    near = [
        one
        for one in _of(columns, kinds, ColumnKind.PERSON)
        if abs(one.at - family[0].at) <= _NEAR and one.look.filled
    ]
    if near and near[0].repeats(family[0]):
        kinds[family[0].at] = ColumnKind.SKIP
    elif near:
        kinds[near[0].at] = ColumnKind.GIVEN


def _best(found: Sequence[Column], look: Callable[[Column], float]) -> list[Column]:
    """One or none: the closest heading, the fullest column, cells of the kind."""
    ranked = sorted(found, key=lambda one: _rank(one, look(one)), reverse=True)
    return ranked[:1]


def _rank(column: Column, look: float) -> float:
    return column.heading.close + 2 * look + 2 * column.filled()


def _names(column: Column, terms: Terms) -> float:
    """The same cell again and again names nobody; "name" says it better than "in charge"."""
    same = column.look.filled > 2 and column.look.distinct == 1  # noqa: PLR2004
    in_charge = column.heading.word in terms.in_charge
    return column.look.names - same - in_charge * _LITTLE


def _choose_people(columns: Sequence[Column], kinds: Kinds, terms: Terms) -> None:
    """One column, or a given name and a family name; or several people each with their numbers."""
    people, parts = _of(columns, kinds, ColumnKind.PERSON), _of(columns, kinds, *_PARTS)
    full = max((one.filled() for one in parts), default=0)
    best = [
        one for one in _best(people, partial(_names, terms=terms)) if not _are_turned(one, parts)
    ]
    if not full and len(several := _each_with_numbers(people, columns, kinds)) > 1:
        _keep(kinds, people, several)
    elif parts and best and not _is_better(best[0], full, terms):
        _keep(kinds, people, ())
    else:
        _keep(kinds, people, best)


def _are_turned(person: Column, parts: Sequence[Column]) -> bool:
    """明 王, of 王 and 明: the parts tell better which is which."""
    rows = zip(person.cells, *(one.cells for one in parts), strict=True)
    said = [(name.split(), sorted(told)) for name, *told in rows if not name.isascii()]
    return bool(said) and sum(sorted(name) == told for name, told in said) > len(said) / 2


def _is_better(person: Column, full: float, terms: Terms) -> bool:
    """A whole name, and not what an address book files it as."""
    proper = person.heading.word in terms.whole_names and person.heading.close == EXACT
    return person.filled() >= full if proper else person.filled() > 2 * full


def _each_with_numbers(
    people: Sequence[Column], columns: Sequence[Column], kinds: Kinds
) -> list[Column]:
    """Head, his telephone, clerk, clerk's telephone: every one of them is somebody else.

    After the first, each is followed by a number that is headed as theirs, or as another's is.
    """
    people = [one for one in people if one.look.names > _NAMED]
    numbers = _of(columns, kinds, *NUMBERS)
    ends = [*(one.at for one in people[1:]), len(columns)]
    found: list[Column] = []
    headed: list[str] = []
    for one, end in zip(people, ends, strict=False):
        own = [number for number in numbers if one.at < number.at < end]
        theirs = own and (not found or one.heads(own[0]) or own[0].text in headed)
        if theirs and not any(map(one.repeats, found)):
            found.append(one)
            headed += [number.text for number in own]
    return found


def _choose_office(columns: Sequence[Column], kinds: Kinds, terms: Terms) -> None:
    """With its part, if that stands behind it; a part that repeats the office stands for both."""
    found = _of(columns, kinds, ColumnKind.STATION)
    parts = [one for one in found if _is_part(one, found, terms)]
    whole = [one for one in found if one not in parts]
    office = _best([one for one in whole if one.look.filled] or parts or whole, _offices)
    part = _best([one for one in parts if one.look.filled and one not in office], _offices)
    office = office and _completed(office[0], whole, kinds)
    if not part or office[0] in parts:
        _keep(kinds, found, office)
    elif part[0].repeats(office[0]):
        _keep(kinds, found, part)
    else:
        _keep(kinds, found, office + [one for one in part if one.at > office[0].at])


def _completed(office: Column, whole: Sequence[Column], kinds: Kinds) -> list[Column]:
    """With those that say in other rows what it says in its own: employer, name of the company.

    Left of the names an office may hold for the rows below it: there the fullest stands alone.
    """
    all_of_them = [office, *(one for one in whole if one.completes(office))]
    first = min(one.at for one in all_of_them)
    if any(kind in (ColumnKind.PERSON, *_PARTS, *NUMBERS) for kind in kinds[:first]):
        return all_of_them
    return [max(all_of_them, key=lambda one: one.filled())]


def _is_part(column: Column, found: Sequence[Column], terms: Terms) -> bool:
    """A department; or a unit, behind the authority that it belongs to."""
    word = column.heading.word
    inner = terms.inner | terms.parts
    wider = (one for one in found if one.at < column.at and one.heading.word not in inner)
    return word in terms.parts or (word in terms.inner and any(wider))


def _offices(column: Column) -> float:
    """What a person is filed as may be an office; one that is called so comes first."""
    return column.look.offices - (column.heading.kind is ColumnKind.PERSON)


def _titles(column: Column) -> float:
    """Who keeps the list may be named by a title; a column that is called so comes first."""
    return column.look.titles - (column.heading.kind is ColumnKind.PERSON)


def _choose_places(columns: Sequence[Column], kinds: Kinds, terms: Terms) -> None:
    """Province, city, district; a street only where there is nothing else."""
    found = _of(columns, kinds, ColumnKind.PLACE)
    full = [one for one in found if one.look.filled] or found
    levels = [one for one in full if one.heading.word not in terms.streets]
    closest = max((one.heading.close for one in levels), default=0)
    named = [one for one in levels if one.heading.close == closest][:_LEVELS]
    _keep(kinds, found, named or _best(full, lambda _: 0))
