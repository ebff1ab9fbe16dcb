"""A half-written report is there again for its writer, tells nothing, and ends with the report."""

from uuid import uuid4

import pytest

from clarion.actions.calling.keep_draft import DRAFT_SIZE, TooMuch, keep_draft
from clarion.actions.calling.open_draft import open_draft
from clarion.actions.refusal import NotFound
from clarion.models import Attempt, Draft
from clarion.rules.vocabulary import How, Who
from tests.actions.steps import answered, audited, report, ring
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db
TYPED = {"who": ["person"], "ticks": ["text_read", "overheard"], "note": ["半句话，还没"]}


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def attempt(world: World) -> Attempt:
    return ring(world.contacts[1], world.cast.alice)


def test_it_is_there_again_and_the_latest_holds(world: World, attempt: Attempt) -> None:
    alice = world.cast.alice
    for typed in (TYPED, {"note": ["半句话，还没写完。"]}):
        assert keep_draft(attempt_id=attempt.pk, typed=typed, by=alice, now=NOW)
        assert open_draft(attempt_id=attempt.pk, by=alice, now=NOW) == typed
    assert Draft.objects.count() == 1


def test_nothing_typed_keeps_nothing(world: World, attempt: Attempt) -> None:
    alice, empty = world.cast.alice, {"note": [""], "ticks": []}
    assert keep_draft(attempt_id=attempt.pk, typed=empty, by=alice, now=NOW)
    assert Draft.objects.count() == 0
    keep_draft(attempt_id=attempt.pk, typed=TYPED, by=alice, now=NOW)
    assert keep_draft(attempt_id=attempt.pk, typed={}, by=alice, now=NOW)
    assert (Draft.objects.count(), open_draft(attempt_id=attempt.pk, by=alice, now=NOW)) == (0, {})


def test_one_size_and_the_name_of_no_public_key(world: World, attempt: Attempt) -> None:
    """A draft stands beside a queue tag: it must not lead to the member."""
    alice, sealed = world.cast.alice, []
    for text in ("x", "长" * 2000):
        keep_draft(attempt_id=attempt.pk, typed={"note": [text]}, by=alice, now=NOW)
        sealed.append(bytes(Draft.objects.get().sealed))
    assert {len(one) for one in sealed} == {DRAFT_SIZE + 1 + 8 + 12 + 16}
    assert {one[:9] for one in sealed} == {b"\x01" + alice.keys.drafts.id}
    assert alice.keys.drafts.id != alice.keys.pair.public.id
    assert alice.keys.drafts != world.cast.bob.keys.drafts


def test_the_longest_report_fits_and_more_is_refused(world: World, attempt: Attempt) -> None:
    alice = world.cast.alice
    longest = {"note": ["𠀀" * 280], "to_coordinator": ["𠀀" * 1000], "offered": ["𠀀" * 40]}
    keep_draft(attempt_id=attempt.pk, typed=longest, by=alice, now=NOW)
    with pytest.raises(TooMuch):
        keep_draft(attempt_id=attempt.pk, typed={"note": ["𠀀" * 2100]}, by=alice, now=NOW)
    assert open_draft(attempt_id=attempt.pk, by=alice, now=NOW) == longest


def test_it_ends_with_the_report_and_cannot_come_back(world: World, attempt: Attempt) -> None:
    alice = world.cast.alice
    keep_draft(attempt_id=attempt.pk, typed=TYPED, by=alice, now=NOW)
    report(attempt, alice, answered(Who.COLLEAGUE, How.LISTENED))
    assert Draft.objects.count() == 0
    assert not keep_draft(attempt_id=attempt.pk, typed=TYPED, by=alice, now=NOW)
    assert Draft.objects.count() == 0


def test_anothers_call_and_a_missing_one_are_refused_alike(world: World, attempt: Attempt) -> None:
    keep_draft(attempt_id=attempt.pk, typed=TYPED, by=world.cast.alice, now=NOW)
    for attempt_id in (attempt.pk, uuid4()):
        with pytest.raises(NotFound):
            keep_draft(attempt_id=attempt_id, typed={"note": ["x"]}, by=world.cast.bob, now=NOW)
        assert open_draft(attempt_id=attempt_id, by=world.cast.bob, now=NOW) == {}
    assert open_draft(attempt_id=attempt.pk, by=world.cast.alice, now=NOW) == TYPED


def test_the_audit_is_not_filled_with_it(world: World, attempt: Attempt) -> None:
    before = audited(world.cast, world.cast.alice)
    keep_draft(attempt_id=attempt.pk, typed=TYPED, by=world.cast.alice, now=NOW)
    assert audited(world.cast, world.cast.alice) == before
