"""Reports: recorded once and whole, or back on the page with every letter."""

from datetime import timedelta
from html import escape
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from clarion.actions.calling import record_outcome as recording
from clarion.models import Attempt, Contact, FollowUpNote, Hold, Notice, Stop
from clarion.rules.vocabulary import Counts, LineKind, LineResult
from tests.actions.steps import hold, opened_notices, ring
from tests.cast import NOW, Cast, World, make_world
from tests.web.given import (
    ENDED,
    Clock,
    get,
    lease_path,
    nameless,
    outcome_path,
    plain,
    post,
    signed_in,
    stop_path,
    title,
)

ONCE = "This call had been reported already. It was counted once."
ANSWERED = {"who": "colleague", "how": "listened", "save": "rest"}


@pytest.fixture
def attempt(world: World) -> Attempt:
    """Alice has the number of a person's line on her card."""
    return ring(world.contacts[1], world.cast.alice)


@pytest.fixture
def mobile(cast: Cast) -> Attempt:
    """The same on a line that is likely private, where notes are typed."""
    world = make_world(cast, kind=LineKind.MOBILE)
    return ring(world.contacts[1], cast.alice)


def counted() -> str:
    return str(Attempt.objects.get().counts_as)


@pytest.mark.parametrize("line", ["no_answer", "busy", "switched_off", "voicemail"])
def test_one_press_reports_that_nobody_answered(world: World, attempt: Attempt, line: str) -> None:
    answer = post(signed_in("Alice"), outcome_path(attempt), line=line)
    assert (answer.status_code, title(answer)) == (200, "Saved")
    assert "Next contact" in plain(answer)
    assert counted() == (Counts.BUSY if line == "busy" else Counts.UNANSWERED)
    assert (Hold.objects.count(), FollowUpNote.objects.count()) == (0, 0)


@pytest.mark.parametrize("line", ["not_in_service", "fax", "wrong_place", "number_changed"])
def test_what_closes_a_line_is_asked_twice(world: World, attempt: Attempt, line: str) -> None:
    client = signed_in("Alice")
    first = post(client, outcome_path(attempt), line=line, hint="mornings", to_coordinator="王 🙂")
    assert first.status_code == 409
    assert "Yes, report it so" in plain(first)
    assert "王 🙂" in plain(first)
    assert '<option value="mornings" selected' in first.content.decode()
    assert Attempt.objects.get().reported_at is None
    assert attempt.line.callable
    second = post(client, outcome_path(attempt), confirmed=line)
    assert (second.status_code, title(second)) == (200, "Saved")
    attempt.line.refresh_from_db()
    assert (attempt.line.callable, counted()) == (False, Counts.NOTHING)


