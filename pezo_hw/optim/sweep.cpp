// One sweep over a model's weights in one pass of memory: w += multiple * fl32(coefficient * v) for each product, in order.
// Numerics f32-add-v1: compiled with -ffp-contract=off, so that every product is rounded before its plain add.

#include "readers.h"

namespace {

constexpr int64_t LINE = 16;  // weights of a line of the cache

template <typename Entry>
void add(float* __restrict w, const void* numbers, int64_t count, float coefficient, float multiple) {
    const Entry* __restrict v = static_cast<const Entry*>(numbers);
    for (int64_t i = 0; i < count; ++i) {
        const float delta = coefficient * static_cast<float>(v[i]);
        w[i] += multiple * delta;  // the multiple is a power of two: nothing is rounded by it
    }
}

void add_product(float* w, Numbers v, int64_t count, float coefficient, float multiple) {
    switch (v.entry_bytes) {
        case 1: return add<int8_t>(w, v.at, count, coefficient, multiple);
        case 2: return add<int16_t>(w, v.at, count, coefficient, multiple);
        default: return add<float>(w, v.at, count, coefficient, multiple);
    }
}

void run(const PezoSweep& sweep, const PezoJob& job) {
    std::vector<Reader*> readers;
    const uint64_t* states = job.states;
    for (int64_t k = 0; k < sweep.sources_count; ++k) {
        const PezoSource& source = sweep.sources[k];
        switch (source.kind) {
            case TABLE: readers.push_back(new TableReader(source)); break;
            case RING:
                if (source.entry_bytes == 2) readers.push_back(new RingReader<int16_t>(source));
                else readers.push_back(new RingReader<int32_t>(source));
                break;
            case PHILOX: readers.push_back(new PhiloxReader(source)); break;
            default:
                readers.push_back(new WordsReader(source, states, job.pieces[0].place));
                states += source.generators;
        }
    }
    const bool made = sweep.sources[0].kind != TABLE;
    std::vector<Numbers> numbers(readers.size());
    int64_t cursor = -1;
    for (int64_t p = 0; p < job.pieces_count; ++p) {
        const PezoPiece& piece = job.pieces[p];
        if (piece.place != cursor) {
            for (Reader* reader : readers) reader->seek(piece.place);
        }
        cursor = piece.place + piece.count;
        for (int64_t done = 0; done < piece.count;) {
            if (made) {  // the weights come nearer while their numbers are being made
                const float* end = piece.weights + done + std::min(BLOCK, piece.count - done);
                for (const float* at = piece.weights + done; at < end; at += LINE) __builtin_prefetch(at, 1);
            }
            int64_t take = std::min(piece.count - done, readers.size() == 1 && sweep.products_count == 1 ? piece.count : BLOCK);
            for (size_t k = 0; k < readers.size(); ++k) {
                int64_t available = 0;
                numbers[k] = readers[k]->peek(available);
                take = std::min(take, available);
            }
            for (int64_t k = 0; k < sweep.products_count; ++k) {
                const PezoProduct& product = sweep.products[k];
                add_product(piece.weights + done, numbers[product.source], take, product.coefficients[piece.group],
                            product.multiple);
            }
            for (Reader* reader : readers) reader->advance(take);
            done += take;
        }
    }
    for (Reader* reader : readers) delete reader;
}

}  // namespace

// Torch's OpenMP threads carry out the jobs: starting threads would cost more than a small model's sweep.
extern "C" void pezo_sweep(const PezoSweep* sweep) {
#pragma omp parallel for schedule(dynamic, 1) num_threads(static_cast<int>(sweep->threads))
    for (int64_t j = 0; j < sweep->jobs_count; ++j) run(*sweep, sweep->jobs[j]);
}
