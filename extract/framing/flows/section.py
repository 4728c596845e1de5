"""Headings within a text that give their flow to the paragraphs under them: "Exports", "Imports (tables 3 and 6)"."""

from __future__ import annotations

from extract.framing.scene import Scene

FLOWS = ("turnover", "export", "import")
LONGEST = 70  # letters
STOPS = (".", "!", "?", ":", ";", ",")


def heads_section(scene: Scene) -> bool:
    """Whether a sentence is a line by itself that heads what follows."""
    if scene.kind in ("headline", "item") or scene.numbers:
        return False
    line = scene.text[scene.start : scene.end]
    opens = scene.start == 0 or scene.text[scene.start - 1] == "\n"
    closes = scene.text.startswith("\n", scene.end)
    return scene.kind == "heading" or (opens and closes and len(line) <= LONGEST and not line.endswith(STOPS))


def flow_of_heading(scene: Scene) -> str | None:
    """The one flow that a heading names, if any."""
    flows = {cue.value for cue in scene.of("flow")}
    return flows.pop() if len(flows) == 1 and flows <= set(FLOWS) else None
