"""Open a page of the directory, to choose from it for a campaign."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.transaction import one_transaction
from clarion.queries.stations import Choice, choices
from clarion.rules.vocabulary import KeyringKind


@dataclass(frozen=True)
class StationRow:
    name: str
    lang: str
    place: str
    place_lang: str
    choice: Choice


@dataclass(frozen=True)
class StationPage:
    rows: tuple[StationRow, ...]
    page: int
    pages: int
    count: int


@one_transaction
def open_stations(
    *, campaign_id: UUID, only_new: bool, page: int, by: Actor, now: datetime
) -> StationPage:
    """Every look into the directory is in the audit."""
    found = choices(campaign_id, only_new=only_new, page=page)
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    records = [row.station.record_id for row in found.rows]
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    rows = [
        StationRow(**_told(opened[row.station.record_id].payload), choice=row) for row in found.rows
    ]
    audit.write(
        by=by,
        now=now,
        verb="open_stations",
        campaign=str(campaign_id),
        page=str(found.page),
    )
    return StationPage(tuple(rows), found.page, found.pages, found.count)


def _told(payload: dict[str, str]) -> dict[str, str]:
    return {key: payload[key] for key in ("name", "lang", "place", "place_lang")}
