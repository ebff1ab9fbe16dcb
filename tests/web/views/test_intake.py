"""The pages of the intake: a report is pasted, looked at, edited, confirmed, undone."""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from clarion.actions.intake.pasted import Row, rows_of
from clarion.countries.registry import profile
from clarion.models import Import, Line, Member, Paste, Station, Suppression
from clarion.readers.proposal import Proposal
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.fingerprint import fingerprint
from clarion.web import proposal
from clarion.web.forms.intake import MOST
from clarion.web.middleware.fields import URLENCODED
from clarion.web.reading import read
from tests.cast import NOW, Cast, make_cast
from tests.reports import LINES, PROPOSAL, REPORT, reading
from tests.web.given import Clock, get, plain, post, signed_in, title

pytestmark = pytest.mark.django_db
TEXTAREA = re.compile(r'<textarea name="([^"]+)"[^>]*>\s*(.*?)</textarea>', re.DOTALL)
PASTED = {
    "text": REPORT,
    "area": "0536",
    "title": "Planted report 河口路",
    "publisher": "Lamplight",
    "published": "2026-05-02",
    "url": "https://example.org/one",
    "obtained": "published",
}


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    Clock(monkeypatch)
    found(monkeypatch, PROPOSAL)
    return make_cast(volunteers=1)


def found(monkeypatch: pytest.MonkeyPatch, what: Proposal) -> None:
    monkeypatch.setattr("clarion.web.views.intake.read", reading(what))


def researcher(cast: Cast) -> Client:
    client = signed_in("V0")
    Member.objects.filter(pk=cast.actors["V0"].member.pk).update(roles=Role.RESEARCHER)
    return client


def paste(client: Client, **more: str) -> str:
    """The address of the new proposal."""
    answer = post(client, "/intake/pastes/", **(PASTED | more))
    assert answer.status_code == 302, plain(answer)
    return answer.headers["Location"]


def fields(answer: HttpResponse) -> dict[str, str]:
    """Everything that the form of the page sends, as it stands."""
    body = answer.content.decode()
    sent = dict(TEXTAREA.findall(body))
    for tag in re.findall(r"<input[^>]*>", body):
        told = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        ticked = told.get("type") != "checkbox" or " checked" in tag
        if ticked and told["name"] not in {"csrfmiddlewaretoken", "next"}:
            sent[told["name"]] = told.get("value", "on" if told["type"] == "checkbox" else "")
    for name, options in re.findall(r'<select name="([^"]+)"[^>]*>(.*?)</select>', body, re.DOTALL):
        [chosen] = re.findall(r'value="([^"]*)" selected', options) or [""]
        sent[name] = chosen
    return sent


def send(client: Client, address: str, sent: dict[str, str]) -> HttpResponse:
    """As a browser sends a form."""
    answer: Any = client.post(address, urlencode(sent), content_type=URLENCODED)
    assert isinstance(answer, HttpResponse)
    return answer


def test_a_report_becomes_a_proposal_that_shows_its_source(cast: Cast) -> None:
    client = signed_in("Carol")
    assert title(get(client, "/intake/")) == "Intake"
    address = paste(client)
    page = get(client, address)
    body = page.content.decode()
    assert '<a id="t0" href="#r0">Back to its row</a><mark class="found">0536-0000121<' in body
    assert '<mark class="refused">110</mark>' in body
    assert 'href="#t0"' in body
    sent = fields(page)
    assert [sent[f"r{at}-take"] for at in range(3)] == ["on"] * 3
    assert "r3-take" not in sent
    assert (sent["r0-number"], sent["r0-station"], sent["r0-person"], sent["r0-kind"]) == (
        "+86 536 0000 121",
        "河口路派出所",
        "王建国",
        "work",
    )
    assert Line.objects.count() == 0


