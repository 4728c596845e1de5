"""What a number is: a level, a change, a share, a level compared with."""
