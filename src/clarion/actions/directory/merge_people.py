"""Two rows are one person: lines, history and stops of both are his. This cannot be undone."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit, stop
from clarion.actions.actor import Actor
from clarion.actions.directory.files import Files
from clarion.actions.directory.open_person import found_person
from clarion.actions.directory.rehome import refuse_if_called, unrelease
from clarion.actions.directory.rewrite import forget, rewrite
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Change, Contact, Dispute, Line, Mention, Person, Stop
from clarion.queries.stops import stops_of_people


class TheSame(Refused):
    """These two are one person already."""


class InDoubt(Refused):
    """One of the two is in doubt. Please decide that first."""


@one_transaction
def merge_people(*, person_id: UUID, other_id: UUID, by: Actor, now: datetime) -> None:
    """`other_id` goes: its row stays only to lead to the one that is kept.

    Whoever asked us to stop under either name has asked for both.
    """
    kept, gone = found_person(person_id), found_person(other_id)
    if kept.pk == gone.pk:
        raise TheSame
    if Dispute.objects.filter(person__in=[kept, gone], decided_at=None).exists():
        raise InDoubt
    tags = [kept.tag, gone.tag]
    refuse_if_called(Contact.objects.filter(person_tag__in=tags), now)
    heard = list(stops_of_people(tags))
    _hand_over(gone, kept)
    _join_words(kept, gone, Files(by))
    Person.objects.filter(merged_into=gone).update(merged_into=kept)
    gone.merged_into = kept
    gone.save(update_fields=["merged_into"])
    _stop_both(kept, gone, heard, by=by, now=now)
    audit.write(by=by, now=now, verb="merge_people", kept=str(kept.pk), gone=str(gone.pk))


def _hand_over(gone: Person, kept: Person) -> None:
    """Everything that names him; what was imported keeps its own provenance."""
    unrelease(Contact.objects.filter(person_tag=gone.tag), person_tag=kept.tag)
    Attempt.objects.filter(person_tag=gone.tag).update(person_tag=kept.tag)
    for model in (Line, Mention, Change, Dispute):
        model.objects.filter(person=gone).update(person=kept)


def _join_words(kept: Person, gone: Person, files: Files) -> None:
    """The other name leads to him from now on, and is shown as another way to write it."""
    opened = files.opened([kept.record_id, gone.record_id])
    said, other = opened[kept.record_id].payload, opened[gone.record_id].payload
    also = {*said.get("also", ()), *other.get("also", ()), other["name"]}
    also |= set(other.get("names", {}).values())
    payload = {
        **said,
        "also": sorted(also - {said["name"], *said.get("names", {}).values()}),
        "title": said["title"] or other["title"],
    }
    forget(gone, opened[gone.record_id], files)
    rewrite(kept, opened[kept.record_id], payload, files)


def _stop_both(kept: Person, gone: Person, heard: list[Stop], *, by: Actor, now: datetime) -> None:
    """By stops of their own for both tags: a backup from before may tell them apart again."""
    told = {one.person_tag for one in heard}
    for tag in (kept.tag, gone.tag):
        if heard and (tag not in told or tag == kept.tag):
            stop.carry_over(heard[0], tag, by=by, now=now)
