"""What the pages call a country whose profile is in use."""

from django.utils.translation import gettext_lazy as _

NAMES = {"china": _("China"), "iran": _("Iran")}


def country_name(profile: str) -> str:
    return str(NAMES[profile])


SCRIPTS = {
    "zh-Hans": _("Simplified Chinese"),
    "zh-Hant": _("Traditional Chinese"),
    "en": _("Latin letters"),
    "fa": _("Persian"),
}


def script_name(tag: str) -> str:
    """How a script is called in which names are written; by its tag where we have no word."""
    return str(SCRIPTS.get(tag, tag))
