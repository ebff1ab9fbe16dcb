"""The keys of the search index: derived from DIRECTORY's, so that only its holders can search."""

from dataclasses import dataclass, field
from typing import Self

from clarion.vault.derive import Mac, expand
from clarion.vault.key import Key

TERM_SIZE = 8


@dataclass(frozen=True)
class SearchKeys:
    """`pages` seals the index; a term stands in it only as a keyed hash."""

    pages: Key
    terms: Mac = field(repr=False)

    @classmethod
    def of(cls, directory: Key) -> Self:
        pages = Key(expand(directory.secret, "search-pages"))
        return cls(pages, Mac(expand(directory.secret, "search-terms")))

    def term(self, text: str) -> tuple[int, bytes]:
        """On which of 256 pages it stands, and as what: 8 bytes of an HMAC-SHA256."""
        code = self.terms.of(text.encode())
        return code[0], code[1 : TERM_SIZE + 1]
