"""The law as code: what the handbook of early 2018 rules, as dated, explained decisions."""
