"""Whom a change or a doubt is about: a person, or a line that belongs to an office."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions.close import close
from clarion.actions.refusal import NotFound
from clarion.models import Contact, Line, Person


@dataclass(frozen=True)
class Subject:
    row: Person | Line

    @property
    def person(self) -> Person | None:
        return self.row if isinstance(self.row, Person) else None

    @property
    def line(self) -> Line | None:
        return self.row if isinstance(self.row, Line) else None

    @property
    def owner(self) -> Person | None:
        """The person, or whom the line belongs to."""
        return self.row.person if isinstance(self.row, Line) else self.row

    @property
    def lines(self) -> QuerySet[Line]:
        """All of a person's, or the one."""
        whose = {"pk": self.row.pk} if isinstance(self.row, Line) else {"person": self.row}
        return Line.objects.filter(**whose)


def found_person(person_id: UUID) -> Subject:
    """Locked. Raises NotFound."""
    return _subject(Person.objects.select_for_update().filter(pk=person_id).first())


def found_line(line_id: UUID) -> Subject:
    """Locked. Raises NotFound."""
    return _subject(Line.objects.select_for_update().filter(pk=line_id).first())


def _subject(row: Person | Line | None) -> Subject:
    if row is None:
        raise NotFound
    return Subject(row)


def waiting(lines: QuerySet[Line]) -> QuerySet[Contact]:
    """Their contacts that may still ring, locked in one order."""
    return _locked(Contact.objects.filter(line__in=_ids(lines), ready_at__isnull=False))


def close_for_ever(lines: QuerySet[Line]) -> None:
    """Every contact of them, in every campaign, frozen ones too; the lines never ring again."""
    ids = _ids(lines)
    close(_locked(Contact.objects.filter(line__in=ids)), drop_wraps=True)
    Line.objects.filter(pk__in=ids).update(callable=False)


def _ids(lines: QuerySet[Line]) -> list[UUID]:
    return [*lines.values_list("pk", flat=True)]


def _locked(contacts: QuerySet[Contact]) -> QuerySet[Contact]:
    rows = contacts.select_for_update().order_by("pk")
    return Contact.objects.filter(pk__in=[row.pk for row in rows])
