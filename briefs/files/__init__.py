"""A brief for programs: CSV, XLSX and JSON."""
