"""A sentence with its spans: its numbers, what is worked out once, and how far two things stand apart."""

from extract.framing.cues import Cue
from extract.framing.scene import Scene, once
from extract.framing.scenes import scenes


def only(text: str) -> Scene:
    _, found = scenes(text, "en", None)
    assert len(found) == 1
    return found[0]


def flow(scene: Scene, value: str) -> Cue:
    return scene.of("flow", value)[0]


def test_mere_counts_are_among_the_mentions_but_not_among_the_numbers() -> None:
    scene = only("In 2023 three firms and 40 others exported grain worth $5 million, up 12%.")
    assert [m.kind for m in scene.numbers] == ["money", "percent"]
    assert len(scene.mentions) > len(scene.numbers)


def test_what_is_kept_of_a_sentence_is_worked_out_once() -> None:
    asked: list[Scene] = []

    @once
    def words(scene: Scene) -> int:
        asked.append(scene)
        return len(scene.tokens)

    scene = only("Exports came to $5 million.")
    assert words(scene) == words(scene) == 7
    assert asked == [scene]


def test_what_is_said_in_brackets_sets_nothing_apart() -> None:
    plain, aside = only("Exports came to $5 million."), only("Exports (by sea, by rail, by road) came to $5 million.")
    near, far = (scene.cost(flow(scene, "export"), scene.numbers[0]) for scene in (plain, aside))
    assert near == far


def test_a_comma_between_sets_apart_and_so_does_another_number() -> None:
    joined, parted = only("Exports came to $5 million."), only("Exports, they said, came to $5 million.")
    near, far = (scene.cost(flow(scene, "export"), scene.numbers[0]) for scene in (joined, parted))
    assert near < far
    behind = only("Then $3 million and $4 million were exported.")
    last, first = behind.numbers[1], behind.numbers[0]
    word = behind.of("flow")[0]
    assert behind.cost(word, last) < behind.cost(word, first)
