#include "platform/fonts/font_files.hpp"

#include <fontconfig/fontconfig.h>

namespace tend::platform {
namespace {

struct PatternGone {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};

using Pattern = std::unique_ptr<FcPattern, PatternGone>;

struct CharSetGone {
    void operator()(FcCharSet* set) const { FcCharSetDestroy(set); }
};

using CharSet = std::unique_ptr<FcCharSet, CharSetGone>;

const FcChar8* bytes(const std::string& text) {
    return reinterpret_cast<const FcChar8*>(text.c_str());
}

Pattern patternFor(const FontWish& wish) {
    Pattern pattern(FcPatternCreate());
    for (const auto& family : wish.families)
        FcPatternAddString(pattern.get(), FC_FAMILY, bytes(family));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, FcWeightFromOpenType(wish.weight));
    FcPatternAddInteger(pattern.get(), FC_SLANT,
                        wish.slant == Slant::Italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
    FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
    return pattern;
}

std::optional<FontFile> fileOf(FcPattern* match) {
    FcChar8* file = nullptr;
    int index = 0;
    if (match == nullptr || FcPatternGetString(match, FC_FILE, 0, &file) != FcResultMatch)
        return std::nullopt;
    FcPatternGetInteger(match, FC_INDEX, 0, &index);
    return FontFile{reinterpret_cast<const char*>(file), index};
}

} // namespace

std::string_view ideographsFor(std::string_view language) {
    if (language.starts_with("ko"))
        return "KR";
    if (language.starts_with("zh-hk") || language.starts_with("zh-mo"))
        return "HK";
    if (language.starts_with("zh-tw") || language.starts_with("zh-hant"))
        return "TC";
    return language.starts_with("zh") ? "SC" : "JP";
}

struct FontFinder::State {
    FcConfig* config = FcInitLoadConfigAndFonts();

    ~State() { FcConfigDestroy(config); }

    Pattern match(Pattern pattern) const {
        FcConfigSubstitute(config, pattern.get(), FcMatchPattern);
        FcDefaultSubstitute(pattern.get());
        FcResult result = FcResultNoMatch;
        return Pattern(FcFontMatch(config, pattern.get(), &result));
    }
};

FontFinder::FontFinder() : state_(std::make_unique<State>()) {}

FontFinder::~FontFinder() = default;

std::optional<FontFile> FontFinder::closest(const FontWish& wish) const {
    return fileOf(state_->match(patternFor(wish)).get());
}

bool FontFinder::isBoth(const FontWish& wish) const {
    const auto match = state_->match(patternFor(wish));
    int weight = 0, slant = 0;
    return match && FcPatternGetInteger(match.get(), FC_WEIGHT, 0, &weight) == FcResultMatch &&
           FcPatternGetInteger(match.get(), FC_SLANT, 0, &slant) == FcResultMatch &&
           weight >= FC_WEIGHT_DEMIBOLD && slant != FC_SLANT_ROMAN;
}

std::optional<FontFile> FontFinder::covering(const FontWish& wish, char32_t character) const {
    auto pattern = patternFor(wish);
    const CharSet wanted(FcCharSetCreate());
    FcCharSetAddChar(wanted.get(), character);
    FcPatternAddCharSet(pattern.get(), FC_CHARSET, wanted.get());
    const auto match = state_->match(std::move(pattern));
    FcCharSet* has = nullptr;
    if (!match || FcPatternGetCharSet(match.get(), FC_CHARSET, 0, &has) != FcResultMatch ||
        FcCharSetHasChar(has, character) == FcFalse)
        return std::nullopt;
    return fileOf(match.get());
}

std::optional<FontFile> FontFinder::emoji() const {
    Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, bytes("Noto Color Emoji"));
    FcPatternAddString(pattern.get(), FC_FAMILY, bytes("emoji"));
    FcPatternAddBool(pattern.get(), FC_COLOR, FcTrue);
    const auto match = state_->match(std::move(pattern));
    FcBool colour = FcFalse;
    if (!match || FcPatternGetBool(match.get(), FC_COLOR, 0, &colour) != FcResultMatch || colour == FcFalse)
        return std::nullopt;
    return fileOf(match.get());
}

std::string FontFinder::language() const {
    const std::unique_ptr<FcStrSet, decltype(&FcStrSetDestroy)> languages(FcGetDefaultLangs(),
                                                                          &FcStrSetDestroy);
    const std::unique_ptr<FcStrList, decltype(&FcStrListDone)> list(FcStrListCreate(languages.get()),
                                                                    &FcStrListDone);
    const FcChar8* first = FcStrListNext(list.get());
    return first != nullptr ? reinterpret_cast<const char*>(first) : "";
}

} // namespace tend::platform
