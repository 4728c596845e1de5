"""How the bot gets its updates: getMe, long polling, the webhook's settings."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from playground.rules import LIMITS, WEBHOOK, Json, Refusal
from playground.telegram import Hook, Telegram
from playground.wire import Call

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_DEFAULT_PORTS = {"https": 443, "http": 80}


def get_me(telegram: Telegram, call: Call) -> Json:
    """getMe."""
    return telegram.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": not telegram.privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


async def get_updates(telegram: Telegram, call: Call) -> list[Json]:
    """getUpdates: long polling, one poller at a time."""
    if telegram.hook.url:
        raise await telegram.updates.conflict("webhook_active")
    if "allowed_updates" in call.args:
        telegram.updates.allow(call.text("allowed_updates"))
    most = LIMITS["updates_limit"]
    limit = call.number("limit", most)
    timeout = min(max(call.number("timeout"), 0), LIMITS["updates_timeout"])
    return await telegram.updates.get(
        call.number("offset"), limit if 1 <= limit <= most else most, timeout, call.gone
    )


def _check_address(telegram: Telegram, url: str) -> None:
    parts = urlsplit(url)
    if telegram.any_port and parts.hostname in {"127.0.0.1", "localhost", "::1"}:
        return
    if parts.scheme != "https":
        raise Refusal("webhook_url", reason="An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise Refusal("webhook_url", reason="invalid webhook URL specified")
    if (parts.port or _DEFAULT_PORTS[parts.scheme]) not in WEBHOOK["ports"]:
        raise Refusal("webhook_url", reason="Webhook can be set up only on ports 80, 88, 443 or 8443")


def _check_haste(telegram: Telegram) -> None:
    now, seconds = telegram.clock.now(), LIMITS["set_webhook_seconds"]
    if telegram.pace.on and telegram.next_webhook is not None and now < telegram.next_webhook:
        raise Refusal("flood", parameters={"retry_after": seconds}, seconds=seconds)
    telegram.next_webhook = now + timedelta(seconds=seconds)


def set_webhook(telegram: Telegram, call: Call) -> bool:
    """setWebhook; an empty url removes it."""
    url, secret = call.text("url").strip(), call.text("secret_token")
    if url:
        _check_haste(telegram)
        _check_address(telegram, url)
    if len(secret) > LIMITS["secret_bytes"]:
        raise Refusal("webhook_secret_long")
    if not _SECRET.fullmatch(secret):
        raise Refusal("webhook_secret")
    if "allowed_updates" in call.args:
        telegram.updates.allow(call.text("allowed_updates"))
    if call.flag("drop_pending_updates"):
        telegram.updates.forget()
    connections = call.number("max_connections", LIMITS["webhook_connections_default"])
    telegram.hook = Hook(
        url=url,
        secret=secret,
        connections=min(max(connections, 1), LIMITS["webhook_connections"]),
        ip_address=call.text("ip_address") or None,
    )
    if url:
        telegram.updates.end_poll("poller_and_webhook")
    telegram.updates.wake()
    return True


def delete_webhook(telegram: Telegram, call: Call) -> bool:
    """deleteWebhook."""
    if call.flag("drop_pending_updates"):
        telegram.updates.forget()
    telegram.hook = Hook()
    telegram.updates.wake()
    return True


def get_webhook_info(telegram: Telegram, call: Call) -> Json:
    """getWebhookInfo."""
    hook = telegram.hook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(telegram.updates.alive()),
    }
    if hook.url:
        info["max_connections"] = hook.connections
        info["ip_address"] = hook.ip_address or "127.0.0.1"
    if hook.error is not None and hook.error_at is not None:
        info |= {"last_error_date": int(hook.error_at.timestamp()), "last_error_message": hook.error}
    if telegram.updates.allowed is not None:
        info["allowed_updates"] = sorted(telegram.updates.allowed)
    return info


METHODS: dict[str, Any] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
