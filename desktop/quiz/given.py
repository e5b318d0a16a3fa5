"""An answer as it is kept: the response, how sure the learner was, how long it took."""

import json
from dataclasses import dataclass

from .certainty import LEVELS
from .response import Response, response_from_json, response_to_json


@dataclass(frozen=True, slots=True)
class Given:
    """`certainty` is 1, 2 or 3, or 0 where it was not asked; `seconds` from the question's appearing."""

    response: Response
    certainty: int = 0
    seconds: int = 0

    def __post_init__(self) -> None:
        if self.certainty not in (0, *LEVELS) or self.seconds < 0:
            raise ValueError("certainty is 1, 2 or 3, and time does not run backwards")


def given_to_json(given: Given) -> str:
    """The response alone where there is nothing more to say, else {"given": …, "certainty": 3, "seconds": 12}."""
    if not given.certainty and not given.seconds:
        return response_to_json(given.response)
    more = {"certainty": given.certainty, "seconds": given.seconds}
    return f'{{"given":{response_to_json(given.response)},{json.dumps(more, separators=(",", ":"))[1:]}'


def given_from_json(text: str) -> Given:
    """What given_to_json wrote. Raises ValueError for anything else."""
    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    match found:
        case {"given": dict() as response, "certainty": int() as certainty, "seconds": int() as seconds}:
            return Given(response_from_json(json.dumps(response)), certainty, seconds)
    return Given(response_from_json(text))
