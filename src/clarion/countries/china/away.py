"""Where somebody works by now, of another place or office. Simplified, as it is folded."""

from clarion.countries.china.report.shapes import HAN

# Where they are no more; not: transferred to be the chief of this very office.
_BODIES = (
    "(?:监狱|法院|检察院|派出所|看守所|[支大]队|公安局|"
    "单位|部门|岗位|地方|地区|省|市|县|区|院|局|所)"
)
_PLACES = (
    f"(?:[他别异外][处地]|外[省市县区]|外单位|[他其别][他它的]?(?:{_BODIES}|地)|别的{_BODIES}|"
    f"另[外一]+[个家处]?{_BODIES}|新(?:单位|部门|岗位|职|岗|地方)|省[厅里委]|省?高院|中央|"
    "上级[机单部]?[关位门]?)"
)
AWAY = (
    f"(?:平级|易地|异地|平行|横向)?(?:交流|轮岗)(?:任职|轮岗)?(?:到|去|至|往)了?{_PLACES}"
    "(?:去|工作|任职|上班|了)*|"
    rf"(?:高升|升迁|升调)(?:到|去|至|往)了?(?![此本这我该现])[{HAN}]{{0,6}}?"
    "[院局厅委部省市区县](?:去|工作|任职|上班|里|了)*|"
    f"(?:调|转)(?:任|往|去|到|至|离|动到)*了?{_PLACES}(?:去|工作|任职|上班|了)*|"
    f"(?:[去到在]了?)?{_PLACES}(?:工作|任职|上班)(?:去|了)*"
)
