#pragma once

#include "platform/fonts/font_files.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tend::platform {

/// Glyph n of the emoji face is also reachable as the private character firstEmojiGlyph + n (U+F0000 on), so
/// that a cluster of several characters can be drawn by a library that knows one character at a time.
inline constexpr char32_t firstEmojiGlyph = 0xf0000;
inline constexpr char32_t lastEmojiGlyph = 0xffffd;

/// Emoji written as several characters: families, flags, skin tones, keycaps, hearts that ask for colour.
/// What is returned is for drawing only; the journal keeps what was typed.
class EmojiClusters {
  public:
    /// Without a face every text is shown as it is. The file is opened when a cluster first needs it.
    explicit EmojiClusters(std::optional<FontFile> face);
    ~EmojiClusters();
    EmojiClusters(const EmojiClusters&) = delete;
    EmojiClusters& operator=(const EmojiClusters&) = delete;

    /// False where no cluster can be in it: a glance at the bytes, so that plain text costs nothing.
    static bool mayBeIn(std::string_view utf8);

    /// The text with every such cluster replaced by the private characters of its glyphs (one, unless the
    /// face lacks the joined picture), and otherwise unchanged.
    std::string displayText(std::string_view utf8);
    /// The private characters for one grapheme; empty where it is to be drawn as it is.
    const std::u32string& glyphsOf(std::u32string_view grapheme);

  private:
    struct Shaper;
    std::u32string shaped(std::u32string_view grapheme);

    std::optional<FontFile> file_;
    std::unique_ptr<Shaper> shaper_;
    std::unordered_map<std::u32string, std::u32string> known_;
};

} // namespace tend::platform
