"""AXI pieces: the skid buffer, AXI4-Stream ports, and an AXI4-Lite slave."""
