"""That a number, or an office, is the one that was told before. Simplified."""

from clarion.countries.report import Sort, Word

SAME = Word(
    Sort.SAME,
    "",
    "电话同上|号码同上|电话见上|号码见上|见上|同一个电话|同一电话|同一号码|"
    "same as above|same number",
    # not: 同上大队副大队长, of the same one
    (
        r"same(?=,|\s{2,})",
        r"同上(?!\S{0,4}(?:[大中支总]队|[局所院科处庭])副?\S{0,3}[长员警])",
    ),
    "s同",
)
