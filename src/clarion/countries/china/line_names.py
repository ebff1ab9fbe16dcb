"""Lines that a Chinese remark calls as an English heading does: Alt Mobile 那个已停机."""

from typing import Final

from clarion.countries.china.report.shapes import HAN

IN_LETTERS: Final = (
    "(?:(?:alt(?:ernate)?|main|other|second|work|office|home|direct) ?){0,2}"
    "(?:mobile|cell(?:phone)?|phone|landline|office|work|desk)(?: ?(?:phone|number|line|no\\.?))?"
    f" ?(?:[那这]个?)?(?:号码?|电话|手机|座机)? ?(?=[{HAN}])"
)
