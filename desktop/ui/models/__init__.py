"""Qt models: what lists and trees show."""
