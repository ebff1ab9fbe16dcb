"""How a pasted report is read: by the reader of case reports, with the country's profile."""

from clarion.countries.base import Profile
from clarion.readers.case_report.read import read_report
from clarion.readers.proposal import Proposal


def read(text: str, country: Profile, area: str) -> Proposal:
    return read_report(text, profile=country, default_area_code=area or None)
