#include "fuzz/fuzz.hpp"
#include "pictures/decoding.hpp"

using namespace tend::pictures;
using tend::test::require;

/// Whatever the bytes are, they are a picture or a kind of trouble; what is left of a picture without its
/// places is the same picture.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const Bytes file(bytes, size);
    const auto shape = examine(file);
    if (const auto* known = std::get_if<Shape>(&shape); known && known->width * known->height > 4'000'000)
        return 0; // as slow as it is large
    const auto whole = decode(file, 64);
    const auto tidy = withoutPlaces(file);
    const auto* harmless = std::get_if<Buffer>(&tidy);
    if (!harmless)
        return 0;
    const auto again = withoutPlaces(*harmless);
    require(again == tidy, "a file without places has none to take out");
    if (const auto* pixels = std::get_if<Pixels>(&whole)) {
        const auto left = decode(*harmless, 64);
        require(std::holds_alternative<Pixels>(left) && std::get<Pixels>(left).rgba == pixels->rgba,
                "every pixel stays as it was");
    }
    return 0;
}
