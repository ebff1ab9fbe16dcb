"""What travels compressed, and whether its length is the same each time."""

import pytest
from django.test import Client

from tests.cast import make_cast

pytestmark = pytest.mark.django_db


def lengths(path: str) -> set[int]:
    found = set()
    for _ in range(12):
        answer = Client().get(path, secure=True, headers={"accept-encoding": "gzip"})
        assert answer["Content-Encoding"] == "gzip"
        found.add(len(answer.getvalue()))
        answer.close()
    return found


def test_a_page_is_padded_and_a_file_is_not() -> None:
    make_cast()
    assert len(lengths("/sign-in/")) > 1
    assert len(lengths("/static/clarion/clarion.css")) == 1
