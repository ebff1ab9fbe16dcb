"""One spelling for Persian letters that are typed in several ways; for comparing only."""

import unicodedata

# Arabic letters in place of Persian ones, carriers of hamza, digits are left as they are.
STRETCH = "ـ"  # makes a word longer, and no other
PAIRS = {
    "ي": "ی",
    "ى": "ی",
    "ئ": "ی",
    "ك": "ک",
    "ة": "ه",
    "ۀ": "ه",
    "ھ": "ه",
    "أ": "ا",
    "إ": "ا",
    "ٱ": "ا",
    "آ": "ا",
    "ؤ": "و",
}


def fold(text: str) -> str:
    """NFKC, small letters, one spelling; vowel marks and joiners fall away."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    seen = (sign for sign in plain if unicodedata.category(sign) not in {"Mn", "Cf"})
    return "".join(PAIRS.get(sign, sign) for sign in seen if sign != STRETCH)
