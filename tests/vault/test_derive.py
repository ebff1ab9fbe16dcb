"""Each purpose has a secret of its own."""

from clarion.vault.derive import expand, extract

SECRET = bytes(range(32))


def test_purposes_and_secrets_give_different_bytes() -> None:
    derived = {
        expand(SECRET, "root/locator"),
        expand(SECRET, "root/wrapping-key"),
        expand(bytes(32), "root/locator"),
        extract(SECRET, b"boot", "root/locator"),
        extract(SECRET, b"other boot", "root/locator"),
        extract(SECRET, b"boot", "session/key"),
    }
    assert [len(each) for each in derived] == [32] * 6


def test_a_length_may_be_asked_for() -> None:
    assert [len(expand(SECRET, "key-id", length)) for length in (8, 16, 64)] == [8, 16, 64]
