"""How much of the directory waits to become searchable."""

from clarion.models import IndexRun


def waits_for_index() -> bool:
    return IndexRun.objects.filter(ended_at=None).exists()
