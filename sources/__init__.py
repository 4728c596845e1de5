"""Where documents come from: text files, tables, workbooks, posts of channels."""
