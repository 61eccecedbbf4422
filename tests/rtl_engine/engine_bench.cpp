// Drives a verilated engine: streams numpy buffers through it, with idles and stalls drawn from a xorshift generator.
// ports.h, written for each engine, defines Top, LANES, WIDTH, TERMS and the accessors of the lanes.
#include <cstdint>
#include <cstring>

#include "ports.h"
#include "verilated.h"

struct Bench {
    VerilatedContext context;
    Top top{&context};
    uint64_t random = 0x9E3779B97F4A7C15ull;
    uint32_t faults = 0;

    void clock() {
        top.clk = 1;
        top.eval();
        top.clk = 0;
        top.eval();
    }

    bool lucky(uint32_t chance) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return (random >> 40 & 1023) < chance;
    }
};

extern "C" {

Bench* bench_new() {
    Bench* bench = new Bench;
    bench->top.rst = 1;
    bench->clock();
    bench->clock();
    bench->top.rst = 0;
    bench->top.eval();
    return bench;
}

void bench_free(Bench* bench) { delete bench; }

void bench_segment(Bench* bench, uint32_t address, const uint8_t* entry, int64_t size) {
    bench->top.address = address;
    std::memcpy(&bench->top.entry, entry, size);
    bench->top.write = 1;
    bench->clock();
    bench->top.write = 0;
}

uint32_t bench_faults(Bench* bench) { return bench->faults; }

void bench_counts(Bench* bench, uint32_t* counts) {
    counts[0] = bench->top.updated;
    counts[1] = bench->top.lost;
    counts[2] = bench->top.saturated;
}

// One sweep over `beats` beats. numbers: [TERMS][beats][LANES]. chances: of weights, numbers, dither, and of the sink being ready, in 1/1024 a clock.
// Returns the clocks from start to done; -1 past the limit, -2 when an offered beat changed, -3 when TLAST is misplaced.
int64_t bench_sweep(Bench* bench, const uint8_t* sweep, int64_t size, int64_t beats, const uint8_t* weights,
                    const int32_t* numbers, const uint32_t* dither, uint8_t* results, const uint32_t* chances,
                    int64_t limit) {
    Top& top = bench->top;
    std::memcpy(&top.sweep, sweep, size);
    top.start = 1;
    bench->clock();
    top.start = 0;
    std::memset(&top.TKEEP, 0xFF, (WIDTH + 7) / 8);
    if (WIDTH % 8) reinterpret_cast<uint8_t*>(&top.TKEEP)[WIDTH / 8] = (1 << WIDTH % 8) - 1;
    int64_t sent = 0, dealt[TERMS] = {}, mixed = 0, got = 0, shown = -1;
    bool offered = false, dealing[TERMS] = {}, mixing = false, waiting = false;
    for (int64_t clock = 1; clock < limit; ++clock) {
        if (!offered && sent < beats && bench->lucky(chances[0])) {
            offered = true;
            std::memcpy(&top.IN_TDATA, weights + sent * WIDTH, WIDTH);
            top.IN_TLAST = sent == beats - 1;
        }
        const int term = which(top);
        if (!dealing[term]) dealing[term] = dealt[term] < beats && bench->lucky(chances[1]);
        if (dealing[term] && (TERMS > 1 || dealt[term] != shown)) {
            shown = dealt[term];
            set_numbers(top, numbers + (term * beats + shown) * LANES);
        }
        if (dither && !mixing && mixed < beats && bench->lucky(chances[2])) {
            mixing = true;
            set_dither(top, dither + mixed * LANES);
        }
        top.IN_TVALID = offered;
        top.NUMBERS_VALID = dealing[term];
        set_dither_valid(top, mixing);
        top.OUT_TREADY = bench->lucky(chances[3]);
        top.eval();
        bench->faults |= top.faults;
        const bool taken = offered && top.IN_TREADY, drawn = dealing[term] && top.NUMBERS_READY;
        const bool used = mixing && dither_ready(top);
        if (top.OUT_TVALID) {
            if (got >= beats || top.OUT_TLAST != (got == beats - 1)) return -3;
            uint8_t* place = results + got * WIDTH;
            if (waiting && std::memcmp(place, &top.OUT_TDATA, WIDTH)) return -2;
            std::memcpy(place, &top.OUT_TDATA, WIDTH);
            waiting = !top.OUT_TREADY;
            got += top.OUT_TREADY;
        } else if (waiting) {
            return -2;
        }
        const bool done = top.done;
        bench->clock();
        if (taken) ++sent, offered = false;
        if (drawn) ++dealt[term], dealing[term] = false;
        if (used) ++mixed, mixing = false;
        if (done) return got == beats ? clock : -3;
    }
    return -1;
}
}
