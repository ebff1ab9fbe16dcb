"""Every part of a place is bound, each on its own."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.context import Context
from tests.vault.given import CONTEXT

contexts = st.builds(
    Context,
    deployment=st.uuids(),
    table=st.text(max_size=4),
    column=st.text(max_size=4),
    row=st.uuids(),
    epoch=st.integers(0, 2**64 - 1),
)


@given(contexts, contexts)
def test_two_places_are_bound_alike_only_if_they_are_one(one: Context, two: Context) -> None:
    assert (one.aad() == two.aad()) == (one == two)


def test_table_and_column_do_not_run_together() -> None:
    one = replace(CONTEXT, table="line_pay", column="load")
    two = replace(CONTEXT, table="line_", column="payload")
    assert one.aad() != two.aad()


def test_deployment_and_row_do_not_change_places() -> None:
    one = replace(CONTEXT, deployment=UUID(int=1), row=UUID(int=2))
    two = replace(CONTEXT, deployment=UUID(int=2), row=UUID(int=1))
    assert one.aad() != two.aad()


def test_the_epoch_is_nought_unless_given() -> None:
    assert Context(CONTEXT.deployment, "line", "payload", CONTEXT.row) == replace(CONTEXT, epoch=0)


def test_there_is_no_epoch_before_the_first() -> None:
    with pytest.raises(OverflowError):
        replace(CONTEXT, epoch=-1).aad()
