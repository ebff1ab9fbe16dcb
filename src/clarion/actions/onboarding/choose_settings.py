"""What members set for themselves: the language of the pages, their clock, what they speak."""

from clarion.actions.actor import Actor
from clarion.models import Member


def choose_language(*, language: str, by: Actor) -> None:
    Member.objects.filter(pk=by.member.pk).update(language=language)
    by.member.language = language


def choose_settings(*, language: str, zone: str, spoken: tuple[str, ...], by: Actor) -> None:
    """Not audited: these are the member's own affair."""
    Member.objects.filter(pk=by.member.pk).update(
        language=language, zone=zone, spoken=" ".join(spoken)
    )
