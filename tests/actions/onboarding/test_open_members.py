"""The members as coordinators see them."""

from datetime import timedelta
from uuid import uuid4

import pytest

from clarion.actions.onboarding.join import practise
from clarion.actions.onboarding.open_members import (
    InvitationRow,
    MemberRow,
    open_member,
    open_members,
)
from clarion.actions.refusal import NotFound
from clarion.actions.voice import own_words
from clarion.models import Member
from clarion.rules.vocabulary import MemberState, Role
from tests.actions.newcomers import invited, joined
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db
UNTIL = NOW + timedelta(hours=72)


def test_names_roles_and_states_and_nothing_else() -> None:
    cast = make_cast()
    ivan = joined(cast)
    Member.objects.filter(pk=cast.bob.member.pk).update(ended_at=NOW, ended_as="suspended")
    Member.objects.filter(pk=cast.grace.member.pk).update(ended_at=NOW, ended_as="left")
    Member.objects.filter(pk=cast.heidi.member.pk).update(ended_at=NOW)
    opened = open_members(by=cast.carol, now=NOW)
    here = {row.pseudonym: (row.roles, row.state) for row in opened.here}
    assert here == {
        "Alice": ((Role.VOLUNTEER,), MemberState.ACTIVE),
        "Bob": ((Role.VOLUNTEER,), MemberState.SUSPENDED),
        "Carol": ((Role.COORDINATOR,), MemberState.ACTIVE),
        "Dave": ((Role.COORDINATOR,), MemberState.ACTIVE),
        "Erin": ((Role.CUSTODIAN,), MemberState.ACTIVE),
        "Frank": ((Role.CUSTODIAN,), MemberState.ACTIVE),
        "Ivan": ((), MemberState.WAITING),
    }
    gone = {row.pseudonym: row.state for row in opened.gone}
    assert gone == {"Grace": MemberState.LEFT, "Heidi": MemberState.REMOVED}
    assert opened.here[0] == MemberRow(ivan.member.pk, "Ivan", (), MemberState.WAITING)
    assert opened.asked == frozenset()


def test_invitations_stand_there_until_they_are_used_or_too_old() -> None:
    cast = make_cast()
    one = invited(cast, Role.EDITOR, note="for Clara")
    joined(cast)
    row = InvitationRow(one.invitation_id, (Role.EDITOR,), "Carol", "for Clara", UNTIL)
    assert open_members(by=cast.dave, now=NOW).invitations == (row,)
    assert open_members(by=cast.dave, now=UNTIL).invitations == ()


def test_the_page_of_somebody_who_waits() -> None:
    cast = make_cast()
    ivan = joined(cast, "Ivan", Role.EDITOR)
    practise(by=ivan, now=NOW)
    opened = open_member(member_id=ivan.member.pk, by=cast.dave, now=NOW)
    assert (opened.words, opened.practised, opened.me) == (own_words(ivan), True, False)
    assert opened.row == MemberRow(ivan.member.pk, "Ivan", (), MemberState.WAITING)
    assert opened.invitation is not None
    assert (opened.invitation.roles, opened.invitation.author) == ((Role.EDITOR,), "Carol")


def test_the_page_of_a_member() -> None:
    cast = make_cast()
    opened = open_member(member_id=cast.carol.member.pk, by=cast.carol, now=NOW)
    assert (opened.words, opened.practised, opened.me) == ("", False, True)
    assert opened.invitation is None


def test_nobody_is_not_found() -> None:
    cast = make_cast()
    with pytest.raises(NotFound):
        open_member(member_id=uuid4(), by=cast.carol, now=NOW)
