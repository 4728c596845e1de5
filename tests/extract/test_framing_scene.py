"""A sentence with its spans: its numbers, what is worked out once, and how far two things stand apart."""

from extract.framing.cues import Cue
from extract.framing.scene import Scene, first_behind, last_before, once
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


def test_that_there_is_nothing_is_worked_out_once_too() -> None:
    asked: list[Scene] = []

    @once
    def nothing(scene: Scene) -> None:
        asked.append(scene)

    scene = only("Exports came to $5 million.")
    nothing(scene)
    nothing(scene)
    assert asked == [scene]


def test_the_neighbours_of_a_place_are_the_last_before_and_the_first_behind_it() -> None:
    scene = only("Exports came to $5 million, imports to $3 million and fees to $1 million.")
    place = flow(scene, "import")
    assert last_before(scene.mentions, place.start) is scene.mentions[0]
    assert first_behind(scene.mentions, place.end) is scene.mentions[1]
    assert last_before(scene.mentions, scene.start) is None
    assert first_behind(scene.mentions, scene.end) is None


def test_each_word_of_a_sentence_is_known_by_its_place() -> None:
    _, found = scenes("Trade grew. Exports came to $5 million.", "en", None)
    assert [list(scene.starts) for scene in found] == [[token.start for token in scene.tokens] for scene in found]


def test_what_is_said_in_brackets_sets_nothing_apart() -> None:
    plain, aside = only("Exports came to $5 million."), only("Exports (by sea, by rail, by road) came to $5 million.")
    near, far = (scene.cost(flow(scene, "export"), scene.numbers[0]) for scene in (plain, aside))
    assert near == far


def test_a_comma_between_sets_apart_and_so_does_another_number() -> None:
    joined, parted = only("Exports came to $5 million."), only("Exports, low before, came to $5 million.")
    near, far = (scene.cost(flow(scene, "export"), scene.numbers[0]) for scene in (joined, parted))
    assert near < far
    behind = only("Then $3 million and $4 million were exported.")
    last, first = behind.numbers[1], behind.numbers[0]
    word = behind.of("flow")[0]
    assert behind.cost(word, last) < behind.cost(word, first)
