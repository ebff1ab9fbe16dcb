"""HPKE's base mode, written out from RFC 9180 and its post-quantum draft to check the library."""

from hashlib import sha3_256

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from clarion.vault.derive import mac

X25519_KEM = 0x0020
HYBRID_KEM = 0x647A
HKDF_SHA256 = 0x0001
AES_GCM = {16: 0x0001, 32: 0x0002}
_XWING = b"\\.//^\\"


def open_base(
    kem: int, secret: bytes, sealed: bytes, info: bytes, *, key_size: int = 32, aad: bytes = b""
) -> bytes:
    shared, text = _curve(secret, sealed) if kem == X25519_KEM else _hybrid(secret, sealed)
    suite = b"HPKE" + _number(kem) + _number(HKDF_SHA256) + _number(AES_GCM[key_size])
    context = (
        b"\0" + _extract(suite, b"", b"psk_id_hash", b"") + _extract(suite, b"", b"info_hash", info)
    )
    prk = _extract(suite, shared, b"secret", b"")
    key = _expand(suite, prk, b"key", context, key_size)
    return AESGCM(key).decrypt(_expand(suite, prk, b"base_nonce", context, 12), text, aad)


def _curve(secret: bytes, sealed: bytes) -> tuple[bytes, bytes]:
    suite = b"KEM" + _number(X25519_KEM)
    private, point = X25519PrivateKey.from_private_bytes(secret), sealed[:32]
    shared = private.exchange(X25519PublicKey.from_public_bytes(point))
    prk = _extract(suite, b"", b"eae_prk", shared)
    both = point + private.public_key().public_bytes_raw()
    return _expand(suite, prk, b"shared_secret", both, 32), sealed[32:]


def _hybrid(secret: bytes, sealed: bytes) -> tuple[bytes, bytes]:
    lattice = MLKEM768PrivateKey.from_seed_bytes(secret[:64]).decapsulate(sealed[:1088])
    private, point = X25519PrivateKey.from_private_bytes(secret[64:]), sealed[1088:1120]
    curve = private.exchange(X25519PublicKey.from_public_bytes(point))
    own = private.public_key().public_bytes_raw()
    return sha3_256(lattice + curve + point + own + _XWING).digest(), sealed[1120:]


def _extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return mac(salt or bytes(32), b"HPKE-v1" + suite + label + secret)


def _expand(suite: bytes, prk: bytes, label: bytes, info: bytes, size: int) -> bytes:
    labelled = _number(size) + b"HPKE-v1" + suite + label + info
    return HKDFExpand(SHA256(), size, labelled).derive(prk)


def _number(value: int) -> bytes:
    return value.to_bytes(2, "big")
