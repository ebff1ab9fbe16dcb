"""Words that two people compare by voice, to know that they look at the same public keys."""

from clarion.vault.octets import joined
from clarion.vault.stretch import stretch
from clarion.vault.wordlist import words

_SALT = b"clarion/1/words-by-voice"


def four_words(*public: bytes) -> str:
    """51 bits, stretched: another key with the same words costs 2^51 runs of Argon2id to find.

    Costs one run of Argon2id, so show them for one member at a time.
    """
    number = int.from_bytes(stretch(joined(*public), _SALT), "big")
    spoken = []
    for _ in range(4):
        number, index = divmod(number, len(words()))
        spoken.append(words()[index])
    return " ".join(spoken)
