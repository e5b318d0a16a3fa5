"""What she searched for and then opened: the last queries, the latest first."""

from dataclasses import dataclass

MOST = 30
LONGEST = 300


@dataclass(frozen=True, slots=True)
class History:
    """At most MOST queries, none twice, none empty or longer than LONGEST characters."""

    queries: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.queries) > MOST or len(set(self.queries)) < len(self.queries):
            raise ValueError("too many queries, or one of them twice")
        if not all(each.strip() and len(each) <= LONGEST for each in self.queries):
            raise ValueError("a query is empty or too long")

    def with_query(self, query: str) -> "History":
        """The history once `query` has led somewhere; spaces around it are dropped, an empty one changes nothing."""
        query = " ".join(query.split())[:LONGEST].rstrip()
        if not query:
            return self
        return History((query, *(each for each in self.queries if each != query))[:MOST])

    def without(self, query: str) -> "History":
        """The history with `query` forgotten."""
        return History(tuple(each for each in self.queries if each != query))
