"""What is put back is what would have been made here and now."""

import pytest
from django.db import transaction

from clarion.actions.onboarding.unlock import unlock
from tests.cast import NOW, make_cast, passphrase_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("passes", [1, 2])
def test_people_sign_in_at_whatever_a_passphrase_costs(
    passes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A night in China is one moment for the clock of practice, so worlds of that moment meet."""
    for price in (1, passes):
        monkeypatch.setattr("clarion.vault.stretch._PASSES", price)
        with transaction.atomic():
            made = make_cast(now=NOW).alice
            entered = unlock(
                pseudonym="Alice", passphrase=passphrase_of("Alice"), bucket="one", now=NOW
            )
            assert (entered.tag, entered.keys) == (made.tag, made.keys)
            transaction.set_rollback(True)
