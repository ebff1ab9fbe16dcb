"""However many sign in at once, two runs of Argon2id fill the memory and no more."""

from threading import Event, Semaphore, Thread

import pytest

from clarion.vault import stretch as room
from clarion.vault.stretch import stretch

PATIENCE = 10


def test_a_third_run_waits_for_the_first_two(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, may_end = Semaphore(0), Event()

    class SlowArgon:
        def __init__(self, **parameters: object) -> None:
            pass

        def derive(self, secret: bytes) -> bytes:
            begun.release()
            may_end.wait(PATIENCE)
            return secret

    monkeypatch.setattr(room, "Argon2id", SlowArgon)
    threads = [Thread(target=stretch, args=(b"", b"")) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert [begun.acquire(timeout=PATIENCE) for _ in range(2)] == [True, True]
    assert not begun.acquire(timeout=0.2)
    may_end.set()
    assert begun.acquire(timeout=PATIENCE)
    for thread in threads:
        thread.join(PATIENCE)


def test_a_failed_run_makes_room_again() -> None:
    for _ in range(3):
        with pytest.raises(ValueError, match="salt"):
            stretch(b"passphrase", b"short")
    assert len(stretch(b"passphrase", bytes(16))) == 32


def test_the_cost_is_not_lowered_by_accident(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, object]] = []

    class Noted:
        def __init__(self, **parameters: object) -> None:
            seen.append(parameters)

        def derive(self, secret: bytes) -> bytes:
            return secret

    monkeypatch.setattr(room, "Argon2id", Noted)
    stretch(b"passphrase", b"salt")
    assert seen == [
        {"salt": b"salt", "length": 32, "iterations": 3, "lanes": 1, "memory_cost": 65536}
    ]
