"""What a document and its paragraphs are about."""
