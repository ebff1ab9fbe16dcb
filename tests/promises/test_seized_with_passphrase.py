"""The disk and one volunteer's passphrase together: exactly the release of the last two weeks.

Everything that the volunteer can come by is tried on every sealed cell of every table.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

import pytest
from django.apps import apps
from django.db.models import BinaryField

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.calling.lease import lease
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.calling.record_outcome import record_outcome
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.show_number import show_number
from clarion.actions.campaigns.release import release
from clarion.actions.onboarding.unlock import unlock
from clarion.actions.upkeep.purge import purge
from clarion.models import Attempt, Contact, Grant, Keyring, Person, Record, Slot, Wrap
from clarion.models.row import Row
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import How, KeyringKind, LineKind, LineResult, Tick, Who
from clarion.vault.context import Context
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_cell, open_to, unwrap, unwrap_to
from clarion.vault.root import derive_root, salt_for
from tests.cast import NOW, World, make_world, passphrase_of
from tests.promises.crowd import make_old_hands

K = TypeVar("K", Key, KeyPair)
WEEK = timedelta(days=7)
HEARD = Report(
    LineResult.ANSWERED, Who.COLLEAGUE, How.ENGAGED, frozenset({Tick.ANOTHER_LINE, Tick.WROTE_DOWN})
)


@dataclass
class Ring:
    """All keys that the attacker has, and what each opened: (table, row) of every cell."""

    deployment: UUID
    keys: set[bytes] = field(default_factory=set)
    pairs: list[KeyPair] = field(default_factory=list)
    opened: set[tuple[str, UUID]] = field(default_factory=set)

    def try_everything(self) -> None:
        """Again and again, since what opens may be a key itself."""
        before = -1
        while before != len(self.opened) + len(self.keys):
            before = len(self.opened) + len(self.keys)
            for row, name in sealed_cells():
                self._try(row, name)

    def _try(self, row: Row, name: str) -> None:
        sealed = bytes(getattr(row, name))
        for place in self._places(row, name):
            for text in self._texts(sealed, place):
                self.opened.add((row._meta.db_table, row.pk))
                self._keep(row, text)

    def _places(self, row: Row, name: str) -> list[Context]:
        here = [places.column(self.deployment, row, name)]
        if isinstance(row, Wrap):
            here.append(places.wrap(self.deployment, row.record_id, row.keyring_id))
        if isinstance(row, Grant):
            ring = row.keyring
            here.append(places.grant(self.deployment, ring.pk, row.member_id, ring.epoch))
        return here

    def _texts(self, sealed: bytes, place: Context) -> Iterator[bytes]:
        for secret in list(self.keys):
            yield from _tried(lambda key: open_cell(key, sealed, place), Key(secret))
            yield from _tried(lambda key: unwrap(sealed, key, place).secret, Key(secret))
        for pair in list(self.pairs):
            yield from _tried(lambda own: open_to(own, sealed, place), pair)
            yield from _tried(lambda own: unwrap_to(own, sealed, place).secret, pair)

    def _keep(self, row: Row, text: bytes) -> None:
        if isinstance(row, Wrap | Slot):
            self.keys.add(text)
        if isinstance(row, Grant):
            keys = KeyringKeys.from_bytes(text)
            self.keys.add(keys.wrapping.secret)
            if keys.pair.public.id not in {pair.public.id for pair in self.pairs}:
                self.pairs.append(keys.pair)


def _tried(way: Callable[[K], bytes], key: K) -> Iterator[bytes]:
    try:
        yield way(key)
    except CannotOpen:
        return


def sealed_columns() -> list[tuple[type[Row], str]]:
    """Every sealed column of every table; the session's is keyed by a cookie that is not here."""
    return [
        (model, one.name)
        for model in apps.get_models()
        if issubclass(model, Row)
        for one in model._meta.fields
        if isinstance(one, BinaryField) and one.name.startswith("sealed")
    ]


