"""Numbers that are never called again, and nobody behind them: one rule for whoever says so."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from clarion.actions import search_index
from clarion.actions.records import Registrar
from clarion.actions.suppressions import close_lines, mark_of_all, suppress
from clarion.countries.base import Profile
from clarion.models import Line
from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key


@dataclass(frozen=True)
class Closed:
    """`new` and `known` numbers; `lines` that rang until now."""

    new: int
    known: int
    lines: int


def never_call(
    numbers: Collection[tuple[str, str]],
    *,
    fingerprints: Key,
    registrar: Registrar,
    country: Profile,
    now: datetime,
) -> Closed:
    """Each with its extension. In the caller's transaction, and in the journal before it commits.

    Who may not be reached by a number may not be reached by its extensions.
    """
    if not numbers:
        return Closed(0, 0, 0)
    marks = {fingerprint(fingerprints, e164, ext) for e164, ext in numbers}
    new = suppress(marks, fingerprints, now)
    beyond = behind({e164 for e164, ext in numbers if not ext}, fingerprints, registrar, country)
    suppress(beyond, fingerprints, now)
    return Closed(new, len(marks) - new, close_lines(marks | beyond))


def behind(
    e164s: Collection[str], fingerprints: Key, registrar: Registrar, country: Profile
) -> set[bytes]:
    """The marks of all lines behind these numbers: of those that are there, and of any to come."""
    keys = {e164: country.search.number_keys(e164) for e164 in e164s}
    found = search_index.find(frozenset().union(*keys.values()), registrar)
    ids = {
        subject.id
        for some in keys.values()
        for subject in frozenset.intersection(*(found[key] for key in some))
    }
    marks = Line.objects.filter(pk__in=ids).values_list("fingerprint", flat=True)
    return {bytes(mark) for mark in marks} | {mark_of_all(fingerprints, e164) for e164 in e164s}
