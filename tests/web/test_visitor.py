"""What the pages may know of the visitor, and no more."""

import pytest
from django.http import HttpRequest

from clarion.web.rooms import rooms_of
from clarion.web.visitor import Me, arrive, signed_in
from tests.cast import NOW, Cast


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("Alice", (True, False, False)),
        ("Grace", (True, False, False)),
        ("Carol", (False, True, False)),
        ("Erin", (False, False, True)),
        ("Heidi", (False, False, False)),
    ],
)
def test_the_pages_know_the_name_the_zone_and_the_roles(
    cast: Cast, name: str, roles: tuple[bool, ...]
) -> None:
    volunteer, coordinator, custodian = roles
    assert vars(Me(cast.actors[name])) == {
        "pseudonym": name,
        "language": "en",
        "zone": "America/Vancouver",
        "is_volunteer": volunteer,
        "is_coordinator": coordinator,
        "is_custodian": custodian,
        "is_waiting": False,
        "rooms": rooms_of(cast.actors[name].member),
    }


def test_nobody_has_signed_in_until_somebody_arrives(cast: Cast) -> None:
    request = HttpRequest()
    assert signed_in(request) is None
    arrive(request, cast.alice)
    assert (signed_in(request), getattr(request, "now", None)) == (cast.alice, NOW)
