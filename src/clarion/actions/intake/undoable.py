"""What goes with an import when it is undone: one rule for saying it before and for doing it.

Whatever is in use, was called, is named elsewhere or has a history of its own stays.
"""

from django.db.models import Exists, OuterRef, Q, QuerySet

from clarion.models import (
    Attempt,
    Change,
    Contact,
    Dispute,
    Import,
    Line,
    Mention,
    Person,
    Station,
    Stop,
)


def going_lines(imported: Import) -> QuerySet[Line]:
    return Line.objects.filter(imported=imported).exclude(_line_is_used(imported))


def going_people(imported: Import) -> QuerySet[Person]:
    return Person.objects.filter(imported=imported).exclude(_person_is_used(imported))


def going_stations(imported: Import) -> QuerySet[Station]:
    people = Person.objects.filter(~Q(imported=imported) | _person_is_used(imported))
    return Station.objects.filter(imported=imported).exclude(
        Exists(_staying_lines(imported).filter(station=OuterRef("pk")))
        | Exists(people.filter(station=OuterRef("pk")))
        | Exists(_other_mentions(imported).filter(station=OuterRef("pk")))
    )


def _line_is_used(imported: Import) -> Q:
    """Enlisted, called, named by another import, or with a history of its own."""
    return Q(
        Exists(Contact.objects.filter(line=OuterRef("pk")))
        | Exists(Attempt.objects.filter(line=OuterRef("pk")))
        | Exists(_other_mentions(imported).filter(line=OuterRef("pk")))
        | Exists(Change.objects.filter(line=OuterRef("pk")))
        | Exists(_others_doubts(imported).filter(line=OuterRef("pk")))
    )


def _person_is_used(imported: Import) -> Q:
    """Whoever asked us to stop stays, so that the stop still knows whose it is."""
    return Q(
        Exists(_staying_lines(imported).filter(person=OuterRef("pk")))
        | Exists(_other_mentions(imported).filter(person=OuterRef("pk")))
        | Exists(Change.objects.filter(person=OuterRef("pk")))
        | Exists(Dispute.objects.filter(person=OuterRef("pk")))
        | Exists(Stop.objects.filter(person_tag=OuterRef("tag")))
    )


def _staying_lines(imported: Import) -> QuerySet[Line]:
    return Line.objects.filter(~Q(imported=imported) | _line_is_used(imported))


def _other_mentions(imported: Import) -> QuerySet[Mention]:
    return Mention.objects.exclude(imported=imported)


def _others_doubts(imported: Import) -> QuerySet[Dispute]:
    """Those that coordinators raised, decided, or another source."""
    return Dispute.objects.exclude(imported=imported, decided_at=None)
