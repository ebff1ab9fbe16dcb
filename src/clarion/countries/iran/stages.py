"""The stages of a criminal case in Iran, and how long the law gives each of them.

From the Code of Criminal Procedure of 2014: arrest without a warrant (article 46), detention for
the investigation (242), appeal (431), review of a final judgment (474).
"""

from clarion.rules.case_clock import Limit, Stage
from clarion.rules.vocabulary import Decider


def _stage(
    code: str, names: str, decision: str, decider: Decider, limits: tuple[Limit, ...] = ()
) -> Stage:
    """`names` and `decision` in English, Simplified, Traditional and Persian, with | between."""
    tags = ("en", "zh-Hans", "zh-Hant", "fa")
    said, decided = (dict(zip(tags, it.split("|"), strict=True)) for it in (names, decision))
    return Stage(code, said, decided, decider, limits)


STAGES = (
    _stage(
        "arrest",
        "Arrested without charge|被捕，未定罪名|被捕，未定罪名|بازداشت بدون تفهیم اتهام",
        "charge or release|提出指控或释放|提出指控或釋放|تفهیم اتهام یا آزادی",
        Decider.PROSECUTION,
        (Limit(days=1),),
    ),
    _stage(
        "investigation",
        "Detained for investigation|羁押侦查|羈押偵查|بازداشت موقت",
        "renewal of the detention|续押与否|續押與否|ابقا یا فک قرار بازداشت",
        Decider.PROSECUTION,
        (Limit(months=1), Limit(months=2)),
    ),
    _stage(
        "trial",
        "Trial, first instance|一审|一審|دادگاه بدوی",
        "judgment|一审判决|一審判決|صدور حکم",
        Decider.COURT,
    ),
    _stage(
        "judgment",
        "Judged, not yet final|一审已判决，尚未生效|一審已判決，尚未生效|حکم غیرقطعی",
        "end of the time for an appeal|上诉期满|上訴期滿|پایان مهلت تجدیدنظرخواهی",
        Decider.COURT,
        (Limit(days=20),),
    ),
    _stage(
        "appeal",
        "Appeal|二审|二審|تجدیدنظر",
        "final judgment|二审裁判|二審裁判|رای قطعی",
        Decider.APPEAL_COURT,
    ),
    _stage(
        "prison",
        "Serving a sentence|服刑|服刑|دوران محکومیت",
        "leave, pardon, early release|准假、赦免或提前释放|准假、赦免或提前釋放|"
        "مرخصی، عفو، آزادی مشروط",
        Decider.PRISON,
    ),
)
