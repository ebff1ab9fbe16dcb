"""Who is who in the practice deployment, and whom they may be given to call."""

from dataclasses import dataclass
from typing import Final

from clarion.actions.actor import Actor
from clarion.models import Contact, Hold, Member
from clarion.rules.vocabulary import LineKind
from tests.actions.steps import hold
from tests.journeys.walking import Clock

OLD_HAND: Final = "桂花"
NEWCOMER: Final = "Marigold"
FOLLOW_UP_CALLER: Final = "木棉"
COORDINATOR: Final = "Juniper"
SECOND_COORDINATOR: Final = "雪松"
CUSTODIAN: Final = "Rowan"
EDITOR: Final = "Clover"


@dataclass(frozen=True)
class Demo:
    passphrases: dict[str, str]
    actors: dict[str, Actor]

    def speak(self, language: str) -> None:
        """Everybody reads the pages in this language."""
        Member.objects.update(language=language)

    def hand(self, contact: Contact, name: str) -> str:
        """Gives this very contact to this member; the address of its card."""
        actor = self.actors[name]
        Hold.objects.filter(member_tag=actor.tag).delete()
        return f"/leases/{hold(contact, actor, Clock().now()).pk}/"

    def of_a_person(self, kind: LineKind, place: int = 0) -> Contact:
        """The contact of a person's own line that is open, free, and has never been called."""
        held = Hold.objects.all()
        free = Contact.objects.exclude(station_id__in=held.values("station_id"))
        found = free.exclude(person_tag__in=held.values("person_tag")).filter(
            line__kind=kind,
            line__person__isnull=False,
            attempt__isnull=True,
            ready_at__isnull=False,
            lane__keyring__isnull=False,
        )
        return found.order_by("pk")[place]
