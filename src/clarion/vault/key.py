"""A symmetric key and its short public name."""

import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from clarion.vault.derive import expand
from clarion.vault.errors import NotAKey

KEY_SIZE = 32
ID_SIZE = 8


@dataclass(frozen=True)
class Key:
    """`id` stands in clear in every envelope, so that no key is ever tried; it tells no secret.

    `older`: what it replaced. What was sealed under one of them opens; nothing more is sealed so.
    """

    secret: bytes = field(repr=False)
    older: "tuple[Key, ...]" = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_SIZE:
            raise NotAKey

    @classmethod
    def new(cls) -> Self:
        return cls(os.urandom(KEY_SIZE))

    def replaced(self) -> "Key":
        """A new one, which still opens what this one does."""
        return Key(os.urandom(KEY_SIZE), (Key(self.secret), *self.older))

    def named(self, key_id: bytes) -> "Key":
        """Of this one and the older ones the one with this id; this one if there is none."""
        return next((key for key in self.older if key.id == key_id), self)

    @cached_property
    def id(self) -> bytes:
        return expand(self.secret, "key-id", ID_SIZE)