def test_save_and_next_leads_to_another_card(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice")
    answer = post(client, outcome_path(attempt), **ANSWERED | {"save": "next"})
    assert answer.status_code == 302
    assert answer.headers["Location"] == lease_path(Hold.objects.get().pk)
    told = "Saved. This line rests for about 7 days."
    card = answer.headers["Location"]
    assert [told in plain(get(client, card)) for _ in range(2)] == [True, False]
    assert Hold.objects.get().contact_id != attempt.contact_id
    assert counted() == Counts.ANSWERED


def test_save_and_rest_says_what_follows(world: World, attempt: Attempt) -> None:
    answer = post(signed_in("Alice"), outcome_path(attempt), **ANSWERED)
    assert (answer.status_code, title(answer)) == (200, "Saved")
    assert "This line rests for about 7 days." in plain(answer)
    assert Hold.objects.count() == 0


def test_after_a_hard_call_there_is_a_pause(world: World, attempt: Attempt) -> None:
    told = ANSWERED | {"how": "hostile", "save": "next"}
    answer = post(signed_in("Alice"), outcome_path(attempt), **told)
    assert (answer.status_code, title(answer)) == (200, "Take your time")
    assert "Next contact" not in plain(answer)
    assert Hold.objects.count() == 0


@pytest.mark.parametrize("told", [{"line": "no_answer"}, ANSWERED, ANSWERED | {"save": "next"}])
def test_the_same_report_twice_counts_once(
    world: World, attempt: Attempt, told: dict[str, str]
) -> None:
    client = signed_in("Alice")
    assert post(client, outcome_path(attempt), **told).status_code in {200, 302}
    ready, holds = Contact.objects.get(pk=attempt.contact_id).ready_at, Hold.objects.count()
    for what in (told, {"line": "fax"}, {}):
        answer = post(client, outcome_path(attempt), **what)
        assert (answer.status_code, ONCE in plain(answer)) == (200, True)
    again = get(client, outcome_path(attempt))
    assert (again.status_code, ONCE in plain(again)) == (200, True)
    assert Contact.objects.get(pk=attempt.contact_id).ready_at == ready
    assert (Attempt.objects.count(), Hold.objects.count()) == (1, holds)


@pytest.mark.parametrize("path", [outcome_path, stop_path])
def test_two_reports_in_the_same_moment_count_once(
    world: World, attempt: Attempt, monkeypatch: pytest.MonkeyPatch, path: object
) -> None:
    """The second has looked before the first was saved."""

    def later(**_: object) -> recording.Recorded:
        raise recording.AlreadyReported

    monkeypatch.setattr("clarion.web.views.attempts.record_outcome", later)
    assert callable(path)
    answer = post(signed_in("Alice"), path(attempt), **ANSWERED)
    assert (answer.status_code, ONCE in plain(answer)) == (200, True)


def test_the_form_is_on_the_card_and_at_its_own_address(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice")
    card = get(client, lease_path(attempt.lease_id))
    own = get(client, outcome_path(attempt))
    assert (card.status_code, own.status_code) == (200, 200)
    # They differ by where the change of language would lead.
    assert nameless(card) == nameless(own)
    assert "Please look at this once more" not in plain(own)


def test_another_members_attempt_and_a_missing_one_look_alike(
    world: World, attempt: Attempt
) -> None:
    client = signed_in("Bob")
    other, missing = outcome_path(attempt), f"/attempts/{uuid4()}/outcome/"
    for pair in (
        [get(client, path) for path in (other, missing)],
        [post(client, path, **ANSWERED) for path in (other, missing)],
        [post(client, path.replace("outcome", "suppression")) for path in (other, missing)],
    ):
        assert [answer.status_code for answer in pair] == [404, 404]
        assert nameless(pair[0]) == nameless(pair[1])
    assert (Attempt.objects.get().reported_at, Stop.objects.count()) == (None, 0)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({}, "Please choose who answered."),
        ({"who": "colleague"}, "Please choose how it went."),
        ({"how": "listened", "who": "nobody at all"}, "Please choose one of the answers shown."),
        ({"line": "exploded"}, "Please choose one of the answers shown."),
        (ANSWERED | {"ticks": "another_time"}, "Please give both the day and the time there."),
        (ANSWERED | {"ticks": "another_line"}, "Please write the number, or remove the tick."),
        ({"line": "busy", "who": "colleague"}, "Press only if nobody did."),
    ],
)
def test_what_is_missing_is_said_and_the_rest_stays(
    world: World, attempt: Attempt, told: dict[str, str], said: str
) -> None:
    answer = post(
        signed_in("Alice"), outcome_path(attempt), **told, to_coordinator="kept: <b> & 🙂"
    )
    assert (answer.status_code, said in plain(answer)) == (400, True)
    assert escape("kept: <b> & 🙂") in answer.content.decode()
    assert Attempt.objects.get().reported_at is None
    # It is still the card, with the number.
    assert "+86" in plain(answer)


def test_a_note_of_a_megabyte_comes_back_whole(mobile: Attempt) -> None:
    note, more = "好" * 100_000, "王🙂" * 100_000
    told = ANSWERED | {"note": note, "to_coordinator": more}
    answer = post(signed_in("Alice"), outcome_path(mobile), **told)
    assert answer.status_code == 400
    page = answer.content.decode()
    assert "Please keep this to 280 characters; it has 100000 now." in page
    assert "Please keep this to 1000 characters; it has 200000 now." in page
    assert (more in page, note in page) == (True, True)
    assert Attempt.objects.get().reported_at is None


def test_a_note_that_gives_somebody_away_is_asked_about_once(mobile: Attempt) -> None:
    client, note = signed_in("Alice"), "电话 13800000000"
    told = ANSWERED | {"note": note}
    first = post(client, outcome_path(mobile), **told)
    assert (first.status_code, note in plain(first)) == (400, True)
    assert "This may give somebody away" in plain(first)
    assert post(client, outcome_path(mobile), **told, note_seen=note).status_code == 200
    assert counted() == Counts.ANSWERED


def test_a_page_takes_no_more_than_it_can(world: World, attempt: Attempt) -> None:
    answer = post(signed_in("Alice"), outcome_path(attempt), to_coordinator="x" * 2_500_000)
    assert (answer.status_code, title(answer)) == (413, "That is too much at once")
    assert "Go back: your browser still has it." in plain(answer)
    assert Attempt.objects.get().reported_at is None


def test_no_more_fields_than_a_page_has(world: World, attempt: Attempt) -> None:
    many = {f"field{place}": "x" for place in range(201)}
    answer = post(signed_in("Alice"), outcome_path(attempt), **many)
    assert (answer.status_code, title(answer)) == (400, "This could not be read")


