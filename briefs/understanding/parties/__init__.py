"""The parties that a question names, and the role in which each is named."""
