"""When something happened, as remarks in English say it: in early May, last summer."""

from typing import Final

_MONTH: Final = (
    r"(?:(?:early|late|mid|end of|the end of|start of|the start of|spring|summer|autumn|winter|of)"
    r"[- ])*"
    r"(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})? ?"
    r"(?:\d{4}|(?:of )?(?:last|this) year)?|"
    r"(?:the )?(?:spring|summer|autumn|winter)|(?:19|20)\d\d|last \w+|this \w+|"
    r"\w+ (?:years?|months?|weeks?) ago)"
)
WHEN: Final = rf"(?:(?:(?:in|on|since|during|at|as of|by|around|about) )?{_MONTH}[: ]*)"
