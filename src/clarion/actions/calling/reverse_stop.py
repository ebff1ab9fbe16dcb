"""Take back a stop that was pressed by mistake: two coordinators, neither of whom pressed it."""

from datetime import datetime
from uuid import UUID, uuid4

from django.conf import settings

from clarion.actions import audit, journal, notices
from clarion.actions.actor import Actor
from clarion.actions.calling.lift_stops import Lifted, lift
from clarion.actions.check_stops import agreed_true, alarm, stop_holds_true
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.reversal import statement, to_entry
from clarion.actions.transaction import one_transaction
from clarion.models import Reversal, Stop
from clarion.rules.vocabulary import Decision, FalseMark

MISTAKE = "stop_by_mistake"


class AnotherPerson(Refused):
    """A second coordinator has to agree, and it cannot be who pressed it. Until then the stop holds."""  # noqa: E501


class NotAsSigned(Refused):
    """This stop does not stand as it was signed, so nobody can say whom it is for. It holds."""


@one_transaction
def reverse_stop(*, notice_id: UUID, by: Actor, now: datetime) -> Lifted | None:
    """None when `by` is the first to agree: nothing has changed then.

    The stop stays in the journal, and the reversal after it. Raises OSError when that cannot be
    written; then nothing is committed.
    """
    notice, said = notices.find(notice_id, MISTAKE, by=by)
    stop = Stop.objects.select_for_update().filter(pk=said["stop"]).first()
    if stop is None:
        raise NotFound
    if stop.reversed_at:
        raise notices.AlreadyDecided
    reversal = _begun(stop, by, now)
    if stop.signer == by.tag or (reversal and reversal.first_signer == by.tag):
        raise AnotherPerson
    if not stop_holds_true(stop, by):
        raise NotAsSigned
    if reversal is None:
        _agree(stop, by, now)
        return None
    _sign_second(reversal, by, now)
    Stop.objects.filter(pk=stop.pk).update(reversed_at=now)
    lifted = lift(reversal, stop, by=by, now=now)
    notices.decide(notice, said, Decision.REVERSED, by=by, now=now)
    journal.append(settings.JOURNAL, to_entry(reversal, lifted.forgotten))
    return lifted


def _begun(stop: Stop, by: Actor, now: datetime) -> Reversal | None:
    """Where a coordinator has agreed; what no coordinator signed is dropped, and not in silence."""
    reversal = Reversal.objects.filter(stop_id=stop.pk).first()
    if reversal is None or agreed_true(reversal, by):
        return reversal
    reversal.delete()
    alarm(FalseMark.FALSE_REVERSAL, by, now)
    return None


def _agree(stop: Stop, by: Actor, now: datetime) -> None:
    reversal = Reversal(id=uuid4(), stop_id=stop.pk, first_signer=by.tag)
    reversal.first_signature = by.keys.signing.sign(statement(reversal))
    reversal.save(force_insert=True)
    audit.write(by=by, now=now, verb="agree_to_reversal", stop=str(stop.pk))


def _sign_second(reversal: Reversal, by: Actor, now: datetime) -> None:
    reversal.second_signer, reversal.at = by.tag, now
    reversal.second_signature = by.keys.signing.sign(statement(reversal))
    reversal.save(update_fields=["second_signer", "second_signature", "at"])
    audit.write(by=by, now=now, verb="reverse_stop", stop=str(reversal.stop_id))
