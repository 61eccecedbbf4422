"""Simulation of the RTL: the verilated cycle simulator, the cocotb benches, and the parity ladder."""
