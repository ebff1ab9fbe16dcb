"""Sign in and out: nobody learns whose name is known, and nobody is locked out by others."""

import pytest
from django.test import Client

from clarion.models import Session, Throttle
from clarion.web.views.sign_in import keyed
from tests.cast import NOW, Cast, passphrase_of
from tests.web.given import (
    CSRF,
    DEVICE,
    ENDED,
    SESSION,
    SIGN_IN,
    Clock,
    get,
    plain,
    post,
    sign_in,
    signed_in,
    title,
    words,
)

WRONG = "six words that open nothing here"
UNFIT = "This name and passphrase do not fit together. Please try again."


def fail(client: Client, name: str, times: int) -> list[int]:
    return [sign_in(client, name, WRONG).status_code for _ in range(times)]


def test_the_page_asks_for_a_name_and_a_passphrase(cast: Cast) -> None:
    answer = get(Client(), SIGN_IN)
    assert (answer.status_code, title(answer)) == (200, "Sign in")
    assert "This site works without scripts" in plain(answer)
    assert "Your report is still here" not in plain(answer)
    assert (set(answer.cookies), Session.objects.count()) == ({CSRF}, 0)


def test_who_is_in_already_goes_on_to_today(cast: Cast) -> None:
    answer = get(signed_in("Alice"), SIGN_IN)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")


def test_signing_in_leads_to_today_and_sets_two_cookies_of_this_host_alone(cast: Cast) -> None:
    client = Client()
    answer = sign_in(client, " alice ", f" {passphrase_of('Alice').upper()}  ")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert set(answer.cookies) == {SESSION, DEVICE}
    for cookie in answer.cookies.values():
        kept = {name: cookie[name] for name in ("secure", "httponly", "samesite", "path", "domain")}
        assert kept == {
            "secure": True,
            "httponly": True,
            "samesite": "Strict",
            "path": "/",
            "domain": "",
        }
        # Gone with the browser.
        assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert "Alice" in plain(get(client, "/"))


def test_an_unknown_name_and_a_wrong_passphrase_look_alike(cast: Cast) -> None:
    wrong, unknown = sign_in(Client(), "Alice", WRONG), sign_in(Client(), "Zelda", WRONG)
    assert UNFIT in plain(wrong)
    assert words(wrong).replace("Alice", "…") == words(unknown).replace("Zelda", "…")
    assert (wrong.status_code, wrong.headers) == (unknown.status_code, unknown.headers)
    assert (wrong.status_code, set(wrong.cookies)) == (403, set(unknown.cookies))
    assert Session.objects.count() == 0


def test_the_page_keeps_the_name_and_never_the_passphrase(cast: Cast) -> None:
    answer = sign_in(Client(), "Alice", WRONG)
    assert 'value="Alice"' in answer.content.decode()
    assert WRONG not in answer.content.decode()


def test_it_asks_for_what_is_missing(cast: Cast) -> None:
    answer = post(Client(), SIGN_IN)
    assert answer.status_code == 400
    assert plain(answer).count("Please fill this in.") == 2
    assert Throttle.objects.count() == 0


@pytest.mark.parametrize("name", ["Alice", "Zelda"])
def test_four_tries_are_free_and_then_the_wait_doubles(cast: Cast, clock: Clock, name: str) -> None:
    client = Client()
    assert fail(client, name, 6) == [403] * 5 + [429]
    assert "Please wait 2 seconds." in plain(sign_in(client, name, WRONG))
    clock.forward(seconds=2)
    assert fail(client, name, 2) == [403, 429]
    assert "Please wait 4 seconds." in plain(sign_in(client, name, WRONG))
    clock.forward(seconds=4)
    assert fail(client, name, 1) == [403]
    # Also the right one has to wait: else the wait would tell which one it is.
    assert sign_in(client, name).status_code == 429


