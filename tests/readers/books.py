"""Workbooks made by hand, as small as they can be; and what is wrong with some."""

import zipfile
from collections.abc import Container, Iterable, Mapping
from io import BytesIO
from xml.sax.saxutils import escape

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STATES = {False: "visible", True: "hidden"}
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def sheet(rows: Iterable[Iterable[object]]) -> str:
    return "".join(
        f'<row r="{at}">{"".join(_cell(cell) for cell in row)}</row>'
        for at, row in enumerate(rows, 1)
    )


def _cell(cell: object) -> str:
    if isinstance(cell, int | float):
        return f"<c><v>{cell}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(str(cell))}</t></is></c>'


def book(
    *sheets: str, more: Mapping[str, bytes] | None = None, hidden: Container[int] = ()
) -> bytes:
    """`hidden`: the places of sheets that nobody is shown, from 1."""
    made = BytesIO()
    names = [f"sheet{at}" for at in range(1, len(sheets) + 1)]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types">'
            f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/></Types>',
        )
        packed.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        listed = "".join(
            f'<sheet name="{n}" sheetId="{at}" r:id="{n}" state="{_STATES[at in hidden]}"/>'
            for at, n in enumerate(names, 1)
        )
        packed.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>',
        )
        related = "".join(
            f'<Relationship Id="{n}" Type="{OFFICE}/worksheet" Target="worksheets/{n}.xml"/>'
            for n in names
        )
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>',
        )
        for name, rows in zip(names, sheets, strict=True):
            packed.writestr(
                f"xl/worksheets/{name}.xml",
                f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData></worksheet>',
            )
        for path, octets in (more or {}).items():
            packed.writestr(path, octets)
    return made.getvalue()


OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
EXCEL = "urn:schemas-microsoft-com:office:"


def document(*tables: str, styles: str = "") -> str:
    """What an ODS holds as its content; by itself, with a kind, a flat one (FODS)."""
    spaces = " ".join(
        f'xmlns:{name}="{OASIS}{name}:1.0"' for name in ("office", "table", "text", "style", "draw")
    )
    named = "".join(
        f'<table:table table:name="sheet{at}" table:style-name="ta{at}">{rows}</table:table>'
        for at, rows in enumerate(tables, 1)
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:mimetype="{kind}">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{named}</office:spreadsheet></office:body>"
        "</office:document>"
    )


def open_document(content: str, manifest: str = "<manifest/>") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("META-INF/manifest.xml", manifest)
        packed.writestr("content.xml", content)
    return made.getvalue()


def ods_row(*cells: str, more: str = "") -> str:
    made = "".join(
        f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells
    )
    return f"<table:table-row {more}>{made}</table:table-row>"


def book_of_2003(*sheets: str) -> str:
    named = "".join(
        f'<Worksheet ss:Name="sheet{at}">{rows}</Worksheet>' for at, rows in enumerate(sheets, 1)
    )
    return (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        f'<Workbook xmlns="{EXCEL}spreadsheet" xmlns:ss="{EXCEL}spreadsheet" '
        f'xmlns:x="{EXCEL}excel">{named}</Workbook>'
    )
