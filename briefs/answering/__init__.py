"""From a question and reconciled figures to a brief: a module an intent."""
