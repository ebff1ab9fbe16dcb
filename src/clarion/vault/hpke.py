"""The HPKE suites and how their keys are written down: raw halves, one after the other."""

import os

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from clarion.vault.envelope import Algorithm

Private = X25519PrivateKey | MLKEM768X25519PrivateKey
Public = X25519PublicKey | MLKEM768X25519PublicKey

_X25519_SIZE = 32
_MLKEM_SEED_SIZE = 64
_MLKEM_PUBLIC_SIZE = 1184

SUITES = {
    Algorithm.X25519: Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM),
    Algorithm.MLKEM768_X25519: Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM),
}


def new_secret(algorithm: Algorithm) -> bytes:
    """Uniform bytes: both kinds of half are made from nothing else."""
    post_quantum = algorithm is Algorithm.MLKEM768_X25519
    return os.urandom(_X25519_SIZE + (_MLKEM_SEED_SIZE if post_quantum else 0))


def private_key(algorithm: Algorithm, secret: bytes) -> Private:
    """Raises ValueError when the bytes do not fit."""
    if algorithm is Algorithm.X25519:
        return X25519PrivateKey.from_private_bytes(secret)
    return MLKEM768X25519PrivateKey(*_private_halves(secret))


def public_key(algorithm: Algorithm, raw: bytes) -> Public:
    """Raises ValueError when the bytes do not fit."""
    if algorithm is Algorithm.X25519:
        return X25519PublicKey.from_public_bytes(raw)
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_SIZE]),
        X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC_SIZE:]),
    )


def public_of(algorithm: Algorithm, secret: bytes) -> bytes:
    """The raw public halves that belong to the secret ones."""
    if algorithm is Algorithm.X25519:
        return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    lattice, curve = _private_halves(secret)
    return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()


def _private_halves(secret: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    return (
        MLKEM768PrivateKey.from_seed_bytes(secret[:_MLKEM_SEED_SIZE]),
        X25519PrivateKey.from_private_bytes(secret[_MLKEM_SEED_SIZE:]),
    )
