"""How the search bears many passages: `python -m tests.search.scale 20000` (as `komekshi bench --passages 20000`)."""

import json
import sys

from desktop.bench_search import measure_scale

if __name__ == "__main__":
    print(json.dumps(measure_scale(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000), indent=1))
