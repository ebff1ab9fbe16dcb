"""Names of places that hold signs which elsewhere are words of a sentence: 达来苏木派出所.

Simplified, as the text is folded.
"""

from clarion.countries.china.report.shapes import HAN

_SENTENCE = (
    "[被在到往从向对给找请问打让叫与按送押写去由是为遭抄转现等说着我他她你们的了兼因将把又再该此本]|"
    "[移迁调升降以直乃]至|已报|上报|呈报|报捕|移交|提交|转交|递交|退回|[家里过出回进上下前后起拿]来|来[了过电自]|[人员长警局]和|[后时天日年月]|多次|其[中它他]"
)
# The whole of what stands between the beginning of a line, or another office, and the word for one.
WHOLE = (
    rf"(?:称(?=[文多])|(?!{_SENTENCE})[{HAN}])(?:(?!{_SENTENCE})[{HAN}]){{1,7}}(?<![来和至也还])"
)
