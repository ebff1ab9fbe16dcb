"""Where envelopes belong: no two kinds of cells share a place."""

import ast
from pathlib import Path
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import models

from clarion.actions import places
from clarion.models import Notice, Record
from clarion.vault.context import Context

SOURCE = Path(places.__file__).parent

# Every kind of cell: its table and column, and who binds it there. A new kind is written down here.
REGISTRY = {
    ("clarion_attempt", "sealed"): "column",
    ("clarion_auditentry", "sealed"): "column",
    ("clarion_change", "sealed"): "column",
    ("clarion_custodianrequest", "sealed"): "column",
    ("clarion_deployment", "sealed_signing_key"): "column",
    ("clarion_dispute", "sealed"): "column",
    ("clarion_draft", "sealed"): "column",
    ("clarion_enlistment", "sealed"): "column",
    ("clarion_followupnote", "sealed"): "column",
    ("clarion_grant", "sealed for member"): "grant",
    ("clarion_import", "sealed"): "column",
    ("clarion_import", "sealed_original"): "column",
    ("clarion_invitation", "sealed"): "column",
    ("clarion_member", "sealed_entry"): "column",
    ("clarion_member", "sealed_keys"): "column",
    ("clarion_notice", "sealed"): "column",
    ("clarion_paste", "sealed"): "column",
    ("clarion_paste", "sealed_own"): "column",
    ("clarion_record", "sealed"): "column",
    ("clarion_refusedrows", "sealed"): "column",
    ("clarion_rolerequest", "sealed"): "column",
    ("clarion_searchpage", "sealed"): "column",
    ("clarion_slot", "sealed"): "column",
    ("clarion_stop", "sealed"): "column",
    ("clarion_tableshape", "sealed"): "column",
    ("clarion_undo", "sealed"): "column",
    ("clarion_upload", "sealed"): "column",
    ("clarion_upload", "sealed_place"): "column",
    ("clarion_uploadpiece", "sealed"): "column",
    ("clarion_wrap", "sealed for keyring"): "wrap",
}


def sealed_columns() -> set[tuple[str, str]]:
    """All columns of all tables that hold envelopes, by their names."""
    return {
        (model._meta.db_table, field.name)
        for model in apps.get_app_config("clarion").get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.BinaryField) and field.name.startswith("sealed")
    }


def test_every_sealed_column_has_its_place() -> None:
    registered = {(table, name.partition(" ")[0]) for table, name in REGISTRY}
    assert sealed_columns() == registered


def test_only_one_kind_of_cell_is_in_a_column() -> None:
    registered = [(table, name.partition(" ")[0]) for table, name in REGISTRY]
    assert len(set(registered)) == len(registered)


def test_contexts_are_made_in_places_alone() -> None:
    makers = {
        file.name
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Context"
    }
    assert makers == {"places.py"}


def named_columns() -> set[str]:
    """What the actions call the columns that they seal or open."""
    return {
        ast.literal_eval(node.args[2])
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "places.column"
        # Whoever opens for others is told the name.
        and isinstance(node.args[2], ast.Constant)
    }


def test_every_column_that_is_named_exists() -> None:
    # Not equal: some are named only where open_sealed is called.
    assert named_columns() <= {name for (_, name), how in REGISTRY.items() if how == "column"}


def test_a_column_is_bound_to_deployment_table_column_and_row() -> None:
    deployment, row = uuid4(), uuid4()
    assert places.column(deployment, Notice(id=row), "sealed") == Context(
        deployment, "clarion_notice", "sealed", row
    )


def test_a_wrap_is_bound_to_record_and_keyring() -> None:
    deployment, record, keyring = uuid4(), uuid4(), uuid4()
    assert places.wrap(deployment, record, keyring) == Context(
        deployment, "clarion_wrap", f"sealed for {keyring}", record
    )


def test_a_grant_is_bound_to_keyring_member_and_epoch() -> None:
    deployment, keyring, member = uuid4(), uuid4(), uuid4()
    assert places.grant(deployment, keyring, member, 7) == Context(
        deployment, "clarion_grant", f"sealed for {member}", keyring, 7
    )


def test_a_key_in_a_batch_is_bound_to_record_and_batch() -> None:
    deployment, record, batch = uuid4(), uuid4(), uuid4()
    assert places.batch(deployment, record, batch) == Context(
        deployment, "clarion_record", f"wrapped for {batch}", record
    )


@pytest.mark.parametrize("other", ["deployment", "record", "keyring", "member", "epoch", "table"])
def test_no_part_can_be_exchanged(other: str) -> None:
    one, two = uuid4(), uuid4()
    pairs = {
        "deployment": (places.wrap(one, one, one), places.wrap(two, one, one)),
        "record": (places.wrap(one, one, one), places.wrap(one, two, one)),
        "keyring": (places.wrap(one, one, one), places.wrap(one, one, two)),
        "member": (places.grant(one, one, one, 1), places.grant(one, one, two, 1)),
        "epoch": (places.grant(one, one, one, 1), places.grant(one, one, one, 2)),
        "table": (
            places.column(one, Notice(id=one), "sealed"),
            places.column(one, Record(id=one), "sealed"),
        ),
    }
    left, right = pairs[other]
    assert left.aad() != right.aad()
