"""Joining in the browser: code, risks, name, passphrase; and out of order it begins again."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from clarion.models import Deployment, Invitation, Member, Session, Throttle
from tests.actions.newcomers import invited
from tests.cast import NOW, Cast
from tests.web.given import SESSION, Clock, get, plain, post, sign_in, signed_in, title

CODE, RISKS = "/join/", "/join/risks/"
NAME, PASSPHRASE = "/join/name/", "/join/passphrase/"
AGREED = {"adult": "on", "risks": "on", "conduct": "on"}
ABOUT = {
    "pseudonym": " Ivan ",
    "language": "zh-hant",
    "zone": "Asia/Taipei",
    "speaks": ["zh-Hant", "en"],
}
NEXT = {CODE: RISKS, RISKS: NAME, NAME: PASSPHRASE}


def offered(answer: HttpResponse) -> str:
    """The passphrase, as it stands on the page."""
    block = re.search(r'<p class="number" lang="en">(.*?)</p>', answer.content.decode(), re.DOTALL)
    assert block is not None
    return " ".join(re.findall(r"<span>(\S+)</span>", block[1]))


def with_code(cast: Cast) -> Client:
    client = Client()
    answer = post(client, CODE, code=invited(cast).code)
    assert (answer.status_code, answer.headers["Location"]) == (302, RISKS)
    return client


def named(cast: Cast) -> Client:
    client = with_code(cast)
    assert post(client, RISKS, **AGREED).headers["Location"] == NAME
    assert post(client, NAME, **ABOUT).headers["Location"] == PASSPHRASE
    return client


def test_the_sign_in_leads_there(cast: Cast) -> None:
    assert f'href="{CODE}"' in get(Client(), "/sign-in/").content.decode()


def test_the_whole_way_in(cast: Cast) -> None:
    client = named(cast)
    assert "Six words" in plain(get(client, PASSPHRASE))
    shown = offered(post(client, PASSPHRASE, make="words"))
    before = client.cookies[SESSION].value
    answer = post(client, PASSPHRASE, typed_back=f" {shown.upper()}")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    # A new session, in which nothing of the passphrase is left.
    assert client.cookies[SESSION].value != before
    page = get(client, "/")
    assert (page.status_code, page.headers["Content-Language"]) == (200, "zh-hant")
    member = Member.objects.get(roles="")
    assert (member.language, member.zone, member.spoken) == ("zh-hant", "Asia/Taipei", "zh-Hant en")
    assert Invitation.objects.get().used_at == NOW
    assert sign_in(Client(), "Ivan", shown).status_code == 302


def test_who_has_joined_sees_four_words_and_the_practice_call_alone(cast: Cast) -> None:
    client = named(cast)
    shown = offered(post(client, PASSPHRASE, make="digits"))
    assert re.fullmatch(r"(\d{4} ){5}\d{4}", shown)
    post(client, PASSPHRASE, typed_back=shown)
    post(client, "/language/", language="en", next="/")
    page = get(client, "/")
    assert title(page) == "You are in. Now a coordinator has to approve you."
    assert len(offered(page).split()) == 4
    links = set(re.findall(r'href="(/[^"]*/|/)"', page.content.decode()))
    assert links == {"/", "/practice-call/", "/settings/leaving/"}
    for path in ("/settings/", "/board/", "/members/"):
        assert get(client, path).status_code == 404


def test_the_code_stands_in_no_address_and_on_no_later_page(cast: Cast) -> None:
    code = invited(cast).code
    client = Client()
    answer = post(client, CODE, code=code)
    seen = answer.headers["Location"] + get(client, RISKS).content.decode()
    assert [part for part in (code[:14], code[-14:], code.replace(" ", "")) if part in seen] == []


def test_a_wrong_code_is_refused_and_after_a_few_has_to_wait(cast: Cast) -> None:
    code, client = invited(cast).code, Client()
    wrong = code[:-4] + ("0000" if not code.endswith("0000") else "1111")
    answers = [post(client, CODE, code=wrong) for _ in range(6)]
    assert [one.status_code for one in answers] == [403] * 5 + [429]
    assert "This code lets nobody in" in plain(answers[0])
    assert "Please wait 2 seconds." in plain(answers[-1])
    # Counted by its first group, under a name that tells nobody which: others are let in.
    assert post(Client(), CODE, code=code).status_code == 429
    assert post(Client(), CODE, code=invited(cast).code).status_code == 302
    assert code[:4] not in Throttle.objects.get().bucket
    assert Session.objects.count() == 1


@pytest.mark.parametrize("code", ["", "  "])
def test_without_a_code_it_asks_for_one(cast: Cast, code: str) -> None:
    answer = post(Client(), CODE, code=code)
    assert (answer.status_code, "Please fill this in." in plain(answer)) == (400, True)


def test_without_an_organisation_nobody_joins(db: None) -> None:
    for method in (get, post):
        assert method(Client(), CODE).headers["Location"] == "/"


def test_who_is_signed_in_does_not_join_again(cast: Cast) -> None:
    client = signed_in("Alice")
    assert get(client, CODE).headers["Location"] == "/"
    assert get(client, RISKS).headers["Location"] == CODE


@pytest.mark.parametrize("path", [RISKS, NAME, PASSPHRASE])
def test_no_step_comes_before_the_one_that_leads_to_it(cast: Cast, path: str) -> None:
    for client in (Client(), with_code(cast)):
        for answer in (get(client, path), post(client, path)):
            expected = path == RISKS and client.cookies.get(SESSION)
            assert (answer.status_code == 302) is not bool(expected)


@pytest.mark.parametrize("missing", AGREED)
def test_everything_is_agreed_to_by_itself(cast: Cast, missing: str) -> None:
    client = with_code(cast)
    answer = post(client, RISKS, **{name: on for name, on in AGREED.items() if name != missing})
    assert (answer.status_code, plain(answer).count("Without this nobody can join.")) == (400, 1)
    assert get(client, NAME).headers["Location"] == CODE


@pytest.mark.parametrize(
    "wrong",
    [
        {"pseudonym": ""},
        {"pseudonym": "x" * 41},
        {"zone": "Mars/Olympus"},
        {"language": "tlh"},
        {"speaks": []},
    ],
)
def test_what_cannot_be_is_asked_again(cast: Cast, wrong: dict[str, str]) -> None:
    client = with_code(cast)
    post(client, RISKS, **AGREED)
    assert post(client, NAME, **ABOUT | wrong).status_code == 400
    assert get(client, PASSPHRASE).headers["Location"] == CODE


def test_one_step_back_what_was_said_is_still_there(cast: Cast) -> None:
    page = get(named(cast), NAME).content.decode()
    assert 'value="Ivan"' in page.replace('value=" Ivan "', 'value="Ivan"')
    assert '<option value="Asia/Taipei" selected' in page


def test_typed_back_wrongly_nobody_has_joined(cast: Cast) -> None:
    client = named(cast)
    shown = offered(post(client, PASSPHRASE, make="words"))
    answer = post(client, PASSPHRASE, typed_back="something else")
    assert (answer.status_code, offered(answer)) == (400, shown)
    assert Member.objects.filter(roles="").count() == 0


def test_without_a_press_no_passphrase_is_shown_twice(cast: Cast) -> None:
    client = named(cast)
    shown = offered(post(client, PASSPHRASE, make="digits"))
    page = plain(get(client, PASSPHRASE))
    assert [word for word in shown.split() if f" {word} " in page] == []
    # Asked for without having been made, one is made.
    fresh = named(cast)
    assert len(offered(post(fresh, PASSPHRASE, typed_back="x")).split()) == 6


def test_the_passphrase_waits_in_the_sealed_session_alone(cast: Cast) -> None:
    shown = offered(post(named(cast), PASSPHRASE, make="words"))
    stored = b"".join(bytes(row.session_data) for row in Session.objects.all())
    assert [word for word in (*shown.split(), "Ivan") if word.encode() in stored] == []


def test_an_invitation_that_ended_meanwhile_says_so(cast: Cast, clock: Clock) -> None:
    client = named(cast)
    shown = offered(post(client, PASSPHRASE, make="words"))
    Invitation.objects.update(revoked_at=NOW)
    answer = post(client, PASSPHRASE, typed_back=shown)
    assert (answer.status_code, "This code lets nobody in" in plain(answer)) == (403, True)
    assert Member.objects.filter(roles="").count() == 0


def test_without_the_organisation_the_last_step_leads_nowhere(cast: Cast) -> None:
    client = named(cast)
    shown = offered(post(client, PASSPHRASE, make="words"))
    Session.objects.update(member=None)
    Member.objects.all().delete()
    Deployment.objects.all().delete()
    assert post(client, PASSPHRASE, typed_back=shown).headers["Location"] == "/"
