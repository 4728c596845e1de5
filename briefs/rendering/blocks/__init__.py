"""The blocks of a brief in words, a function a block; ``said`` has the table of them."""
