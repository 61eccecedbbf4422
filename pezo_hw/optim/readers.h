// What a sweep is given (mirrored by native.py and sources/base.py), and the numbers of every kind of source.
// They are made in blocks that stay in the first-level cache.

#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>
#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace {

constexpr int64_t BLOCK = 2048;  // numbers made at a time

enum Kind : int32_t { TABLE = 0, RING = 1, PHILOX = 2, WORDS = 3 };

}  // namespace

extern "C" {

// A stream from one perturbation's start. Unused fields are zero.
struct PezoSource {
    int32_t kind;
    int32_t lanes;             // numbers a clock (RING: generators; WORDS: after summing)
    const void* table;         // TABLE: the cycle; RING: one generator's period, continued; PHILOX: float by half-word
    int64_t size;              // TABLE, RING: entries
    int32_t entry_bytes;       // TABLE: 1, 2 (signed integers) or 4 (float), RING: 2 or 4: small entries stay in the cache
    int64_t origin;            // TABLE: entry of number 0; RING: clock of number 0; WORDS: the same modulo generators
    const int64_t* phases;     // RING: entry of each generator at clock 0
    const float* factors;      // RING: factor of a clock by generator 0's entry, or null
    int32_t rotating;          // RING, WORDS: lane j shows generator (j + clock) mod lanes
    uint32_t key[2];           // PHILOX
    uint32_t counter[2];       // PHILOX: the upper two counter words
    int32_t generators;        // WORDS
    int32_t bytes;             // WORDS: bytes of a state
    int32_t slices;            // WORDS: slices of a state
    int32_t bits;              // WORDS: bits of a slice
    int32_t reading;           // WORDS: 0 offset, 1 two's complement, 2 sign
    int32_t terms;             // WORDS: neighbouring slices summed to one number
    const uint64_t* images;    // WORDS: [bytes][256], the step matrix
};

struct PezoPiece {
    float* weights;
    int64_t count;
    int64_t place;  // of its first weight in the perturbation
    int32_t group;
};

struct PezoProduct {
    int32_t source;
    float multiple;
    const float* coefficients;  // one a group
};

struct PezoJob {
    const PezoPiece* pieces;
    int64_t pieces_count;
    const uint64_t* states;  // WORDS sources, one after another: states at the clock of the first piece
};

struct PezoSweep {
    const PezoSource* sources;
    int64_t sources_count;
    const PezoProduct* products;
    int64_t products_count;
    const PezoJob* jobs;
    int64_t jobs_count;
    int64_t threads;
};

}  // extern "C"

namespace {

struct Numbers {
    const void* at;
    int32_t entry_bytes;
};

class Reader {
  public:
    virtual ~Reader() = default;
    virtual void seek(int64_t place) = 0;
    // Return the numbers at the cursor; `available` is how many lie there.
    virtual Numbers peek(int64_t& available) = 0;
    virtual void advance(int64_t count) = 0;
};

class TableReader final : public Reader {
  public:
    explicit TableReader(const PezoSource& source) : s(source) {}
    void seek(int64_t place) override { at = (s.origin + place) % s.size; }
    Numbers peek(int64_t& available) override {
        available = s.size - at;
        return {static_cast<const char*>(s.table) + at * s.entry_bytes, s.entry_bytes};
    }
    void advance(int64_t count) override {
        at += count;
        if (at == s.size) at = 0;
    }

  private:
    const PezoSource& s;
    int64_t at = 0;
};

// Numbers made a buffer of whole clocks (or counter blocks) at a time.
class BufferedReader : public Reader {
  public:
    explicit BufferedReader(int32_t bytes) : entry_bytes(bytes) {}
    void seek(int64_t place) override {
        if (place < base || place >= base + filled) {
            base = begin(place);
            filled = fill();
        }
        at = place - base;
    }
    Numbers peek(int64_t& available) override {
        if (at == filled) {
            base += filled;
            filled = fill();
            at = 0;
        }
        available = filled - at;
        return {buffer.data() + at * entry_bytes, entry_bytes};
    }
    void advance(int64_t count) override { at += count; }

  protected:
    // Go to the clock (or counter block) of a number; return the place of its first number.
    virtual int64_t begin(int64_t place) = 0;
    // Make the next numbers; return how many.
    virtual int64_t fill() = 0;
    void room(int64_t numbers) { buffer.resize(numbers * entry_bytes); }
    template <typename Entry>
    Entry* numbers() { return reinterpret_cast<Entry*>(buffer.data()); }

