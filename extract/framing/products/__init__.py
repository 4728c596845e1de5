"""What a number is of besides goods at large."""
