"""Loads templates without their indentation: it is for who reads them, and costs time on Tor."""

import re
from typing import Final

from django.template import Origin
from django.template.loaders.filesystem import Loader as Files

# What a person wrote comes in later, through variables, and keeps its blanks.
_INDENTATION: Final = re.compile(r"\n\s+")


class Loader(Files):
    def get_contents(self, origin: Origin) -> str:
        return _INDENTATION.sub("\n", super().get_contents(origin))
