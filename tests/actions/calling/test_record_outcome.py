"""What came of a call: recorded once, whole, and by whoever saw the number."""

import threading
from uuid import UUID, uuid4

import pytest
from django.db import connection

from clarion.actions import places
from clarion.actions.calling.hand_out import LEASE
from clarion.actions.calling.late import LateReport
from clarion.actions.calling.opened import open_contact
from clarion.actions.calling.past import PastCall, open_past
from clarion.actions.calling.record_outcome import (
    AlreadyReported,
    PressAgain,
    Recorded,
    record_outcome,
)
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.actions.refusal import NotFound
from clarion.models import (
    Attempt,
    AuditEntry,
    Campaign,
    Contact,
    FollowUpNote,
    Grant,
    Hold,
    Incident,
    Notice,
    Stop,
)
from clarion.rules.lifecycle import Facts, follow
from clarion.rules.vocabulary import (
    Counts,
    How,
    KeyringKind,
    LineKind,
    LineResult,
    LineSafety,
    NeutralNote,
    Tick,
    Who,
)
from clarion.vault.errors import CannotOpen
from clarion.vault.opening import open_payload, open_payload_to
from tests.actions.steps import (
    DAY,
    HOUR,
    MINUTE,
    Luck,
    answered,
    audited,
    call,
    hold,
    opened_notices,
    past_call,
    report,
    ring,
    state,
    unanswered,
    waits,
)
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

WORK = Facts(kind=LineKind.WORK, safety=LineSafety.MONITORED, has_person=True)


def sealed_part(world: World, attempt: Attempt) -> dict[str, object]:
    """The neutral part, under the line's own key, as a coordinator opens it."""
    ring_, keys = open_lasting(world.cast.carol, KeyringKind.DIRECTORY)
    deployment, record = world.cast.founded.deployment.pk, attempt.line.record_id
    key = open_records(deployment, ring_.pk, keys.wrapping, [record])[record].key
    row = Attempt.objects.get(pk=attempt.pk)
    return open_payload(key, row.sealed, places.column(deployment, row, "sealed"))


def test_a_report_marks_the_attempt_and_frees_the_volunteer() -> None:
    world = make_world(stations=1)
    alice, later = world.cast.alice, NOW + 5 * MINUTE
    attempt = ring(world.contacts[1], alice)
    said = answered(Who.PERSON, How.SILENT, hint=NeutralNote.DIALECT, note="Planted words")
    recorded = report(attempt, alice, said, later)
    assert recorded == Recorded(follow(said.report, WORK), late=False)
    row = Attempt.objects.get()
    assert (row.reported_at, row.counts_as) == (later, Counts.ANSWERED)
    assert sealed_part(world, attempt) == {
        "line": "answered",
        "who": "person",
        "hint": "dialect",
        # A work line: others may hear what is passed on.
        "text": "",
        "hung_up": False,
        "incident": False,
    }
    assert Hold.objects.count() == 0
    told = {"verb": "record_outcome", "attempt": str(attempt.pk)}
    assert audited(world.cast, alice)[-1] == told


def test_a_report_counts_once() -> None:
    world = make_world(stations=1)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    report(attempt, alice, unanswered(LineResult.BUSY))
    before = state(world.contacts[1]), Attempt.objects.values().get(), AuditEntry.objects.count()
    with pytest.raises(AlreadyReported):
        report(attempt, alice, answered(Who.PERSON, How.HOSTILE, Tick.STOP), NOW + MINUTE)
    after = state(world.contacts[1]), Attempt.objects.values().get(), AuditEntry.objects.count()
    assert after == before
    assert (FollowUpNote.objects.count(), Notice.objects.count(), Stop.objects.count()) == (0, 0, 0)


def test_of_two_reports_in_one_moment_the_second_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = make_world(stations=1)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    both_saw_it_open = Attempt.objects.select_related(
        "contact__lane__campaign", "contact__line__station", "contact__line__person"
    ).get()
    report(attempt, alice, unanswered(LineResult.BUSY))
    monkeypatch.setattr(
        "clarion.actions.calling.record_outcome._own_attempt", lambda *_: both_saw_it_open
    )
    with pytest.raises(AlreadyReported):
        report(attempt, alice, unanswered(LineResult.VOICEMAIL))
    assert Attempt.objects.get().counts_as == Counts.BUSY


@pytest.mark.django_db(transaction=True)
def test_a_form_sent_twice_at_once_counts_once() -> None:
    world = make_world(stations=1)
    alice = world.cast.alice
    attempt = ring(world.contacts[1], alice)
    results: list[str] = []
    start = threading.Barrier(3)

    def send() -> None:
        start.wait()
        try:
            report(attempt, alice, answered(Who.PERSON, How.SILENT))
            results.append("recorded")
        except AlreadyReported:
            results.append("already")
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["already", "already", "recorded"]
    assert FollowUpNote.objects.count() == 1


