"""Area codes by place: 绥德县公安局 has the code of 绥德县法院, whatever was told in between."""

from clarion.readers.compiled import compiled


class CodesByPlace:
    def __init__(self, place: str) -> None:
        self._place = compiled(place)
        self._told: dict[str, str] = {}

    def tell(self, office: str, code: str) -> None:
        """`office`: a name, or nothing."""
        place = self._of(office)
        if place:
            self._told[place] = code

    def code(self, office: str) -> str:
        """The code of another office in the same place, or nothing."""
        return self._told.get(self._of(office), "")

    def _of(self, office: str) -> str:
        found = self._place.match(office)
        return found[0] if found else ""
