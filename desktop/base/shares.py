"""What a share seen in so many answers may truly be. The one place where the program reckons such an interval."""

import math

_Z = 1.96
"""95 % confidence, two-sided."""


def credible(right: float, count: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a share, `right` of `count` (weights need not be whole): few answers, a wide one;
    (0, 1) without any."""
    if count <= 0:
        return 0.0, 1.0
    share, z2 = min(max(right / count, 0.0), 1.0), _Z * _Z
    spread = _Z * math.sqrt(share * (1 - share) / count + z2 / (4 * count * count))
    middle, whole = share + z2 / (2 * count), 1 + z2 / count
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)
