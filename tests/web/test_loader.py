"""Pages travel without their indentation; what a person wrote keeps every blank."""

from pathlib import Path

from django.template import Context, Engine


def test_indentation_stays_behind_and_texts_stay_whole(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>\n    {{ written }}\n\n  </p>\n")
    engine = Engine(dirs=[str(tmp_path)], loaders=["clarion.web.loader.Loader"])
    written = "one\n    two"
    page = engine.get_template("page.html").render(Context({"written": written}))
    assert page == f"<p>\n{written}\n</p>\n"
