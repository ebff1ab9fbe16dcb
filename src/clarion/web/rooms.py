"""The rooms of the house: what the head of every page leads to, by role."""

from typing import Final, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clarion.models import Member
from clarion.rules.vocabulary import Role


class Room(NamedTuple):
    """`name`: of the address, and what a page calls itself in `at`."""

    name: str
    label: Promise
    roles: tuple[Role, ...]


ROOMS: Final = (
    Room("callbacks", _("Callbacks"), (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)),
    Room("board", _("Board"), (Role.COORDINATOR,)),
    Room("campaigns", _("Campaigns"), (Role.COORDINATOR,)),
    Room("points", _("Talking points"), (Role.EDITOR, Role.COORDINATOR)),
    Room("members", _("Members"), (Role.COORDINATOR,)),
    Room("intake", _("Intake"), (Role.COORDINATOR, Role.RESEARCHER)),
    Room("directory", _("Directory"), (Role.COORDINATOR,)),
    Room("inbox", _("Inbox"), (Role.COORDINATOR,)),
)


def rooms_of(member: Member) -> list[Room]:
    return [room for room in ROOMS if member.has_role(*room.roles)]
