"""Which language a text is shown in where the wanted one is missing."""

from collections.abc import Iterable


def fitting(available: Iterable[str], wanted: str) -> str:
    """`wanted` itself, or what comes closest to it; `wanted` where there is nothing at all.

    The other script of one language comes first: it can be read, if not written.
    """

    def far(tag: str) -> tuple[bool, bool, bool, str]:
        return (tag != wanted, _language(tag) != _language(wanted), tag != "en", tag)

    return min(available, key=far, default=wanted)


def _language(tag: str) -> str:
    return tag.partition("-")[0]
