"""Photos and documents: sent, looked up, sized."""

from __future__ import annotations

from playground.entities.text import caption
from playground.images import image_size
from playground.methods.sending import deliver
from playground.rules import LIMITS, Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call, Upload
from playground.world import StoredFile


def stored(telegram: Telegram, call: Call, value: str, field: str, folder: str) -> StoredFile:
    """The file of a request: uploaded in `field`, attached, or known by its id; raises Refusal."""
    upload = call.files.get(value.removeprefix("attach://")) if value.startswith("attach://") else call.files.get(field)
    if upload is not None:
        return _keep(telegram, upload, folder)
    if not value or value.startswith("attach://"):
        raise Refusal("file_missing", field=field)
    if value.startswith(("http://", "https://")):
        raise Refusal("file_url")  # the playground never calls out
    if value not in telegram.world.files:
        raise Refusal("file_unknown")
    return telegram.world.files[value]


def _keep(telegram: Telegram, upload: Upload, folder: str) -> StoredFile:
    if not upload.data:
        raise Refusal("file_empty")
    if len(upload.data) > LIMITS["document_bytes"]:
        raise Refusal("file_too_big")
    if folder == "photos":
        if len(upload.data) > LIMITS["photo_bytes"]:
            raise Refusal("photo_too_big")
        image_size(upload.data)
    return telegram.world.keep_file(upload.name, upload.content_type, upload.data, folder)


def photo_content(file: StoredFile) -> Json:
    """The field photo: one size, the original."""
    width, height = image_size(file.data)
    size = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    return {"photo": [size | {"width": width, "height": height}]}


def document_content(file: StoredFile) -> Json:
    """The field document."""
    names = {"file_name": file.name, "mime_type": file.content_type}
    return {
        "document": {
            "file_id": file.file_id,
            "file_unique_id": file.unique_id,
            **names,
            "file_size": len(file.data),
        }
    }


def send_photo(telegram: Telegram, call: Call) -> Json:
    """sendPhoto."""
    file = stored(telegram, call, call.text("photo"), "photo", "photos")
    return deliver(telegram, call, photo_content(file) | caption(call))


def send_document(telegram: Telegram, call: Call) -> Json:
    """sendDocument."""
    file = stored(telegram, call, call.text("document"), "document", "documents")
    return deliver(telegram, call, document_content(file) | caption(call))


def get_file(telegram: Telegram, call: Call) -> Json:
    """getFile: the path to download from, for files up to 20 MB."""
    file_id = call.text("file_id")
    if not file_id:
        raise Refusal("file_id_empty")
    file = telegram.world.files.get(file_id)
    if file is None:
        raise Refusal("file_id_bad")
    if len(file.data) > LIMITS["download_bytes"]:
        raise Refusal("file_too_big_to_get")
    named: Json = {"file_id": file.file_id, "file_unique_id": file.unique_id}
    return named | {"file_size": len(file.data), "file_path": file.path}


METHODS = {"sendPhoto": send_photo, "sendDocument": send_document, "getFile": get_file}
