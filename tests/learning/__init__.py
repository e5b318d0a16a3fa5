"""The learner's local memory: kept, damaged, brought back, read as progress."""
