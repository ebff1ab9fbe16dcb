"""The inbox on its pages: what stands there, each decision by a press, and who comes second."""

from typing import Any
from uuid import uuid4

import pytest

from clarion.actions.calling.lift_stops import Lifted
from clarion.actions.calling.reported import Callback
from clarion.actions.calling.tell import pressed_by_mistake
from clarion.models import Line, Notice, Stop, Throttle
from clarion.rules.vocabulary import How, LineResult, NeutralNote, Tick, Who
from clarion.web.views.notices import _lifted
from tests.actions.steps import HOUR, answered, call, unanswered
from tests.cast import NOW, World, make_world
from tests.inbox import REJECTED, STOPPED, THREAT, given_back, late, mistaken, noted, stopped
from tests.web.given import Clock, get, plain, post, signed_in, title

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(clock: Clock) -> World:
    return make_world(stations=6)


def press(name: str, notice_id: Any, what: str) -> Any:
    return post(signed_in(name), f"/notices/{notice_id}/{what}/")


def test_an_empty_one_says_so(many: World) -> None:
    answer = get(signed_in("Carol"), "/inbox/")
    assert (answer.status_code, title(answer)) == (200, "Inbox")
    assert "Nothing waits for a coordinator." in plain(answer)


@pytest.mark.parametrize("count", [1, 3])
def test_any_number_takes_the_same_statements(
    many: World, count: int, django_assert_num_queries: Any
) -> None:
    for _ in range(count):
        late(many, REJECTED)
        given_back(many)
    carol = signed_in("Carol")
    get(carol, "/inbox/")
    with django_assert_num_queries(13):
        said = plain(get(carol, "/inbox/"))
    assert said.count("A late report") == said.count("Three volunteers gave") == count


def test_a_late_report_is_read_and_let_follow(many: World) -> None:
    told = answered(
        Who.PERSON,
        How.HUNG_UP,
        Tick.ANOTHER_TIME,
        hint=NeutralNote.DIALECT,
        callback=Callback(NOW + HOUR, mine=True),
        to_coordinator="<b>asked</b> for tomorrow",
    )
    notice_id = late(many, told)
    said = plain(get(signed_in("Carol"), "/inbox/"))
    for words in (
        "A late report 18 May 2026, 19:01 · Answered · Alice",
        "&lt;b&gt;asked&lt;/b&gt; for tomorrow",
        "Who answered The person",
        "How it went Hung up at once",
        "Besides Asked for another time Dialect is spoken",
        "It comes back at the time that was agreed.",
    ):
        assert words in said
    answer = press("Carol", notice_id, "following")
    assert answer.status_code == 200
    said = plain(answer)
    assert "The report has been let follow. The line stays as it is." in said
    assert "A late report, 18 May 2026: the report was let follow · Carol" in said


def test_one_that_nobody_answered_needs_no_more_words(many: World) -> None:
    late(many, unanswered(LineResult.BUSY))
    said = plain(get(signed_in("Carol"), "/inbox/"))
    assert "This line rests for at least 30 minutes." in said
    assert "Who answered" not in said


def test_what_was_given_back_is_opened_or_taken_out(many: World) -> None:
    first, second = given_back(many), given_back(many)
    said = plain(get(signed_in("Carol"), "/inbox/"))
    assert "It waits until you decide." in said
    assert "1 contact waits again, for the next release." in plain(press("Carol", first, "opening"))
    said = plain(press("Carol", second, "closing"))
    assert "1 contact is taken out of its campaign." in said
    assert Notice.objects.filter(seen_at=None).count() == 0


def test_what_is_frozen_says_so_and_a_dead_line_is_not_opened(many: World) -> None:
    call(many.contacts[1], many.cast.alice, THREAT)
    said = plain(get(signed_in("Carol"), "/inbox/"))
    assert "What concerns this call is frozen." in said
    Line.objects.filter(pk=many.lines[1].pk).update(callable=False)
    said = plain(press("Carol", Notice.objects.get().pk, "opening"))
    assert "Nothing was opened: a stop, or another closing, came meanwhile and holds." in said


def test_laying_aside_needs_one_press_and_the_second_finds_it_done(many: World) -> None:
    notice_id = noted(many)
    assert "Laid aside." in plain(press("Carol", notice_id, "done"))
    again = press("Dave", notice_id, "closing")
    assert (again.status_code, title(again)) == (409, "Inbox")
    assert "Somebody has decided this already. Nothing was done twice." in plain(again)


def test_a_stop_is_taken_back_by_two(many: World) -> None:
    notice_id = mistaken(many)
    said = plain(get(signed_in("Carol"), "/inbox/"))
    assert "It was a mistake: take the stop back" in said
    said = plain(press("Carol", notice_id, "reversal"))
    assert "You have agreed. The stop holds until another coordinator agrees as well." in said
    assert "It was a mistake: take the stop back" not in said
    alone = press("Carol", notice_id, "reversal")
    assert alone.status_code == 409
    assert "A second coordinator has to agree" in plain(alone)
    said = plain(get(signed_in("Dave"), "/inbox/"))
    assert "One coordinator has agreed. If you agree as well, it is taken back." in said
    said = plain(press("Dave", notice_id, "reversal"))
    assert (
        "The stop is taken back. 1 line may ring again. 1 contact waits again, for the next"
        " release." in said
    )
    assert "A stop was pressed by mistake, 18 May 2026: the stop was taken back · Dave" in said


