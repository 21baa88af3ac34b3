#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// What libFuzzer, or replay.cpp, calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace tend::test {

inline std::string_view bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, as libFuzzer wants it, where `sound` is not.
inline void require(bool sound, const char* what) {
    if (sound)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// Takes numbers from the front of an input; zeros when it is used up.
class Numbers {
  public:
    explicit Numbers(std::string_view bytes) : bytes_(bytes) {}

    bool empty() const { return bytes_.empty(); }

    std::size_t byte() {
        if (bytes_.empty())
            return 0;
        const auto first = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return first;
    }

    /// 0 to `end`.
    std::size_t upTo(std::size_t end) {
        const std::size_t high = byte();
        return (high * 256 + byte()) % (end + 1);
    }

    std::string_view take(std::size_t count) {
        const auto taken = bytes_.substr(0, count);
        bytes_.remove_prefix(taken.size());
        return taken;
    }

  private:
    std::string_view bytes_;
};

} // namespace tend::test
