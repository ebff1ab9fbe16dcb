"""Forms with many fields: as many as their view says, and not one more."""

from urllib.parse import urlencode

import pytest
from django.test import Client

from clarion.web.access import MOST_FIELDS
from clarion.web.middleware.fields import URLENCODED
from tests.cast import Cast
from tests.web.given import CSRF, SIGN_IN, get, signed_in, token_of

pytestmark = pytest.mark.django_db


def sent(client: Client, count: int, **more: str) -> int:
    body = urlencode({f"f{place}": "文" for place in range(count)} | more)
    return client.post(SIGN_IN, body, content_type=URLENCODED).status_code


def test_a_view_takes_as_many_fields_as_it_says(cast: Cast) -> None:
    client = Client()
    assert sent(client, MOST_FIELDS) == 400  # read, and no name in it
    assert "Please fill this in." in client.post(SIGN_IN, {}).content.decode()
    assert sent(client, MOST_FIELDS + 1) == 400


def test_too_many_fields_and_no_text_are_a_calm_page(cast: Cast) -> None:
    client = Client()
    body = urlencode({f"f{place}": "" for place in range(MOST_FIELDS + 1)})
    for wrong in (body.encode(), b"a=\xff\xfe"):
        answer = client.post(SIGN_IN, wrong, content_type=URLENCODED)
        assert answer.status_code == 400
        assert "This could not be read" in answer.content.decode()


def test_every_other_view_keeps_the_settings_limit(cast: Cast) -> None:
    client = signed_in("Carol")
    body = urlencode({f"f{place}": "" for place in range(201)})
    assert client.post("/settings/", body, content_type=URLENCODED).status_code == 400


def test_the_form_token_is_still_asked_for(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    token = token_of(get(client, SIGN_IN))
    assert CSRF in client.cookies
    assert sent(client, 3) == 403
    assert sent(client, 300, csrfmiddlewaretoken=token) == 400
