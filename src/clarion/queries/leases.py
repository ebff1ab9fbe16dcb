"""A volunteer's own lease, and the attempt that belongs to it."""

from uuid import UUID

from clarion.models import Attempt, Hold


def own_hold(lease_id: UUID, tag: UUID) -> Hold | None:
    """With contact, line, station, person, lane and campaign, in one statement."""
    return (
        Hold.objects.filter(pk=lease_id, member_tag=tag)
        .select_related(
            "contact__line__station",
            "contact__line__person",
            "contact__lane__campaign",
            "contact__enlistment",
        )
        .first()
    )


def attempt_of(lease_id: UUID) -> Attempt | None:
    return Attempt.objects.filter(lease_id=lease_id).first()
