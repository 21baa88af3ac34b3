#pragma once

#include <memory>

struct ImFont;
struct ImFontAtlas;

namespace tend::text {
class Shaper;
}

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
    ImFont* serifSemiBoldItalic = nullptr; ///< null where no face is both
    ImFont* mono = nullptr;                ///< what the desktop calls "monospace"
    float monoBox = 1;                     ///< its ascent + descent, in ems
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
    /// For text in these fonts; in others it is drawn a character at a time.
    text::Shaper& shaper();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace tend::platform