  private:
    const int32_t entry_bytes;
    std::vector<char> buffer;
    int64_t base = 0, at = 0, filled = 0;
};

// Sixteen entries of the ring's table, whose bits are moved and not read: int16_t, or int32_t for float.
template <typename Entry>
struct Row {
    typedef Entry Lanes __attribute__((vector_size(16 * sizeof(Entry))));
    Lanes lanes;
    static Row load(const Entry* from) {
        Row row;
        std::memcpy(&row.lanes, from, sizeof row.lanes);
        return row;
    }
    void store(Entry* to) const { std::memcpy(to, &lanes, sizeof lanes); }
};

#if defined(__clang__)
#define PEZO_ZIP(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define PEZO_ZIP(a, b, ...) __builtin_shuffle(a, b, typename Row<Entry>::Lanes{__VA_ARGS__})
#endif

// Turn 16 rows of 16 entries into their columns: four rounds, each of which zips row i with row i + 8.
template <typename Entry>
void transpose(Row<Entry> (&rows)[16]) {
    for (int round = 0; round < 4; ++round) {
        Row<Entry> zipped[16];
        for (int i = 0; i < 8; ++i) {
            const auto a = rows[i].lanes, b = rows[i + 8].lanes;
            zipped[2 * i].lanes = PEZO_ZIP(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            zipped[2 * i + 1].lanes = PEZO_ZIP(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        }
        for (int i = 0; i < 16; ++i) rows[i] = zipped[i];
    }
}

// A generator's numbers of consecutive clocks lie side by side in the table, so a block is read generator by generator
// and transposed, 16 generators and 16 clocks at a time.
template <typename Entry>
class RingReader final : public BufferedReader {
  public:
    explicit RingReader(const PezoSource& source)
        : BufferedReader(sizeof(Entry)), s(source), n(source.lanes), padded((n + 15) / 16 * 16), pitch(2 * padded + 16),
          clocks(std::max<int64_t>(16, BLOCK / n / 16 * 16)), entry(padded), rows(16 * pitch) {
        room(clocks * n + 16);
    }
    int64_t begin(int64_t place) override {
        const int64_t clock = s.origin + place / n;
        for (int64_t g = 0; g < padded; ++g) entry[g] = (s.phases[std::min(g, n - 1)] + clock) % s.size;
        turn = s.rotating ? clock % n : 0;
        return place - place % n;
    }

  private:
    int64_t fill() override {
        for (int64_t first = 0; first < clocks; first += 16) {
            const int64_t leading = entry[0];
            for (int64_t group = padded - 16; group >= 0; group -= 16) {  // downwards: what lies past n is overwritten
                Row<Entry> block[16];
                for (int64_t i = 0; i < 16; ++i) {
                    int64_t& at = entry[group + i];
                    block[i] = Row<Entry>::load(static_cast<const Entry*>(s.table) + at);  // continued by native.py
                    for (at += 16; at >= s.size;) at -= s.size;
                }
                transpose(block);
                for (int64_t m = 0; m < 16; ++m) {  // a clock's generators twice: any rotation of them is in one piece
                    block[m].store(rows.data() + m * pitch + group);
                    block[m].store(rows.data() + m * pitch + group + n);
                }
            }
            for (int64_t m = 0; m < 16; ++m) {
                Entry* out = numbers<Entry>() + (first + m) * n;
                const Entry* row = rows.data() + m * pitch + turn;
                if (s.rotating && ++turn == n) turn = 0;
                for (int64_t j = 0; j < padded; j += 16) Row<Entry>::load(row + j).store(out + j);  // the next overwrites
                if (s.factors) scale(numbers<float>() + (first + m) * n, s.factors[(leading + m) % s.size]);
            }
        }
        return clocks * n;
    }
    void scale(float* out, float factor) {  // with factors entries are float
        for (int64_t j = 0; j < n; ++j) out[j] *= factor;
    }
    const PezoSource& s;
    const int64_t n, padded, pitch, clocks;
    std::vector<int64_t> entry;
    std::vector<Entry> rows;
    int64_t turn = 0;
};

// 64-bit lanes in one register of the processor; the compiler has these operators on them.
#if defined(__AVX512F__)
constexpr int WIDTH = 8;
#else
constexpr int WIDTH = 4;
#endif
typedef uint64_t Lanes __attribute__((vector_size(8 * WIDTH)));

Lanes all(uint64_t word) { return Lanes{} + word; }
Lanes upper(Lanes lanes) { return lanes >> 32; }
Lanes counting(uint64_t from) {
    Lanes lanes{};
    for (int i = 0; i < WIDTH; ++i) lanes[i] = from + i;
    return lanes;
}
// The 64-bit products of the lower halves with a word.
Lanes product(Lanes lanes, uint32_t word) {
#if defined(__AVX512F__)
    return (Lanes)_mm512_mul_epu32((__m512i)lanes, (__m512i)all(word));
#elif defined(__AVX2__)
    return (Lanes)_mm256_mul_epu32((__m256i)lanes, (__m256i)all(word));
#else
    return (lanes & 0xFFFFFFFFu) * word;
#endif
}

class PhiloxReader final : public BufferedReader {
  public:
    explicit PhiloxReader(const PezoSource& source) : BufferedReader(4), s(source) { room(BLOCK); }
    int64_t begin(int64_t place) override {
        block = static_cast<uint64_t>(place) / 8;
        return place - place % 8;
    }

  private:
    int64_t fill() override {
        for (int64_t at = 0; at < BLOCK; at += 8 * WIDTH, block += WIDTH) {
            // words in 64-bit lanes: products need the lower halves alone, so what the upper ones hold does not matter
            Lanes c0 = counting(block), c1 = upper(c0), c2 = all(s.counter[0]), c3 = all(s.counter[1]);
            uint32_t k0 = s.key[0], k1 = s.key[1];
            for (int round = 0; round < 10; ++round) {
                const Lanes p0 = product(c0, 0xD2511F53u), p1 = product(c2, 0xCD9E8D57u);
                c0 = upper(p1) ^ c1 ^ all(k0);
                c2 = upper(p0) ^ c3 ^ all(k1);
                c1 = p1;
                c3 = p0;
                k0 += 0x9E3779B9u;
                k1 += 0xBB67AE85u;
            }
            int32_t halves[WIDTH * 8];
            for (int i = 0; i < WIDTH; ++i) {
                const uint64_t words[4] = {c0[i], c1[i], c2[i], c3[i]};
                for (int k = 0; k < 4; ++k) {
                    halves[8 * i + 2 * k] = static_cast<int32_t>(words[k] & 0xFFFFu);
                    halves[8 * i + 2 * k + 1] = static_cast<int32_t>(words[k] >> 16 & 0xFFFFu);
                }
            }
            const float* __restrict table = static_cast<const float*>(s.table);
            float* __restrict out = numbers<float>() + at;
            for (int i = 0; i < WIDTH * 8; ++i) out[i] = table[halves[i]];
        }
        return BLOCK;
    }
    const PezoSource& s;
    uint64_t block = 0;
};

class WordsReader final : public BufferedReader {
  public:
    WordsReader(const PezoSource& source, const uint64_t* start, int64_t place)
        : BufferedReader(4), s(source), state(start, start + source.generators), clock(place / source.lanes) {
        const int64_t uniforms = static_cast<int64_t>(s.generators) * s.slices;
        clocks = std::max<int64_t>(1, BLOCK / s.lanes);
        room(clocks * s.lanes);
        raw.resize(uniforms);
    }
    int64_t begin(int64_t place) override {  // forwards only: native.py begins a new job after a long gap
        for (const int64_t target = place / s.lanes; clock < target; ++clock) step();
        return place - place % s.lanes;
    }

  private:
    void step() {
        for (auto& word : state) {
            uint64_t image = 0;
            for (int b = 0; b < s.bytes; ++b) image ^= s.images[256 * b + ((word >> (8 * b)) & 255u)];
            word = image;
        }
    }
    int64_t fill() override {
        const uint64_t mask = (uint64_t{1} << s.bits) - 1;
        const int32_t half = 1 << (s.bits - 1);
        for (int64_t m = 0; m < clocks; ++m, ++clock) {
            int32_t* to = raw.data();
            const int64_t turn = s.rotating ? (s.origin + clock) % s.generators : 0;
            for (int64_t g = 0; g < s.generators; ++g) {
                const uint64_t word = state[g + turn < s.generators ? g + turn : g + turn - s.generators];
                for (int q = 0; q < s.slices; ++q) {
                    const int32_t x = static_cast<int32_t>((word >> (q * s.bits)) & mask);
                    *to++ = s.reading == 2 ? 2 * x - 1 : s.reading == 0 || x >= half ? x - (s.reading ? 2 * half : half) : x;
                }
            }
            float* out = numbers<float>() + m * s.lanes;
            if (s.terms == 1) {
                for (int64_t j = 0; j < s.lanes; ++j) out[j] = static_cast<float>(raw[j]);
            } else {
                for (int64_t j = 0; j < s.lanes; ++j) {
                    int32_t sum = 0;
                    for (int k = 0; k < s.terms; ++k) sum += raw[j * s.terms + k];
                    out[j] = static_cast<float>(sum);
                }
            }
            step();
        }
        return clocks * s.lanes;
    }
    const PezoSource& s;
    std::vector<uint64_t> state;
    std::vector<int32_t> raw;
    int64_t clock, clocks = 1;
};

}  // namespace
