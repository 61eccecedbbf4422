// A host for the verilated subsystem: an AXI4-Lite master and both ends of the streams, all of which go on in every
// clock. ports.h, written for each design, defines the type Top and WIDTH, the bytes of a beat.
#include <cstdint>
#include <cstring>
#include <deque>
#include <vector>

#include "ports.h"
#include "verilated.h"

constexpr int KEEP = (WIDTH + 7) / 8;

struct Beat {
    uint8_t data[WIDTH];
    uint8_t keep[KEEP];
    uint8_t last, dest;
};

// Bits of `violations`: a channel dropped VALID, or changed what it offered, before READY.
enum : uint32_t { STREAM_DROPPED = 1, STREAM_CHANGED = 2, RESPONSE_DROPPED = 4, RESPONSE_CHANGED = 8 };

struct Bench {
    VerilatedContext context;
    Top top{&context};
    uint64_t clocks = 0, random;
    uint32_t offer = 1024, take = 1024, violations = 0;  // chances in 1/1024 a clock
    uint64_t ends = 0;                                   // packets that came out
    std::deque<Beat> to_send, received;
    bool waiting = false, answered = false, fetched = false, cut = false;
    Beat waited;
    uint32_t response = 0, word = 0;

    bool lucky(uint32_t chance) {
        if (chance >= 1024) return true;
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return (random >> 40 & 1023) < chance;
    }

    void clock() {
        if (!top.s_axis_tvalid && !to_send.empty() && lucky(offer)) {
            const Beat& beat = to_send.front();
            std::memcpy(&top.s_axis_tdata, beat.data, WIDTH);
            std::memcpy(&top.s_axis_tkeep, beat.keep, KEEP);
            top.s_axis_tlast = beat.last;
            top.s_axis_tvalid = 1;
        }
        top.m_axis_tready = !cut && lucky(take);
        if (top.m_axis_tvalid) {
            Beat beat;
            std::memcpy(beat.data, &top.m_axis_tdata, WIDTH);
            std::memcpy(beat.keep, &top.m_axis_tkeep, KEEP);
            beat.last = top.m_axis_tlast;
            beat.dest = top.m_axis_tdest;
            if (waiting && std::memcmp(&beat, &waited, sizeof beat)) violations |= STREAM_CHANGED;
            waited = beat;
            waiting = !top.m_axis_tready;
            if (top.m_axis_tready) {
                received.push_back(beat);
                ends += beat.last;
            }
        } else {
            if (waiting && !cut) violations |= STREAM_DROPPED;
            waiting = false;
        }
        if (answered && !top.s_axi_bvalid || fetched && !top.s_axi_rvalid) violations |= RESPONSE_DROPPED;
        if (answered && top.s_axi_bresp != response || fetched && (top.s_axi_rresp != response || top.s_axi_rdata != word))
            violations |= RESPONSE_CHANGED;
        answered = top.s_axi_bvalid && !top.s_axi_bready;
        fetched = top.s_axi_rvalid && !top.s_axi_rready;
        response = answered ? top.s_axi_bresp : top.s_axi_rresp;
        word = top.s_axi_rdata;
        const bool sent = top.s_axis_tvalid && top.s_axis_tready;
        top.clk = 1;
        top.eval();
        top.clk = 0;
        if (sent) {
            to_send.pop_front();
            top.s_axis_tvalid = 0;
        }
        top.eval();
        ++clocks;
    }
};

