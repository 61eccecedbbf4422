"""Formal proofs of RTL blocks: specifications in Amaranth, proved by SymbiYosys with yices."""
