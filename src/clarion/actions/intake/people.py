"""Who is known at the offices that rows name, and which of them asked us to stop."""

from collections.abc import Iterable

from clarion.actions import bulk_insert
from clarion.actions.intake.offices import Office
from clarion.actions.marks import Marks
from clarion.models import Person
from clarion.models.adapted import from_uuid
from clarion.queries.stops import stopped_people
from clarion.readers.table.results import Proposed


def people_at(
    rows: Iterable[tuple[Proposed, Office]], marked: Marks
) -> tuple[dict[bytes, str], set[str]]:
    """By their marks, as 32 hex digits; those of them who asked."""
    wanted = {
        marked.of_person(row.person, office.id) for row, office in rows if row.person and office.id
    }
    people, tags = {}, {}
    for mark, person, tag in bulk_insert.marked(Person, "mark", wanted, "mark, id, tag"):
        people[bytes(mark)] = from_uuid(person).hex
        tags[from_uuid(tag)] = people[bytes(mark)]
    return people, {tags[tag] for tag in stopped_people(tags)}
