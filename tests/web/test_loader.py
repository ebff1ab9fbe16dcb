"""Pages travel without their indentation; what a person wrote keeps every blank."""

from pathlib import Path

from django.template import Context, Engine


def test_a_tag_leaves_no_empty_line(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        "<ul>\n  {% for one in many %}\n    {% if one %}\n      <li>{{ one }}</li>\n"
        "    {% else %}\n      <li>-</li>\n    {% endif %}\n  {% endfor %}\n</ul>\n"
        "and {% if many %}x{% endif %}\n{% if many %}· y{% endif %}\n"
    )
    engine = Engine(dirs=[str(tmp_path)], loaders=["clarion.web.loader.Loader"])
    page = engine.get_template("page.html").render(Context({"many": ["a", "", "b"]}))
    assert page == "<ul>\n<li>a</li>\n<li>-</li>\n<li>b</li>\n</ul>\nand x\n· y\n"


def test_indentation_stays_behind_and_texts_stay_whole(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>\n    {{ written }}\n\n  </p>\n")
    engine = Engine(dirs=[str(tmp_path)], loaders=["clarion.web.loader.Loader"])
    written = "one\n    two"
    page = engine.get_template("page.html").render(Context({"written": written}))
    assert page == f"<p>\n{written}\n</p>\n"
