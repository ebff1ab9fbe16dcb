"""Sessions that end, forms that grow old, disks that fill up: nothing that was written is lost."""

import errno
from typing import Any

import pytest
from django.db import OperationalError
from django.http import HttpResponse
from django.test import Client

from clarion.models import Attempt, Contact, Hold, Member, Session, Stop
from clarion.rules.vocabulary import Counts
from tests.actions.steps import ring
from tests.cast import Cast, World, passphrase_of
from tests.web.given import (
    CSRF,
    SIGN_IN,
    Clock,
    get,
    hidden,
    lease_path,
    lists,
    outcome_path,
    plain,
    post,
    sign_in,
    signed_in,
    stop_path,
    title,
    token_of,
)

TOLD = {
    "who": "colleague",
    "how": "listened",
    "ticks": ["text_read", "wrote_down"],
    "hint": "mornings",
    "to_coordinator": "Zeile 1\n“王建国” = 🙂 <b>",
    "save": "rest",
}
ALIKE = {
    "Sec-Fetch-Site": "same-origin",
    "Origin": "http://testserver",
    "Host": "testserver",
}


@pytest.fixture
def attempt(world: World) -> Attempt:
    return ring(world.contacts[1], world.cast.alice)


def unreported() -> bool:
    return list(Attempt.objects.values_list("reported_at", flat=True)) == [None]


def carried_values(answer: HttpResponse) -> list[tuple[str, str]]:
    return [
        (name, value.replace("&lt;", "<").replace("&gt;", ">")) for name, value in hidden(answer)
    ]


# ------------------------------------------------------------------ a session that ended meanwhile


