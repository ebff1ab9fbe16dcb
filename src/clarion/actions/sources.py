"""Which imports a row of the directory is from: what brought it, then what named it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.provenance import Provenance
from clarion.models import Import, Mention
from clarion.rules.vocabulary import KeyringKind

SHOWN = 30


@dataclass(frozen=True)
class SourceRow:
    import_id: UUID
    at: datetime
    told: Provenance


def sources_of(
    brought_by: UUID | None, named: QuerySet[Mention], by: Actor
) -> tuple[SourceRow, ...]:
    ids = {*named.values_list("imported", flat=True)}
    if brought_by:
        ids.add(brought_by)
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    rows = Import.objects.filter(pk__in=ids).order_by("at", "pk")[:SHOWN]
    return tuple(
        SourceRow(
            one.pk, one.at, Provenance.from_payload(open_payload_of(pair, one, "sealed", by=by))
        )
        for one in rows
    )
