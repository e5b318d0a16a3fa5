"""What makes a kind of question: one body for each, as values that refuse nonsense."""
