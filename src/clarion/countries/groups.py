"""Those who are none of our business, at the head of a list of their numbers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """`says`: the whole of what such a list is headed by; `role`: why nobody calls them."""

    role: str
    says: str
