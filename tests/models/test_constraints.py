"""What the tables themselves refuse, on every database."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import BinaryField

from clarion.models import (
    AuditEntry,
    Deployment,
    Grant,
    Hold,
    Keyring,
    Lane,
    Line,
    Member,
    Pause,
    Person,
    PointText,
    Reading,
    ScriptStep,
    Slot,
    Suppression,
    Wrap,
)
from clarion.models.row import Row
from tests.actions.steps import hold
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def again(row: Row, **changes: Any) -> None:
    """The same row once more, under another id."""
    row.pk = uuid4()
    for name, value in changes.items():
        setattr(row, name, value)
    with transaction.atomic():
        row.save(force_insert=True)


TWICE: dict[str, Callable[[World], Row | None]] = {
    "a link of a chain": lambda _: AuditEntry.objects.first(),
    "a grant": lambda _: Grant.objects.first(),
    "a keyring of a week": lambda _: Keyring.objects.exclude(campaign=None).first(),
    "a released lane": lambda _: Lane.objects.exclude(keyring=None).first(),
    "an unreleased lane": lambda _: Lane.objects.filter(keyring=None).first(),
    "a wrap": lambda _: Wrap.objects.first(),
    "a reading": lambda _: Reading.objects.first(),
    "a step of a script": lambda _: ScriptStep.objects.first(),
    "a text": lambda _: PointText.objects.first(),
    "a slot": lambda _: Slot.objects.first(),
    "a number": lambda _: Line.objects.first(),
    "a person": lambda _: Person.objects.first(),
    "an open pause": lambda _: Pause.objects.create(scope=uuid4(), reason="x", at=NOW),
    "a suppression": lambda _: Suppression.objects.create(fingerprint=b"f" * 16, proof=b"", at=NOW),
}


@pytest.mark.parametrize("what", TWICE)
def test_nothing_is_there_twice(what: str) -> None:
    row = TWICE[what](make_world(stations=1))
    assert row is not None
    with pytest.raises(IntegrityError):
        again(row)


@pytest.mark.parametrize("field", ["contact_id", "person_tag", "station_id", "member_tag"])
def test_a_hold_is_alone_on_contact_person_station_and_volunteer(field: str) -> None:
    world = make_world(stations=2)
    held = hold(world.contacts[1], world.cast.alice)
    fresh = {
        "contact_id": world.contacts[3].pk,
        "person_tag": uuid4(),
        "station_id": uuid4(),
        "member_tag": uuid4(),
    }
    again(Hold.objects.get(pk=held.pk), **fresh)
    Hold.objects.exclude(pk=held.pk).delete()
    fresh[field] = getattr(held, field)
    with pytest.raises(IntegrityError):
        again(Hold.objects.get(pk=held.pk), **fresh)


def test_a_pause_that_has_ended_makes_room_for_the_next() -> None:
    made = Pause.objects.create(scope=uuid4(), reason="x", at=NOW, ended_at=NOW)
    again(made)
    assert Pause.objects.count() == 2


def test_only_practice_shifts_its_clock() -> None:
    make_world(stations=0)
    Deployment.objects.update(practice_shift=3600)
    with pytest.raises(IntegrityError), transaction.atomic():
        Deployment.objects.update(practice=False)
    Deployment.objects.update(practice_shift=0, practice=False)


def test_a_hard_delete_of_a_member_takes_slots_and_grants() -> None:
    world = make_world(stations=0)
    member = Member.objects.get(pk=world.cast.carol.member.pk)
    member.delete()
    assert Slot.objects.filter(member=member.pk).count() == 0
    assert Grant.objects.filter(member=member.pk).count() == 0


# Columns of text, all of them: anything else that people say is sealed.
TEXT = {
    "attempt": {"counts_as"},
    "deployment": {"profile"},
    "hold": {"rank"},
    "import": {"kind", "state"},
    "indexrun": {"table"},
    "keyring": {"kind"},
    "lane": {"hours_class", "language", "rank"},
    "line": {"hours_class", "kind"},
    "invitation": {"roles"},
    "member": {"ended_as", "language", "roles", "spoken", "zone"},
    "pause": {"reason"},
    "point": {"kind", "status"},
    "pointtext": {"body", "language", "title"},
    "rolerequest": {"roles"},
    "session": {"session_key"},
    "source": {"grade", "publisher", "published", "quotation", "title", "url"},
    "stop": {"scope"},
    "tally": {"hours_class"},
    "throttle": {"bucket"},
}


def test_no_column_of_text_is_new() -> None:
    found: dict[str, set[str]] = {}
    for model in apps.get_app_config("clarion").get_models():
        for field in model._meta.concrete_fields:
            kind = field.get_internal_type()
            if kind in {"CharField", "TextField", "URLField", "SlugField", "EmailField"}:
                found.setdefault(str(model._meta.model_name), set()).add(field.name)
    assert found == TEXT


def test_every_binary_column_is_sealed_public_or_random() -> None:
    open_ = {
        (str(model._meta.model_name), field.name)
        for model in apps.get_app_config("clarion").get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, BinaryField) and not field.name.startswith("sealed")
    }
    assert open_ == {
        ("auditentry", "previous"),
        ("auditentry", "signature"),
        ("caution", "fingerprint"),
        ("deployment", "organisation_key"),
        ("deployment", "salt"),
        # Earlier keys, sealed under those that replaced them.
        ("grant", "older"),
        ("invitation", "code_hash"),
        ("keyring", "endorsement"),
        ("keyring", "public_key"),
        ("line", "fingerprint"),
        ("member", "endorsement"),
        ("member", "public_key"),
        ("person", "mark"),
        ("point", "reviewer_signature"),
        ("point", "writer_signature"),
        # A key, sealed under that of its batch.
        ("record", "wrapped"),
        ("rolerequest", "signature"),
        ("record", "wrapped"),
        ("reversal", "first_signature"),
        ("reversal", "second_signature"),
        ("session", "session_data"),
        ("slot", "locator"),
        ("station", "mark"),
        ("stop", "signature"),
        ("suppression", "fingerprint"),
        ("suppression", "proof"),
        ("tableshape", "mark"),
    }
