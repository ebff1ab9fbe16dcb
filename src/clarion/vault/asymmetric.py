"""HPKE to one public key; callers use sealing and opening instead."""

from cryptography.exceptions import InvalidTag

from clarion.vault.envelope import Form, body, header, named
from clarion.vault.errors import CannotOpen, NotAKey
from clarion.vault.hpke import SUITES
from clarion.vault.keypair import KeyPair, PublicKey


def lock_to(public: PublicKey, form: Form, text: bytes, place: bytes) -> bytes:
    head = header(public.algorithm, form, public.id)
    try:
        return head + SUITES[public.algorithm].encrypt(text, public.handle, head + place)
    except ValueError:
        # A curve point of low order decodes, but nothing can be sealed to it.
        raise NotAKey from None


def unlock_with(pair: KeyPair, form: Form, envelope: bytes, place: bytes) -> bytes:
    pair = pair.named(named(envelope))
    head = header(pair.algorithm, form, pair.public.id)
    rest = body(envelope, head)
    try:
        return SUITES[pair.algorithm].decrypt(rest, pair.handle, head + place)
    except (InvalidTag, ValueError):
        raise CannotOpen from None
