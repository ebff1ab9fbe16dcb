"""The place a sealed cell belongs to; anywhere else it does not open."""

from dataclasses import dataclass
from uuid import UUID

from clarion.vault.octets import joined


@dataclass(frozen=True)
class Context:
    """`epoch` tells apart what one cell holds over time, such as a campaign's weeks; from 0 up."""

    deployment: UUID
    table: str
    column: str
    row: UUID
    epoch: int = 0

    def aad(self) -> bytes:
        return joined(
            b"clarion/1/context",
            self.deployment.bytes,
            self.table.encode(),
            self.column.encode(),
            self.row.bytes,
            self.epoch.to_bytes(8, "big"),
        )