def test_it_is_edited_confirmed_and_undone(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    sent = fields(get(client, address))
    edited = sent | {
        "r0-title": "政委",
        "r2-ext": "8",
        "r3-take": "on",
        "r3-number": "0536-0000123",
        "station": "河口路派出所",
        "place": "临澜市",
        "then": "check",
    }
    answer = post(client, address, **edited)
    assert answer.headers["Location"] == f"{address}check/"
    check = get(client, f"{address}check/")
    assert "New offices 1 New people 1 New lines 4 Already known 0 Refused 0" in plain(check)
    answer = post(client, f"{address}confirmation/", **fields(check))
    assert answer.status_code == 302
    [made] = Import.objects.all()
    assert answer.headers["Location"] == f"/intake/imports/{made.pk}/?confirmed"
    page = get(client, answer.headers["Location"])
    assert "Confirmed." in plain(page)
    assert plain(page).count("河口路派出所") == 4
    assert (made.rows_done, made.rows_known, made.rows_refused) == (4, 0, 0)
    assert "Planted report 河口路" in plain(get(client, "/intake/"))
    path = f"/intake/imports/{made.pk}/"
    before = plain(get(client, f"{path}undo/"))
    assert "What goes Lines 4 People 1 Offices 1 What stays Nothing of what it brought." in before
    assert Line.objects.count() == 4
    answer = post(client, f"{path}undo/")
    assert (answer.status_code, answer.headers["Location"]) == (302, path)
    undone = plain(get(client, path))
    assert "Removed: lines 4, people 1, offices 1." in undone
    assert "Undo this import" not in undone
    assert "What stays of it" not in undone
    # Pressed twice, or opened again: the same page, and no more is done.
    for again in (post(client, f"{path}undo/"), get(client, f"{path}undo/")):
        assert (again.status_code, again.headers["Location"]) == (302, path)
    assert Line.objects.count() == 0


def test_what_stays_after_undoing_is_said(cast: Cast) -> None:
    client = signed_in("Carol")
    made = []
    for _ in range(2):
        address = paste(client)
        answer = post(client, f"{address}confirmation/", **fields(get(client, f"{address}check/")))
        made.append(answer.headers["Location"].partition("?")[0])
    assert "known before" in plain(get(client, made[1]))
    stays = "Lines 3, people 1, offices 1: in use, named by another import"
    assert stays in plain(get(client, f"{made[0]}undo/"))
    post(client, f"{made[0]}undo/")
    said = plain(get(client, made[0]))
    assert f"What stays of it {stays}" in said
    assert "Work line ends with 21 · 河口路派出所 · 王建国" in said


def test_a_researcher_hands_in_and_a_coordinator_confirms(cast: Cast) -> None:
    author = researcher(cast)
    assert "Imports" not in plain(get(author, "/intake/"))
    address = paste(author)
    assert "Hand it in" in plain(get(author, f"{address}check/"))
    assert "3 rows are ticked" in plain(get(author, f"{address}check/"))
    assert post(author, f"{address}confirmation/").status_code == 404
    answer = post(author, f"{address}hand-in/", **fields(get(author, f"{address}check/")))
    assert answer.headers["Location"] == "/intake/"
    assert "waits to be checked" in plain(get(author, "/intake/"))
    page = get(author, address)
    assert "waits to be checked by a coordinator" in plain(page)
    assert "r0-take" not in page.content.decode()
    assert "Hand it in" not in plain(get(author, f"{address}check/"))
    assert post(author, address, **fields(page)).status_code == 409
    coordinator = signed_in("Carol")
    assert "To be checked" in plain(get(coordinator, "/intake/"))
    check = get(coordinator, f"{address}check/")
    assert post(coordinator, f"{address}confirmation/", **fields(check)).status_code == 302
    assert get(author, address).status_code == 404
    assert Line.objects.count() == 3


def test_too_much_text_is_refused_with_a_way_out_and_not_lost(cast: Cast) -> None:
    client = signed_in("Carol")
    text = "文" * (MOST // 3 + 1)
    answer = post(client, "/intake/pastes/", **(PASTED | {"text": text}))
    assert answer.status_code == 400
    assert "up to 300 KB can be read at once" in plain(answer)
    assert "cut it into 2 parts or more" in plain(answer)
    assert text in answer.content.decode()
    assert Paste.objects.count() == 0
    paste(client, text="文" * (MOST // 3))


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("area", "5x", "area code like 0536"),
        ("area", "+86 5", "area code like 0536"),
        ("published", "31/02/2026", "Please write it once more."),
        ("published", "2026-05-21", "This day has not come yet."),
        ("title", "", "Please fill this in."),
        ("url", "javascript:alert(1)", "Please write it once more."),
        ("obtained", "stolen", "Please choose one of the answers shown."),
    ],
)
def test_what_cannot_be_read_is_asked_again(cast: Cast, field: str, value: str, said: str) -> None:
    answer = post(signed_in("Carol"), "/intake/pastes/", **(PASTED | {field: value}))
    assert answer.status_code == 400
    assert said in plain(answer)
    assert "王建国" in answer.content.decode()


@pytest.mark.parametrize("area", ["536", "+86 536", "+86536", "0086-536", "(0536)", "86 536"])
def test_an_area_code_may_be_written_in_any_way(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, area: str
) -> None:
    monkeypatch.setattr("clarion.web.views.intake.read", read)
    client = signed_in("Carol")
    address = paste(client, area=area, text="河口路派出所 0000121")
    assert fields(get(client, address))["r0-number"] == "+86 536 0000 121"


def test_a_report_without_numbers_can_still_get_a_line(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(monkeypatch, Proposal(lines=()))
    client = signed_in("Carol")
    address = paste(client)
    assert "No number was found" in plain(get(client, address))
    check = get(client, f"{address}check/")
    asked = plain(check)
    assert "The circumstances: what happened, when and where?" in asked
    assert "not only the duty desk?" in asked
    sent = fields(check)
    answer = post(client, f"{address}confirmation/", **sent)
    assert answer.status_code == 409
    assert "No row is ticked" in plain(answer)
    more = {"more_number": "0536-0000121", "more_person": "王建国", "more_station": "一处"}
    answer = post(client, f"{address}check/", **(sent | more))
    assert answer.headers["Location"] == f"{address}check/?kept#case"
    check = get(client, f"{address}check/?kept")
    assert "Your changes are kept" in plain(check)
    assert "not only the duty desk?" not in plain(check)
    assert 'href="#t' not in get(client, address).content.decode()
    other = {"more_number": "0536-0000122", "more_station": "一处"}
    answer = post(client, f"{address}confirmation/", **(fields(check) | other))
    assert "?confirmed" in answer.headers["Location"]
    assert Line.objects.count() == 2


@pytest.mark.parametrize("where", ["check/", "confirmation/", "hand-in/"])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"number": "abc", "station": "一处"}, "Number This is not a telephone number"),
        ({"number": "0536-0000129"}, "Office Please say which office it belongs to."),
        ({"person": "王建国"}, "Number Please fill this in."),
    ],
)
def test_a_typed_line_that_cannot_be_taken_stays_in_its_field(
    cast: Cast, where: str, typed: dict[str, str], said: str
) -> None:
    client = signed_in("Carol")
    address = paste(client)
    more = {f"more_{name}": value for name, value in typed.items()}
    answer = post(client, f"{address}{where}", **(fields(get(client, f"{address}check/")) | more))
    assert answer.status_code == 400
    assert "Please look at this once more" in plain(answer)
    assert said in plain(answer)
    assert fields(answer).items() >= more.items()
    assert (Import.objects.count(), Paste.objects.filter(handed_in_at=None).count()) == (0, 1)
    assert len(rows_shown(client, address)) == 6


