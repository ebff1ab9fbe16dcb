"""Takes an uploaded file in without a temporary file: each piece is sealed as it arrives."""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from clarion.actions.intake.receive_table import (
    LIMIT,
    Arriving,
    NoFile,
    TooLarge,
    begin_upload,
    drop_upload,
    end_upload,
)
from clarion.models import Upload
from clarion.web.visitor import Request

NAME_LIMIT = 200
# At most, around the file: the other fields, and the lines between them.
REST_OF_FORM = 100_000


class SealedUpload(FileUploadHandler):
    """Of one request; `arriving` is what came in. Further files of a form are passed over."""

    def __init__(self, request: Request) -> None:
        super().__init__(request)
        self.visitor = request
        self.arriving: Arriving | None = None
        self.name = ""
        self.too_large = False
        self.kept = False
        self.passed_over = False

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, str],  # noqa: N803  Django's name
        content_length: int,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """What is said to be too large is not begun, so that no byte of it is written."""
        super().handle_raw_input(input_data, META, content_length, *args, **kwargs)
        self.too_large = content_length > LIMIT + REST_OF_FORM

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.passed_over = bool(self.arriving) or self.too_large
        if self.passed_over:
            raise SkipFile
        self.name = str(self.file_name or "")[:NAME_LIMIT]
        self.arriving = begin_upload(by=self.visitor.actor, now=self.visitor.now)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002
        """What is too large is read to its end, so that the browser hears why, and is not kept."""
        try:
            self._arriving().add(raw_data)
        except TooLarge:
            self.too_large = True
            self.drop()
            raise SkipFile from None

    def file_complete(self, file_size: int) -> None:
        """There is no file to hand on."""

    def upload_interrupted(self) -> None:
        """Said of a file that is passed over, too: then the first one is still whole."""
        if not self.passed_over:
            self.drop()

    def finished(self, *, never: bool) -> Upload:
        """The whole of it. Raises what is wrong with the file."""
        if self.too_large:
            raise TooLarge
        upload = end_upload(
            arriving=self._arriving(),
            name=self.name,
            by=self.visitor.actor,
            now=self.visitor.now,
            never=never,
        )
        self.kept = True
        return upload

    def _arriving(self) -> Arriving:
        if self.arriving is None:
            raise NoFile
        return self.arriving

    def drop_unless_kept(self) -> None:
        if not self.kept:
            self.drop()

    def drop(self) -> None:
        if self.arriving:
            drop_upload(arriving=self.arriving, by=self.visitor.actor, now=self.visitor.now)
        self.arriving = None
