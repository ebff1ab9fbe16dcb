"""Published test vectors: a changed or broken library is noticed before it seals anything."""

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from clarion.vault.derive import mac
from clarion.vault.signing import SigningKey, verify
from tests.vault.hpke_by_hand import X25519_KEM, open_base


@pytest.mark.parametrize(
    ("text", "aad", "sealed"),
    [
        ("", "", "07f5f4169bbf55a8400cd47ea6fd400f"),
        ("0100000000000000", "", "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28"),
        ("0200000000000000", "01", "1de22967237a813291213f267e3b452f02d01ae33e4ec854"),
    ],
)
def test_aes_256_gcm_siv_is_rfc_8452(text: str, aad: str, sealed: str) -> None:
    key, nonce = bytes([1]) + bytes(31), bytes([3]) + bytes(11)
    cipher = AESGCMSIV(key)
    assert cipher.encrypt(nonce, bytes.fromhex(text), bytes.fromhex(aad)).hex() == sealed


def test_argon2id_is_rfc_9106() -> None:
    argon = Argon2id(
        salt=b"\2" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        secret=b"\3" * 8,
        ad=b"\4" * 12,
    )
    assert argon.derive(b"\1" * 32).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    )


def test_hkdf_is_rfc_5869() -> None:
    secret, salt, info = b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA))
    expected = (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )
    extracted = HKDF.extract(SHA256(), salt, secret)
    assert HKDF(SHA256(), 42, salt, info).derive(secret).hex() == expected
    assert HKDFExpand(SHA256(), 42, info).derive(extracted).hex() == expected


@pytest.mark.parametrize(
    ("key", "message", "code"),
    [
        (
            b"\x0b" * 20,
            b"Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
    ],
)
def test_hmac_is_rfc_4231(key: bytes, message: bytes, code: str) -> None:
    assert mac(key, message).hex() == code


@pytest.mark.parametrize(
    ("seed", "public", "message", "signature"),
    [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            (
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            (
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ),
    ],
)
def test_ed25519_is_rfc_8032(seed: str, public: str, message: str, signature: str) -> None:
    key = SigningKey.from_bytes(bytes.fromhex(seed))
    said = bytes.fromhex(message)
    assert (key.public.hex(), key.sign(said).hex()) == (public, signature)
    assert verify(key.public, said, bytes.fromhex(signature))


def test_hpke_by_hand_is_rfc_9180() -> None:
    """Appendix A.1.1; what is written by hand then checks the library in test_frozen."""
    secret = "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"
    point = "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
    text = (
        "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"
    )
    opened = open_base(
        X25519_KEM,
        bytes.fromhex(secret),
        bytes.fromhex(point + text),
        b"Ode on a Grecian Urn",
        key_size=16,
        aad=b"Count-0",
    )
    assert opened == b"Beauty is truth, truth beauty"
