"""Every page in the language of its reader."""

import pytest
from django.test import Client
from django.utils import translation

from clarion.models import Member
from tests.cast import Cast
from tests.web.given import SIGN_IN, get, signed_in, title

LANGUAGE = "__Host-language"


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        ("", "en", "Sign in"),
        ("fr", "en", "Sign in"),
        ("zh-TW,zh;q=0.9", "zh-hant", "登入"),
        ("zh-HK", "zh-hant", "登入"),
        ("zh-CN", "zh-hans", "登录"),
        ("zh", "zh-hans", "登录"),
        ("de, en;q=0.5", "en", "Sign in"),
    ],
)
def test_a_visitor_is_spoken_to_as_the_browser_asks(
    cast: Cast, asked: str, code: str, said: str
) -> None:
    answer = get(Client(), SIGN_IN, **{"accept-language": asked})
    assert (answer.headers["Content-Language"], title(answer)) == (code, said)


@pytest.mark.parametrize(
    ("chosen", "code"), [("zh-hans", "zh-hans"), ("tlh", "zh-hant"), ("", "zh-hant")]
)
def test_what_was_chosen_comes_before_what_the_browser_asks(
    cast: Cast, chosen: str, code: str
) -> None:
    client = Client()
    client.cookies[LANGUAGE] = chosen
    answer = get(client, SIGN_IN, **{"accept-language": "zh-TW"})
    assert answer.headers["Content-Language"] == code


@pytest.mark.parametrize(("own", "code"), [("zh-hant", "zh-hant"), ("tlh", "zh-hans")])
def test_a_members_own_comes_before_all(cast: Cast, own: str, code: str) -> None:
    client = signed_in("Alice")
    client.cookies[LANGUAGE] = "zh-hans"
    Member.objects.filter(pk=cast.alice.member.pk).update(language=own)
    answer = get(client, "/settings/", **{"accept-language": "en"})
    assert answer.headers["Content-Language"] == code


def test_the_language_ends_with_the_request(cast: Cast) -> None:
    get(Client(), SIGN_IN, **{"accept-language": "zh-TW"})
    assert translation.get_language() == "en"


@pytest.mark.parametrize(
    ("asked", "code", "heading"),
    [
        ("en", "en", "There is nothing here"),
        ("zh-CN", "zh-Hans", "这里什么都没有"),
        ("zh-TW", "zh-Hant", "這裡什麼都沒有"),
    ],
)
def test_error_pages_speak_it_too(cast: Cast, asked: str, code: str, heading: str) -> None:
    answer = get(Client(), "/nowhere/", **{"accept-language": asked})
    assert f'<html lang="{code}">' in answer.content.decode()
    assert (answer.status_code, title(answer)) == (404, heading)
