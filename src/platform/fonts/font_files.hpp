#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::platform {

/// Where a face is: a file and which of the faces in it.
struct FontFile {
    std::string path;
    int index = 0;
    bool operator==(const FontFile&) const = default;
};

enum class Slant { Upright, Italic };

/// A face as the design names it. `weight` as in CSS: 400, 500, 600.
struct FontWish {
    std::vector<std::string> families; ///< best first
    int weight = 400;
    Slant slant = Slant::Upright;
};

/// Whose form of an ideograph a reader of `language` expects, as Noto's CJK families name it: "JP", "SC",
/// "TC", "HK" or "KR". Japanese where the language says nothing.
std::string_view ideographsFor(std::string_view language);

/// Asks fontconfig which files there are.
class FontFinder {
  public:
    FontFinder();
    ~FontFinder();
    FontFinder(const FontFinder&) = delete;
    FontFinder& operator=(const FontFinder&) = delete;

    /// The closest face there is; nothing only where the computer has no font at all.
    std::optional<FontFile> closest(const FontWish& wish) const;
    /// True where the closest face is as bold as a semi-bold one, and slanted, both as wished.
    bool isBoth(const FontWish& wish) const;
    /// The best face that has a character, in the style of the wish. Not coloured.
    std::optional<FontFile> covering(const FontWish& wish, char32_t character) const;
    /// The colour emoji font, where one is installed.
    std::optional<FontFile> emoji() const;
    /// The owner's language as fontconfig has it from the locale: "de", "zh-tw".
    std::string language() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace tend::platform
