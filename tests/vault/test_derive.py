"""Each purpose has a secret of its own."""

import hmac

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.derive import Mac, expand, extract, mac

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


@given(secret=st.binary(min_size=32, max_size=32), message=st.binary(max_size=200))
def test_many_messages_get_the_code_that_one_gets(secret: bytes, message: bytes) -> None:
    many = Mac(secret)
    codes = [mac(secret, message), many.of(message), many.of(message)]
    assert codes == [hmac.digest(secret, message, "sha256")] * 3
