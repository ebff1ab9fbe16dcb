"""Loads templates without their indentation: it is for who reads them, and costs time on Tor."""

import re
from typing import Final

from django.template import Origin
from django.template.loaders.filesystem import Loader as Files

# What a person wrote comes in later, through variables, and keeps its blanks.
_INDENTATION: Final = re.compile(r"\n\s+")
# A tag that has a line to itself would leave that line empty.
_ALONE: Final = re.compile(
    r"\n(\{% (?:if|elif|else|endif|for|empty|endfor|with|endwith)\b[^%\n]*%\})(?=\n)"
)


class Loader(Files):
    def get_contents(self, origin: Origin) -> str:
        return _ALONE.sub(r"\1", _INDENTATION.sub("\n", super().get_contents(origin)))
