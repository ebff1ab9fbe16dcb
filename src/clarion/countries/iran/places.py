"""Which places in Iran live by a later clock: none."""


def is_west(place: str, area: str = "") -> bool:  # noqa: ARG001 - a profile is asked by name
    return False
