"""A signed multiplier with its registers: inferred, or a block of a device that synthesis would leave unregistered."""

from __future__ import annotations

from amaranth.hdl import ClockSignal, Const, Instance, Module, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .pipeline import Pipeline

WIDTH = 18  # operand bits of an ECP5 multiplier


class Multiplier(wiring.Component):
    """p = a * b, three clocks later: operands, product, product; one a clock.

    Xilinx synthesis packs the three registers into the DSP block. Yosys packs none for ECP5, so ``ecp5`` instantiates
    MULT18X18D with its input, pipeline and output registers (Lattice FPGA-TN-02205).

    Parameters
    ----------
    a_bits, b_bits : int
        At most 18 for ``ecp5``.
    ecp5 : bool

    Attributes
    ----------
    a, b : In, signed
    p : Out(signed(a_bits + b_bits))
    """

    def __init__(self, a_bits: int, b_bits: int, ecp5: bool = False) -> None:
        if ecp5 and max(a_bits, b_bits) > WIDTH:
            raise ValueError(f"{a_bits} x {b_bits} bits do not fit an {WIDTH} x {WIDTH} multiplier")
        self.ecp5 = ecp5
        super().__init__({"a": In(signed(a_bits)), "b": In(signed(b_bits)), "p": Out(signed(a_bits + b_bits))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        if self.ecp5:
            self._block(m)
            return m
        pipe = Pipeline(m)
        product = pipe.register(pipe.register(self.a, "a_operand") * pipe.register(self.b, "b_operand"), "product")
        m.d.comb += self.p.eq(pipe.register(product, "p"))
        return m

    def _block(self, m: Module) -> None:
        """Connect one MULT18X18D."""
        a, b = Const(0, WIDTH) | self.a, Const(0, WIDTH) | self.b  # sign-extended
        bits = {f"i_A{i}": a[i] for i in range(WIDTH)} | {f"i_B{i}": b[i] for i in range(WIDTH)}
        product = Signal(2 * WIDTH)
        m.d.comb += self.p.eq(product)
        bits |= {f"o_P{i}": product[i] for i in range(2 * WIDTH)}
        bits |= {f"i_C{i}": Const(0, 1) for i in range(WIDTH)}
        registers: dict[str, str] = {}
        for name in ("INPUTA", "INPUTB", "PIPELINE", "OUTPUT"):
            registers |= {f"p_REG_{name}_CLK": "CLK0", f"p_REG_{name}_CE": "CE0", f"p_REG_{name}_RST": "RST0"}
        m.submodules.block = Instance(
            "MULT18X18D",
            **registers,
            p_GSR="DISABLED",
            p_RESETMODE="SYNC",
            i_CLK0=ClockSignal(),
            i_CE0=Const(1, 1),
            i_RST0=Const(0, 1),
            i_SIGNEDA=Const(1, 1),
            i_SIGNEDB=Const(1, 1),
            i_SOURCEA=Const(0, 1),
            i_SOURCEB=Const(0, 1),
            **bits,
        )


def black_box() -> str:
    """Return the declaration of MULT18X18D that a synthesis script needs before it knows the device's cells."""
    inputs = [f"{bus}{i}" for bus in "ABC" for i in range(WIDTH)]
    inputs += ["SIGNEDA", "SIGNEDB", "SOURCEA", "SOURCEB", "CLK0", "CE0", "RST0"]
    outputs = [f"P{i}" for i in range(2 * WIDTH)]
    names = [f"REG_{name}_{pin}" for name in ("INPUTA", "INPUTB", "PIPELINE", "OUTPUT") for pin in ("CLK", "CE", "RST")]
    parameters = "".join(f'  parameter {name} = "";\n' for name in (*names, "GSR", "RESETMODE"))
    ports = f"  input {', '.join(inputs)},\n  output {', '.join(outputs)}"
    return f"\n(* blackbox *)\nmodule MULT18X18D(\n{ports}\n);\n{parameters}endmodule\n"
