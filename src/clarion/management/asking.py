"""Ask at the terminal what a command was not told; what was given is never asked again."""

from collections.abc import Callable, Collection, Iterable


def ask(
    question: str,
    default: str,
    is_right: Callable[[str], bool],
    near: Callable[[str], Collection[str]] = lambda _: (),
) -> str:
    """Again until it is right; Enter takes the default. `near`: what may have been meant."""
    while True:
        said = input(f"{question} [{default}]: " if default else f"{question}: ").strip() or default
        if is_right(said):
            return said
        meant = " or ".join(near(said))
        print(f"  Perhaps {meant}?" if meant else "  That cannot be. Once more, please.")


def choose(question: str, among: Collection[str], default: str) -> str:
    return ask(f"{question} ({', '.join(among)})", default, lambda said: said in among)


def ask_names(questions: Iterable[str], taken: Iterable[str]) -> list[str]:
    """One name for each question, none of them twice."""
    names: list[str] = []
    known = {name.casefold() for name in taken}
    for question in questions:
        name = ask(question, "", lambda said: bool(said) and said.casefold() not in known)
        known.add(name.casefold())
        names.append(name)
    return names
