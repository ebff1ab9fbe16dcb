"""Ranks cut short, and those who chair a body. In small letters, as the text is folded."""

from clarion.countries.china.report.offices_en import STAFF
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Word

_NO_NAME = "(?! (?:of|for|and|in|at|to|by|with|on|is|was|from)(?![a-z]))"

RANKS = Word(
    Sort.TITLE,
    "",
    patterns=(
        (
            r"(?<![a-z])(?:(?:deputy|vice|dep\.) )?(?:capt|sgt|lt|lieut|insp|det|cmdr|cdr|supt|maj|"
            rf"col|dir|pros|sec)\.(?= [a-z]){_NO_NAME}"
        ),
        rf"(?<![a-z])(?:(?:deputy|vice) )?(?:capt|sgt|supt|cmdr)(?= [a-z]+ [a-z]){_NO_NAME}",
        (
            r"(?:(?<=[,.;] )|(?<=\n)|(?<=- )|(?<=: ))chair(?=:? (?:(?:mrs?|ms|miss|dr)\.? )?"
            rf"[a-z'’]+ [a-z'’]+ ?[:,(\[\ufffc]){_NO_NAME}"
        ),
        rf"(?<=[{HAN}] )(?:{STAFF})(?= ?:)",  # 辅警 Auxiliary: in two languages
    ),
    first="abcdegijlmoprstuvw",
)
