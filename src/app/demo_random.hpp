#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace tend::app {

/// Chance that comes out the same on every machine: the engine is fixed by the standard, the standard
/// library's distributions are not.
class DemoRandom {
  public:
    /// Another `stream` of the same seed is independent of the first.
    DemoRandom(std::uint64_t seed, std::uint64_t stream)
        : engine_(seed * 0x9e3779b97f4a7c15U + stream * 0xd1b54a32d192ed03U + 1) {}

    std::uint64_t bits() { return engine_(); }

    /// 0 <= ... < 1
    double unit() { return static_cast<double>(bits() >> 11U) * 0x1.0p-53; }

    bool chance(double probability) { return unit() < probability; }

    /// 0 to count - 1
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(bits() % count); }

    /// least to most, both included
    int between(int least, int most) {
        const auto count = static_cast<std::size_t>(most) - static_cast<std::size_t>(least) + 1;
        return least + static_cast<int>(below(count));
    }

    /// Mean 0, standard deviation 1, within -6 and 6: a sum of twelve.
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }

    template <class List>
    decltype(auto) pick(const List& list) {
        return list[below(list.size())];
    }

  private:
    std::mt19937_64 engine_;
};

} // namespace tend::app
