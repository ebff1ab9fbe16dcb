"""Words beside a number in which it says nothing, or everything, whose the number is.

Simplified, as the text is folded.
"""

from clarion.countries import english
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Beside

_FILLER = (
    "[正副]的|[男女]的?|[男女]性|男女|[一在里是为的至到和及与叫个位名新副现据或又也还有另原约生]|"
    "[岁年月日]|[年日]生|年的|[年日]?出生|四?十[多几]|(?:所|局|院|队|单位|办公室)里?的|等?人|[男女恶]警|"
    "新?号码?|常用|占线|夜间|白天|晚上|中午|转|上班时间|据[悉说报了解称]*|得知|参与[者人]|外号|绰号|私人|"
    rf"(?:分管|主管|负责|主抓)[{HAN}]{{1,6}}|国保|政保|法制|刑侦|治安|户籍|信访|帮教(?:人员)?|犹大"
)
_WORKS = "上班|任教|教书|就读|上学|读书|打工|务工|就职|任职|供职|退休|居住"
BESIDE = Beside(
    filler=rf"(?:{_FILLER})+|{english.FILLER}",
    own=(
        rf"[其他她我]|(?:{_WORKS})(?: |$)|(?<![抄国大专搬回])家|(?<![男女正副新年])的|"
        rf"{english.OWN}"
    ),
    himself=(
        r"(?:^|(?<=[ 是,用]))用?(?:[他其]的?|[他其]?自己的?|他们的?)"
        rf"(?:另[一外]?[部个]?|新|旧)?$|{english.HIMSELF}"
    ),
    wrong=(
        r"^\W*(?:那个号|这个号)?(?:不是|并非|唔系)|其实|打通才|[接打][的到]是|划[掉去]|"
        rf"删[掉去除]|拿掉|{english.WRONG}"
    ),
    no=r"(?:不是|并非|唔系|\b(?:not|never))$",
    remark=(
        r"[接听骂吼吵挂换肯愿态点晚早午夜时周号]|打[过通得]|短信|关机|沉默|不[说肯敢听讲]|没[有人说]|"
        rf"{english.REMARK}"
    ),
    helper=r"助理|秘书|司机|助手|assistant|secretary|driver|clerk",
    address="[现家暂居]?住",
    of=frozenset({"", " ", "的"}),
    works=(
        rf"[其他她我][{HAN}]{{0,6}}(?:在|开的)$|"
        rf"(?:{_WORKS})的?$|{english.WORKS}"
    ),
)
