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
    return Line.objects.filter(~_line_is_used(imported), imported=imported)


def going_people(imported: Import) -> QuerySet[Person]:
    return Person.objects.filter(~_person_is_used(imported), imported=imported)


def going_stations(imported: Import) -> QuerySet[Station]:
    return Station.objects.filter(~_station_is_used(imported), imported=imported)


def staying_lines(imported: Import) -> QuerySet[Line]:
    return Line.objects.filter(_line_is_used(imported), imported=imported)


def staying_people(imported: Import) -> QuerySet[Person]:
    """Without those that were merged into others, who stand there."""
    return Person.objects.filter(_person_is_used(imported), imported=imported, merged_into=None)


def staying_stations(imported: Import) -> QuerySet[Station]:
    return Station.objects.filter(_station_is_used(imported), imported=imported, merged_into=None)


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
        Exists(_lines_left(imported).filter(person=OuterRef("pk")))
        | Exists(_other_mentions(imported).filter(person=OuterRef("pk")))
        | Exists(Change.objects.filter(person=OuterRef("pk")))
        | Exists(Dispute.objects.filter(person=OuterRef("pk")))
        | Exists(Stop.objects.filter(person_tag=OuterRef("tag")))
    )


def _station_is_used(imported: Import) -> Q:
    people = Person.objects.filter(~Q(imported=imported) | _person_is_used(imported))
    return Q(
        Exists(_lines_left(imported).filter(station=OuterRef("pk")))
        | Exists(people.filter(station=OuterRef("pk")))
        | Exists(_other_mentions(imported).filter(station=OuterRef("pk")))
    )


def _lines_left(imported: Import) -> QuerySet[Line]:
    """Of this import and of all others."""
    return Line.objects.filter(~Q(imported=imported) | _line_is_used(imported))


def _other_mentions(imported: Import) -> QuerySet[Mention]:
    return Mention.objects.exclude(imported=imported)


def _others_doubts(imported: Import) -> QuerySet[Dispute]:
    """Those that coordinators raised, decided, or another source."""
    return Dispute.objects.exclude(imported=imported, decided_at=None)
