"""Check that talking points stand as their two members signed them. Coordinators can."""

from collections.abc import Collection
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.open_entries import signing_keys
from clarion.actions.point_statement import statement_of
from clarion.models import Point
from clarion.vault.signing import verify


def untrue(points: Collection[Point], by: Actor) -> set[UUID]:
    """Those that were changed after they were signed, or signed by nobody the group vouches for.

    A draft has one signature, everything else two. Raises NotFound without DIRECTORY.
    """
    hands = {hand for point in points for hand in (point.writer, point.reviewer) if hand}
    keys = signing_keys(by, hands)
    return {point.pk for point in points if not _holds(point, keys)}


def _holds(point: Point, keys: dict[UUID, bytes]) -> bool:
    statement = statement_of(point)
    signed = [(point.writer, point.writer_signature)]
    if point.reviewer:
        signed.append((point.reviewer, point.reviewer_signature))
    return point.writer != point.reviewer and all(
        hand in keys and verify(keys[hand], statement, signature) for hand, signature in signed
    )
