"""Cases: authored branching stories in Twee 3, how they are read, checked, played and resumed."""
