"""The page's language: the member's own, the visitor's choice, or what the browser asks for."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from clarion.web.visitor import signed_in

CODES = frozenset(code for code, _ in settings.LANGUAGES)


class Language:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with translation.override(language_of(request)):
            response = self.get_response(request)
            response.headers["Content-Language"] = translation.get_language()
        response["Vary"] = "Cookie, Accept-Language"
        return response


def language_of(request: HttpRequest) -> str:
    actor = signed_in(request)
    if actor and actor.member.language in CODES:
        return actor.member.language
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
    if chosen in CODES:
        return chosen
    return translation.get_language_from_request(request)
