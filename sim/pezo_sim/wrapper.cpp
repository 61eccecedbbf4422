// Drives one verilated source through its ports as a host would, and fills numpy buffers. ports.h, written for each
// design, defines the type Top, its number of LANES and the accessors used here.
#include <cstdint>

#include "ports.h"
#include "verilated.h"

struct Bench {
    VerilatedContext context;
    Top top{&context};
    uint64_t clocks = 0;

    void settle() { top.eval(); }

    void clock() {
        top.clk = 1;
        top.eval();
        top.clk = 0;
        top.eval();
        ++clocks;
    }
};

extern "C" {

Bench* pezo_new() {
    Bench* bench = new Bench;
    bench->top.clk = 0;
    bench->top.rst = 0;
    bench->settle();
    return bench;
}

void pezo_free(Bench* bench) { delete bench; }

void pezo_reset(Bench* bench, int64_t clocks) {
    bench->top.rst = 1;
    for (int64_t i = 0; i < clocks; ++i) bench->clock();
    bench->top.rst = 0;
    bench->settle();
}

uint64_t pezo_clocks(Bench* bench) { return bench->clocks; }

uint32_t pezo_error(Bench* bench) { return bench->top.error; }

// Let clocks pass with nothing asked and nothing taken.
void pezo_idle(Bench* bench, int64_t clocks) {
    for (int64_t i = 0; i < clocks; ++i) bench->clock();
}

// Returns 0, or -1 when the command was not accepted within the limit.
int pezo_command(Bench* bench, uint32_t op, uint64_t arg, int64_t limit) {
    set_command(bench->top, 1, op, arg);
    bench->settle();
    int accepted = -1;
    while (accepted != 0 && limit-- > 0) {
        if (command_ready(bench->top)) accepted = 0;
        bench->clock();
    }
    set_command(bench->top, 0, 0, 0);
    bench->settle();
    return accepted;
}

// gaps[i] idle clocks before word i (none if null). Returns 0, or -1 when a word was not accepted within the limit.
int pezo_load(Bench* bench, const uint64_t* words, int64_t count, const uint8_t* gaps, int64_t limit) {
    for (int64_t i = 0; i < count; ++i) {
        if (gaps) pezo_idle(bench, gaps[i]);
        set_load(bench->top, 1, words[i]);
        bench->settle();
        int accepted = -1;
        while (accepted != 0 && limit-- > 0) {
            if (load_ready(bench->top)) accepted = 0;
            bench->clock();
        }
        set_load(bench->top, 0, 0);
        bench->settle();
        if (accepted != 0) return -1;
    }
    return 0;
}

// Takes rows words into out[rows][LANES]; stalls[i] clocks with ready low before word i (none if null).
// Returns the number of words taken, fewer than asked when none was offered for limit clocks. A word that changes or
// disappears while it waits breaks the protocol: the number then returned is negative, -1 - (words taken).
int64_t pezo_read(Bench* bench, int64_t rows, int32_t* out, const uint8_t* stalls, int64_t limit) {
    int32_t held[LANES];
    for (int64_t row = 0; row < rows; ++row, out += LANES) {
        int64_t waited = 0;
        while (!out_valid(bench->top)) {
            if (waited++ >= limit) return row;
            bench->clock();
        }
        read_lanes(bench->top, out);
        if (stalls && stalls[row]) {
            pezo_idle(bench, stalls[row]);
            read_lanes(bench->top, held);
            bool same = out_valid(bench->top);
            for (int lane = 0; lane < LANES; ++lane) same = same && held[lane] == out[lane];
            if (!same) return -1 - row;
        }
        set_ready(bench->top, 1);
        bench->clock();
        set_ready(bench->top, 0);
    }
    bench->settle();
    return rows;
}

}  // extern "C"