def test_a_file_is_dropped_and_touches_no_disk(
    world: World, attempt: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object, **__: object) -> None:
        raise AssertionError("A temporary file was opened.")

    for name in ("NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(f"tempfile.{name}", opened)
    file = SimpleUploadedFile("王建国.txt", b"x" * 4_000_000)
    answer = post(signed_in("Alice"), outcome_path(attempt), **ANSWERED, note=file)
    assert (answer.status_code, counted()) == (200, Counts.ANSWERED)


def test_a_report_after_the_lease_is_still_taken(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    clock.forward(hours=3)
    client = signed_in("Alice")
    today = get(client, "/")
    assert outcome_path(attempt) in today.content.decode()
    page = get(client, outcome_path(attempt))
    assert (page.status_code, title(page)) == (200, "Report a call")
    assert "This is for the call of Monday, 19:00 your time." in plain(page)
    assert "+86" not in plain(page)
    wrong = post(client, outcome_path(attempt), to_coordinator="kept")
    assert (wrong.status_code, title(wrong), "kept" in plain(wrong)) == (400, "Report a call", True)
    again = post(client, outcome_path(attempt), line="fax")
    assert (again.status_code, "Yes, report it so" in plain(again)) == (409, True)
    answer = post(client, outcome_path(attempt), line="no_answer")
    assert (answer.status_code, title(answer)) == (200, "Saved")
    assert counted() == Counts.UNANSWERED


def test_a_report_after_somebody_else_called_goes_to_a_coordinator(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    clock.forward(hours=4)
    Hold.objects.all().delete()
    hold(attempt.contact, world.cast.bob, clock.now)
    before = Contact.objects.get(pk=attempt.contact_id).ready_at
    told = ANSWERED | {"save": "next", "to_coordinator": "they asked who we are"}
    answer = post(signed_in("Alice"), outcome_path(attempt), **told)
    assert (answer.status_code, title(answer)) == (200, "Saved")
    assert "a coordinator reads it." in plain(answer)
    assert Contact.objects.get(pk=attempt.contact_id).ready_at == before
    assert {notice["about"] for notice in opened_notices(world.cast)} == {"late_report"}
    assert [held.member_tag for held in Hold.objects.all()] == [world.cast.bob.tag]


@pytest.mark.parametrize("days", [1, -1])
def test_a_server_clock_that_jumps_a_day_loses_no_report(
    world: World, clock: Clock, days: int
) -> None:
    client = signed_in("Alice")
    path = post(client, "/leases/").headers["Location"]
    post(client, f"{path}attempts/")
    attempt = Attempt.objects.get()
    clock.forward(days=days)
    late = post(client, outcome_path(attempt), **ANSWERED)
    if days > 0:
        # The session is over by that clock.
        assert (late.status_code, title(late)) == (403, "Sign in")
        late = post(signed_in("Alice"), outcome_path(attempt), **ANSWERED)
    assert (late.status_code, title(late)) == (200, "Saved")
    clock.forward(days=-days)
    again = post(signed_in("Alice"), outcome_path(attempt), **ANSWERED)
    assert (again.status_code, ONCE in plain(again)) == (200, True)
    assert (counted(), Attempt.objects.count()) == (Counts.ANSWERED, 1)


def test_a_clock_that_jumps_forward_and_back_leaves_the_card_where_it_was(
    world: World, clock: Clock
) -> None:
    client = signed_in("Alice")
    path = post(client, "/leases/").headers["Location"]
    post(client, f"{path}attempts/")
    clock.forward(days=1)
    assert get(client, path).headers["Location"] == ENDED
    clock.forward(days=-1)
    card = get(client, path)
    # The browser has thrown its cookie away; the contact waits for the next sign-in.
    assert (card.status_code, "+86" in plain(card)) == (302, False)
    assert get(signed_in("Alice"), path).status_code == 200


def test_every_result_has_its_button_and_key(world: World, attempt: Attempt) -> None:
    page = get(signed_in("Alice"), outcome_path(attempt)).content.decode()
    lines = [line for line in LineResult if line != LineResult.ANSWERED]
    assert [f'value="{line}"' in page for line in lines] == [True] * 9
    assert [f'accesskey="{key}"' in page for key in range(1, 10)] == [True] * 9


def test_a_volunteer_at_their_own_limit_hears_it_after_saving(
    world: World, attempt: Attempt
) -> None:
    alice = world.cast.alice
    for place in (3, 5, 0):
        owed = Attempt(
            id=uuid4(),
            lease_id=uuid4(),
            contact=world.contacts[place],
            line=world.contacts[place].line,
            station_id=world.contacts[place].station_id,
            person_tag=world.contacts[place].person_tag,
            member_tag=alice.tag,
            shown_at=NOW - timedelta(hours=1),
        )
        owed.save(force_insert=True)
    answer: HttpResponse = post(
        signed_in("Alice"), outcome_path(attempt), **ANSWERED | {"save": "next"}
    )
    assert answer.status_code == 200
    assert "Three calls wait for your report." in plain(answer)
    assert Notice.objects.count() == 0


def test_nobody_reports_without_signing_in(world: World, attempt: Attempt) -> None:
    assert get(Client(), outcome_path(attempt)).headers["Location"] == "/sign-in/"
    assert post(Client(), outcome_path(attempt), **ANSWERED).status_code == 403
    assert Attempt.objects.get().reported_at is None
