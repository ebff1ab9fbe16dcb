"""When two names count as the same one: the same signs, whatever their width, case and blanks."""

import unicodedata


def folded(name: str) -> str:
    """Scripts are not folded into each other: what only reads alike is suggested, never merged."""
    plain = _plain(name)
    if plain.isprintable():
        # So in it there are no blanks but the usual one, and nothing invisible.
        plain = plain.replace(" ", "")
    else:
        plain = "".join(sign for sign in plain if _is_written(sign))
    # A blank that fell away may have kept a mark from its letter.
    return plain if plain == _plain(plain) else folded(plain)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _is_written(sign: str) -> bool:
    return not sign.isspace() and unicodedata.category(sign) not in {"Cf", "Cc"}
