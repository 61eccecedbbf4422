"""p-values of test batteries, and how often each bit of a number is one."""

from __future__ import annotations

from .style import STAND_INS, canvas

TONES = {"pass": "c-bank", "expected": "muted", "fail": "c-gaussian", "too good": "c-pool"}
MARKS = {"pass": "o", "expected": "x", "fail": "v", "too good": "^"}


def p_values(tests: list[tuple[str, list[float], str]]) -> str:
    """Return the SVG of p-values, a row a test.

    Parameters
    ----------
    tests : list of (name, p-values, verdict)
    """
    with canvas("p-values", height=max(2.2, 0.24 * len(tests) + 0.8)) as (_, axes, out):
        for row, (_, values, verdict) in enumerate(tests):
            axes.plot(
                values,
                [row] * len(values),
                color=STAND_INS[TONES.get(verdict, "muted")],
                marker=MARKS.get(verdict, "o"),
                linestyle="none",
                markersize=5,
                alpha=0.8,
            )
        axes.set_yticks(range(len(tests)), [name for name, _, _ in tests])
        axes.invert_yaxis()
        axes.set_xlim(-0.03, 1.03)
        axes.set_xlabel("p-value")
    return out[0]


def bits(fractions: list[float], noise: float) -> str:
    """Return the SVG of the bias of each bit, lowest first; ``noise`` is what fair bits of the same count may show."""
    with canvas("bits", height=2.4) as (_, axes, out):
        axes.bar(range(len(fractions)), [one - 0.5 for one in fractions], color=STAND_INS["c-bank"])
        for side in (-noise, noise):
            axes.axhline(side, color=STAND_INS["muted"], linewidth=1, linestyle=(0, (1, 2)))
        axes.set_xticks(range(len(fractions)))
        axes.set_xlabel("bit, lowest first")
        axes.set_ylabel("ones − 1/2")
    return out[0]
