#pragma once

#include "platform/fonts/emoji_clusters.hpp"

#include <memory>

struct ImFont;
struct ImFontAtlas;

namespace tend::platform {

/// The fonts of the design, each followed by whatever the computer has for every other script and for emoji.
struct FontSet {
    ImFont* serif = nullptr;
    ImFont* serifItalic = nullptr;
    ImFont* serifMedium = nullptr;
    ImFont* serifSemiBold = nullptr;
    ImFont* sans = nullptr;
    ImFont* sansMedium = nullptr;
    ImFont* sansSemiBold = nullptr;
};

/// The open font files. Must outlive the atlas it loaded fonts into.
/// Files are found through fontconfig, mapped into memory when a text first needs them, and never copied.
class FontLibrary {
  public:
    FontLibrary();
    ~FontLibrary();
    FontLibrary(const FontLibrary&) = delete;
    FontLibrary& operator=(const FontLibrary&) = delete;

    /// Adds the fonts to a fresh atlas; once per library. Sizes handed to them are ascent + descent of the
    /// first face (Vollkorn: 1.393 em, Inter: 1.210 em). Throws base::Error where the computer has no font at
    /// all.
    FontSet loadInto(ImFontAtlas& atlas);
    /// For the emoji these fonts draw.
    EmojiClusters& emojiClusters();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace tend::platform