def rows_shown(client: Client, address: str) -> list[str]:
    return re.findall(r'<li id="r(\d+)"', get(client, address).content.decode())


def test_a_line_is_typed_of_somebody_else_and_taken_once_that_is_seen(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    post(client, f"{address}confirmation/", **fields(get(client, f"{address}check/")))
    address = paste(client)
    more = {"more_number": "15400000001", "more_person": "李建华", "more_station": "二处"}
    answer = post(
        client, f"{address}confirmation/", **(fields(get(client, f"{address}check/")) | more)
    )
    assert "as that of 王建国 所长 河口路派出所 临澜市." in plain(answer)
    sent = fields(answer)
    assert sent.items() >= more.items()
    answer = post(client, f"{address}confirmation/", **sent)
    assert answer.status_code == 302
    page = plain(get(client, answer.headers["Location"]))
    assert "李建华" in page
    assert "says otherwise, and the line stays with: 王建国 所长 临澜市 河口路派出所" in page


def test_a_number_of_somebody_else_waits_to_be_looked_at(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = signed_in("Carol")
    address = paste(client)
    post(client, f"{address}confirmation/", **fields(get(client, f"{address}check/")))
    other = replace(LINES[1], org="Shuangta Police Station", place="", person="Lin", title="")
    found(monkeypatch, Proposal(lines=(other, LINES[0])))
    address = paste(client)
    page = get(client, address)
    said = plain(page)
    assert "What was found Take it" in said.replace("Only keep my changes ", "")
    assert said.index("Please look at these") < said.index("whose this number is: 王建国 所长")
    sent = fields(page)
    assert ("r0-take" in sent, "r1-take" in sent) == (True, False)
    # Whoever goes on without a look takes nothing of it.
    assert "Not taken before somebody has looked at it." in plain(get(client, f"{address}check/"))
    post(client, address, **(sent | {"r1-take": "on", "then": "check"}))
    assert "r1-take" in fields(get(client, address))
    check = get(client, f"{address}check/")
    assert "It becomes one more source." in plain(check)
    assert "2 of 2 rows, on all pages together, will be taken." in plain(check)
    post(client, f"{address}confirmation/", **fields(check))
    assert Line.objects.count() == 3


def test_a_stopped_number_is_left_out_and_cannot_be_ticked(cast: Cast) -> None:
    client = signed_in("Carol")
    key = cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    mark = fingerprint(key, "+865360000121", "")
    Suppression.objects.create(fingerprint=mark, proof=b"", at=NOW)
    address = paste(client)
    assert "1 number of this report asked us to stop." in plain(get(client, f"{address}check/"))
    page = get(client, address)
    said = plain(page)
    assert said.index("Left out") < said.index("Asked us to stop. It cannot come back.")
    sent = fields(page)
    assert ("r0-take" in sent, "r1-take" in sent) == (False, True)
    post(client, address, **(sent | {"then": "check"}))
    check = get(client, f"{address}check/")
    assert "asked us to stop." not in plain(check)
    assert "2 of 6 rows" in plain(check)
    post(client, f"{address}confirmation/", **fields(check))
    assert Line.objects.count() == 2


def test_the_stage_gives_the_next_decision_and_another_date_is_taken(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    check = get(client, f"{address}check/")
    assert "Next: approval of the arrest, by 7 June 2026, in 20 days." in plain(check)
    assert "The stage is only guessed" in plain(check)
    assert "刑事拘留" in plain(check)
    sent = fields(check) | {"stage": "investigation", "since": "2026-05-10"}
    answer = post(client, f"{address}check/", **sent)
    check = get(client, answer.headers["Location"])
    assert "by 10 July 2026" in plain(check)
    assert "The stage is only guessed" not in plain(check)
    assert "until 10 December 2026 at the longest" in plain(check)
    sent = fields(check) | {"decision_on": "2026-06-30", "what": "taken", "handler": "王"}
    answer = post(client, f"{address}confirmation/", **sent)
    assert "30 June 2026" in plain(get(client, answer.headers["Location"]))
    for stage, since, said in (
        ("detention", "2020-01-01", "By the law this stage is over."),
        ("prison", "2020-01-01", "No date can be worked out yet."),
        ("trial", "", "No date can be worked out yet."),
    ):
        post(client, f"{paste(client)}check/", **(sent | {"stage": stage, "since": since}))
        newest = Paste.objects.latest("at")
        answer = get(client, f"/intake/pastes/{newest.pk}/check/")
        assert said in plain(answer)
        Paste.objects.all().delete()


@pytest.mark.parametrize("where", ["check/", "confirmation/", "hand-in/"])
def test_an_unreadable_date_is_asked_again_and_nothing_is_lost(cast: Cast, where: str) -> None:
    client = signed_in("Carol")
    address = paste(client)
    sent = {"since": "yesterday", "what": "A planted account"}
    answer = post(client, f"{address}{where}", **sent)
    assert answer.status_code == 400
    assert "A planted account" in answer.content.decode()
    assert Import.objects.count() == 0


def test_a_day_that_has_not_come_is_asked_again(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    answer = post(client, f"{address}check/", since="2030-01-01")
    assert "Since when This day has not come yet." in plain(answer)


def test_several_hundred_rows_come_a_page_at_a_time(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [replace(LINES[0], e164=f"+86536{at:07d}") for at in range(300)]
    found(monkeypatch, Proposal(lines=tuple(many)))
    client = signed_in("Carol")
    address = paste(client)
    page = get(client, f"{address}?page=2#rows")
    sent = fields(page)
    assert (sent["page"], sent["r40-number"]) == ("2", "+86 536 0000 040")
    assert len(sent) > 320
    del sent["r40-take"]
    assert re.search(r'<button\s+class="quiet"\s+name="then"\s+value="3"', page.content.decode())
    answer = send(client, address, sent | {"then": "3", "r41-title": "typed"})
    assert answer.headers["Location"] == f"{address}?page=3&kept#rows"
    assert fields(get(client, f"{address}?page=2"))["r41-title"] == "typed"
    assert "Your changes are kept" in plain(
        get(client, answer.headers["Location"].partition("#")[0])
    )
    last = fields(get(client, f"{address}?page=8"))
    assert last["page"] == "8"
    answer = send(client, address, last | {"then": "9"})
    assert answer.headers["Location"] == f"{address}?page=8&kept#rows"
    check = get(client, f"{address}check/")
    assert "299 of 300 rows, on all pages together, will be taken." in plain(check)
    post(client, f"{address}confirmation/", **fields(check))
    assert (Line.objects.count(), Station.objects.count()) == (299, 1)


def test_who_may_only_read_turns_the_pages_by_links(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [replace(LINES[0], e164=f"+86536{at:07d}") for at in range(41)]
    found(monkeypatch, Proposal(lines=tuple(many)))
    author = researcher(cast)
    address = paste(author)
    post(author, f"{address}hand-in/")
    body = get(author, address).content.decode()
    assert f'href="{address}?page=2#rows"' in body
    assert 'name="then"' not in body


@pytest.mark.parametrize("asked", ["0", "-1", "99", "x", "1" * 30])
def test_a_page_that_is_not_there_is_the_nearest(cast: Cast, asked: str) -> None:
    client = signed_in("Carol")
    assert fields(get(client, f"{paste(client)}?page={asked}"))["page"] == "1"


def test_a_row_that_is_too_long_is_asked_again(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    sent = fields(get(client, address)) | {"r1-person": "长" * 101}
    answer = post(client, address, **sent)
    assert answer.status_code == 400
    assert "Person: Please keep this to 100 characters" in plain(answer)
    assert '<a href="#r1">' in answer.content.decode()


def test_an_office_that_is_too_long_is_asked_again(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    sent = fields(get(client, address)) | {"station": "长" * 201}
    answer = post(client, f"{address}?kept", **sent)
    assert answer.status_code == 400
    assert "Office of rows that name none Please keep this to 200" in plain(answer)
    assert "Your changes are kept" not in plain(answer)


def test_what_is_kept_and_cannot_be_taken_is_said_at_once(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    assert "Please look at this once more" not in plain(get(client, address))
    sent = fields(get(client, address)) | {"r1-number": "abc", "then": "stay"}
    answer = post(client, address, **sent)
    page = plain(get(client, answer.headers["Location"].partition("#")[0]))
    assert "Please look at this once more abc This is not a telephone number" in page
    assert "Everything you wrote is still here." not in page


def test_what_was_wrong_with_a_number_goes_with_it(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    assert "too few or too many digits" in plain(get(client, address))
    sent = fields(get(client, address)) | {"then": "stay"}
    for number, wrong in (("0536-0000124", False), ("0536-00001", True)):
        post(client, address, **sent | {"r3-number": number})
        assert ("too few or too many digits" in plain(get(client, address))) == wrong
    post(client, address, **sent | {"r3-number": "abc"})
    assert "This is not a telephone number" in plain(get(client, address))


def test_on_the_way_back_to_the_rows_the_answers_are_kept(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    sent = fields(get(client, f"{address}check/")) | {"what": "taken", "then": "rows"}
    assert post(client, f"{address}check/", **sent).headers["Location"] == address
    assert fields(get(client, f"{address}check/"))["what"] == "taken"


def test_a_report_is_thrown_away(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    assert post(client, f"{address}removal/").headers["Location"] == "/intake/"
    assert get(client, address).status_code == 404


def test_what_a_page_says_of_a_row(cast: Cast) -> None:
    client = signed_in("Carol")
    address = paste(client)
    post(client, f"{address}confirmation/", **fields(get(client, f"{address}check/")))
    address = paste(client)
    page = get(client, address)
    assert plain(page).count("Known already") == 3
    sent = fields(page) | {"r3-take": "on", "then": "stay"}
    post(client, address, **sent)
    assert '<p class="wrong">' in get(client, address).content.decode()
    check = get(client, f"{address}check/")
    assert "Ticked, and still refused 0536-000012 It has too few" in plain(check)
    assert f'href="{address}?page=1#r3"' in check.content.decode()


def test_a_page_says_who_shares_a_number(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (replace(LINES[0], sharers=("李建华", "张三")), *LINES[1:])
    found(monkeypatch, Proposal(lines=lines))
    client = signed_in("Carol")
    page = plain(get(client, paste(client)))
    assert page.count("In the report this number belongs to 李建华 / 张三 as well.") == 1


def test_marks_that_overlap_keep_the_text_whole() -> None:
    rows = tuple(
        replace(row, spans=spans)
        for row, spans in zip(
            rows_of_report(), (((0, 4), (8, 9)), ((2, 6),), ((4, 5),)), strict=True
        )
    )
    text = "<b>456789"
    said = proposal.marked(text, rows, 2)
    assert re.sub(r"<(?:a id=\"t\d\"></a|mark[^>]*|/mark)>", "", said) == "&lt;b&gt;456789"
    assert re.findall(r"t\d", said) == ["t0", "t1", "t2"]


def rows_of_report() -> tuple[Row, ...]:
    return rows_of(PROPOSAL, profile("china"))[:3]


def statements(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert get(client, address).status_code == 200
    return len(asked)


def test_confirming_asks_the_database_as_often_for_many_rows_as_for_one(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = signed_in("Carol")
    counted = []
    for first, many in ((0, 1), (100, 30)):
        lines = [
            replace(LINES[0], e164=f"+86536{at:07d}", org=f"第{at}所", person=f"王建{at}")
            for at in range(first, first + many)
        ]
        found(monkeypatch, Proposal(lines=tuple(lines)))
        address = paste(client)
        with CaptureQueriesContext(connection) as asked:
            assert post(client, f"{address}confirmation/").status_code == 302
        counted.append(len(asked))
    one, thirty = counted
    # The search index writes in batches of its own.
    assert thirty - one <= 4
