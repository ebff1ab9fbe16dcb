"""Whether the server answers, and its database with it."""

import pytest
from django.db import OperationalError
from django.test import Client

from tests.cast import Cast
from tests.web.given import get


def test_it_answers_when_there_is_an_organisation(cast: Cast) -> None:
    answer = get(Client(), "/alive/")
    assert (answer.status_code, answer.content, dict(answer.cookies)) == (204, b"", {})


@pytest.mark.django_db
def test_an_empty_database_serves_nobody() -> None:
    assert get(Client(), "/alive/").status_code == 503


@pytest.mark.django_db
def test_a_database_that_does_not_answer_is_not_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> None:
        raise OperationalError

    monkeypatch.setattr("clarion.web.views.alive.the_deployment", gone)
    assert get(Client(raise_request_exception=False), "/alive/").status_code == 503
