"""Who becomes the reporter, the partner, or what is compared, once all of a question is read."""
