"""Who acts: a signed-in member with their keys, for one request and in memory only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from clarion.models import Deployment, Member
from clarion.vault.key import Key
from clarion.vault.keypair import PublicKey
from clarion.vault.member import MemberKeys


@dataclass(frozen=True)
class Desk:
    """A lasting keyring that everybody seals to, its public key checked at sign-in."""

    keyring_id: UUID
    public: PublicKey

    def to_payload(self) -> dict[str, str]:
        return {"id": str(self.keyring_id), "public": self.public.to_bytes().hex()}

    @classmethod
    def from_payload(cls, payload: Mapping[str, str]) -> Self:
        return cls(UUID(payload["id"]), PublicKey.from_bytes(bytes.fromhex(payload["public"])))


@dataclass(frozen=True)
class Actor:
    """`passing`: a key that ends with the session, for what nobody is to open afterwards."""

    member: Member
    pseudonym: str
    keys: MemberKeys
    directory: Desk
    follow_up: Desk
    passing: Key = field(default_factory=Key.new, repr=False, compare=False)

    @property
    def deployment(self) -> Deployment:
        return self.member.deployment

    @property
    def tag(self) -> UUID:
        return self.keys.queue_tag

    def to_payload(self) -> dict[str, Any]:
        """What a sealed session keeps between two requests."""
        return {
            "pseudonym": self.pseudonym,
            "keys": self.keys.to_payload(),
            "directory": self.directory.to_payload(),
            "follow_up": self.follow_up.to_payload(),
        }

    @classmethod
    def from_payload(cls, member: Member, payload: Mapping[str, Any], passing: Key) -> Self:
        return cls(
            member=member,
            passing=passing,
            pseudonym=payload["pseudonym"],
            keys=MemberKeys.from_payload(payload["keys"]),
            directory=Desk.from_payload(payload["directory"]),
            follow_up=Desk.from_payload(payload["follow_up"]),
        )
