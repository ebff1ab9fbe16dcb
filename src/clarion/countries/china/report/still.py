"""What nobody has become: 没有退休, has not been transferred. Simplified, as it is folded."""

from clarion.countries import english_elsewhere, english_gone
from clarion.countries.report import Sort, Word

STILL = Word(
    Sort.STOP,
    "",
    patterns=(
        (
            "(?:还|尚|并|从|根本)?(?:没有?|未曾?|不是|不曾)(?:真的?|要|说)?被?"
            "(?:退休|退居二线|离职|离任|卸任|辞职|调[走离任]|换人|去世|过世|病[故逝]|免职|撤职|停职|开除|转业|下台)"
            "(?!之?前|的?(?:手续|通知|年龄|金))"
        ),
        english_gone.STILL,
        english_elsewhere.REPLACED,
    ),
    first=f"还尚并从根没未不hdwin{english_elsewhere.REPLACED_FIRST}",
)