def test_the_longest_wait_is_an_hour(cast: Cast, clock: Clock) -> None:
    client = Client()
    for _ in range(17):
        sign_in(client, "Alice", WRONG)
        clock.forward(hours=1)
    fail(client, "Alice", 1)
    assert "Please wait 60 minutes." in plain(sign_in(client, "Alice"))
    clock.forward(minutes=59, seconds=59.9)
    assert "Please wait 1 second." in plain(sign_in(client, "Alice"))
    clock.forward(seconds=0.1)
    assert sign_in(client, "Alice").status_code == 302


def test_getting_in_makes_the_tries_free_again(cast: Cast) -> None:
    client = Client()
    assert fail(client, "Alice", 4) == [403] * 4
    assert sign_in(client, "Alice").status_code == 302
    assert Throttle.objects.count() == 0


def test_an_attacker_cannot_lock_the_owner_out_of_their_own_device(cast: Cast) -> None:
    own = signed_in("Alice")
    del own.cookies[SESSION]  # the session has run out
    assert fail(Client(), "Alice", 6)[-1] == 429
    assert sign_in(Client(), "Alice").status_code == 429
    assert sign_in(own, "Alice").status_code == 302


def test_a_known_device_is_slowed_down_like_any_other(cast: Cast) -> None:
    own = signed_in("Alice")
    assert fail(own, "Alice", 6)[-1] == 429
    # And nobody else with it.
    assert sign_in(Client(), "Alice").status_code == 302


@pytest.mark.parametrize(
    "cookie", ["", ".", "x", "x.y", "é.ü", "another account's", "without name"]
)
def test_no_other_cookie_makes_a_device_known(cast: Cast, cookie: str) -> None:
    mallory = signed_in("Bob") if cookie == "another account's" else Client()
    if cookie == "without name":
        mallory.cookies[DEVICE] = "." + keyed("device", "", "")
    elif cookie != "another account's":
        mallory.cookies[DEVICE] = cookie
    fail(Client(), "Alice", 5)
    assert sign_in(mallory, "Alice").status_code == 429


def test_failures_are_counted_under_a_name_that_names_nobody(cast: Cast) -> None:
    fail(Client(), "Alice", 1)
    fail(Client(), " ALICE ", 1)
    row = Throttle.objects.get()
    assert (len(row.bucket), row.failures) == (64, 2)
    assert set(row.bucket) <= set("0123456789abcdef")


def test_a_removed_member_is_nobody(cast: Cast) -> None:
    client = signed_in("Alice")
    cast.alice.member.ended_at = NOW
    cast.alice.member.save()
    assert get(client, "/").headers["Location"] == ENDED
    assert "Were you waiting to be approved?" in plain(get(client, ENDED))
    assert sign_in(Client(), "Alice").status_code == 403


def test_signing_out_ends_the_session_and_clears_the_browser(cast: Cast) -> None:
    client = signed_in("Alice")
    answer = post(client, "/sign-out/")
    assert (answer.status_code, answer.headers["Location"]) == (302, SIGN_IN)
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert (answer.cookies[SESSION].value, answer.cookies[SESSION]["max-age"]) == ("", 0)
    assert Session.objects.count() == 0
    assert get(client, "/").headers["Location"] == SIGN_IN


def test_signing_out_twice_is_signing_out_once(cast: Cast, clock: Clock) -> None:
    client = signed_in("Alice")
    clock.forward(hours=1)
    answer = post(client, "/sign-out/")
    assert (answer.status_code, answer.headers["Location"]) == (302, SIGN_IN)
    assert "Clear-Site-Data" in answer.headers


def test_signing_in_over_another_session_ends_that_one(cast: Cast) -> None:
    client = signed_in("Alice")
    before = client.cookies[SESSION].value
    assert sign_in(client, "Bob").status_code == 302
    assert client.cookies[SESSION].value != before
    assert [row.member for row in Session.objects.all()] == [cast.bob.member]