@pytest.mark.parametrize("whose", ["another's", "missing"])
def test_only_ones_own_call_can_be_reported(whose: str) -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    attempt_id: UUID = attempt.pk if whose == "another's" else uuid4()
    with pytest.raises(NotFound):
        record_outcome(
            attempt_id=attempt_id, reported=unanswered(), luck=Luck(), by=world.cast.bob, now=NOW
        )
    assert Attempt.objects.get().reported_at is None


DEADLY = [
    LineResult.NOT_IN_SERVICE,
    LineResult.FAX,
    LineResult.WRONG_PLACE,
    LineResult.NUMBER_CHANGED,
]


@pytest.mark.parametrize("result", DEADLY)
def test_what_kills_a_line_needs_a_second_press(result: LineResult) -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    before = state(world.contacts[1])
    with pytest.raises(PressAgain):
        report(attempt, world.cast.alice, unanswered(result))
    row = Attempt.objects.get()
    assert (row.reported_at, state(world.contacts[1]), Hold.objects.count()) == (None, before, 1)
    report(attempt, world.cast.alice, unanswered(result, confirmed=True))
    row = Attempt.objects.select_related("line").get()
    assert (row.reported_at, row.counts_as, row.line.callable) == (NOW, Counts.NOTHING, False)


def test_a_second_busy_of_the_day_rests_until_tomorrow() -> None:
    world = make_world(stations=1)
    first = call(world.contacts[1], world.cast.alice, unanswered(LineResult.BUSY))
    at = NOW + 31 * MINUTE
    second = call(world.contacts[1], world.cast.alice, unanswered(LineResult.BUSY), at)
    assert (first.consequence.rule, second.consequence.rule) == ("busy", "busy_again")
    assert state(world.contacts[1]) == waits(at + DAY)


def test_a_second_hanging_up_is_remembered_by_the_line() -> None:
    world = make_world(stations=1)
    first = call(
        world.contacts[1], world.cast.alice, answered(Who.PERSON, How.HUNG_UP), NOW - 21 * DAY
    )
    second = call(world.contacts[1], world.cast.bob, answered(Who.PERSON, How.HUNG_UP))
    assert (first.consequence.rule, second.consequence.rule) == ("hung_up", "hung_up_again")


def test_hostility_after_an_incident_is_not_on_a_monitored_line() -> None:
    world = make_world(stations=1, kind=LineKind.WORK)
    contact = world.contacts[1]
    call(
        contact, world.cast.bob, answered(Who.PERSON, How.ASKED, Tick.THREAT_TO_ME), NOW - 40 * DAY
    )
    Contact.objects.filter(pk=contact.pk).update(ready_at=NOW)
    recorded = call(contact, world.cast.alice, answered(Who.PERSON, How.HOSTILE))
    assert recorded.consequence.rule == "hostile"


def test_the_first_one_reached_stops_the_case_clock() -> None:
    world = make_world(stations=2)
    call(world.contacts[1], world.cast.alice, answered(Who.COLLEAGUE, How.SILENT), NOW - HOUR)
    assert Campaign.objects.get().reached_at is None
    call(world.contacts[3], world.cast.bob, answered(Who.PERSON, How.SILENT), NOW)
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=NOW)
    assert Campaign.objects.get().reached_at == NOW
    call(world.contacts[3], world.cast.grace, answered(Who.PERSON, How.SILENT), NOW + 21 * DAY)
    assert Campaign.objects.get().reached_at == NOW


# Late reports: the lease ran out, and the contact may have gone to somebody else.


def test_a_lost_lease_alone_changes_nothing() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    Hold.objects.all().delete()
    recorded = report(attempt, world.cast.alice, unanswered(LineResult.SWITCHED_OFF), NOW + LEASE)
    assert not recorded.late
    assert state(world.contacts[1]) == waits(NOW + LEASE + DAY)
    assert Notice.objects.count() == 0


