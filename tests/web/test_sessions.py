"""Sessions: unreadable at rest, worth nothing without the cookie, and over in time."""

import json
from datetime import datetime, timedelta

import pytest
from django.contrib.sessions.backends.base import UpdateError
from django.test import Client
from pytest_django import Settings

from clarion.models import Session
from clarion.vault.sessions import open_session, row_id
from clarion.web.sessions import ACTOR, BEGAN, MEMBER, SessionStore
from tests.cast import NOW, Cast
from tests.web.given import ENDED, SESSION, SIGN_IN, Clock, get, plain, post, sign_in, signed_in

MINUTE = timedelta(minutes=1)


def is_in(client: Client) -> bool:
    return get(client, "/").status_code == 200


def end() -> datetime:
    return Session.objects.get().expire_date


def test_the_row_holds_nothing_that_can_be_read(cast: Cast, settings: Settings) -> None:
    token = signed_in("Alice").cookies[SESSION].value
    row = Session.objects.get()
    stored = bytes(row.session_data)
    opened = open_session(token, settings.BOOT_SECRET, stored)
    assert opened is not None
    content = json.loads(opened)
    assert content.keys() == {MEMBER, "roles", BEGAN, ACTOR}
    assert content[ACTOR] == json.loads(json.dumps(cast.alice.to_payload()))
    secrets = [token, "Alice", "volunteer", str(cast.alice.member.pk), str(cast.alice.tag)]
    secrets += cast.alice.keys.to_payload().values()
    readable = stored + row.session_key.encode()
    assert [word for word in secrets if word.encode() in readable] == []
    assert row.session_key == row_id(token)


def test_another_boot_secret_ends_every_session(cast: Cast, settings: Settings) -> None:
    client = signed_in("Alice")
    settings.BOOT_SECRET = b"another secret of thirty-two and"
    answer = get(client, "/")
    assert (answer.status_code, answer.headers["Location"]) == (302, ENDED)
    assert answer.cookies[SESSION]["max-age"] == 0


@pytest.mark.parametrize("token", ["", "x", "0" * 43, "é" * 43, "0" * 5000])
def test_a_cookie_of_ones_own_making_is_nobodys(cast: Cast, token: str) -> None:
    signed_in("Alice")
    client = Client()
    client.cookies[SESSION] = token
    assert not is_in(client)


def test_the_row_id_is_no_cookie(cast: Cast) -> None:
    signed_in("Alice")
    client = Client()
    client.cookies[SESSION] = Session.objects.get().session_key
    assert not is_in(client)


def test_the_token_is_new_at_every_sign_in(cast: Cast) -> None:
    client = Client()
    client.cookies[SESSION] = planted = "planted" * 7
    tokens = [planted]
    for _ in range(2):
        assert post(client, SIGN_IN, pseudonym="Alice", passphrase="").status_code == 400
        tokens.append(signed_in_again(client))
    assert len(set(tokens)) == 3
    # The one before is over.
    client.cookies[SESSION] = tokens[1]
    assert not is_in(client)


def signed_in_again(client: Client) -> str:
    sign_in(client, "Alice")
    return client.cookies[SESSION].value


@pytest.mark.parametrize(("name", "idle"), [("Alice", 30), ("Erin", 30), ("Carol", 10)])
def test_it_ends_when_nothing_is_done(cast: Cast, clock: Clock, name: str, idle: int) -> None:
    client = signed_in(name)
    assert end() == NOW + idle * MINUTE
    clock.forward(minutes=idle, seconds=-1)
    assert is_in(client)
    clock.forward(minutes=idle)
    assert not is_in(client)


def test_it_is_written_at_most_once_a_minute(cast: Cast, clock: Clock) -> None:
    client = signed_in("Alice")
    for seconds in (59, 0.5):
        clock.forward(seconds=seconds)
        assert is_in(client)
        assert end() == NOW + 30 * MINUTE
    clock.forward(seconds=0.5)
    assert is_in(client)
    assert end() == NOW + 31 * MINUTE


def test_it_ends_after_twelve_hours_whatever_is_done(cast: Cast, clock: Clock) -> None:
    client = signed_in("Alice")
    for _ in range(28):
        clock.forward(minutes=25)
        assert is_in(client)
    clock.forward(minutes=19, seconds=59)
    # Writing into it does not prolong it either.
    assert post(client, "/settings/passphrase/", make="words").status_code == 200
    assert end() == NOW + timedelta(hours=12)
    clock.forward(seconds=1)
    assert not is_in(client)


def test_a_clock_that_goes_back_ends_no_session(cast: Cast, clock: Clock) -> None:
    clock.forward(days=1)
    client = signed_in("Alice")
    clock.forward(days=-1)
    assert is_in(client)
    assert end() == NOW + timedelta(days=1, minutes=30)


def test_a_session_whose_member_is_unknown_is_nobodys(cast: Cast) -> None:
    client = signed_in("Alice")
    Session.objects.update(member=None)
    assert not is_in(client)


def test_a_session_without_keys_is_nobodys(cast: Cast) -> None:
    store = SessionStore()
    store["language"] = "en"
    store.create()
    client = Client()
    client.cookies[SESSION] = str(store.session_key)
    assert not is_in(client)
    assert end() == NOW + 30 * MINUTE


def test_a_role_that_is_taken_away_is_gone_at_once(cast: Cast) -> None:
    client = signed_in("Carol")
    assert get(client, "/board/").status_code == 200
    cast.carol.member.roles = "editor"
    cast.carol.member.save()
    assert get(client, "/board/").status_code == 404
    assert "Board" not in plain(get(client, "/"))


def test_a_session_that_ends_meanwhile_is_not_brought_back(cast: Cast) -> None:
    client = signed_in("Alice")
    store = SessionStore(client.cookies[SESSION].value)
    store["more"] = "of it"
    Session.objects.all().delete()
    with pytest.raises(UpdateError):
        store.save()
    assert Session.objects.count() == 0


def test_the_store_knows_and_forgets_rows_by_their_token(db: None, clock: Clock) -> None:
    store = SessionStore()
    store.touch()  # nothing to prolong
    store.delete()  # nothing to forget
    store.create()
    token = str(store.session_key)
    assert (store.exists(token), store.exists(row_id(token))) == (True, False)
    SessionStore().delete(token)
    assert not store.exists(token)
