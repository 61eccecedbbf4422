// Loads a verilated source, then records the switching of every net over a run as SAIF: load words on the command line.
// Usage: driver OUT.saif CLOCKS PHASE TAKEN OF WORD...   (TAKEN of every OF clocks the word is taken; PHASE: pools)
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "ports.h"
#include "verilated.h"
#include "verilated_saif_c.h"

static VerilatedContext context;
static Top top{&context};

static void tick() {
    top.clk = 1;
    top.eval();
    top.clk = 0;
    top.eval();
}

int main(int argc, char** argv) {
    if (argc < 6) return 2;
    const long clocks = std::atol(argv[2]);
    const uint64_t phase = std::strtoull(argv[3], nullptr, 10);
    const long taken = std::atol(argv[4]), of = std::atol(argv[5]);
    context.traceEverOn(true);
    top.clk = 0;
    top.rst = 1;
    set_command(top, 0, 0, 0);
    set_load(top, 0, 0);
    set_ready(top, 0);
    for (int i = 0; i < 3; ++i) tick();
    top.rst = 0;
    set_command(top, 1, 0, phase);  // LOAD
    top.eval();
    for (int i = 0; i < 1000 && !command_ready(top); ++i) tick();
    tick();
    set_command(top, 0, 0, 0);
    for (int i = 6; i < argc; ++i) {
        set_load(top, 1, std::strtoull(argv[i], nullptr, 10));
        top.eval();
        for (int j = 0; j < 1000 && !load_ready(top); ++j) tick();
        tick();
    }
    set_load(top, 0, 0);
    top.eval();
    for (int i = 0; i < 1000 && !out_valid(top); ++i) tick();
    if (!out_valid(top)) return 3;
    set_ready(top, 1);
    for (int i = 0; i < 4; ++i) tick();  // what a LOAD leaves in the pipelines has passed
    top.eval();
    VerilatedSaifC trace;
    top.trace(&trace, 1);
    trace.open(argv[1]);
    trace.dump(static_cast<uint64_t>(0));
    for (long t = 0; t < clocks; ++t) {
        set_ready(top, t % of < taken);
        tick();
        trace.dump(static_cast<uint64_t>(t + 1));
    }
    trace.close();
    return 0;
}