extern "C" {

void perturb_reset(Bench* bench, int64_t clocks) {
    Top& top = bench->top;
    top.s_axis_tvalid = top.s_axi_awvalid = top.s_axi_wvalid = top.s_axi_arvalid = top.s_axi_bready = top.s_axi_rready = 0;
    bench->to_send.clear();
    bench->received.clear();
    top.rst = 1;
    for (int64_t i = 0; i < clocks; ++i) bench->clock();
    bench->waiting = bench->answered = bench->fetched = false;
    bench->violations = 0;
    bench->ends = 0;
    bench->received.clear();
    top.rst = 0;
    top.eval();
}

Bench* perturb_new(uint64_t seed) {
    Bench* bench = new Bench;
    bench->random = seed * 2 + 0x9E3779B97F4A7C15ull;
    bench->top.clk = 0;
    perturb_reset(bench, 2);
    return bench;
}

void perturb_free(Bench* bench) { delete bench; }

void perturb_flow(Bench* bench, uint32_t offer, uint32_t take) {
    bench->offer = offer;
    bench->take = take;
}

uint64_t perturb_clocks(Bench* bench) { return bench->clocks; }

uint32_t perturb_violations(Bench* bench) { return bench->violations; }

int perturb_irq(Bench* bench) { return bench->top.irq; }

void perturb_idle(Bench* bench, int64_t clocks) {
    for (int64_t i = 0; i < clocks; ++i) bench->clock();
}

// While on, both ends of the streams are taken down: nothing is offered or taken, and what waits is dropped.
void perturb_cut(Bench* bench, int on) {
    bench->cut = on;
    bench->to_send.clear();
    bench->received.clear();
    bench->ends = 0;
    bench->top.s_axis_tvalid = 0;
}

// Returns the response, or -1 when none came within the limit.
int perturb_write(Bench* bench, uint32_t address, uint32_t value, uint32_t strobe, int64_t limit) {
    Top& top = bench->top;
    top.s_axi_awaddr = address;
    top.s_axi_wdata = value;
    top.s_axi_wstrb = strobe;
    top.s_axi_awvalid = top.s_axi_wvalid = 1;
    top.s_axi_bready = 1;
    int answer = -1;
    while (answer < 0 && limit-- > 0) {
        const bool address_taken = top.s_axi_awvalid && top.s_axi_awready;
        const bool data_taken = top.s_axi_wvalid && top.s_axi_wready;
        if (top.s_axi_bvalid) answer = top.s_axi_bresp;
        bench->clock();
        if (address_taken) top.s_axi_awvalid = 0;
        if (data_taken) top.s_axi_wvalid = 0;
    }
    top.s_axi_bready = 0;
    return answer;
}

int perturb_read(Bench* bench, uint32_t address, uint32_t* value, int64_t limit) {
    Top& top = bench->top;
    top.s_axi_araddr = address;
    top.s_axi_arvalid = 1;
    top.s_axi_rready = 1;
    int answer = -1;
    while (answer < 0 && limit-- > 0) {
        const bool taken = top.s_axi_arvalid && top.s_axi_arready;
        if (top.s_axi_rvalid) {
            answer = top.s_axi_rresp;
            *value = top.s_axi_rdata;
        }
        bench->clock();
        if (taken) top.s_axi_arvalid = 0;
    }
    top.s_axi_rready = 0;
    return answer;
}

// Queues beats for the input stream: data[beats][WIDTH], keep[beats][KEEP] (all ones if null), last[beats] (the last
// beat only if null).
void perturb_push(Bench* bench, int64_t beats, const uint8_t* data, const uint8_t* keep, const uint8_t* last) {
    for (int64_t i = 0; i < beats; ++i) {
        Beat beat{};
        std::memcpy(beat.data, data + i * WIDTH, WIDTH);
        if (keep) {
            std::memcpy(beat.keep, keep + i * KEEP, KEEP);
        } else {
            for (int byte = 0; byte < WIDTH; ++byte) beat.keep[byte / 8] |= 1 << byte % 8;
        }
        beat.last = last ? last[i] : i == beats - 1;
        bench->to_send.push_back(beat);
    }
}

// Lets clocks pass until the end of a packet came out and the interrupt is high (where `interrupt`), or `limit` is
// reached. Returns the clocks, or -1 past the limit.
int64_t perturb_run(Bench* bench, int64_t limit, int interrupt) {
    for (int64_t clock = 0; clock < limit; ++clock) {
        if (bench->ends && (!interrupt || bench->top.irq)) {
            --bench->ends;
            return clock;
        }
        bench->clock();
    }
    return -1;
}

int64_t perturb_unsent(Bench* bench) { return bench->to_send.size(); }

// Takes up to `beats` received beats, not beyond the end of a packet; returns their number.
int64_t perturb_pull(Bench* bench, int64_t beats, uint8_t* data, uint8_t* keep, uint8_t* last, uint8_t* dest) {
    int64_t got = 0;
    bool end = false;
    while (!end && got < beats && !bench->received.empty()) {
        const Beat& beat = bench->received.front();
        std::memcpy(data + got * WIDTH, beat.data, WIDTH);
        std::memcpy(keep + got * KEEP, beat.keep, KEEP);
        last[got] = end = beat.last;
        dest[got++] = beat.dest;
        bench->received.pop_front();
    }
    return got;
}

}  // extern "C"
