"""The commands and their order in ``pezo --help``. A command imports what it needs when it runs, not before."""

from __future__ import annotations

from typing import Annotated

import typer

from .. import __version__
from . import design, hardware, rng, runs, training
from . import estimate as estimates
from . import power as powers
from .device import device as run_device

app = typer.Typer(
    name="pezo",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

RUN, DESIGN, HARDWARE, TRAINING = "A whole run", "A design and its numbers", "Hardware", "Training"


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pezo-hw {__version__}")
        raise typer.Exit


@app.callback()
def pezo(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Zeroth-order training and its perturbation hardware, as one design.

    A design file says how perturbations are made, for which weights, optimizer,
    task and hardware. From it come the same integers in Python and in RTL, the
    accuracy that training with them reaches, and what the hardware costs.

    Begin with: [bold]pezo run examples/digits.toml[/bold]
    """


def device(context: typer.Context) -> None:
    """Train an ONNX model on the device it runs on, with forward passes only.

    \b
    Examples:
      pezo device --help
      pezo device train model.onnx --data examples/ --spec design.toml --run runs/mine
    """
    raise typer.Exit(run_device(context.args))


app.command(rich_help_panel=RUN)(runs.run)
app.command(rich_help_panel=RUN)(runs.report)
app.command(rich_help_panel=DESIGN)(design.check)
app.command(rich_help_panel=DESIGN)(design.stream)
app.command(rich_help_panel=DESIGN)(rng.rng)
app.command(rich_help_panel=HARDWARE)(hardware.rtl)
app.command(rich_help_panel=HARDWARE)(hardware.sim)
app.command(rich_help_panel=HARDWARE)(hardware.synth)
app.command(rich_help_panel=HARDWARE)(hardware.pnr)
app.command(rich_help_panel=HARDWARE)(estimates.estimate)
app.command(rich_help_panel=HARDWARE)(estimates.roofline)
app.command(rich_help_panel=HARDWARE)(powers.power)
app.command(rich_help_panel=TRAINING)(training.train)
app.command(rich_help_panel=TRAINING)(training.tune)
app.command(
    rich_help_panel=TRAINING,
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(device)
