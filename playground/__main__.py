"""Starts the server alone: `python -m playground [--port N] [--token T]`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sys

from playground.server import DEFAULT_TOKEN, BotApiServer


async def _run(token: str, port: int) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stopped.set)
    server = BotApiServer(token, hold_repeats=True)
    base_url = await server.start(port=port)
    sys.stdout.write(f"chat page:  {base_url}/\nbase_url:   {base_url}/bot\ntoken:      {token}\n")
    sys.stdout.flush()
    await stopped.wait()
    await server.stop()


def main(argv: list[str] | None = None) -> int:
    """Runs until it is interrupted; 1 where the port is taken."""
    about = "A local Bot API server with a chat page."
    parser = argparse.ArgumentParser(prog="python -m playground", description=about)
    parser.add_argument("--port", type=int, default=8081, help="port on the loopback, 0 for any free one (8081)")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the bot's token; any text of the usual shape")
    args = parser.parse_args(argv)
    try:
        asyncio.run(_run(args.token, args.port))
    except OSError as error:
        sys.stderr.write(f"cannot listen on port {args.port}: {error.strerror or error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
