"""Numbers as people and machines write them: most of them nearly right, some of them noise."""

from random import Random

from clarion.countries.base import Profile

SEPARATORS = ("", "", "", "", "-", " ", ".", "(", ")", "--", " - ", "\u3000", "\t", "·", "/")
TAILS = ("", "", "", "", "-801", "转12", " 8", "x1", "\n", " ", "-1234567", "*", "#3", "\u200b")
ANY = "0123456789+-() .转xX*#×０１２３４５６７８９٣①-–—\u3000\u00a0\u200b\n\t,;abc分机"
# Public services, shared-cost numbers, mobiles, towns of every length, and the fictional blocks.
HEADS: tuple[str, ...] = (
    "1",
    "13",
    "139",
    "154",
    "1540000",
    "161",
    "174",
    "10",
    "21",
    "24",
    "311",
    "433",
    "536",
)
HEADS += ("754", "851", "897", "978", "991", "400", "800", "86", "95", "96", "12", "2", "5", "9")
LOCAL_STARTS = ("0", "1", "12", "100", "400", "95", "96", "116", "8")


def written(random: Random, country: Profile) -> str:
    """One text; whether it is a number is for the profile to say."""
    if random.random() < 0.1:
        return "".join(random.choice(ANY) for _ in range(random.randrange(24)))
    code = country.calling_code
    prefixes: tuple[str, ...] = (
        "",
        "",
        "",
        "0",
        f"+{code}",
        f"00{code}",
        code,
        f"+{code} ",
        f"(+{code})",
    )
    prefixes += (f"+{code}0", f"{code}0", f"00{code}0", "+", "00", "8")
    head = random.choice(HEADS) if random.random() < 0.7 else _digits(random, 1, 3)
    local = _digits(random, 4, 10)
    if random.random() < 0.2:
        local = random.choice(LOCAL_STARTS) + local[2:]
    cut = random.choice((3, 4))
    between, within = random.choice(SEPARATORS), random.choice(SEPARATORS)
    text = random.choice(prefixes) + head + between + local[:cut] + within + local[cut:]
    return text + random.choice(TAILS)


def _digits(random: Random, least: int, most: int) -> str:
    return "".join(random.choice("0123456789") for _ in range(random.randint(least, most)))


def disagreements(country: Profile, random: Random, count: int) -> list[str]:
    """Texts that the short way reads differently from the whole way."""
    numbers = country.numbers
    areas = ("", "", "10", "0536", "991", "9")
    found = []
    for _ in range(count):
        text, area = written(random, country), random.choice(areas)
        if numbers.normalise(text, area) != numbers.read_any(text, area):
            found.append(text)
    return found
