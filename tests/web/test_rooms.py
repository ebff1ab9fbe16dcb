"""Which rooms the head of a page leads to."""

from clarion.rules.vocabulary import Role
from clarion.web.rooms import ROOMS, rooms_of
from tests.cast import Cast


def test_a_member_is_led_to_the_rooms_of_their_roles(cast: Cast) -> None:
    for actor in cast.actors.values():
        roles = {Role(role) for role in actor.member.roles.split()}
        assert rooms_of(actor.member) == [room for room in ROOMS if roles & {*room.roles}]
    assert "board" in {room.name for room in rooms_of(cast.carol.member)}
    assert "board" not in {room.name for room in rooms_of(cast.alice.member)}
