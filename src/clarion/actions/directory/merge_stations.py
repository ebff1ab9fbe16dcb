"""Two rows are one office: its people and lines stand under one. This cannot be undone."""

from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import audit, marks
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files
from clarion.actions.directory.open_station import found_station
from clarion.actions.directory.rehome import refuse_if_called, unrelease
from clarion.actions.directory.rewrite import forget, rewrite
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Contact, Line, Mention, Person, Station


class OneOffice(Refused):
    """These two are one office already."""


@one_transaction
def merge_stations(*, station_id: UUID, other_id: UUID, by: Actor, now: datetime) -> None:
    """`other_id` goes: its row stays only to lead to the one that is kept."""
    kept, gone = found_station(station_id), found_station(other_id)
    if kept.pk == gone.pk:
        raise OneOffice
    refuse_if_called(Contact.objects.filter(station_id__in=[kept.pk, gone.pk]), now)
    files = Files(by)
    unrelease(Contact.objects.filter(station_id=gone.pk), station_id=kept.pk)
    _mark_anew(Person.objects.filter(station=gone), kept, files)
    for model in (Line, Mention, Person):
        model.objects.filter(station=gone).update(station=kept)
    _join_words(kept, gone, files)
    Station.objects.filter(merged_into=gone).update(merged_into=kept)
    gone.merged_into = kept
    gone.save(update_fields=["merged_into"])
    audit.write(by=by, now=now, verb="merge_stations", kept=str(kept.pk), gone=str(gone.pk))


def _mark_anew(people: QuerySet[Person], kept: Station, files: Files) -> None:
    """By his name at the office that is kept, a person is found again."""
    rows = list(people)
    opened = files.opened(person.record_id for person in rows)
    for person in rows:
        name = opened[person.record_id].payload["name"]
        person.mark = marks.of_person(files.fingerprints, name, kept.pk)
    Person.objects.bulk_update(rows, ["mark"], batch_size=200)


def _join_words(kept: Station, gone: Station, files: Files) -> None:
    opened = files.opened([kept.record_id, gone.record_id])
    said, other = opened[kept.record_id].payload, opened[gone.record_id].payload
    also = {*said.get("also", ()), *other.get("also", ()), other["name"]} - {said["name"]}
    payload = {**said, "also": sorted(also)}
    if not said["place"]:
        payload |= {"place": other["place"], "place_lang": other["place_lang"]}
    forget(gone, opened[gone.record_id], files)
    rewrite(kept, opened[kept.record_id], payload, files)