def test_what_stays_closed_for_another_reason_is_said() -> None:
    assert _lifted(Lifted(lines=0, contacts=0, kept=2, forgotten=())) == [
        "The stop is taken back.",
        "0 lines may ring again.",
        "2 lines stay closed, for another reason.",
    ]


def test_a_stop_that_was_changed_holds_and_says_so(many: World) -> None:
    notice_id = mistaken(many)
    Stop.objects.update(person_tag=uuid4())
    answer = press("Carol", notice_id, "reversal")
    assert answer.status_code == 409
    said = plain(answer)
    assert "This stop does not stand as it was signed" in said
    # Read before everything else, and one notice only.
    assert said.count("A stop does not stand as it was signed") == 1
    assert said.index("A stop does not stand") < said.index("A stop was pressed by mistake")
    assert "The stop holds. Find out who can write to the database." in said


def test_what_stays_closed_is_said(many: World) -> None:
    person = many.lines[1].person
    Line.objects.filter(pk=many.lines[3].pk).update(person=person, callable=False)
    attempt = stopped(many, many.contacts[1], many.cast.alice, STOPPED)
    pressed_by_mistake(attempt, Stop.objects.get(), many.cast.alice, NOW + HOUR)
    notice_id = Notice.objects.latest("at").pk
    press("Carol", notice_id, "reversal")
    said = plain(press("Dave", notice_id, "reversal"))
    assert "for the next release. 1 line stays closed, for another reason." in said


def test_more_than_fit_are_counted(many: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clarion.actions.calling.open_inbox.SHOWN", 1)
    for _ in range(3):
        noted(many)
    assert "2 more wait behind these." in plain(get(signed_in("Carol"), "/inbox/"))


def test_today_and_the_board_say_how_many_wait(many: World) -> None:
    carol = signed_in("Carol")
    for path in ("/", "/board/"):
        assert "for a coordinator" not in plain(get(carol, path))
    noted(many)
    for path in ("/", "/board/"):
        assert "1 notice waits for a coordinator" in plain(get(carol, path))
    assert "for a coordinator" not in plain(get(signed_in("Alice"), "/"))


def test_on_every_page_there_is_a_way_to_report_a_problem(many: World) -> None:
    heidi = signed_in("Heidi")
    assert "/problems/?page=settings" in get(heidi, "/settings/").content.decode()
    # Where there is nothing, the page does not say what it might have been.
    assert '"/problems/"' in get(heidi, "/board/").content.decode()
    assert "/problems/" not in get(type(heidi)(), "/sign-in/").content.decode()


def test_a_problem_is_sealed_for_coordinators(many: World) -> None:
    heidi = signed_in("Heidi")
    page = get(heidi, "/problems/?page=settings")
    assert 'name="page" value="settings"' in page.content.decode()
    sent = {"kind": "words", "page": "settings", "text": "The third line reads oddly."}
    answer = post(heidi, "/problems/", **sent)
    assert (answer.status_code, title(answer)) == (200, "Report a problem")
    assert "Thank you." in plain(answer)
    said = plain(get(signed_in("Carol"), "/inbox/"))
    assert (
        "A problem was reported 18 May 2026, 19:00 · Wording or translation · Heidi · page settings"
        " The third line reads oddly." in said
    )


def test_ten_problems_a_day_are_enough(many: World, clock: Clock) -> None:
    heidi, alice = signed_in("Heidi"), signed_in("Alice")
    sent = {"kind": "words", "page": "", "text": "The third line reads oddly."}
    statuses = [post(heidi, "/problems/", **sent).status_code for _ in range(10)]
    assert statuses == [200] * 10
    answer = post(heidi, "/problems/", **sent)
    assert (answer.status_code, Notice.objects.count()) == (429, 10)
    assert "You have reported ten problems within a day." in plain(answer)
    # What was written is still there; and nobody else has to wait.
    assert "The third line reads oddly." in plain(answer)
    assert post(alice, "/problems/", **sent).status_code == 200
    clock.forward(days=1)
    assert post(signed_in("Heidi"), "/problems/", **sent).status_code == 200
    assert Throttle.objects.count() == 2


@pytest.mark.parametrize("page", ["/leases/0e984725-c51c-4bf4-9960-e1c80e27aba0/", "x", ""])
def test_only_the_name_of_a_page_comes_along(many: World, page: str) -> None:
    heidi = signed_in("Heidi")
    asked = get(heidi, f"/problems/?page={page}").content.decode()
    assert 'name="page"' in asked
    assert 'name="page" value' not in asked
    post(heidi, "/problems/", kind="other", page=page, text="Something")
    assert "· page" not in plain(get(signed_in("Carol"), "/inbox/"))


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"kind": "words"}, "Please fill this in."),
        ({"text": "x"}, "Please fill this in."),
        ({"kind": "strange", "text": "x"}, "Please choose one of the answers shown."),
        ({"kind": "words", "text": "x" * 501}, "Please keep this to 500 characters"),
    ],
)
def test_one_that_is_not_whole_is_asked_again(many: World, sent: dict[str, str], said: str) -> None:
    answer = post(signed_in("Heidi"), "/problems/", **sent)
    assert answer.status_code == 400
    assert said in plain(answer)
    assert Notice.objects.count() == 0
