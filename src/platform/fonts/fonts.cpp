#include "platform/fonts/fonts.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "platform/fonts/face_chain.hpp"
#include "platform/fonts/shaper.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <vector>

namespace tend::platform {
namespace {

FaceChain& chainOf(const ImFontConfig* source) {
    return *static_cast<FaceChain*>(source->FontLoaderData);
}

float density(const ImFontConfig* source, const ImFontBaked* baked) {
    return source->RasterizerDensity * baked->RasterizerDensity;
}

float emOf(const ImFontConfig* source, const ImFontBaked* baked) {
    return chainOf(source).emOf(baked->Size * density(source, baked));
}

bool containsGlyph(ImFontAtlas* /*atlas*/, ImFontConfig* source, ImWchar character) {
    return chainOf(source).find(character).kind != FaceChain::Kind::Missing;
}

bool initBaked(ImFontAtlas* /*atlas*/, ImFontConfig* source, ImFontBaked* baked, void* /*data*/) {
    const auto& first = chainOf(source).first();
    const float em = emOf(source, baked) / density(source, baked);
    baked->Ascent = std::ceil(first.ascentPerEm() * em);
    baked->Descent = -std::ceil(first.descentPerEm() * em);
    return true;
}

bool putIntoAtlas(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, const GlyphBitmap& drawn,
                  ImFontGlyph* out) {
    const auto id = ImFontAtlasPackAddRect(atlas, drawn.width, drawn.height);
    if (id == ImFontAtlasRectId_Invalid)
        return false;
    const float px = density(source, baked);
    out->X0 = drawn.left / px;
    out->Y0 = drawn.top / px + baked->Ascent;
    out->X1 = out->X0 + static_cast<float>(drawn.width) / px;
    out->Y1 = out->Y0 + static_cast<float>(drawn.height) / px;
    out->Visible = 1;
    out->Colored = drawn.coloured ? 1U : 0U;
    out->PackId = id;
    auto* rect = ImFontAtlasPackGetRect(atlas, id);
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, out, rect,
                                       reinterpret_cast<const unsigned char*>(drawn.rgba.data()),
                                       ImTextureFormat_RGBA32, drawn.width * 4);
    return true;
}

bool loadGlyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void* /*data*/,
               ImWchar character, ImFontGlyph* out, float* outAdvance) {
    const auto glyph = chainOf(source).find(character);
    if (glyph.kind == FaceChain::Kind::Missing)
        return false;
    const float em = emOf(source, baked);
    const bool drawnAtAll = glyph.kind == FaceChain::Kind::Drawn;
    const float advance = drawnAtAll ? glyph.face->advance(glyph.index, em) / density(source, baked) : 0;
    if (outAdvance != nullptr) {
        *outAdvance = advance;
        return true;
    }
    out->Codepoint = character & 0x3ffffffU;
    out->AdvanceX = advance;
    if (!drawnAtAll)
        return true;
    const auto drawn = glyph.face->draw(glyph.index, em);
    return drawn.rgba.empty() || putIntoAtlas(atlas, source, baked, drawn, out);
}

/// A design face, the Noto families of its style, and the generic name for where those are missing.
/// fontconfig looks at which face has a character first, at the families only then.
std::vector<std::string> familiesOf(const std::string& design, const std::string& noto,
                                    const std::string& ideographs, const std::string& generic) {
    constexpr std::array scripts{"Hebrew",   "Arabic",    "Devanagari", "Bengali",  "Gujarati", "Gurmukhi",
                                 "Kannada",  "Malayalam", "Oriya",      "Sinhala",  "Tamil",    "Telugu",
                                 "Thai",     "Lao",       "Khmer",      "Myanmar",  "Tibetan",  "Ethiopic",
                                 "Armenian", "Georgian",  "Symbols",    "Symbols2", "Math"};
    std::vector<std::string> families{design, noto, noto + " CJK " + ideographs};
    for (const char* script : scripts)
        families.push_back(noto + " " + script);
    families.push_back(generic);
    return families;
}

} // namespace

