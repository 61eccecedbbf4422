"""The registers: one table, from which decoder, Python accessors, C header, JSON and documentation follow."""
