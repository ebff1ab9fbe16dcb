"""What the pages call a country whose profile is in use."""

from django.utils.translation import gettext_lazy as _

NAMES = {"china": _("China")}


def country_name(profile: str) -> str:
    return str(NAMES[profile])
