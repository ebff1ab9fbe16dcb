"""What lands in the coordinators' inbox, each by a real call of its own."""

from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.calling import tell
from clarion.actions.calling.doubt_stop import doubt_stop
from clarion.actions.calling.reported import Reported
from clarion.actions.stop import stop_statement
from clarion.models import Attempt, Contact, Hold, Notice, Stop
from clarion.rules.vocabulary import How, Tick, Who
from tests.actions.steps import DAY, MINUTE, answered, hold, report, ring
from tests.cast import NOW, World

REJECTED = answered(Who.PERSON, How.REJECTED, Tick.OVERHEARD, to_coordinator="in a hurry")
STOPPED = answered(Who.PERSON, How.REJECTED, Tick.STOP)
THREAT = answered(Who.PERSON, How.HOSTILE, Tick.THREAT_TO_HIM)


def newest() -> UUID:
    notice: UUID = Notice.objects.order_by("-at").values_list("pk", flat=True)[0]
    return notice


def next_moment() -> datetime:
    """Later than everything that was left so far."""
    last = Notice.objects.order_by("-at").values_list("at", flat=True).first()
    return max(NOW, last or NOW) + MINUTE


def fresh(world: World) -> Contact:
    """The last one that nobody has called and nobody holds; a person's line if there is one."""
    untouched = Contact.objects.filter(attempt=None, hold=None, ready_at__isnull=False)
    found = untouched.select_related("line").in_bulk([one.pk for one in world.contacts])
    in_order = [found[one.pk] for one in reversed(world.contacts) if one.pk in found]
    return min(in_order, key=lambda one: one.line.person_id is None)


def late(world: World, said: Reported = REJECTED, by: Actor | None = None) -> UUID:
    """Rung, lost, handed to Dave, and reported after all."""
    by, now = by or world.cast.alice, next_moment()
    contact = fresh(world)
    others = Hold.objects.filter(member_tag=by.tag)
    kept = list(others)
    others.delete()
    attempt = ring(contact, by, now - 20 * MINUTE)
    Hold.objects.filter(member_tag=by.tag).delete()
    other = hold(contact, world.cast.dave, now)
    report(attempt, by, said, now)
    other.delete()
    Hold.objects.bulk_create(kept)
    return newest()


def given_back(world: World) -> UUID:
    contact = fresh(world)
    Contact.objects.filter(pk=contact.pk).update(ready_at=None)
    tell.returned(contact, world.cast.alice, next_moment())
    return newest()


def noted(world: World) -> UUID:
    tell.returned(fresh(world), world.cast.alice, next_moment())
    return newest()


def stopped(world: World, contact: Contact, by: Actor, said: Reported = STOPPED) -> Attempt:
    now = next_moment()
    kept = list(Hold.objects.filter(member_tag=by.tag))
    Hold.objects.filter(member_tag=by.tag).delete()
    attempt = ring(contact, by, now)
    report(attempt, by, said, now)
    Hold.objects.bulk_create(kept)
    return attempt


def mistaken(world: World, by: Actor | None = None, said: Reported = STOPPED) -> UUID:
    """A stop, and the volunteer's word that nobody had asked for it."""
    by = by or world.cast.alice
    attempt = stopped(world, fresh(world), by, said)
    doubt_stop(attempt_id=attempt.pk, by=by, now=next_moment())
    return newest()


def sign_again(stop: Stop, by: Actor, **heard: Any) -> None:
    """As if this had been asked for: the row says so, and so does its signature."""
    for name, value in heard.items():
        setattr(stop, name, value)
    stop.signature = by.keys.signing.sign(stop_statement(stop))
    stop.save()


LATER = NOW + DAY
