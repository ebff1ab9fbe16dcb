"""The stages of a criminal case in China, and how long the law gives each of them.

From the Criminal Procedure Law of 2018: detention, request and decision on arrest (articles 80 and
91), investigation (156 to 159), review by the prosecution (172, 175), first instance (208),
appeal (230), second instance (243). Administrative detention: Public Security Administration
Punishments Law, article 16.
"""

from clarion.rules.case_clock import Limit, Stage
from clarion.rules.vocabulary import Decider


def _stage(
    code: str, names: str, decision: str, decider: Decider, limits: tuple[Limit, ...] = ()
) -> Stage:
    """`names` and `decision` in English, Simplified and Traditional, with | between them."""
    tags = ("en", "zh-Hans", "zh-Hant")
    said, decided = (dict(zip(tags, it.split("|"), strict=True)) for it in (names, decision))
    return Stage(code, said, decided, decider, limits)


STAGES = (
    _stage(
        "administrative_detention",
        "Administrative detention|行政拘留|行政拘留",
        "release|释放|釋放",
        Decider.POLICE,
        (Limit(days=15), Limit(days=20)),
    ),
    # 3, 7 or 30 days until arrest is requested, then 7 until it is decided.
    _stage(
        "detention",
        "Criminal detention|刑事拘留|刑事拘留",
        "approval of the arrest|批准逮捕与否|批准逮捕與否",
        Decider.PROSECUTION,
        (Limit(days=10), Limit(days=14), Limit(days=37)),
    ),
    _stage(
        "arrest_requested",
        "Arrest requested|提请批准逮捕|提請批准逮捕",
        "approval of the arrest|批准逮捕与否|批准逮捕與否",
        Decider.PROSECUTION,
        (Limit(days=7),),
    ),
    _stage(
        "investigation",
        "Arrested, under investigation|已逮捕，侦查阶段|已逮捕，偵查階段",
        "transfer to the prosecution|移送审查起诉与否|移送審查起訴與否",
        Decider.POLICE,
        (Limit(months=2), Limit(months=3), Limit(months=5), Limit(months=7)),
    ),
    # A month and 15 days; twice it may go back for a month of investigation and begin anew.
    _stage(
        "prosecution_review",
        "Review by the prosecution|审查起诉|審查起訴",
        "indictment|起诉与否|起訴與否",
        Decider.PROSECUTION,
        (Limit(months=1), Limit(months=1, days=15), Limit(months=6, days=15)),
    ),
    _stage(
        "trial",
        "Trial, first instance|一审|一審",
        "judgment|一审判决|一審判決",
        Decider.COURT,
        (Limit(months=2), Limit(months=3), Limit(months=6)),
    ),
    _stage(
        "judgment",
        "Judged, not yet final|一审已判决，尚未生效|一審已判決，尚未生效",
        "end of the time for an appeal|上诉期满|上訴期滿",
        Decider.COURT,
        (Limit(days=10),),
    ),
    _stage(
        "appeal",
        "Appeal, second instance|二审|二審",
        "final judgment|二审裁判|二審裁判",
        Decider.APPEAL_COURT,
        (Limit(months=2), Limit(months=4)),
    ),
    _stage(
        "prison",
        "Serving a sentence|服刑|服刑",
        "shorter sentence, parole, medical parole|减刑、假释或保外就医|減刑、假釋或保外就醫",
        Decider.PRISON,
    ),
    _stage(
        "other_custody",
        "Held outside the law|法外关押|法外關押",
        "release|释放|釋放",
        Decider.COMMITTEE,
    ),
)
