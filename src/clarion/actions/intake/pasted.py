"""A pasted report that waits to be confirmed: its text, its source, and what it says by row."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import Any, Self

from clarion.actions.provenance import CaseFacts
from clarion.countries.base import NumberRefusal, Profile
from clarion.readers.proposal import LineFound, Proposal, Refused, Review
from clarion.rules.folding import folded
from clarion.rules.vocabulary import LineKind, Obtained, RowGroup

# Whose these are is no question of a tick. Where the reader is wrong, a line is added by hand.
STOP = "stop"
LOCKED = frozenset({"relative", "victim_side", "lawyer", "do_not_publish", STOP})
# Of the digits as they were written: no longer true of others that somebody put in their place.
OF_DIGITS = frozenset(
    {
        *NumberRefusal,
        "letters_in_number",
        "ten_digits",
        "twelve_digits",
        "odd_length",
        "obsolete_length",
        "not_assigned",
        "range_too_long",
    }
)


@dataclass(frozen=True)
class SourceFacts:
    """Where the report is from; everything but the first is often unknown."""

    title: str
    publisher: str = ""
    published: str = ""
    url: str = ""
    obtained: Obtained = Obtained.PUBLISHED


@dataclass(frozen=True)
class Row:
    """One number, as it was proposed and perhaps edited.

    `spans`: where it stands in the text. `reason`, of what was not simply found: the reader's code.
    `sharers`: who else has this number, as the report tells. `seen`: the number at which somebody
    saw that the directory has it as another's, and ticked it all the same.
    """

    take: bool
    number: str
    ext: str
    kind: LineKind
    station: str
    place: str
    person: str
    title: str
    raw: str
    spans: tuple[tuple[int, int], ...]
    group: RowGroup
    reason: str = ""
    flags: tuple[str, ...] = ()
    sharers: tuple[str, ...] = ()
    seen: str = ""

    @property
    def locked(self) -> bool:
        """Whose it is forbids it, whatever is ticked."""
        return self.reason in LOCKED

    def written(self, number: str) -> "Row":
        """With the number that somebody wrote; a reason that was of the old one goes with it."""
        stale = self.reason in OF_DIGITS and number != self.number
        return replace(self, number=number, reason="" if stale else self.reason)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        spans = tuple((start, end) for start, end in payload["spans"])
        kind, group = LineKind(payload["kind"]), RowGroup(payload["group"])
        known = {"spans": spans, "kind": kind, "group": group, "flags": tuple(payload["flags"])}
        sharers = tuple(payload.get("sharers", ()))
        return cls(**{**payload, **known, "sharers": sharers})


@dataclass(frozen=True)
class Pasted:
    """`station` and `place`: of the rows that name none. `area`: of bare local numbers.

    `upload`: the table that these are the rows of, which is kept until they are confirmed.
    `guessed`: the words from which the reader guessed the stage, until somebody has answered.
    """

    text: str
    area: str
    source: SourceFacts
    rows: tuple[Row, ...]
    case: CaseFacts = field(default_factory=CaseFacts)
    station: str = ""
    place: str = ""
    table: bool = False  # the rows of a table, and no report
    upload: str = ""
    guessed: str = ""

    def to_payload(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        source = payload["source"]
        return cls(
            text=payload["text"],
            area=payload["area"],
            source=SourceFacts(**{**source, "obtained": Obtained(source["obtained"])}),
            rows=tuple(Row.from_payload(row) for row in payload["rows"]),
            case=CaseFacts(**payload["case"]),
            station=payload["station"],
            place=payload["place"],
            # Not in what an earlier release wrote.
            table=payload.get("table", False),
            guessed=payload.get("guessed", ""),
            upload=payload.get("upload", ""),
        )

    def with_rows(self, edited: Mapping[int, Row]) -> "Pasted":
        """The same with some rows as they were edited, by their place."""
        rows = [edited.get(at, row) for at, row in enumerate(self.rows)]
        return replace(self, rows=tuple(rows))

    def taken(self) -> tuple[Row, ...]:
        """The ticked rows, each with an office wherever one can be known."""
        return tuple(self.placed(row) for row in self.rows if row.take and not row.locked)

    def stops(self) -> tuple[Row, ...]:
        """Whoever asked, in the text, not to be called."""
        return tuple(row for row in self.rows if row.reason == STOP)

    def apart(self) -> tuple[Row, ...]:
        """Of whom nobody is called, ticked or not: relatives, the victim's side, homes."""
        rows = (row for row in self.rows if row.reason != STOP)
        return tuple(row for row in rows if row.locked or row.kind == LineKind.HOME)

    def placed(self, row: Row) -> Row:
        """An office whose place stands at another row of it is at that place."""
        station = row.station or self.station
        place = row.place or self._places.get(folded(station), "")
        return replace(row, station=station, place=place)

    @cached_property
    def _places(self) -> dict[str, str]:
        """Of each office: the one place that the report gives it; of none that has two."""
        told: dict[str, set[str]] = {folded(self.station): {self.place}} if self.place else {}
        for row in self.rows:
            if row.station and row.place and row.take:
                told.setdefault(folded(row.station), set()).add(row.place)
        return {station: next(iter(some)) for station, some in told.items() if len(some) == 1}


def rows_of(proposal: Proposal, country: Profile) -> tuple[Row, ...]:
    """What was found first, in the order of the text; then what to look at; then what was refused.

    Nothing that needs a look is ticked.
    """
    found = [_found(line, country) for line in proposal.lines]
    review = [_unticked(one, RowGroup.REVIEW, country) for one in proposal.review]
    refused = [_unticked(one, RowGroup.REFUSED, country) for one in proposal.refused]
    return (*_in_order(found), *_in_order(review), *_in_order(refused))


def _in_order(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: row.spans[0])


def _found(line: LineFound, country: Profile) -> Row:
    return Row(
        take=True,
        number=" ".join(country.numbers.in_chunks(line.e164)),
        ext=line.ext,
        raw=line.raw,
        spans=tuple((span.start, span.end) for span in (line.span, *line.also)),
        group=RowGroup.FOUND,
        flags=line.flags,
        **_whose(line),
    )


def _unticked(one: Review | Refused, group: RowGroup, country: Profile) -> Row:
    sure = one.e164 != ""
    return Row(
        take=False,
        number=" ".join(country.numbers.in_chunks(one.e164)) if sure else one.raw.strip(),
        ext=one.told.ext if one.told and sure else "",
        raw=one.raw,
        spans=((one.span.start, one.span.end),),
        group=group,
        reason=one.reason,
        **_whose(one.told),
    )


def _whose(line: LineFound | None) -> dict[str, Any]:
    """As far as it was told."""
    if line is None:
        names = dict.fromkeys(("station", "place", "person", "title"), "")
        return {"kind": LineKind.UNKNOWN, **names}
    return {
        "kind": line.line_kind,
        "station": line.org,
        "place": line.place,
        "person": f"{line.person} ({line.person_also})" if line.person_also else line.person,
        "title": line.title,
        "sharers": line.sharers,
    }
