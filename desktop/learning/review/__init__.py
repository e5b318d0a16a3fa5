"""What is asked again before it is forgotten: items, FSRS, the day's queue, the plan for an exam."""
