"""Who is in doubt: while a doubt is open, none of their lines rings."""

from django.db.models import Q

from clarion.models import Dispute, Line


def in_doubt(line: Line) -> bool:
    """The line itself, or the person it belongs to."""
    whose = Q(line=line.pk)
    if line.person_id:
        whose |= Q(person=line.person_id)
    return Dispute.objects.filter(whose, decided_at=None).exists()
