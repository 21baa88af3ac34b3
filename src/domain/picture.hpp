#pragma once

#include "domain/moment.hpp"
#include "domain/record.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tend::domain {

/// The kinds of picture files a journal keeps.
enum class PictureFormat { Jpeg, Png, WebP, Heic };

/// "jpeg", "png", "webp", "heic"
std::string_view toWord(PictureFormat format);
std::optional<PictureFormat> pictureFormatFromWord(std::string_view word);
/// How the names of such files end: "jpg", "png", "webp", "heic".
std::string_view fileEnding(PictureFormat format);

/// A picture that belongs to an entry or a person. Its bytes are kept apart (`data`), once for all pictures
/// that have the same.
struct Picture {
    base::Id id;
    RecordRef record;
    int position = 0; ///< its place among those of the record
    std::string data; ///< SHA-256 of its bytes, 64 hexadecimal digits
    PictureFormat format = PictureFormat::Jpeg;
    int width = 0;  ///< pixels, the way up it is seen
    int height = 0; ///< pixels
    std::int64_t bytes = 0;
    std::string name; ///< what its file was called; "" where it came without one
    Instant added{};
    std::optional<Instant> deleted{}; ///< moved to the trash by itself, not with its record

    bool operator==(const Picture&) const = default;
};

/// What to call a file it is saved to: its own name, or "picture.jpg" where it has none.
std::string fileName(const Picture& picture);

} // namespace tend::domain
