"""Writes content/search/classifier.bin: what each word of a question speaks for, learned by scikit-learn from all the
questions of content/search/.

Run `python -m tests.search.make_classifier` after changing texts, words or questions, and after make_forms. It needs
`pip install '.[learn]'` and takes a minute; the program itself only reads the file. The judged queries are never
learned from.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from desktop.base.shipped import read_toml, shipped
from desktop.handbook.files import read_handbook
from desktop.search.classifier import STEP, Classifier, write_classifier
from desktop.search.features import features
from desktop.search.files import read_vocabulary, words_digest
from desktop.search.index import SearchIndex, build_index
from desktop.search.packed import hash_of
from desktop.search.vocabulary import Vocabulary

FOLDER = shipped("content", "search")
FILE = FOLDER / "classifier.bin"
FIRMNESS = 1.0
"""C of the support vectors: how little a mistake on what it learns from is forgiven."""

FAINT = 0.06
"""Weights below this are left out; four fifths of them are, and nothing is found worse."""

Example = tuple[str, frozenset[str]]
"""A class, and the features of a question about it."""


def lines(vocabulary: Vocabulary, folder: Path) -> Iterator[tuple[str, str]]:
    """(class, question) of everything that was written about passages, subjects left out and matters outside."""
    for table in (vocabulary.asks(), vocabulary.spoken, asked(folder / "questions.toml")):
        for owner, asks in table.items():
            yield from ((owner, ask) for ask in asks)
    for name, asks in asked(folder / "outside.toml").items():
        yield from ((f"outside {name}", ask) for ask in asks)


def asked(path: Path) -> dict[str, list[str]]:
    """The questions of a file that nothing else reads, by the id they belong to."""
    return {name: [line for line in text.splitlines() if line.strip()] for name, text in read_toml(path).items()}


def examples(index: SearchIndex, said: Iterable[tuple[str, str]]) -> list[Example]:
    """The questions as the search will see them, and the passages themselves."""
    found = [(owner, frozenset(features(index.reader.read(text).terms))) for owner, text in said]
    found += [(each.id, frozenset(features(index.reader.analyser.terms(each.text)))) for each in index.passages]
    return [(owner, seen) for owner, seen in found if seen]


def train(learned_from: list[Example], made_of: str) -> Classifier:
    """The classifier of these examples; of the same examples always the same."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.svm import LinearSVC

    vectors = TfidfVectorizer(analyzer=sorted, binary=True)
    seen = vectors.fit_transform([seen for _, seen in learned_from])
    model = LinearSVC(C=FIRMNESS, random_state=1).fit(seen, [owner for owner, _ in learned_from])
    return packed(made_of, list(model.classes_), vectors.get_feature_names_out(), vectors.idf_, model)


def packed(made_of: str, classes: list[str], names: Iterable[str], idf: Any, model: Any) -> Classifier:
    """The model with the faint weights left out and the others as whole numbers of STEPs."""
    order = sorted((hash_of(name), place) for place, name in enumerate(names))
    starts, owners, weights = array("I", [0]), array("H"), array("b")
    for _, place in order:
        row = model.coef_[:, place]
        for owner in (abs(row) >= FAINT).nonzero()[0]:
            owners.append(int(owner))
            weights.append(max(-127, min(127, round(float(row[owner]) / STEP))))
        starts.append(len(owners))
    return Classifier(
        made_of,
        tuple(map(str, classes)),
        array("Q", (each for each, _ in order)),
        array("f", (float(idf[place]) for _, place in order)),
        starts,
        owners,
        weights,
        array("f", map(float, model.intercept_)),
    )


def main() -> None:
    """Learn, and write the file."""
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(FOLDER)
    index = build_index(handbook, vocabulary)
    made = train(examples(index, lines(vocabulary, FOLDER)), words_digest(FOLDER))
    Path(FILE).write_bytes(write_classifier(made))
    print(f"{len(made.classes)} classes, {len(made.hashes)} features, {len(made.weights)} weights", file=sys.stderr)


if __name__ == "__main__":
    main()