struct FontLibrary::State {
    State() {
        if (FT_Init_FreeType(&freetype) != 0)
            throw base::Error(base::tr("The fonts could not be opened. Is FreeType installed whole?"));
        loader.Name = "tend";
        loader.FontSrcInit = [](ImFontAtlas* atlas, ImFontConfig* source) {
            auto& state = *static_cast<State*>(atlas->FontLoaderData);
            source->FontLoaderData = &state.chains.at(source->FontNo);
            return true;
        };
        loader.FontSrcDestroy = [](ImFontAtlas* /*atlas*/, ImFontConfig* source) {
            source->FontLoaderData = nullptr;
        };
        loader.FontSrcContainsGlyph = containsGlyph;
        loader.FontBakedInit = initBaked;
        loader.FontBakedLoadGlyph = loadGlyph;
    }

    ~State() {
        chains.clear();
        faces.reset();
        FT_Done_FreeType(freetype);
    }

    State(const State&) = delete;
    State& operator=(const State&) = delete;

    ImFont* add(ImFontAtlas& atlas, const FontWish& wish) {
        const auto file = finder.closest(wish);
        auto* first = file ? faces->open(*file) : nullptr;
        if (first == nullptr)
            throw base::Error(
                base::tr("No font was found on this computer. Install fonts-inter and fonts-vollkorn, "
                         "then start again."));
        first->useLiningDigits();
        chains.emplace_back(first, wish, emojiFile, finder, *faces);
        ImFontConfig config;
        config.FontLoader = &loader;
        config.FontNo = static_cast<ImU32>(chains.size() - 1);
        return atlas.AddFont(&config);
    }

    FT_Library freetype = nullptr;
    FontFinder finder;
    std::optional<FontFile> emojiFile = finder.emoji();
    std::unique_ptr<OpenFaces> faces;
    std::deque<FaceChain> chains;
    ImFontLoader loader;
    FontShaper shaper{loader};
};

FontLibrary::FontLibrary() : state_(std::make_unique<State>()) {
    state_->faces = std::make_unique<OpenFaces>(state_->freetype);
}

FontLibrary::~FontLibrary() = default;

text::Shaper& FontLibrary::shaper() {
    return state_->shaper;
}

FontSet FontLibrary::loadInto(ImFontAtlas& atlas) {
    atlas.SetFontLoader(&state_->loader);
    atlas.FontLoaderData = state_.get();
    const std::string ideographs(ideographsFor(state_->finder.language()));
    auto serif = familiesOf("Vollkorn", "Noto Serif", ideographs, "serif");
    // Arabic has no Noto Serif; Naskh is the style of books.
    serif.insert(serif.end() - 1, "Noto Naskh Arabic");
    const auto sans = familiesOf("Inter", "Noto Sans", ideographs, "sans-serif");
    FontSet set;
    set.sans = state_->add(atlas, {sans, 400});
    set.sansMedium = state_->add(atlas, {sans, 500});
    set.sansSemiBold = state_->add(atlas, {sans, 600});
    set.serif = state_->add(atlas, {serif, 400});
    set.serifItalic = state_->add(atlas, {serif, 400, Slant::Italic});
    set.serifMedium = state_->add(atlas, {serif, 500});
    set.serifSemiBold = state_->add(atlas, {serif, 600});
    const FontWish strongSlanted{serif, 600, Slant::Italic};
    if (state_->finder.isBoth(strongSlanted))
        set.serifSemiBoldItalic = state_->add(atlas, strongSlanted);
    set.mono = state_->add(atlas, {{"monospace", "Noto Sans Mono", "DejaVu Sans Mono"}, 400});
    set.monoBox = state_->chains.back().first().boxPerEm();
    return set;
}

} // namespace tend::platform
