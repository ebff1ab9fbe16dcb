"""How a report says that somebody is no longer where they were. Simplified, as it is folded."""

from clarion.countries import english_gone
from clarion.countries.china.report.people import ONE
from clarion.countries.china.report.shapes import HAN
from clarion.countries.report import Sort, Status, Word

_WHEN = (
    r"(?:去年|前年|今年|上个?月|年[初底前]|[春夏秋冬]天|\d+[年月]|"
    r"[一二三四五六七八九十]+月|[初底中份里])*"
)
_ALREADY = "(?:早就|早已|早都|已经?|就|都|前年|去年)"

LEFT = Word(
    Sort.STATUS,
    Status.MOVED,
    "已经调走|已调走|调走|已调离|调离|已退休|已经退休|已退居二线|退居二线|已离职|已辞职|"
    "辞职|已故|已去世|去世|病逝|死亡|已死|病故|已病故|过世|已过世|离世|已离世|猝死|"
    "卸任|离任|已免职|已撤职|已下台|落马|被双规|不在岗|不干了|已不干|已转业|已转行|内退|"
    "离休|已借调|长期病假|休病假|"
    "已不在该单位|已不在此单位|不在此处|已换人|换人|transferred|has moved|deceased|"
    "resigned|passed away|left office|no longer there",
    (
        "(?:已|就|又|被)?调(?:去|到|往)了?(?!查|解|研)",
        rf"(?:{_ALREADY})退(?:了|下来?了?|养)(?![{HAN}])",
        r"(?:办|办理)[了好过完]?(?:离?退休|内退)(?:手续|证)?了?(?!年龄)",
        "回(?:家|老家)(?:养老|[带抱]孙[子女]|带孩子|养病|种[地田菜]|享福|休养)了?",
        "号码?(?:也|都|已经?|早)?(?:交[回还公出]|上交|被?收回)了?",
        r"(?<![款费钱])退下来了?",
        r"辞工了?|(?:下海|改行|转行)(?:去|当|做|经商|开|到)",
        rf"到[{HAN}]{{2,6}}(?:打工|养老|做生意|开店)去了",
        "在家(?:养老|[带抱]孙[子女]|享福)",
        rf"老{ONE}{_WHEN}?(?:就|已经?|都)?(?:没|不在)了(?=[,。;!)\s]|$)",
        (
            r"已?(?:经)?不在(?:[该此本][个间]?(?:派出)?(?:所|局|院|队|处|科|单位|职)?|"
            r"[这那][里儿边个](?=了))了?(?=[\s),;。]|$)"
        ),
        (
            r"(?<=[\s(,;:\ufffc])(?:已?经?)(?:被?免职|被?撤职|被查|被抓|被判刑|被捕|身亡|自杀|"
            r"出国|下海|被?停职|被?开除(?:公职)?|下台|退|转业|转行|借调|调任)(?:外地|外县|他处|别处)?了?"
            r"(?=[\s),;。]|$)"
        ),
        # 9月已调任外县; not: 从市局借调来的
        (
            rf"(?<=[\s(,;:“\"年月底初\ufffc])(?:{_ALREADY})?(?:借调|调任|外调)[去到至往]?"
            rf"(?:[省市县区局厅部]|外[地省市县]|他处|别处|上级)[{HAN}]{{0,4}}(?=[\s,;。)”]|$)"
        ),
        r"辞了(?:职|警察|工作|公职|官)|不当(?:警察|官|法官)了|脱了警服|离开了?(?:公安|警队|警界|法院)",
        rf"退休(?![{HAN}])",
        # 去年退休了, 退休回老家了; not: 快退休了
        (
            rf"(?<![快将要没未临近到了])退休(?:了(?![{HAN}])|了?(?:以?后)?就?(?:回|在家|去|搬|赋闲|养|"
            r"[快有都]?[一二两三四五六七八九十几半多\d]+[年个]))"
        ),
        r"(?<!自动)(?<!自愿)离职(?![书协])",
        r"retired(?! [a-z])",  # not: a retired nurse
        r"retired (?:from|in|as|last|early)(?![a-z])",
        r"(?:went|gone|moved|left) into (?:private |his own )?business",
        *english_gone.LEFT,
        r"left the (?:force|service|police|bench)(?![a-z])",
    ),
    "退离rgwmlsthpd已就又被调不免撤身自出下停开转借早都前去办回在老外号到改",
)
