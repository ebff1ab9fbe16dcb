"""One's own settings; and a new passphrase in two steps."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from clarion.models import Member, Session, Slot
from tests.cast import Cast, passphrase_of
from tests.web.given import ENDED, SESSION, get, plain, post, sign_in, signed_in, title

SETTINGS, PASSPHRASE = "/settings/", "/settings/passphrase/"
CHOSEN = {"language": "zh-hant", "zone": "Asia/Taipei", "speaks": ["zh-Hant", "en"]}
SHOWN_ONCE = "It is shown only now."


def offered(answer: HttpResponse) -> str:
    """The new passphrase, as it stands on the page."""
    block = re.search(r'<p class="number" lang="en">(.*?)</p>', answer.content.decode(), re.DOTALL)
    assert block is not None
    return " ".join(re.findall(r"<span>(\S+)</span>", block[1]))


def own(cast: Cast) -> dict[str, str]:
    member = Member.objects.get(pk=cast.alice.member.pk)
    return {"language": member.language, "zone": member.zone, "spoken": member.spoken}


# ------------------------------------------------------------------------------------- settings


def test_the_page_shows_what_is_set(cast: Cast) -> None:
    answer = get(signed_in("Alice"), SETTINGS)
    page = answer.content.decode()
    assert (answer.status_code, title(answer)) == (200, "Settings")
    assert '<option value="America/Vancouver" selected' in page
    assert len(re.findall(r"<input[^>]* checked", page)) == 3
    assert "Saved." not in plain(answer)


def test_what_was_chosen_holds_at_once(cast: Cast) -> None:
    client = signed_in("Alice")
    answer = post(client, SETTINGS, **CHOSEN)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/settings/?saved")
    assert own(cast) == {"language": "zh-hant", "zone": "Asia/Taipei", "spoken": "zh-Hant en"}
    saved = get(client, "/settings/?saved")
    assert (saved.headers["Content-Language"], "已儲存" in plain(saved)) == ("zh-hant", True)


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Mars/Olympus"},
        {"zone": "../../etc/passwd"},
        {"language": "tlh"},
        {"speaks": []},
        {"speaks": ["zh-Hant", "tlh"]},
    ],
)
def test_what_is_not_there_cannot_be_chosen(cast: Cast, wrong: dict[str, str]) -> None:
    before = own(cast)
    answer = post(signed_in("Alice"), SETTINGS, **CHOSEN | wrong)
    assert (answer.status_code, title(answer)) == (400, "Settings")
    assert own(cast) == before


def test_nobody_elses_settings_change(cast: Cast) -> None:
    post(signed_in("Alice"), SETTINGS, **CHOSEN)
    changed = Member.objects.filter(language="zh-hant").values_list("pk", flat=True)
    assert list(changed) == [cast.alice.member.pk]


# ----------------------------------------------------------------------------------- passphrase


@pytest.mark.parametrize(
    ("make", "shape"), [("words", r"([a-z]+ ){5}[a-z]+"), ("digits", r"(\d{4} ){5}\d{4}")]
)
def test_a_new_one_is_made_and_shown_once(cast: Cast, make: str, shape: str) -> None:
    client = signed_in("Alice")
    answer = post(client, PASSPHRASE, make=make)
    assert answer.status_code == 200
    assert re.fullmatch(shape, offered(answer)) is not None
    assert SHOWN_ONCE in plain(answer)
    for page in (get(client, SETTINGS), post(client, SETTINGS)):
        assert SHOWN_ONCE not in plain(page)
        assert offered(answer) not in plain(page)


def test_it_is_kept_nowhere_but_in_the_sealed_session(cast: Cast) -> None:
    new = offered(post(signed_in("Alice"), PASSPHRASE, make="words"))
    stored = b"".join(bytes(row.session_data) for row in Session.objects.all())
    assert [word for word in new.split() if word.encode() in stored] == []


def test_typed_back_with_the_old_one_it_holds(cast: Cast) -> None:
    client, elsewhere = signed_in("Alice"), signed_in("Alice")
    bob = signed_in("Bob")
    new = offered(post(client, PASSPHRASE, make="words"))
    token = client.cookies[SESSION].value
    typed = {"current": passphrase_of("Alice"), "typed_back": f" {new.upper()} "}
    answer = post(client, PASSPHRASE, **typed)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/settings/?saved")
    # This browser goes on, with another token; all others of hers are out, nobody else's.
    assert get(client, "/settings/?saved").status_code == 200
    assert client.cookies[SESSION].value != token
    assert get(elsewhere, "/").headers["Location"] == ENDED
    assert get(bob, "/").status_code == 200
    assert sign_in(Client(), "Alice").status_code == 403
    assert sign_in(Client(), "Alice", new).status_code == 302
    # And nothing of the change waits in the new session.
    again = post(client, PASSPHRASE, current=new, typed_back=new)
    assert (again.status_code, offered(again) != new) == (200, True)


def test_a_wrong_current_one_changes_nothing(cast: Cast) -> None:
    client = signed_in("Alice")
    slots = set(Slot.objects.values_list("pk", flat=True))
    new = offered(post(client, PASSPHRASE, make="words"))
    wrong = "six words that open nothing here"
    answer = post(client, PASSPHRASE, current=wrong, typed_back=new)
    assert (answer.status_code, offered(answer)) == (403, new)
    assert "This is not your passphrase." in plain(answer)
    assert wrong not in answer.content.decode()
    assert set(Slot.objects.values_list("pk", flat=True)) == slots
    # The one that was offered still counts.
    typed = {"current": passphrase_of("Alice"), "typed_back": new}
    assert post(client, PASSPHRASE, **typed).status_code == 302


def test_somebody_elses_passphrase_is_a_wrong_one(cast: Cast) -> None:
    client = signed_in("Alice")
    new = offered(post(client, PASSPHRASE, make="words"))
    answer = post(client, PASSPHRASE, current=passphrase_of("Bob"), typed_back=new)
    assert answer.status_code == 403


@pytest.mark.parametrize("typed_back", ["", "something else altogether", "1234 5678"])
def test_what_was_typed_back_wrongly_changes_nothing(cast: Cast, typed_back: str) -> None:
    client = signed_in("Alice")
    new = offered(post(client, PASSPHRASE, make="words"))
    typed = {"current": passphrase_of("Alice"), "typed_back": typed_back}
    answer = post(client, PASSPHRASE, **typed)
    assert (answer.status_code, offered(answer)) == (400, new)
    assert passphrase_of("Alice") not in answer.content.decode()
    assert sign_in(Client(), "Alice").status_code == 302


def test_made_again_the_first_one_is_forgotten(cast: Cast) -> None:
    client = signed_in("Alice")
    first = offered(post(client, PASSPHRASE, make="words"))
    second = offered(post(client, PASSPHRASE, make="digits"))
    typed = {"current": passphrase_of("Alice"), "typed_back": first}
    assert post(client, PASSPHRASE, **typed).status_code == 400
    assert post(client, PASSPHRASE, **typed | {"typed_back": second}).status_code == 302


def test_every_form_lands_where_its_answer_stands(cast: Cast) -> None:
    """The page is long: a passphrase that is shown once must not wait below the edge."""
    client = signed_in("Alice")
    offered = post(client, PASSPHRASE, make="words")
    for page in (get(client, SETTINGS), offered, post(client, PASSPHRASE, current="wrong")):
        body = page.content.decode()
        assert 'action="/settings/passphrase/#passphrase"' in body
        assert ('id="passphrase"' in body, 'action="/settings/#check"' in body) == (True, True)
