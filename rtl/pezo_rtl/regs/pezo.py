"""The registers of the perturbation subsystem."""

from __future__ import annotations

from .table import Access, Field, Register, Table

CONST, RO, RW, PULSE, W1C = Access.CONST, Access.RO, Access.RW, Access.PULSE, Access.W1C

MAGIC = 0x505A4F31  # "PZO1"
MAJOR, MINOR = 1, 1  # major: a driver of another major number must refuse

TABLE = Table(
    "pezo",
    (
        Register("ID", "Names the block.", (Field("magic", 32, CONST, '0x505A4F31, "PZO1".'),)),
        Register(
            "VERSION",
            "Version of this register table; a driver refuses another major number.",
            (Field("minor", 16, CONST, "Additions."), Field("major", 16, CONST, "Incompatible changes.")),
        ),
        Register(
            "SPEC_LOW",
            "The design's hash; a driver refuses a bitstream made from another design.",
            (Field("hash", 32, CONST, "Lower 32 of 48 bits."),),
        ),
        Register("SPEC_HIGH", "See SPEC_LOW.", (Field("hash", 16, CONST, "Upper 16 of 48 bits."),)),
        Register(
            "SHAPE",
            "What was built.",
            (
                Field("lanes", 8, CONST, "Weights per beat."),
                Field("weight_bits", 8, CONST, "Width of a weight."),
                Field("number_bits", 8, CONST, "Width of a number."),
                Field("dither_bits", 8, CONST, "Width of the dither; 0: nearest-even only."),
            ),
        ),
        Register(
            "SOURCE",
            "The source of the numbers.",
            (
                Field("words", 16, CONST, "Words of one LOAD; 0: LOAD takes its position from ARGUMENT (pool)."),
                Field("state_bits", 8, CONST, "Bits of one word of LOAD."),
                Field("segments", 8, CONST, "Entries of the segment table, less one."),
            ),
        ),
        Register(
            "CONTROL",
            "Actions; each bit acts once.",
            (
                Field("start", 1, PULSE, "Begin the sweep that MODE, EPS, COEFFICIENT and SEGMENTS describe."),
                Field(
                    "abort",
                    1,
                    PULSE,
                    "Drop the sweep and all that is inside the engine; packets are cut, so reset their other ends too.",
                ),
                Field("clear", 1, PULSE, "Set UPDATED, LOST and SATURATED to 0."),
            ),
        ),
        Register(
            "STATUS",
            "What goes on now.",
            (
                Field("busy", 1, RO, "A sweep runs, its rewind included."),
                Field("source_ready", 1, RO, "Every source takes a command."),
                Field("source_valid", 1, RO, "Every source offers numbers."),
                Field("dither_ready", 1, RO, "The dither source takes a command."),
                Field("dither_valid", 1, RO, "The dither source offers numbers."),
                Field("load_full", 1, RO, "The word in LOAD_LOW has not been taken yet."),
            ),
        ),
        Register(
            "INTERRUPT",
            "Causes of the interrupt.",
            (
                Field("done", 1, W1C, "A sweep has ended and its results were taken."),
                Field("error", 1, W1C, "A bit of ERROR was set."),
            ),
        ),
        Register(
            "INTERRUPT_ENABLE",
            "The interrupt is the OR of enabled causes.",
            (Field("done", 1, RW, "Enable."), Field("error", 1, RW, "Enable.")),
        ),
        Register(
            "ERROR",
            "Sticky errors.",
            (
                Field("start_busy", 1, W1C, "Start while busy: ignored."),
                Field(
                    "config",
                    1,
                    W1C,
                    "Start with a mode, multiple, rounding, source or count that does not exist: refused.",
                ),
                Field(
                    "coefficient",
                    1,
                    W1C,
                    "Mantissa -32768 (refused), a shift beyond the range, or a delta above the reserve (clamped).",
                ),
                Field("range", 1, W1C, "A perturbed weight left its width: it wrapped."),
                Field("short", 1, W1C, "TLAST before the end of the last segment: the sweep ended there."),
                Field("long", 1, W1C, "No TLAST at the end of the last segment: the rest was dropped up to TLAST."),
                Field("keep", 1, W1C, "TKEEP cut through or dropped a weight of a segment: it passed unchanged."),
                Field("source", 1, W1C, "Start without a loaded source: refused."),
                Field("busy_write", 1, W1C, "SEGMENT_COMMIT, TERM or COMMAND while busy: ignored."),
                Field("command", 1, W1C, "COMMAND while the source still worked on one, or to no source: ignored."),
                Field("overrun", 1, W1C, "LOAD_LOW written before the word there was taken: the new one is lost."),
                Field(
                    "segment",
                    1,
                    W1C,
                    "SEGMENT_COMMIT with length 0, or it or TERM with a lane or index that does not exist: ignored.",
                ),
                Field("source_fault", 1, W1C, "The source set an error bit of its own; see SOURCE_ERROR."),
            ),
        ),
        Register(
            "SOURCE_ERROR",
            "Error bits of the sources; cleared by reset only.",
            (
                Field(
                    "numbers",
                    2,
                    RO,
                    "Of any. Bank: a zero word was loaded (0), a command came before LOAD (1). Pool: phase >= N.",
                ),
                Field("dither", 2, RO, "The same of the dither source."),
            ),
        ),
        Register(
            "MODE",
            "The next sweep.",
            (
                Field("mode", 2, RW, "0 perturb, 1 read, 2 update, 3 restore and update."),
                Field("multiple", 3, RW, "a: -2, -1, 1, 2 (read: also 0).", signed=True),
                Field("stochastic", 1, RW, "Round the update stochastically."),
                Field("rewind", 1, RW, "Rewind the sources that the sweep uses to their marks first."),
                Field("terms", 4, RW, "Terms of an update, less one: term k uses source k."),
                Field("source", 4, RW, "The source whose numbers delta is made of."),
            ),
        ),
        Register(
            "EPS",
            "delta = round(mantissa * 2**(exponent + fraction) * u).",
            (
                Field("mantissa", 16, RW, "Above -32768.", signed=True),
                Field("exponent", 16, RW, "Power of two.", signed=True),
            ),
        ),
        Register(
            "COEFFICIENT",
            "R = round(2**(exponent + fraction) * sum of mantissa_k * u_k).",
            (
                Field("mantissa", 16, RW, "Of term 0. Above -32768.", signed=True),
                Field("exponent", 16, RW, "Power of two, of all terms.", signed=True),
            ),
        ),
        Register("SEGMENTS", "Entries of the segment table in use.", (Field("count", 9, RW, "1 or more."),)),
        Register("SEGMENT_LENGTH", "For SEGMENT_COMMIT.", (Field("length", 32, RW, "Weights."),)),
        Register("SEGMENT_RESERVE", "For SEGMENT_COMMIT.", (Field("reserve", 31, RW, "Bound on |delta|, in LSB."),)),
        Register(
            "SEGMENT_COMMIT",
            "A write puts length, reserve and these into the table.",
            (
                Field("index", 8, RW, "Entry."),
                Field("fraction", 8, RW, "Fraction bits of its weights.", signed=True),
                Field("hold", 1, RW, "Pass the segment unchanged."),
                Field("lane", 8, RW, "Of its first weight; 0: a new beat, else the beat of the segment before.", at=24),
            ),
            strobe=True,
        ),
        Register("ARGUMENT", "For COMMAND.", (Field("value", 32, RW, "Words to skip; pool: phase of LOAD."),)),
        Register(
            "COMMAND",
            "A write gives a command to a source.",
            (
                Field("op", 2, RW, "0 LOAD, 1 MARK, 2 REWIND, 3 SKIP."),
                Field("dither", 1, RW, "To the dither source instead."),
                Field("source", 4, RW, "Source, where not to the dither source."),
            ),
            strobe=True,
        ),
        Register("LOAD_HIGH", "For LOAD_LOW.", (Field("word", 32, RW, "Upper 32 bits of the word."),)),
        Register(
            "LOAD_LOW",
            "A write offers a word to the source that is in LOAD; one place.",
            (Field("word", 32, RW, "Lower 32 bits of the word."),),
            strobe=True,
        ),
        Register("BEATS", "Progress.", (Field("count", 32, RO, "Beats taken in the present or last sweep."),)),
        Register("UPDATED", "Since CONTROL.clear.", (Field("count", 32, RO, "Weights updated."),)),
        Register("LOST", "Since CONTROL.clear.", (Field("count", 32, RO, "Of them, those whose R rounded to 0."),)),
        Register(
            "SATURATED",
            "Since CONTROL.clear.",
            (Field("count", 32, RO, "Of them, those clipped."),),
        ),
        Register(
            "TERM",
            "A write sets the mantissa of a further term of the update.",
            (
                Field("mantissa", 16, RW, "Above -32768.", signed=True),
                Field("index", 8, RW, "Term, 1 or more."),
            ),
            strobe=True,
        ),
        Register(
            "LIMITS",
            "What was built, continued.",
            (
                Field("terms", 8, CONST, "Sources, and most terms of an update."),
                Field("container", 8, CONST, "Bytes of a weight in the streams."),
            ),
        ),
    ),
)
