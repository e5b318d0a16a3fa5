"""One learner's local memory: what was answered, when, how well; kept safe, and read back as progress."""
