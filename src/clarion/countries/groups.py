"""Those who are none of our business, at the head of a list of their numbers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """`says`: the whole of what such a list is headed by; `role`: why nobody calls them.

    `asks`: of readers, in words of any kind; where they name an office, it is the office's.
    """

    role: str
    says: str
    asks: bool = False
