"""What authors state about the law in questions and cases, read and computed by the rules."""
