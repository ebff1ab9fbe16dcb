"""An invitation: its code is shown once and stored nowhere; it can be taken back."""

from datetime import timedelta
from uuid import uuid4

import pytest

from clarion.actions import places
from clarion.actions.onboarding.join import NoInvitation, read_invitation
from clarion.actions.onboarding.revoke import revoke
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.models import Invitation
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.opening import open_payload_to
from tests.actions.newcomers import invited
from tests.actions.steps import audited
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db


def test_the_row_of_an_invitation() -> None:
    cast = make_cast()
    made = invited(cast, Role.VOLUNTEER, Role.EDITOR)
    row = Invitation.objects.get()
    seen = (row.roles, row.made_at, row.expires_at, row.used_at, row.revoked_at)
    assert seen == ("volunteer editor", NOW, NOW + timedelta(hours=72), None, None)
    assert (made.invitation_id, made.expires_at) == (row.pk, row.expires_at)
    stored = b"".join(bytes(part) for part in (row.code_hash, row.sealed))
    assert made.code[:9].encode() not in stored
    assert b"choir" not in stored
    assert audited(cast, cast.carol)[-1] == {"verb": "invite", "invitation": str(row.pk)}


def test_coordinators_read_whom_it_is_for() -> None:
    cast = make_cast()
    invited(cast, note="from the choir")
    row = Invitation.objects.get()
    _, keys = open_lasting(cast.dave, KeyringKind.DIRECTORY)
    place = places.column(cast.founded.deployment.pk, row, "sealed")
    said = open_payload_to(keys.pair, row.sealed, place)
    assert said == {"by": "Carol", "note": "from the choir"}


def test_taken_back_it_lets_nobody_in() -> None:
    cast = make_cast()
    made = invited(cast)
    for _ in range(2):
        revoke(invitation_id=made.invitation_id, by=cast.dave, now=NOW)
    with pytest.raises(NoInvitation):
        read_invitation(code=made.code, bucket="b", now=NOW)
    verbs = [entry["verb"] for entry in audited(cast, cast.dave)]
    assert (Invitation.objects.get().revoked_at, verbs) == (NOW, ["revoke"])


def test_one_that_never_was_is_not_found() -> None:
    cast = make_cast()
    with pytest.raises(NotFound):
        revoke(invitation_id=uuid4(), by=cast.carol, now=NOW)
