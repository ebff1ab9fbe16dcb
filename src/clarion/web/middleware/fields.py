"""A few forms have more fields than the settings allow: their views say how many they take."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, QueryDict

from clarion.web.access import View, fields_of

URLENCODED = "application/x-www-form-urlencoded"


class Fields:
    """Stands before the check of form tokens, which is the first to read a form."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: View, _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        most = fields_of(view)
        if most and request.method == "POST" and request.content_type == URLENCODED:
            request.POST = _read(request.body, most)  # type: ignore[assignment]
        return None


def _read(body: bytes, most: int) -> QueryDict:
    """Raises RequestDataTooBig for a long body, BadRequest for too many fields or no text."""
    read = QueryDict(mutable=True)
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=most)
    except ValueError:
        raise BadRequest from None
    for name, value in pairs:
        read.appendlist(name, value)
    read._mutable = False  # noqa: SLF001
    return read
