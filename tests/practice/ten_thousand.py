"""Ten thousand generated cases, families and people by turns, each decided again by the rules; and a thousand twins.

    python -m tests.practice.ten_thousand [CASES]

Not collected by pytest: it takes half a minute. Prints what it counted; exit code 1 at the first disagreement.
"""

import sys
import time

from desktop.cli_law import read_law
from desktop.law.assistance.decide import decide as decide_family
from desktop.law.facts import Household
from desktop.law.numbers import Law
from desktop.practice.generated.coverage import NOT_ASKED, count
from desktop.practice.generated.family import LEVELS
from desktop.practice.generated.made import Made
from desktop.practice.generated.people.made import RIGHT, WRONG
from desktop.practice.generated.people.visitor import decided
from desktop.practice.generated.subjects import SUBJECTS, generate, twins
from tests.practice.test_generated_people import changed


def agrees(made: Made, law: Law) -> bool:
    """The rules, asked again, decide the same; the key is marked right, and nothing else is."""
    facts = made.facts
    again = (decide_family(facts, law),) if isinstance(facts, Household) else decided(facts, law)
    verdict = next((ask for ask in made.asks if ask.id == "verdict"), None)
    right = all(each.right for each in made.grade({ask.id: ask.key for ask in made.asks}, law))
    wrong = any(each.right for each in made.grade({}, law))
    return again == made.decisions and right and not wrong and (not verdict or verdict.key == (again[0].verdict,))


def main(number: int) -> int:
    law = read_law()
    kinds = [(subject, level) for subject in SUBJECTS for level in LEVELS]
    begin, busy = time.perf_counter(), time.process_time()
    cases = []
    for n in range(number):
        subject, level = kinds[n % len(kinds)]
        cases.append(generate(subject, n // len(kinds), level, law))
    spent, busy = (1000 * each / number for each in (time.perf_counter() - begin, time.process_time() - busy))
    bad = [each for each in cases if not agrees(each, law)]
    found = count(cases)
    rules = tuple(each.id for each in law.rules.rules)
    pairs = [(subject, twins(subject, seed, law)) for subject in SUBJECTS for seed in range(number // 20)]
    poor = [pair for subject, pair in pairs if not _near(subject, pair.one, pair.other)]
    print(f"{number} cases, {spent:.2f} ms a case ({busy:.2f} ms of the processor), {len(bad)} disagree")
    print(f"rules not asked: {', '.join(found.unasked(rules))} (explained: {', '.join(NOT_ASKED)})")
    print(
        f"boundaries: {len(found.boundaries)}, not met: {[name for name, met in found.boundaries.items() if not met]}"
    )
    print(f"{len(pairs)} pairs of twins, {len(poor)} that do not differ in one fact and in the verdict")
    return int(bool(bad or poor or set(found.unasked(rules)) - set(NOT_ASKED)))


def _near(subject: str, one: Made, other: Made) -> bool:
    verdicts = {one.decision.verdict, other.decision.verdict}
    if subject == "people":
        return len(changed(one.facts, other.facts)) == 1 and bool(verdicts & set(RIGHT) and verdicts & set(WRONG))
    facts = {path.split(".")[3] for path in changed(one.household, other.household) if path.count(".") > 2}
    return len(verdicts) == 2 and len(facts - {"by_id"}) <= 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
