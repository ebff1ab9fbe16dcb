"""A member's keys survive being written, and refuse to be half of themselves."""

import json

import pytest

from clarion.vault.errors import NotAKey
from clarion.vault.member import MemberKeys
from clarion.vault.signing import SigningKey

ORGANISATION = SigningKey(bytes(range(32))).public


def test_a_member_comes_back_from_json() -> None:
    member = MemberKeys.generate(ORGANISATION)
    assert MemberKeys.from_payload(json.loads(json.dumps(member.to_payload()))) == member
    assert member.organisation == ORGANISATION


def test_every_member_has_keys_and_a_tag_of_their_own() -> None:
    one, two = MemberKeys.generate(ORGANISATION), MemberKeys.generate(ORGANISATION)
    assert [one.pair != two.pair, one.signing != two.signing, one.queue_tag != two.queue_tag] == [
        True
    ] * 3


def test_the_key_of_drafts_is_always_the_same_and_leads_to_nobody() -> None:
    member, other = MemberKeys.generate(ORGANISATION), MemberKeys.generate(ORGANISATION)
    again = MemberKeys.from_payload(member.to_payload())
    assert member.drafts == again.drafts
    names = {member.drafts.id, other.drafts.id, member.pair.public.id, other.pair.public.id}
    assert len(names) == 4


@pytest.mark.parametrize("part", ["pair", "signing", "organisation", "queue_tag"])
@pytest.mark.parametrize("wrong", [None, 7, "", "=", "not a key!", "周"])
def test_a_member_without_a_whole_part_is_refused(part: str, wrong: object) -> None:
    payload = MemberKeys.generate(ORGANISATION).to_payload()
    with pytest.raises(NotAKey):
        MemberKeys.from_payload({**payload, part: wrong})
    with pytest.raises(NotAKey):
        MemberKeys.from_payload({key: value for key, value in payload.items() if key != part})


def test_a_member_never_shows_a_secret_nor_the_tag() -> None:
    assert repr(MemberKeys.generate(b"an organisation's own public key")) == (
        "MemberKeys(pair=KeyPair(algorithm=<Algorithm.MLKEM768_X25519: 32>), "
        'signing=SigningKey(), organisation=b"an organisation\'s own public key")'
    )
