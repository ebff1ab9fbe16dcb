"""The country profiles that are shipped, by name."""

from clarion.countries.base import Profile
from clarion.countries.china.profile import PROFILE as CHINA
from clarion.countries.iran.profile import PROFILE as IRAN

PROFILES = {profile.name: profile for profile in (CHINA, IRAN)}


class UnknownCountry(LookupError):
    """There is no profile of that country."""


def profile(name: str) -> Profile:
    """By its name in settings and columns, such as "china"."""
    try:
        return PROFILES[name]
    except KeyError:
        raise UnknownCountry(name) from None
