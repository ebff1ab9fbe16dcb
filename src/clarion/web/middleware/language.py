"""Every page in the language of its reader."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from clarion.web.languages import language_of


class Language:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with translation.override(language_of(request)):
            response = self.get_response(request)
            response.headers["Content-Language"] = translation.get_language()
        response["Vary"] = "Cookie, Accept-Language"
        return response
