"""One passphrase, one place and one key, and nothing of it comes back."""

from hypothesis import given
from hypothesis import strategies as st

from clarion.vault.key import Key
from clarion.vault.root import Root, derive_root, salt_for

DEPLOYMENT_SALT = bytes(range(32))


def test_place_and_key_depend_on_passphrase_and_salt() -> None:
    salt = salt_for(DEPLOYMENT_SALT, "Quiet Heron")
    first = derive_root("0012 3456", salt=salt)
    again = derive_root("００１２-3456", salt=salt)
    other_words = derive_root("0012 3457", salt=salt)
    other_name = derive_root("0012 3456", salt=salt_for(DEPLOYMENT_SALT, "Quiet Otter"))
    assert again == first
    assert len({root.locator for root in (first, other_words, other_name)}) == 3
    assert len({root.wrapping_key for root in (first, other_words, other_name)}) == 3


def test_the_place_tells_nothing_of_the_key() -> None:
    root = derive_root("0012 3456", salt=DEPLOYMENT_SALT)
    assert (len(root.locator), root.locator in root.wrapping_key.secret) == (16, False)


def test_a_name_may_be_typed_in_many_ways() -> None:
    typed = ["Quiet Heron", " quiet  HERON ", "Ｑｕｉｅｔ　Heron"]
    assert {salt_for(DEPLOYMENT_SALT, name) for name in typed} == {
        salt_for(DEPLOYMENT_SALT, "quiet heron")
    }


def test_names_and_deployments_have_salts_of_their_own() -> None:
    salts = {
        salt_for(DEPLOYMENT_SALT, "Quiet Heron"),
        salt_for(DEPLOYMENT_SALT, "QuietHeron"),
        salt_for(DEPLOYMENT_SALT, "苍鹭"),
        salt_for(bytes(32), "Quiet Heron"),
    }
    assert sorted(map(len, salts)) == [32] * 4


@given(st.text("aZÄßжΣς周Ａ７ \u3000"))
def test_every_name_has_one_salt_whatever_its_capitals(name: str) -> None:
    assert salt_for(DEPLOYMENT_SALT, name.casefold()) == salt_for(DEPLOYMENT_SALT, name)


def test_a_root_shows_nothing() -> None:
    assert repr(Root(b"an invented place", Key(bytes(32)))) == "Root(wrapping_key=Key())"
