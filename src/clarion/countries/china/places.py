"""Which places in China live by a later clock."""

# As they stand in place names, in the scripts and romanisations that reports use.
WESTERN = ("新疆", "西藏阿里", "阿里地区", "阿里地區", "xinjiang", "sinkiang", "ngari")
# Xinjiang's area codes, and western Tibet's (Ngari).
WESTERN_AREAS = frozenset({"897", "901", "902", "903", "906", "908", "909"}) | frozenset(
    str(area) for area in range(990, 1000)
)


def is_west(place: str, area: str = "") -> bool:
    """By the name of the place, or by the area code of a landline ("991" or "0991")."""
    folded = place.casefold().replace(" ", "")
    return area.removeprefix("0") in WESTERN_AREAS or any(name in folded for name in WESTERN)
