"""What would come of the first rows of a table, as far as it can be told before it is taken."""

from collections.abc import Iterable, Sequence

from clarion.actions.actor import Actor
from clarion.actions.intake.offices import offices_of, with_place
from clarion.actions.intake.people import people_at
from clarion.actions.intake.ready_rows import refusal_of
from clarion.actions.marks import Marks
from clarion.actions.open_keyring import open_lasting
from clarion.actions.suppressions import stopped_among
from clarion.countries.base import Profile
from clarion.countries.registry import profile
from clarion.readers.table.results import Aside, Not, Proposed
from clarion.rules.vocabulary import KeyringKind, RowRefusal
from clarion.vault.bulk import Fingerprints
from clarion.vault.key import Key

# A number and its extension.
Number = tuple[str, str]


def foresee(
    proposed: Iterable[Proposed], aside: Iterable[Aside], by: Actor
) -> tuple[list[Proposed], list[Not]]:
    """What is taken, and what is refused for a reason that the reader of tables does not know.

    `aside`: of the same rows. It looks, and writes nothing.
    """
    country = profile(by.deployment.profile)
    rows = [with_place(one, country) for one in proposed]
    key = open_lasting(by, KeyringKind.FINGERPRINT)[1].wrapping
    asked = {(one.e164, one.ext) for one in aside if one.reason is RowRefusal.NO_CALLS}
    stopped = asked | _before(rows, key) | _with_their_people(rows, key, country)
    taken, refused = [], []
    for row in rows:
        if country.numbers.is_fictional(row.e164) != by.deployment.practice:
            refused.append(refusal_of(row, RowRefusal.WRONG_WORLD, country))
        elif (row.e164, row.ext) in stopped or (row.e164, "") in asked:
            refused.append(refusal_of(row, RowRefusal.STOPPED, country))
        else:
            taken.append(row)
    return taken, refused


def _before(rows: Sequence[Proposed], key: Key) -> set[Number]:
    of = Fingerprints(key).of
    marks = {of(row.e164, row.ext): (row.e164, row.ext) for row in rows}
    return {marks[mark] for mark in stopped_among({m: n[0] for m, n in marks.items()}, of)}


def _with_their_people(rows: Sequence[Proposed], key: Key, country: Profile) -> set[Number]:
    marked = Marks(key)
    named = [row for row in rows if row.person]
    offices = offices_of([(row.station, row.place) for row in named], marked, country, None)
    told = [(row, offices[row.station, row.place]) for row in named]
    people, stopped = people_at(told, marked)
    return {
        (row.e164, row.ext)
        for row, office in told
        if office.id and people.get(marked.of_person(row.person, office.id)) in stopped
    }
