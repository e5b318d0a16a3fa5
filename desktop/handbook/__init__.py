"""The text: chapters, sections, passages, citations, the register of the print's errors."""
