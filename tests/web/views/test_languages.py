"""The language of the pages, chosen by a button, before and after sign-in."""

import pytest
from django.test import Client

from clarion.models import AuditEntry, Member
from tests.cast import Cast
from tests.web.given import SIGN_IN, get, post, sign_in, signed_in, title

LANGUAGE = "__Host-language"


def test_a_visitor_chooses_and_stays_where_they_were(cast: Cast) -> None:
    client = Client()
    answer = post(client, "/language/", language="zh-hant", next=SIGN_IN)
    assert (answer.status_code, answer.headers["Location"]) == (302, SIGN_IN)
    cookie = answer.cookies[LANGUAGE]
    kept = {name: cookie[name] for name in ("secure", "httponly", "samesite", "path", "max-age")}
    assert kept == {
        "secure": True,
        "httponly": True,
        "samesite": "Strict",
        "path": "/",
        "max-age": "",
    }
    assert title(get(client, SIGN_IN)) == "登入"
    # At sign-in the member's own language counts.
    sign_in(client, "Alice")
    assert get(client, "/settings/").headers["Content-Language"] == "en"
    assert Member.objects.get(pk=cast.alice.member.pk).language == "en"


def test_a_member_chooses_for_good(cast: Cast) -> None:
    before = Member.objects.filter(pk=cast.alice.member.pk).values("zone", "spoken").get()
    client = signed_in("Alice")
    post(client, "/language/", language="zh-hans", next="/settings/")
    assert get(client, "/settings/").headers["Content-Language"] == "zh-hans"
    assert get(signed_in("Alice"), "/").headers["Content-Language"] == "zh-hans"
    after = Member.objects.filter(pk=cast.alice.member.pk).values("zone", "spoken").get()
    assert after == before


@pytest.mark.parametrize(
    ("wanted", "location"),
    [
        ("/settings/?saved", "/settings/?saved"),
        ("", "/"),
        ("settings/", "/"),
        ("//evil.example/", "/"),
        ("///evil.example/", "/"),
        ("/\\evil.example/", "/"),
        ("/\t/evil.example/", "/"),
        ("https://evil.example/", "/"),
        ("http:evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/\r\nSet-Cookie: a=b", "/%0D%0ASet-Cookie:%20a=b"),
        ("\x00/", "/"),
    ],
)
@pytest.mark.parametrize("name", ["", "Alice"])
def test_it_leads_nowhere_else(cast: Cast, name: str, wanted: str, location: str) -> None:
    client = signed_in(name) if name else Client()
    answer = post(client, "/language/", language="en", next=wanted)
    assert (answer.status_code, answer.headers["Location"]) == (302, location)
    assert "a" not in answer.cookies


@pytest.mark.parametrize("language", ["", "tlh", "EN", "zh", "en\0"])
def test_a_language_that_is_not_there_changes_nothing(cast: Cast, language: str) -> None:
    client = signed_in("Alice")
    answer = post(client, "/language/", language=language, next="/settings/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert LANGUAGE not in answer.cookies
    assert Member.objects.get(pk=cast.alice.member.pk).language == "en"


def test_it_is_not_chosen_by_opening_a_page(cast: Cast) -> None:
    answer = get(Client(), "/language/")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert AuditEntry.objects.filter(chain=cast.alice.tag).count() == 0
