"""People who come to a centre alone: to be registered, on the register, with a wish for a measure, a credit, a move."""
