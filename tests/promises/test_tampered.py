"""Whoever writes to the database is found out: what was swapped or edited is refused, not used."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.conf import settings
from django.db.models import BinaryField, Model
from django.http import HttpResponse
from django.test import Client

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.calling.keep_draft import keep_draft
from clarion.actions.campaigns.enlist import Why, enlist
from clarion.actions.keyrings import joined, parted
from clarion.actions.open_keyring import open_keyring
from clarion.actions.provenance import Provenance, begin
from clarion.models import (
    Attempt,
    AuditEntry,
    Change,
    Contact,
    CustodianRequest,
    Deployment,
    Dispute,
    Draft,
    Enlistment,
    FollowUpNote,
    Grant,
    Import,
    Invitation,
    Keyring,
    Member,
    Notice,
    Paste,
    Record,
    RefusedRows,
    RoleRequest,
    SearchPage,
    Session,
    Slot,
    Stop,
    TableShape,
    Undo,
    Upload,
    UploadPiece,
    Wrap,
)
from clarion.rules.vocabulary import (
    EnlistReason,
    How,
    ImportKind,
    KeyringKind,
    Obtained,
    Role,
    Tick,
    Who,
)
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_cell, open_to, unwrap, unwrap_to
from clarion.vault.root import derive_root, salt_for
from clarion.vault.sealing import seal_payload_to
from clarion.vault.search import SearchKeys
from clarion.vault.sessions import open_session, row_id
from clarion.web.sessions import SessionStore
from tests.actions.intake.tables import sent, taken
from tests.actions.newcomers import invited
from tests.actions.steps import answered, call, hold, past_call
from tests.cast import NOW, Cast, World, make_campaign, make_world, passphrase_of
from tests.remembered import remembered
from tests.web.given import ENDED, SIGN_IN, Clock, get, plain, post, sign_in, signed_in

THREAT = answered(Who.COLLEAGUE, How.HOSTILE, Tick.THREAT_TO_ME, to_coordinator="one")
STOPPED = answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP)
BINARY_IN_CLEAR = {
    "AuditEntry.previous",
    "AuditEntry.signature",
    "Caution.fingerprint",
    "Deployment.organisation_key",
    "Deployment.salt",
    "Invitation.code_hash",
    "Keyring.endorsement",
    "Keyring.public_key",
    "Line.fingerprint",
    "Member.endorsement",
    "Member.public_key",
    "Person.mark",
    "Point.reviewer_signature",
    "Point.writer_signature",
    "RoleRequest.signature",
    "Reversal.first_signature",
    "Reversal.second_signature",
    "Slot.locator",
    "Station.mark",
    "Stop.signature",
    "Suppression.fingerprint",
    "Suppression.proof",
    "TableShape.mark",
}

pytestmark = pytest.mark.once


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def world(db: None, clock: Clock) -> World:
    return full_world()


@remembered
def full_world() -> World:
    """Something stands in every sealed column, twice wherever there can be two rows."""
    made = make_world(stations=3)
    for place, by in ((2, made.cast.alice), (4, made.cast.bob)):
        call(made.contacts[place], by, STOPPED, NOW - timedelta(minutes=10))
    for place, by in ((1, made.cast.alice), (3, made.cast.bob)):
        call(made.contacts[place], by, THREAT)
    for word in ("one", "two"):
        _take_in(made, word)
        _send_tables(made, word)
        invited(made.cast)
    for by in (made.cast.alice, made.cast.bob):
        _ask_for(made, by)
    # So long ago that it is not in the way of what the tests hand out.
    for by in (made.cast.alice, made.cast.bob):
        owed = past_call(made.contacts[0], by, NOW - timedelta(days=200))
        Attempt.objects.filter(pk=owed.pk).update(reported_at=None)
        keep_draft(attempt_id=owed.pk, typed={"note": ["half"]}, by=by, now=NOW)
        _choose(made, word)
    # As when the keyring's keys were made anew by somebody who did not hold them.
    for grant in Grant.objects.filter(keyring__kind=KeyringKind.FOLLOW_UP):
        grant.older = joined([bytes(grant.sealed)])
        grant.save()
    return made


def _take_in(world: World, word: str) -> None:
    """An import, a change, a dispute and a paste, as they stand in the database."""
    carol = world.cast.carol
    facts = Provenance(word, "", "", "", Obtained.PUBLISHED, carol.pseudonym)
    begin(kind=ImportKind.PASTE, provenance=facts, original=word, by=carol, now=NOW)
    line = world.lines[1 if word == "one" else 3]
    rows = (
        Change(line=line, at=NOW),
        Dispute(line=line, at=NOW),
        Paste(by_tag=carol.tag, at=NOW),
    )
    for row in rows:
        place = places.column(carol.deployment.pk, row, "sealed")
        row.sealed = seal_payload_to(carol.directory.public, {"said": word}, place)
        if isinstance(row, Paste):
            place = places.column(carol.deployment.pk, row, "sealed_own")
            row.sealed_own = seal_payload_to(carol.keys.pair.public, {"said": word}, place)
        row.save(force_insert=True)


def _send_tables(world: World, word: str) -> None:
    """One that is in the directory, with a refused row; and one that is half read."""
    carol = world.cast.carol
    taken(carol, f"{word},电话\n王建国,0536-0000121\n李平,05\n".encode())
    upload = sent(carol, f"{word},电话\n{word},\n".encode())
    place = places.column(carol.deployment.pk, upload, "sealed_place")
    upload.sealed_place = seal_payload_to(carol.directory.public, {"said": word}, place)
    upload.save()


def _ask_for(world: World, of: Actor) -> None:
    """Other roles for somebody, and a keyring that only custodians can give."""
    place, deployment = "sealed", world.cast.founded.deployment.pk
    for kind, desk in ((RoleRequest, of.directory), (CustodianRequest, of.follow_up)):
        asked: Any = kind(id=uuid4(), member=of.member, at=NOW)
        context = places.column(deployment, asked, place)
        asked.sealed = seal_payload_to(desk.public, {"by": of.pseudonym}, context)
        asked.save()


def _choose(world: World, word: str) -> None:
    campaign, why = make_campaign(world.cast), Why(EnlistReason.DECIDES, word, "en")
    lines = [world.lines[4]]
    enlist(campaign=campaign, lines=lines, language="zh", why=why, by=world.cast.carol, now=NOW)


@dataclass(frozen=True)
class Cell:
    """One sealed value, and how its reader opens whatever stands in its place."""

    column: str
    sealed: bytes
    opens: Callable[[bytes], object]


@dataclass(frozen=True)
class Reader:
    """Holds every key of the deployment, as nobody does."""

    world: World

    @property
    def cast(self) -> Cast:
        return self.world.cast

    def cells(self) -> list[Cell]:
        directory, follow_up = self._keys(KeyringKind.DIRECTORY), self._keys(KeyringKind.FOLLOW_UP)
        return [
            *self._under(Deployment, "sealed_signing_key", directory.wrapping),
            *self._under(SearchPage, "sealed", SearchKeys.of(directory.wrapping).pages),
            *self._to(Member, "sealed_entry", directory.pair),
            *self._to(AuditEntry, "sealed", directory.pair),
            *self._to(Notice, "sealed", directory.pair),
            *self._to(Stop, "sealed", directory.pair),
            *self._to(Import, "sealed", directory.pair),
            *self._to(Import, "sealed_original", directory.pair),
            *self._to(Change, "sealed", directory.pair),
            *self._to(Dispute, "sealed", directory.pair),
            *self._to(Paste, "sealed", directory.pair),
            *self._to(Paste, "sealed_own", self.cast.carol.keys.pair),
            *self._to(Upload, "sealed", directory.pair),
            *self._to(UploadPiece, "sealed", directory.pair),
            *self._to(RefusedRows, "sealed", directory.pair),
            *self._to(TableShape, "sealed", directory.pair),
            *self._half_read(directory.pair),
            *self._batches(),
            *self._to(Invitation, "sealed", directory.pair),
            *self._to(RoleRequest, "sealed", directory.pair),
            *self._to(CustodianRequest, "sealed", follow_up.pair),
            *self._to(FollowUpNote, "sealed", follow_up.pair),
            *self._drafts(),
            *self._undos(),
            *self._under_campaign(),
            *self._wraps(),
            *self._records(),
            *self._grants(),
            *self._members(),
            *self._sessions(),
        ]

    def _keys(self, kind: KeyringKind) -> KeyringKeys:
        return self.cast.founded.keyrings[kind][1]

    def _place(self, row: Any, name: str) -> Any:
        return places.column(self.cast.founded.deployment.pk, row, name)

    def _under(self, model: type[Any], name: str, key: Key) -> list[Cell]:
        return [self._cell(row, name, key) for row in model.objects.all()[:2]]

    def _cell(self, row: Any, name: str, key: Key) -> Cell:
        place = self._place(row, name)
        return _of(row, name, lambda sealed: open_cell(key, sealed, place))

    def _to(self, model: type[Any], name: str, pair: KeyPair) -> list[Cell]:
        rows = model.objects.exclude(**{name: None})
        return [self._cell_to(row, name, pair) for row in rows[:2]]

    def _cell_to(self, row: Any, name: str, pair: KeyPair) -> Cell:
        place = self._place(row, name)
        return _of(row, name, lambda sealed: open_to(pair, sealed, place))

    def _half_read(self, pair: KeyPair) -> list[Cell]:
        rows = Upload.objects.exclude(sealed_place=None)
        return [self._cell_to(row, "sealed_place", pair) for row in rows]

    def _batches(self) -> list[Cell]:
        """Keys of records that are wrapped under the key of their batch."""
        rows = Record.objects.exclude(batch=None).order_by("pk")[:4]
        return [_of(row, "wrapped", partial(self._of_batch, row)) for row in rows]

    def _of_batch(self, row: Record, wrapped: bytes) -> Key:
        assert row.batch_id
        place = places.batch(self.cast.founded.deployment.pk, row.pk, row.batch_id)
        return unwrap(wrapped, self._record_key(row.batch_id), place)

    def _drafts(self) -> list[Cell]:
        writers = {actor.tag: actor for actor in self.cast.actors.values()}
        return [
            self._cell(row, "sealed", writers[row.attempt.member_tag].keys.drafts)
            for row in Draft.objects.select_related("attempt")
        ]

    def _undos(self) -> list[Cell]:
        writers = {actor.tag: actor for actor in self.cast.actors.values()}
        return [
            self._cell(row, "sealed", writers[row.attempt.member_tag].passing)
            for row in Undo.objects.select_related("attempt")
        ]

    def _under_campaign(self) -> list[Cell]:
        rows = Enlistment.objects.select_related("campaign")[:2]
        return [self._cell(r, "sealed", self._record_key(r.campaign.record_id)) for r in rows]

    def _wraps(self) -> list[Cell]:
        """Two of every kind of keyring: both forms of wrap."""
        kinds = (KeyringKind.DIRECTORY, KeyringKind.FOLLOW_UP, KeyringKind.CAMPAIGN)
        rows = [row for kind in kinds for row in Wrap.objects.filter(keyring__kind=kind)[:2]]
        return [_of(row, "sealed", partial(self._key, row)) for row in rows]

    def _key(self, row: Wrap, sealed: bytes) -> Key:
        place = places.wrap(self.cast.founded.deployment.pk, row.record_id, row.keyring_id)
        if row.keyring.kind == KeyringKind.FOLLOW_UP:
            return unwrap_to(self._keys(KeyringKind.FOLLOW_UP).pair, sealed, place)
        return unwrap(sealed, self._holder(row.keyring), place)

    def _holder(self, keyring: Keyring) -> Key:
        if keyring.kind == KeyringKind.DIRECTORY:
            return self._keys(KeyringKind.DIRECTORY).wrapping
        return open_keyring(self.cast.carol, keyring.pk).wrapping

    def _record_key(self, record: UUID) -> Key:
        wrap = Wrap.objects.get(record=record, keyring__kind=KeyringKind.FOLLOW_UP)
        return self._key(wrap, bytes(wrap.sealed))

    def _records(self) -> list[Cell]:
        told = Attempt.objects.exclude(reported_at=None).select_related("line")
        return [
            *(
                self._cell(r, "sealed", self._record_key(r.pk))
                for r in Record.objects.filter(batch=None)[:2]
            ),
            *(self._cell(a, "sealed", self._record_key(a.line.record_id)) for a in told),
        ]

    def _grants(self) -> list[Cell]:
        rows = Grant.objects.select_related("keyring")
        return [cell for row in rows for cell in self._grant(row)]

    def _grant(self, row: Grant) -> list[Cell]:
        actors = {actor.member.pk: actor for actor in self.cast.actors.values()}
        ring, deployment = row.keyring, self.cast.founded.deployment.pk
        place = places.grant(deployment, ring.pk, row.member_id, ring.epoch)
        pair = actors[row.member_id].keys.pair

        def older(sealed: bytes) -> list[bytes]:
            return [open_to(pair, one, place) for one in parted(sealed)]

        now = _of(row, "sealed", lambda sealed: open_to(pair, sealed, place))
        return [now, _of(row, "older", older)] if row.older else [now]

    def _members(self) -> list[Cell]:
        """The slot that a passphrase opens, and the keys behind it."""
        found = []
        for name in ("Alice", "Bob"):
            salt = salt_for(bytes(self.cast.founded.deployment.salt), name)
            root = derive_root(passphrase_of(name), salt=salt)
            slot = Slot.objects.get(locator=root.locator)
            place = self._place(slot, "sealed")
            found.append(_slot(slot, root.wrapping_key, place))
            master = unwrap(slot.sealed, root.wrapping_key, place)
            found.append(self._cell(slot.member, "sealed_keys", master))
        return found

    def _sessions(self) -> list[Cell]:
        stores = [SessionStore(), SessionStore()]
        for store in stores:
            store.create()
        return [_session(str(store.session_key)) for store in stores]


def _slot(slot: Slot, key: Key, place: Any) -> Cell:
    return _of(slot, "sealed", lambda sealed: unwrap(sealed, key, place))


def _session(token: str) -> Cell:
    def opens(sealed: bytes) -> bytes:
        said = open_session(token, settings.BOOT_SECRET, sealed)
        if said is None:
            raise CannotOpen
        return said

    return _of(Session.objects.get(pk=row_id(token)), "session_data", opens)


def _of(row: Model, name: str, opens: Callable[[bytes], object]) -> Cell:
    return Cell(f"{type(row).__name__}.{name}", bytes(getattr(row, name)), opens)


def binary_columns() -> set[str]:
    return {
        f"{model.__name__}.{one.name}"
        for model in apps.get_models()
        for one in model._meta.fields
        if isinstance(one, BinaryField)
    }


def test_every_sealed_column_refuses_what_stands_in_any_other_cell(world: World) -> None:
    cells = Reader(world).cells()
    assert {cell.column for cell in cells} == binary_columns() - BINARY_IN_CLEAR
    for cell in cells:
        cell.opens(cell.sealed)
    taken = [
        (cell.column, other.column)
        for cell in cells
        for other in cells
        if cell is not other and _is_taken(cell, other.sealed)
    ]
    assert taken == []
    assert len(cells) > 35


def test_every_flipped_byte_of_every_kind_of_cell_is_refused(world: World) -> None:
    one_of_each = {cell.column: cell for cell in Reader(world).cells()}.values()
    taken = [
        (cell.column, at)
        for cell in one_of_each
        for at in range(0, len(cell.sealed), 7)
        if _is_taken(cell, _flipped(cell.sealed, at))
    ]
    assert taken == []


def _is_taken(cell: Cell, sealed: bytes) -> bool:
    try:
        cell.opens(sealed)
    except CannotOpen:
        return False
    return True


def _flipped(sealed: bytes, at: int) -> bytes:
    return sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]


# ------------------------------------------------------------------------------ seen from the pages


@pytest.fixture
def alarms(caplog: pytest.LogCaptureFixture) -> Callable[[], list[int]]:
    return lambda: [one.levelno for one in caplog.records if one.name == "clarion"]


def swap(one: Any, other: Any, name: str = "sealed") -> None:
    """Each of two rows gets what the other had."""
    model = type(one)
    mine, theirs = getattr(one, name), getattr(other, name)
    model.objects.filter(pk=one.pk).update(**{name: theirs})
    model.objects.filter(pk=other.pk).update(**{name: mine})


def refused(answer: HttpResponse) -> bool:
    """The calm page, and not one word of another row."""
    said = plain(answer)
    assert "was changed or damaged, so it was not used" in said
    assert "河口路" not in said
    assert "王建" not in said
    return answer.status_code == 409


def records(world: World, place: int) -> list[Record]:
    line = Contact.objects.get(pk=world.contacts[place].pk).line
    assert line.person
    return [line.record, line.station.record, line.person.record]


@pytest.mark.parametrize("which", [0, 1, 2], ids=["number", "station", "person"])
@pytest.mark.parametrize("what", ["record", "wrap"])
def test_a_card_with_a_swapped_cell_is_not_shown(
    world: World, what: str, which: int, alarms: Callable[[], list[int]]
) -> None:
    held = hold(world.contacts[5], world.cast.alice)
    mine, theirs = records(world, 5)[which], records(world, 3)[which]
    client = signed_in("Alice")
    assert get(client, f"/leases/{held.pk}/").status_code == 200
    if what == "record":
        swap(mine, theirs)
    else:
        wraps = Wrap.objects.filter(keyring__kind=KeyringKind.CAMPAIGN)
        swap(wraps.get(record=mine), wraps.get(record=theirs))
    assert refused(get(client, f"/leases/{held.pk}/"))
    assert refused(post(client, f"/leases/{held.pk}/attempts/")) or Attempt.objects.count() == 5
    assert alarms()[:1] == [logging.CRITICAL]


def test_a_swapped_earlier_call_is_left_out(world: World) -> None:
    told = Attempt.objects.exclude(reported_at=None)
    other = told.order_by("shown_at", "pk")[0]
    call(world.contacts[0], world.cast.grace, answered(Who.COLLEAGUE, How.LISTENED))
    own = told.get(contact=world.contacts[0])
    held = hold(world.contacts[0], world.cast.bob)
    page = get(signed_in("Bob"), f"/leases/{held.pk}/")
    before = plain(page).count("Colleague")
    swap(own, other)
    page = get(signed_in("Bob"), f"/leases/{held.pk}/")
    assert (page.status_code, plain(page).count("Colleague")) == (200, before - 1)


def test_a_swapped_grant_opens_nothing(world: World, alarms: Callable[[], list[int]]) -> None:
    held = hold(world.contacts[5], world.cast.alice)
    client = signed_in("Alice")
    grants = Grant.objects.filter(keyring__kind=KeyringKind.CAMPAIGN)
    swap(grants.get(member=world.cast.alice.member), grants.get(member=world.cast.bob.member))
    assert refused(get(client, f"/leases/{held.pk}/"))
    assert alarms() == [logging.CRITICAL]


def test_a_swapped_briefing_is_not_read(world: World) -> None:
    client = signed_in("Alice")
    swap(world.campaign.record, records(world, 5)[1])
    assert refused(get(client, f"/briefings/{world.campaign.pk}/"))


def test_a_swapped_notice_is_not_read(world: World) -> None:
    client = signed_in("Carol")
    assert get(client, "/inbox/").status_code == 200
    one, other = Notice.objects.order_by("at", "pk")[:2]
    swap(one, other)
    assert refused(get(client, "/inbox/"))


def test_a_swapped_session_is_nobodys(world: World) -> None:
    alice, bob = signed_in("Alice"), signed_in("Bob")
    one, other = Session.objects.all()
    swap(one, other, "session_data")
    for client in (alice, bob):
        assert get(client, "/").headers["Location"] == ENDED


EDITS: dict[str, Callable[[World], object]] = {
    "the slot of another": lambda _: _swap_slots(),
    "the keys of another": lambda world: swap(
        world.cast.alice.member, world.cast.bob.member, "sealed_keys"
    ),
    "a role more": lambda world: _edit(world, roles=f"{Role.VOLUNTEER} {Role.COORDINATOR}"),
    "another public key": lambda world: _edit(
        world, public_key=KeyPair.generate().public.to_bytes()
    ),
    "the public keys of another": lambda world: swap(
        world.cast.alice.member, world.cast.bob.member, "public_key"
    ),
    "the endorsement of another": lambda world: _edit(
        world, endorsement=bytes(world.cast.bob.member.endorsement)
    ),
    "a desk with another key": lambda _: Keyring.objects.filter(kind=KeyringKind.DIRECTORY).update(
        public_key=KeyPair.generate().public.to_bytes()
    ),
    "a desk that ended": lambda _: Keyring.objects.filter(kind=KeyringKind.FOLLOW_UP).update(
        ended_at=NOW
    ),
    "a desk of another kind": lambda _: Keyring.objects.filter(kind=KeyringKind.FINGERPRINT).update(
        kind=KeyringKind.FOLLOW_UP, epoch=1
    ),
}


def _edit(world: World, **columns: object) -> None:
    Member.objects.filter(pk=world.cast.alice.member.pk).update(**columns)


def _swap_slots() -> None:
    salt = bytes(Deployment.objects.get().salt)
    roots = [derive_root(passphrase_of(n), salt=salt_for(salt, n)) for n in ("Alice", "Bob")]
    one, other = (Slot.objects.get(locator=root.locator) for root in roots)
    swap(one, other)


@pytest.mark.parametrize("edit", EDITS)
def test_nobody_signs_in_to_what_the_organisation_did_not_vouch_for(
    world: World, edit: str, alarms: Callable[[], list[int]]
) -> None:
    EDITS[edit](world)
    client = Client()
    assert refused(sign_in(client, "Alice"))
    assert get(client, "/").headers["Location"] == SIGN_IN
    assert alarms() == [logging.CRITICAL]


def test_a_role_that_was_written_in_does_not_last_beyond_the_session(world: World) -> None:
    """Nor does it open anything while it lasts."""
    client = signed_in("Alice")
    _edit(world, roles=f"{Role.VOLUNTEER} {Role.COORDINATOR}")
    assert get(client, "/board/").status_code in {302, 404}
