"""How many messages a second go through the local Bot API server from a plain HTTP client, over loopback.

The server runs in a process of its own. `python benchmarks/playground.py [--messages N]`; it exits with 1 below
300 messages a second, ten times Telegram's own pace.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import statistics
import sys
import time
from multiprocessing.queues import Queue
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import aiohttp

from playground import BotApiServer, Pace

FLOOR = 300.0
CHATS = 50
TEXT = "<b>Turnover, January-June 2019</b>: $481.7 million, +11.8%\n" * 10


async def _serve(addresses: Queue[str]) -> None:
    server = BotApiServer(pace=Pace.off())
    for number in range(CHATS):
        server.user(f"User {number}", user_id=500000001 + number, started=True)
    addresses.put(f"{await server.start()}/bot{server.token}")
    await asyncio.Event().wait()


def _server(addresses: Queue[str]) -> None:
    asyncio.run(_serve(addresses))


async def _send(address: str, messages: int, in_flight: int) -> tuple[float, list[float]]:
    """Sends so many messages; gives the seconds that it took and the seconds of each request."""
    numbers = iter(range(messages))
    times: list[float] = []

    async def worker(session: aiohttp.ClientSession) -> None:
        for number in numbers:
            body = {"chat_id": 500000001 + number % CHATS, "text": TEXT, "parse_mode": "HTML"}
            begin = time.perf_counter()
            async with session.post(f"{address}/sendMessage", json=body) as response:
                answer = await response.json()
                assert answer["ok"], answer
            times.append(time.perf_counter() - begin)

    async with aiohttp.ClientSession() as session:
        begin = time.perf_counter()
        await asyncio.gather(*(worker(session) for _ in range(in_flight)))
        return time.perf_counter() - begin, times


def main() -> int:
    """Measures with 1, 8 and 32 requests in flight and prints a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=3000)
    messages = parser.parse_args().messages
    addresses: Queue[str] = multiprocessing.Queue()
    process = multiprocessing.Process(target=_server, args=(addresses,), daemon=True)
    process.start()
    slowest = float("inf")
    try:
        address = addresses.get(timeout=30)
        for in_flight in (1, 8, 32):
            seconds, times = asyncio.run(_send(address, messages, in_flight))
            rate = messages / seconds
            slowest = min(slowest, rate)
            p50, p99 = statistics.median(times) * 1000, sorted(times)[int(len(times) * 0.99)] * 1000
            print(f"{in_flight:>3} in flight: {rate:7.0f} messages/s, p50 {p50:.2f} ms, p99 {p99:.2f} ms")
    finally:
        process.terminate()
        process.join()
    print(f"floor {FLOOR:.0f}/s: {'kept' if slowest >= FLOOR else 'MISSED'} ({os.cpu_count()} cores)")
    return 0 if slowest >= FLOOR else 1


if __name__ == "__main__":
    raise SystemExit(main())
