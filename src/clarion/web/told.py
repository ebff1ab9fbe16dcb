"""What the next page says once, at its top: what a press did, where the page itself does not."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.utils.functional import Promise

TOLD = "told"


def tell(request: HttpRequest, sentences: Iterable[str | Promise]) -> None:
    request.session[TOLD] = [str(sentence) for sentence in sentences]


def take(request: HttpRequest) -> list[str]:
    said: list[str] = request.session.pop(TOLD, [])
    return said
