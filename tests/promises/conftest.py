"""What promises need that are kept by the real server."""

import pytest


@pytest.fixture
def full_price(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server pays what Argon2id costs, so the passphrases must be made at that price."""
    monkeypatch.setattr("clarion.vault.stretch._MEMORY_KIB", 64 * 1024)
    monkeypatch.setattr("clarion.vault.stretch._PASSES", 3)
