"""Where households stand on the map: tied ones near each other, in even rows, the same for a village for ever."""

from collections.abc import Sequence

from desktop.outreach.population import Population

ROUNDS = 12
WIDE = 1.9
"""Width of the map over its height."""
_STREET, _KIN = 1.0, 0.6
_PULL = {"neighbour": _STREET, "kin": _KIN}
_OTHER = 0.15


def lay_out(people: Population) -> tuple[tuple[int, int], ...]:
    """(row, column) of each household, from 0. Rows are filled evenly; no two households share a place.

    Each round moves a household towards those it is tied to and then spreads all of them over even rows again: by
    rank only, so that nothing depends on the last bit of a number."""
    size = people.size
    columns = columns_of(size)
    places = _spread([(home.y, home.x) for home in people.homes], columns)
    near = _neighbours(people)
    for _ in range(ROUNDS):
        places = _spread([_towards(places, i, near[i]) for i in range(size)], columns)
    return places


def columns_of(size: int) -> int:
    """Households in a row."""
    columns = 1
    while columns * columns < size * WIDE:
        columns += 1
    return columns


def _neighbours(people: Population) -> list[list[tuple[int, float]]]:
    near: list[list[tuple[int, float]]] = [[] for _ in range(people.size)]
    for a, b, kind in people.ties:
        pull = _PULL.get(kind, _OTHER)
        near[a].append((b, pull))
        near[b].append((a, pull))
    return near


def _towards(places: Sequence[tuple[int, int]], i: int, near: Sequence[tuple[int, float]]) -> tuple[float, float]:
    row, column = places[i]
    whole, down, across = 1.0, float(row), float(column)
    for j, pull in near:
        whole += pull
        down += pull * places[j][0]
        across += pull * places[j][1]
    return down / whole, across / whole


def _spread(points: Sequence[tuple[float, float]], columns: int) -> tuple[tuple[int, int], ...]:
    """Even rows by height, then even columns within each row."""
    order = sorted(range(len(points)), key=lambda i: (points[i][0], points[i][1], i))
    found = [(0, 0)] * len(points)
    for row, first in enumerate(range(0, len(order), columns)):
        for column, i in enumerate(sorted(order[first : first + columns], key=lambda i: (points[i][1], i))):
            found[i] = (row, column)
    return tuple(found)
