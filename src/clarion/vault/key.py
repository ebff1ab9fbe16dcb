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
    """`id` stands in clear in every envelope, so that no key is ever tried; it tells no secret."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_SIZE:
            raise NotAKey

    @classmethod
    def new(cls) -> Self:
        return cls(os.urandom(KEY_SIZE))

    @cached_property
    def id(self) -> bytes:
        return expand(self.secret, "key-id", ID_SIZE)