@pytest.mark.parametrize("how_far", ["held", "called"])
def test_a_late_report_goes_to_a_coordinator_and_changes_nothing(how_far: str) -> None:
    world = make_world(stations=1)
    contact, alice, bob = world.contacts[1], world.cast.alice, world.cast.bob
    attempt = ring(contact, alice)
    Hold.objects.all().delete()
    if how_far == "held":
        hold(contact, bob, NOW + LEASE)
    else:
        past_call(contact, bob, NOW + LEASE, Counts.UNANSWERED)
        hold(contact, bob, NOW + LEASE)
        Hold.objects.all().delete()
    before = state(contact)
    said = answered(Who.PERSON, How.REJECTED, to_coordinator="He was in a hurry")
    recorded = report(attempt, alice, said, NOW + 2 * HOUR)
    assert recorded == Recorded(follow(said.report, WORK), late=True)
    assert state(contact) == before
    row = Attempt.objects.get(pk=attempt.pk)
    assert (row.reported_at, row.counts_as) == (NOW + 2 * HOUR, Counts.ANSWERED)
    told = {
        "attempt": str(attempt.pk),
        "line": str(attempt.line_id),
        "contact": str(contact.pk),
        "result": "answered",
        "from": "Alice",
    }
    late = LateReport.of(said, follow(said.report, WORK)).to_payload()
    assert opened_notices(world.cast) == [
        {"about": "late_report", "text": "He was in a hurry", "report": late, **told}
    ]


def test_a_late_threat_freezes_at_once() -> None:
    world = make_world(stations=1)
    contact, alice, bob = world.contacts[1], world.cast.alice, world.cast.bob
    attempt = ring(contact, alice)
    Hold.objects.all().delete()
    hold(contact, bob, NOW + LEASE)
    recorded = report(
        attempt, alice, answered(Who.PERSON, How.HOSTILE, Tick.THREAT_TO_HIM), NOW + LEASE
    )
    assert recorded.late
    assert Contact.objects.get(pk=contact.pk).ready_at is None
    assert Hold.objects.count() == 0
    told = [(one["about"], one["contacts"]) for one in opened_notices(world.cast)]
    assert told == [("threat", [str(contact.pk)])]
    assert list(Incident.objects.values_list("day", "count")) == [(NOW.date(), 1)]


def test_a_late_stop_is_a_stop() -> None:
    world = make_world(stations=1)
    contact, alice, bob = world.contacts[1], world.cast.alice, world.cast.bob
    attempt = ring(contact, alice)
    Hold.objects.all().delete()
    hold(contact, bob, NOW + LEASE)
    recorded = report(attempt, alice, answered(Who.PERSON, How.REJECTED, Tick.STOP), NOW + LEASE)
    assert recorded.late
    assert Stop.objects.get().person_tag == contact.person_tag
    assert Contact.objects.get(pk=contact.pk).ready_at is None
    assert Hold.objects.count() == 0


def test_without_the_key_the_report_is_sealed_to_the_coordinators() -> None:
    """The release closed while they spoke."""
    world = make_world(stations=1)
    contact, alice = world.contacts[1], world.cast.alice
    attempt = ring(contact, alice)
    Grant.objects.filter(member=alice.member).delete()
    said = answered(Who.PERSON, How.HUNG_UP, hint=NeutralNote.DIALECT, note="Planted words")
    recorded = report(attempt, alice, said)
    assert recorded.consequence.rule == "hung_up"
    assert state(contact)["ready_at"] == NOW + 7 * DAY
    row = Attempt.objects.get()
    _, keys = open_lasting(world.cast.carol, KeyringKind.DIRECTORY)
    place = places.column(world.cast.founded.deployment.pk, row, "sealed")
    past = PastCall(
        LineResult.ANSWERED,
        Who.PERSON,
        NeutralNote.DIALECT,
        text="",
        hung_up=True,
    )
    assert open_payload_to(keys.pair, row.sealed, place) == past.to_payload()
    with pytest.raises(CannotOpen):
        open_payload_to(alice.keys.pair, row.sealed, place)


def test_what_was_sealed_to_the_coordinators_is_not_on_the_next_card() -> None:
    world = make_world(stations=1)
    contact, alice = world.contacts[1], world.cast.alice
    at = NOW - 21 * DAY
    attempt = ring(contact, alice, at)
    grants = list(Grant.objects.filter(member=alice.member))
    Grant.objects.filter(member=alice.member).delete()
    report(attempt, alice, answered(Who.PERSON, How.HUNG_UP), at)
    Grant.objects.bulk_create(grants)
    recorded = call(contact, alice, answered(Who.PERSON, How.HUNG_UP))
    assert recorded.consequence.rule == "hung_up"


def test_words_are_passed_on_from_a_line_that_is_his_alone() -> None:
    world = make_world(stations=1, kind=LineKind.MOBILE)
    attempt = ring(world.contacts[1], world.cast.alice)
    report(attempt, world.cast.alice, answered(Who.PERSON, How.SILENT, note="Speak slowly"))
    key = open_contact(attempt.contact, world.cast.alice).line.key
    deployment = world.cast.founded.deployment.pk
    assert [past.text for _, past in open_past(Attempt.objects.all(), key, deployment)] == [
        "Speak slowly"
    ]
