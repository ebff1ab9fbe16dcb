"""Offices that reports in English name in short: Zhongshan Dist. Police Dept., Security Div."""

from clarion.countries.china.report.offices_en import NOT_HIS, ROOM
from clarion.countries.report import Sort, Word

# The dot behind such a word ends no sentence: Zhongshan Dist. Police Station.
ABBREVIATED = (
    r"\.(?= ?[A-Z])(?:(?<=\bDist\.)|(?<=\bProv\.)|(?<=\bPref\.)|(?<=\bTwp\.)|(?<=\bMun\.))"
)
WORDS = (
    Word(
        Sort.UNIT,
        "",
        patterns=(
            (
                r"(?:police|public security|justice|judicial|education|health|civil affairs|"
                r"religious affairs|labou?r|corrections) (?:dep'?t|bur)\b\.?"
            ),
            r"procuracy(?![a-z])",
            (
                r"(?:neighbou?rhood|residents?['’]?|residential|village|party|street) "
                r"(?:cmte|cttee|ctte|comm)\b\.?"
            ),
        ),
        first="pjehcrlnvs",
    ),
    Word(
        Sort.UNIT,
        "part",
        patterns=(
            (
                rf"(?!public security |police )(?:(?:{ROOM})(?:,? (?:and|&))? ){{1,4}}"
                rf"(?:(?:div|sect|brig){NOT_HIS}\b\.?|dept\.{NOT_HIS})"
            ),
        ),
        first="".join(sorted({one[0] for one in ROOM.split("|")})),
    ),
)
