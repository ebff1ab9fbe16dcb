"""Language codes: Django's ("zh-hans") and the pages' and records' tags ("zh-Hans")."""

from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language, get_language_from_request, pgettext
from django.utils.translation import gettext_lazy as _

from clarion.web.visitor import signed_in

SPOKEN = {"zh": _("Chinese"), "fa": _("Persian"), "en": _("English")}
TAGS = {"zh-hans": "zh-Hans", "zh-hant": "zh-Hant", "en": "en"}


def language_of(request: HttpRequest) -> str:
    """The member's own, the visitor's choice, or what the browser asks for."""
    actor = signed_in(request)
    if actor and actor.member.language in TAGS:
        return actor.member.language
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
    return chosen if chosen in TAGS else get_language_from_request(request)


def page_tag() -> str:
    """The tag of the page that is being made."""
    return TAGS.get(get_language() or "en", "en")


def tongues(languages: Iterable[str]) -> str:
    """Their names, for a sentence: "zh" and "zh-Hant" are one spoken language."""
    codes = dict.fromkeys(language.partition("-")[0] for language in languages)
    return pgettext("between words of a list", ", ").join(str(SPOKEN[code]) for code in codes)
