"""The two objects that pass between the steps: a question, and the brief that answers it."""
