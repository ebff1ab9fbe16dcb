"""Freeze the lines of which a source says that nobody is called there; a coordinator decides."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import audit, places
from clarion.actions.actor import Actor
from clarion.actions.close import close
from clarion.actions.intake.subjects import waiting
from clarion.actions.transaction import one_transaction
from clarion.models import Dispute, Import, Line
from clarion.vault.sealing import seal_payload_to


@one_transaction
def doubt_lines(
    *, marks: Iterable[bytes], imported: Import | None, by: Actor, now: datetime
) -> int:
    """How many rang until now. A few statements, however many lines there are.

    The line alone: whose else it is, nobody has doubted. The releases stay, as with any doubt.
    """
    lines = _open_ones(set(marks))
    if not lines:
        return 0
    contacts = waiting(Line.objects.filter(pk__in=[line.pk for line in lines]))
    since: dict[UUID, dict[str, str]] = defaultdict(dict)
    told = [
        (one.line_id, str(one.pk), one.ready_at.isoformat()) for one in contacts if one.ready_at
    ]
    for line_id, contact_id, ready_at in told:
        since[line_id][contact_id] = ready_at
    close(contacts, drop_wraps=False)
    rows = [Dispute(id=uuid4(), line=line, at=now, imported=imported) for line in lines]
    for row, line in zip(rows, lines, strict=True):
        payload = {"why": "", "by": by.pseudonym, "waiting": since[line.pk]}
        place = places.column(by.deployment.pk, row, "sealed")
        row.sealed = seal_payload_to(by.directory.public, payload, place)
    Dispute.objects.bulk_create(rows)
    audit.write(by=by, now=now, verb="doubt_lines", count=str(len(rows)))
    return len(rows)


def _open_ones(marks: set[bytes]) -> list[Line]:
    """Locked; without those that are in doubt by themselves already."""
    if not marks:
        return []
    rows = Line.objects.select_for_update().filter(fingerprint__in=marks, callable=True)
    lines = list(rows.order_by("pk"))
    known = Dispute.objects.filter(line__in=lines, decided_at=None).values_list("line", flat=True)
    doubted = set(known)
    return [line for line in lines if line.pk not in doubted]
