"""Where each envelope belongs: the context that is bound into it, so that none opens elsewhere."""

from uuid import UUID

from clarion.models.row import Row
from clarion.vault.context import Context


def column(deployment_id: UUID, row: Row, name: str) -> Context:
    """A sealed column of a row that opens under a key of its own kind."""
    return cell(deployment_id, type(row), row.pk, name)


def cell(deployment_id: UUID, model: type[Row], row_id: UUID, name: str) -> Context:
    """The same, of a row that was not fetched as a whole."""
    return Context(deployment_id, model._meta.db_table, name, row_id)


def wrap(deployment_id: UUID, record_id: UUID, keyring_id: UUID) -> Context:
    return Context(deployment_id, "clarion_wrap", f"sealed for {keyring_id}", record_id)


def batch(deployment_id: UUID, record_id: UUID, batch_id: UUID) -> Context:
    """A record's key that is wrapped under the key of its batch."""
    return Context(deployment_id, "clarion_record", f"wrapped for {batch_id}", record_id)


def grant(deployment_id: UUID, keyring_id: UUID, member_id: UUID, epoch: int) -> Context:
    return Context(deployment_id, "clarion_grant", f"sealed for {member_id}", keyring_id, epoch)
