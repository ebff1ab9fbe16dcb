"""Rows made ready for the directory before a transaction begins: marked, once each, and sealed.

Nothing is looked up or written: who calls meanwhile waits for none of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from clarion.actions.bulk_insert import Values
from clarion.actions.intake.means import Means
from clarion.actions.intake.sheets import batch_of, record_of
from clarion.countries.base import Profile
from clarion.readers.table.results import Not, Proposed
from clarion.rules.vocabulary import LineKind, RowRefusal
from clarion.vault.bulk import Batch, Fingerprints


@dataclass(frozen=True)
class Ready:
    """`rows`, `records`: by fingerprint, in its order; the first row of each number (of those that
    say of which office it is, where no other was named).

    `known`: rows whose number an earlier one has; `homes`: numbers of which one row says so.
    """

    rows: Mapping[bytes, Proposed]
    records: Mapping[bytes, Values]
    batch: Batch
    known: int
    homes: frozenset[bytes]
    refused: Sequence[Not]


def make_ready(proposed: Sequence[Proposed], means: Means) -> Ready:
    of, is_fictional = Fingerprints(means.fingerprints).of, means.country.numbers.is_fictional
    found: dict[bytes, Proposed] = {}
    homes, refused = set(), []
    for row in proposed:
        if is_fictional(row.e164) != means.practice:
            refused.append(refusal_of(row, RowRefusal.WRONG_WORLD, means.country))
            continue
        mark = of(row.e164, row.ext)
        first = found.setdefault(mark, row)
        if first is row:
            continue
        nameless = not (first.station or means.office)
        found[mark], other = (row, first) if nameless and row.station else (first, row)
        if is_home(other, found[mark].kind):
            homes.add(mark)
    # The one index whose places are anywhere: it is walked through once, from its beginning.
    rows, batch = dict(sorted(found.items(), key=itemgetter(0))), batch_of(means)
    known = len(proposed) - len(refused) - len(rows)
    return Ready(rows, _sealed(rows, batch, means), batch, known, frozenset(homes), refused)


def refusal_of(row: Proposed, reason: RowRefusal, country: Profile) -> Not:
    """With whom and what it is of, so that the row is found again."""
    number = " ".join(country.numbers.in_chunks(row.e164, row.ext))
    return Not(row.line, reason, " ".join(filter(None, (row.station, row.person, number))))


def is_home(row: Proposed, known: str) -> bool:
    """What was taken for something else may be a home."""
    return row.kind is LineKind.HOME and known != LineKind.HOME


def _sealed(rows: Mapping[bytes, Proposed], batch: Batch, means: Means) -> dict[bytes, Values]:
    # Digits and a plus sign: nothing in them needs to be escaped.
    payloads = [f'{{"e164":"{row.e164}","ext":"{row.ext}"}}'.encode() for row in rows.values()]
    to_row = record_of(means)
    return dict(zip(rows, map(to_row, batch.seal_all(payloads)), strict=True))
