"""What stands before the first word of a line of a list: 一、, (3), 议题2, ■."""

from clarion.countries import english_items
from clarion.countries.china.report.shapes import HAN, NUMERAL

# Arrows, blocks, figures and other signs that lines of a list begin with.
SIGN = r"[•·*#>+×–=~§¶‣⁃›»※◦\u2190-\u21ff\u2500-\u25ff\u2600-\u27bf\u2900-\u297f\u2b00-\u2bff-]"
NUMBERING = (
    rf"[\s]*(?:【\s?(?:[{NUMERAL}甲乙丙丁戊己庚辛壬癸]{{1,3}}|\d{{1,2}})\s?】|"
    rf"[甲乙丙丁戊己庚辛壬癸](?:[、.]|(?= {{1,3}}[{HAN}]{{4}}))|"
    rf"(?:\[[ x]?\]\s*(?:\d{{1,3}}\b)?|"
    rf"[(\[]\s?(?:\d{{1,2}}|[{NUMERAL}]{{1,3}}|(?:[a-z]|"
    rf"[ivx]{{2,4}})(?!.\s*\ufffc))\s?[)\]][、.:]?|"
    rf"(?:\d{{1,2}}|[{NUMERAL}]{{1,3}}|[a-z](?=\. |\) (?!\ufffc)))(?:、|\.(?!\d)|\))|"
    rf"\d{{1,2}}(?:\.\d{{1,2}}){{1,2}}\s+(?=[^\W\d])|[a-z]\d{{1,2}}[.:]?\s+(?=[^\W\d])|"
    rf"{english_items.HEADING}|[ivx]{{2,4}}\.\s+(?=[^\W\d])|#\d{{1,2}}[.:)]?\s+(?=[^\W\d])|"
    rf"(?:附?表|议题|议程|事项|要点|条目|单元|[小分]组|[版板]块|专题) ?"
    rf"(?:\d{{1,2}}|[{NUMERAL}]{{1,3}})[、.: ]\s*|"
    rf"第(?:\d{{1,2}}|[{NUMERAL}]{{1,3}})[项条][、.: ]\s*|"
    rf"\d{{1,3}} ?[楼#]|第?[①-⒛㈠-㈩❶-❿➀-➓]|"
    rf"\|?[ \t]*\d{{1,3}}[ \t]*[|\t](?=[ \t]*\ufffc)|"
    rf"\d{{1,2}} (?=[{HAN}]{{2}})|[a-z\d{NUMERAL}]{{1,2}}组\([^()\d]{{1,24}}\)(?=[: ]*[{HAN}])|"
    rf"{SIGN}+(?=[\s\w(\[【])|【(?=[^】]*】))\s*){{0,3}}\s*"
)
