"""When two names count as the same one: the same signs, whatever their width, case and blanks."""

import unicodedata


def folded(name: str) -> str:
    """Scripts are not folded into each other: what only reads alike is suggested, never merged."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return "".join(sign for sign in plain if _is_written(sign))


def _is_written(sign: str) -> bool:
    return not sign.isspace() and unicodedata.category(sign) not in {"Cf", "Cc"}