def sealed_cells() -> Iterator[tuple[Row, str]]:
    for model, name in sealed_columns():
        for row in model._default_manager.all():
            yield row, name


def attacker(by: Actor) -> Ring:
    deployment = by.deployment
    root = derive_root(
        passphrase_of(by.pseudonym), salt=salt_for(bytes(deployment.salt), by.pseudonym)
    )
    ring = Ring(deployment.pk, {root.wrapping_key.secret}, [by.keys.pair])
    ring.try_everything()
    return ring


def released_in_four_weeks() -> World:
    """Of twelve contacts two more are opened each week; what closed with its week comes first."""
    world = make_world(stations=6, kind=LineKind.DUTY, released=0)
    for week in range(-3, 1):
        release(campaign=world.campaign, count=2, by=world.cast.carol, now=NOW + week * WEEK)
    return world


def records_of(contacts: set[UUID]) -> set[UUID]:
    found = set()
    for one in Contact.objects.filter(pk__in=contacts).select_related(
        "line__station", "line__person"
    ):
        found |= {one.line.record_id, one.line.station.record_id}
        found |= {one.line.person.record_id} if one.line.person else set()
    return found


@pytest.mark.django_db
def test_it_opens_the_open_releases_and_nothing_else() -> None:
    world = released_in_four_weeks()
    _call_something(world)
    purge(now=NOW)
    alice = unlock(pseudonym="Alice", passphrase=passphrase_of("Alice"), bucket="here", now=NOW)
    open_rings = Keyring.objects.filter(kind=KeyringKind.CAMPAIGN, grant__member=alice.member)
    assert open_rings.count() == 2
    wrapped = Wrap.objects.filter(keyring__in=open_rings)
    records = set(wrapped.values_list("record_id", flat=True))
    contacts = set(
        Contact.objects.filter(lane__keyring__in=open_rings).values_list("pk", flat=True)
    )
    assert records == records_of(contacts) | {world.campaign.record_id}
    ring = attacker(alice)
    attempts = Attempt.objects.filter(line__record__in=records, reported_at__isnull=False)
    expected = (
        {("clarion_record", one) for one in records}
        | {("clarion_wrap", one.pk) for one in wrapped}
        | {("clarion_grant", one.pk) for one in Grant.objects.filter(member=alice.member)}
        | {("clarion_attempt", one.pk) for one in attempts}
        | {("clarion_member", alice.member.pk)}
    )
    slots = {one for one in ring.opened if one[0] == "clarion_slot"}
    assert len(slots) == 1
    assert ring.opened - slots == expected
    assert Record.objects.count() > 3 * len(records) / 2
    assert attempts.count() == 1


@pytest.mark.django_db
def test_the_same_attack_with_a_coordinators_passphrase_opens_much_more() -> None:
    """The attack itself works: it is the volunteer's keys that do not reach."""
    world = released_in_four_weeks()
    carol = attacker(world.cast.carol)
    sensitive = set(Person.objects.values_list("sensitive_id", flat=True))
    records = {row for table, row in carol.opened if table == "clarion_record"}
    assert records == set(Record.objects.values_list("pk", flat=True)) - sensitive


def _call_something(world: World) -> None:
    """An answered call: a note for the custodians, one for the coordinators, a neutral part."""
    by = world.cast.bob
    # Chance may have released the lines of persons alone, and no newcomer is given those.
    make_old_hands([by], Contact.objects.filter(lane__keyring=None)[0], NOW)
    read_briefing(campaign_id=world.campaign.pk, by=by, now=NOW)
    held = lease(by=by, now=NOW).lease_id
    assert held is not None
    shown = show_number(lease_id=held, by=by, now=NOW)
    reported = Reported(report=HEARD, offered="+8615400007788", to_coordinator="a word")
    luck = Random(1)  # noqa: S311
    record_outcome(attempt_id=shown, reported=reported, luck=luck, by=by, now=NOW)
