"""cocotb test modules; they run inside the simulator's process."""