def test_a_report_goes_through_the_sign_in_and_is_recorded_once(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    client = signed_in("Alice", enforce_csrf_checks=True)
    page = get(client, lease_path(attempt.lease_id))
    clock.forward(minutes=31)
    asked = post(client, outcome_path(attempt), **TOLD, csrfmiddlewaretoken=token_of(page))
    assert (asked.status_code, title(asked)) == (403, "Sign in")
    assert "Your report is still here. Sign in again and nothing is lost." in plain(asked)
    expected = [
        ("carried_path", outcome_path(attempt)),
        ("carried_field", "who=colleague"),
        ("carried_field", "how=listened"),
        ("carried_field", "ticks=text_read"),
        ("carried_field", "ticks=wrote_down"),
        ("carried_field", "hint=mornings"),
        ("carried_field", "to_coordinator=Zeile 1\n“王建国” = 🙂 <b>"),
        ("carried_field", "save=rest"),
    ]
    assert carried_values(asked) == expected
    # A slip at the passphrase, and an empty form: still there.
    for passphrase, status in (("of somebody else", 403), ("", 400)):
        fields: dict[str, Any] = {"pseudonym": "Alice", "passphrase": passphrase}
        fields |= lists(carried_values(asked)) | {"csrfmiddlewaretoken": token_of(asked)}
        asked = post(client, SIGN_IN, **fields)
        assert (asked.status_code, carried_values(asked)) == (status, expected)
    fields = lists(carried_values(asked)) | {"csrfmiddlewaretoken": [token_of(asked)]}
    back = post(client, SIGN_IN, pseudonym="Alice", passphrase=passphrase_of("Alice"), **fields)
    assert (back.status_code, title(back)) == (200, "Your report is still here")
    said = plain(back)
    for words in ("Listened", "Official text read", "Better in the morning", "“王建国” = 🙂"):
        assert words in said
    assert unreported()
    assert f'action="{outcome_path(attempt)}"' in back.content.decode()
    sent = lists(carried_values(back)) | {"csrfmiddlewaretoken": [token_of(back)]}
    assert sent == TOLD_AS_LISTS | {"csrfmiddlewaretoken": [token_of(back)]}
    saved = post(client, outcome_path(attempt), **sent)
    assert (saved.status_code, title(saved)) == (200, "Saved")
    again = post(client, outcome_path(attempt), **sent)
    assert "It was counted once." in plain(again)
    assert Attempt.objects.get().counts_as == Counts.ANSWERED


def test_what_was_carried_is_shown_in_the_members_language(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    client = signed_in("Alice")
    Member.objects.filter(pk=world.cast.alice.member.pk).update(language="zh-hant")
    clock.forward(minutes=31)
    asked = post(client, outcome_path(attempt), **TOLD)
    fields = lists(carried_values(asked))
    back = post(client, SIGN_IN, pseudonym="Alice", passphrase=passphrase_of("Alice"), **fields)
    assert (title(back), back.headers["Content-Language"]) == ("您的記錄還在", "zh-hant")
    assert 'lang="zh-Hant"' in back.content.decode()


TOLD_AS_LISTS = {
    name: value if isinstance(value, list) else [value] for name, value in TOLD.items()
}


@pytest.mark.parametrize(
    ("name", "path", "sent"),
    [
        ("Carol", "/invitations/", {"roles": "volunteer", "note": "for Clara"}),
        ("Carol", "/points/new/", {"title_en": "Opening"}),
        ("Alice", "/problems/", {"kind": "words", "text": "It reads oddly."}),
    ],
)
def test_another_form_is_not_called_a_report(
    cast: Cast, clock: Clock, name: str, path: str, sent: dict[str, str]
) -> None:
    client = signed_in(name)
    clock.forward(minutes=31)
    asked = post(client, path, **sent)
    assert "What you filled in is still here. Sign in again and nothing is lost." in plain(asked)
    back = sign_in(client, name, **lists(carried_values(asked)))  # type: ignore[arg-type]
    assert (back.status_code, title(back)) == (200, "What you filled in is still here")
    assert "report is still here" not in plain(asked) + plain(back)
    assert lists(carried_values(back)) == {key: [value] for key, value in sent.items()}


def test_a_stop_goes_through_the_sign_in(world: World, attempt: Attempt, clock: Clock) -> None:
    client = signed_in("Alice")
    clock.forward(minutes=31)
    asked = post(client, stop_path(attempt))
    assert "Your report is still here." in plain(asked)
    back = sign_in(client, "Alice", **dict(carried_values(asked)))
    assert (back.status_code, f'action="{stop_path(attempt)}"' in back.content.decode()) == (
        200,
        True,
    )
    assert Stop.objects.count() == 0
    assert post(client, stop_path(attempt)).status_code == 200
    assert Stop.objects.count() == 1


def test_a_bare_button_leads_to_the_sign_in_and_then_to_today(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    clock.forward(minutes=31)
    asked = post(client, "/leases/")
    assert (asked.status_code, title(asked), hidden(asked)) == (403, "Sign in", [])
    assert "Your report is still here" not in plain(asked)
    assert sign_in(client, "Alice").headers["Location"] == "/"


def test_secrets_are_not_carried(cast: Cast, clock: Clock) -> None:
    client = signed_in("Alice")
    clock.forward(minutes=31)
    secrets = {"current": "amber river stone", "typed_back": "quiet maple dawn"}
    asked = post(client, "/settings/passphrase/", **secrets, make="words")
    assert hidden(asked) == [
        ("carried_path", "/settings/passphrase/"),
        ("carried_field", "make=words"),
    ]
    assert [word for word in secrets.values() if word in asked.content.decode()] == []


@pytest.mark.parametrize(
    "path", ["//evil.example/", "https://evil.example/", "/nowhere/", "javascript:alert(1)", "\n"]
)
def test_a_malformed_path_leads_to_today(cast: Cast, path: str) -> None:
    answer = sign_in(Client(), "Alice", carried_path=path, carried_field="who=person")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")


def test_somebody_elses_report_is_not_theirs_to_send(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    """Two people at one computer: Bob signs in on the page that carries what Alice wrote."""
    client = signed_in("Alice")
    clock.forward(minutes=31)
    asked = post(client, outcome_path(attempt), **TOLD)
    back = sign_in(client, "Bob", carried_path=outcome_path(attempt))
    assert back.status_code == 200
    sent = post(client, outcome_path(attempt), **TOLD)
    assert (asked.status_code, sent.status_code, unreported()) == (403, 404, True)


# ------------------------------------------------------------------------------- a form grown old


@pytest.mark.parametrize("token", ["", "x", "0" * 64])
def test_a_stale_form_comes_back_with_its_fields(
    world: World, attempt: Attempt, token: str
) -> None:
    client = signed_in("Alice", enforce_csrf_checks=True)
    told = TOLD | {"csrfmiddlewaretoken": token, "passphrase": "amber", "current": "river"}
    answer: Any = client.post(outcome_path(attempt), told, headers=ALIKE)
    assert (answer.status_code, title(answer)) == (403, "Please send it once more")
    assert lists(carried_values(answer)) == TOLD_AS_LISTS
    assert unreported()
    fresh = lists(carried_values(answer)) | {"csrfmiddlewaretoken": [token_of(answer)]}
    saved: Any = client.post(outcome_path(attempt), fresh, headers=ALIKE)
    assert (saved.status_code, title(saved)) == (200, "Saved")


def test_a_browser_without_cookies_is_told_so_calmly(cast: Cast) -> None:
    answer = sign_in(Client(enforce_csrf_checks=True), "Alice")
    assert (answer.status_code, title(answer)) == (403, "Please send it once more")
    assert (hidden(answer), Session.objects.count()) == ([("pseudonym", "Alice")], 0)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://testserver.evil.example"},
        {"Origin": "http://testserver:81"},
    ],
)
def test_another_sites_form_comes_back_empty(
    world: World, attempt: Attempt, headers: dict[str, str]
) -> None:
    """Nobody is to be led to press “Send it again” on words that somebody else wrote."""
    client = signed_in("Alice", enforce_csrf_checks=True)
    answer: Any = client.post(outcome_path(attempt), TOLD, headers={"Host": "testserver"} | headers)
    assert (answer.status_code, title(answer)) == (403, "Please send it once more")
    assert (hidden(answer), "Send it again" in plain(answer)) == ([], False)
    assert "Zeile" not in answer.content.decode()
    assert unreported()


def test_another_sites_form_does_nothing_even_with_a_token(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice", enforce_csrf_checks=True)
    token = token_of(get(client, "/"))
    evil = {"Host": "testserver", "Origin": "https://evil.example"}
    told = TOLD | {"csrfmiddlewaretoken": token}
    assert client.post(outcome_path(attempt), told, headers=evil).status_code == 403
    assert unreported()


def test_the_token_does_not_change_while_a_page_is_open(world: World) -> None:
    """Two windows: the older page can still be sent."""
    client = signed_in("Alice", enforce_csrf_checks=True)
    first = token_of(get(client, "/"))
    cookie = client.cookies[CSRF].value
    get(client, "/settings/")
    assert client.cookies[CSRF].value == cookie
    assert post(client, "/leases/", csrfmiddlewaretoken=first).status_code == 302


# --------------------------------------------------------------------- the store stores no more


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS])
def test_a_full_disk_keeps_the_stop_on_the_page(
    world: World, attempt: Attempt, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def full(*_: object) -> None:
        raise OSError(code, "王建国")

    client = signed_in("Alice", raise_request_exception=False)
    ready = Contact.objects.get(pk=attempt.contact_id).ready_at
    with monkeypatch.context() as patch:
        patch.setattr("clarion.actions.journal.append", full)
        answer = post(client, stop_path(attempt), **TOLD)
    assert (answer.status_code, title(answer)) == (
        503,
        "The server cannot store anything just now",
    )
    assert lists(carried_values(answer)) == TOLD_AS_LISTS
    assert f'action="{stop_path(attempt)}"' in answer.content.decode()
    # Nothing half: neither the report nor the stop.
    assert (unreported(), Stop.objects.count(), Hold.objects.count()) == (True, 0, 1)
    assert Contact.objects.get(pk=attempt.contact_id).ready_at == ready
    assert post(client, stop_path(attempt), **lists(carried_values(answer))).status_code == 200
    assert (unreported(), Stop.objects.count()) == (False, 1)


def test_a_database_that_goes_away_keeps_the_report_on_the_page(
    world: World, attempt: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(**_: object) -> None:
        raise OperationalError("database or disk is full: 王建国")

    client = signed_in("Alice", raise_request_exception=False)
    with monkeypatch.context() as patch:
        patch.setattr("clarion.web.views.attempts.record_outcome", gone)
        answer = post(client, outcome_path(attempt), **TOLD)
    assert (answer.status_code, lists(carried_values(answer))) == (503, TOLD_AS_LISTS)
    assert post(client, outcome_path(attempt), **lists(carried_values(answer))).status_code == 200
    assert Attempt.objects.get().counts_as == Counts.ANSWERED


@pytest.mark.parametrize(
    ("asked", "heading"),
    [
        ("en", "The server cannot store anything just now"),
        ("zh-CN", "服务器暂时无法保存"),
        ("zh-TW", "伺服器暫時無法儲存"),
    ],
)
def test_a_database_that_is_gone_altogether_still_gets_a_page(
    world: World, attempt: Attempt, monkeypatch: pytest.MonkeyPatch, asked: str, heading: str
) -> None:
    def gone(*_: object) -> None:
        raise OperationalError("connection refused: 王建国")

    client = signed_in("Alice", raise_request_exception=False)
    monkeypatch.setattr("clarion.web.sessions.SessionStore._row", gone)
    monkeypatch.setattr("clarion.web.context.the_deployment", gone)
    answer: Any = client.post(
        outcome_path(attempt), TOLD, headers=ALIKE | {"accept-language": asked}
    )
    assert (answer.status_code, lists(carried_values(answer))) == (503, TOLD_AS_LISTS)
    assert heading in title(answer)
    assert "王建国" not in plain(answer)
