"""Language codes: Django's ("zh-hans") and the pages' and records' tags ("zh-Hans")."""

from django.utils.translation import get_language

TAGS = {"zh-hans": "zh-Hans", "zh-hant": "zh-Hant", "en": "en"}


def page_tag() -> str:
    """The tag of the page that is being made."""
    return TAGS.get(get_language() or "en", "en")
