#include "platform/fonts/shaper.hpp"

#include "text/plain.hpp"

#include <hb.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::platform {
namespace {

constexpr char32_t unknown = 0xfffd;
constexpr std::size_t piecesKept = 4096; ///< of each of two generations; mostly words

constexpr hb_feature_t everywhere(hb_tag_t tag, std::uint32_t value) {
    return {tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

/// The design's faces as Dear ImGui draws them in plain text: no ligatures, no kerning, lining digits.
constexpr std::array designFeatures{
    everywhere(HB_TAG('l', 'i', 'g', 'a'), 0), everywhere(HB_TAG('c', 'l', 'i', 'g'), 0),
    everywhere(HB_TAG('c', 'a', 'l', 't'), 0), everywhere(HB_TAG('k', 'e', 'r', 'n'), 0),
    everywhere(HB_TAG('l', 'n', 'u', 'm'), 1)};

bool isDesigned(std::uint32_t script) {
    return script == HB_SCRIPT_LATIN || script == HB_SCRIPT_GREEK || script == HB_SCRIPT_CYRILLIC ||
           script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;
}

float wholePx(hb_position_t position) {
    return std::round(static_cast<float>(position) / 64);
}

/// What Dear ImGui is asked for: the character where that gives the same picture.
char32_t drawnFor(FaceChain& chain, Face& face, unsigned glyph, char32_t character) {
    const bool clear = !FaceChain::mayBeValue(character);
    if (glyph == 0)
        return clear ? character : unknown;
    const auto own = chain.ofText(character);
    return clear && own.face == &face && own.index == glyph ? character : chain.valueOf(face, glyph);
}

/// A piece and what stands beside it, as far as letters may join: HarfBuzz looks at five characters, and none
/// joins beyond a plain one.
text::Range withNeighbours(std::u32string_view text, text::Range piece) {
    constexpr std::size_t reach = 5;
    text::Range around = piece;
    while (around.begin > 0 && piece.begin - around.begin < reach && !text::isPlain(text[around.begin - 1]))
        --around.begin;
    while (around.end < text.size() && around.end - piece.end < reach && !text::isPlain(text[around.end]))
        ++around.end;
    return around;
}

} // namespace

std::size_t PieceHash::operator()(const AskedPiece& asked) const {
    std::size_t hash = std::hash<std::u32string_view>{}(asked.text);
    for (const std::size_t more : {asked.piece.begin, asked.piece.end, std::hash<const void*>{}(asked.chain),
                                   std::hash<const void*>{}(asked.face), std::hash<float>{}(asked.em)})
        base::mixHash(hash, more);
    return hash;
}

void FontShaper::BufferGone::operator()(hb_buffer_t* buffer) const {
    hb_buffer_destroy(buffer);
}

/// What a run is set in, and where its glyphs go.
struct FontShaper::Setting {
    FaceChain* chain; ///< null for a font that is not ours
    ImFontBaked& baked;
    float em;       ///< px of the atlas
    float perAtlas; ///< px of the text a px of the atlas
    float perBaked; ///< px of the text a px of the baked font
    std::u32string_view text;
    bool rightToLeft;
    std::vector<text::ShapedGlyph>& glyphs;
};

FontShaper::FontShaper(const ImFontLoader& loader)
    : loader_(&loader), buffer_(hb_buffer_create()), known_(piecesKept) {
    hb_buffer_set_flags(buffer_.get(), HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
}

FontShaper::~FontShaper() = default;

void FontShaper::shape(const text::Type& type, std::u32string_view text, text::Range run,
                       text::Direction direction, std::vector<text::ShapedGlyph>& glyphs) {
    ImFontBaked& baked = *type.font->GetFontBaked(type.size);
    const ImFontConfig& source = *type.font->Sources.front();
    const float density = source.RasterizerDensity * baked.RasterizerDensity;
    const float scale = type.size / baked.Size;
    auto* chain = source.FontLoader == loader_ ? static_cast<FaceChain*>(source.FontLoaderData) : nullptr;
    const Setting setting{chain,
                          baked,
                          chain != nullptr ? chain->emOf(baked.Size * density) : 0,
                          scale / density,
                          scale,
                          text,
                          direction == text::Direction::RightToLeft,
                          glyphs};
    if (chain == nullptr) {
        characters(setting, run);
        return;
    }
    itemise(*chain, text, run, pieces_);
    if (setting.rightToLeft)
        for (auto each = pieces_.rbegin(); each != pieces_.rend(); ++each)
            piece(setting, *each);
    else
        for (const Piece& each : pieces_)
            piece(setting, each);
}

void FontShaper::character(const Setting& setting, std::size_t at) {
    char32_t c = setting.text[at];
    auto* chain = setting.chain;
    const bool unseen = chain != nullptr && chain->ofText(c).kind == FaceChain::Kind::Unseen;
    if (unseen || c == U'\n' || c == U'\r') {
        setting.glyphs.push_back({0, at, 0, 0, 0});
        return;
    }
    if (setting.rightToLeft)
        c = hb_unicode_mirroring(hb_unicode_funcs_get_default(), c);
    if (chain != nullptr && FaceChain::mayBeValue(c)) {
        const auto glyph = chain->ofText(c);
        c = glyph.face != nullptr ? chain->valueOf(*glyph.face, glyph.index) : unknown;
    }
    setting.glyphs.push_back(
        {c, at, setting.baked.GetCharAdvance(static_cast<ImWchar>(c)) * setting.perBaked, 0, 0});
}

void FontShaper::characters(const Setting& setting, text::Range range) {
    for (std::size_t at = range.begin; at < range.end; ++at)
        character(setting, setting.rightToLeft ? range.end - 1 - (at - range.begin) : at);
}

void FontShaper::piece(const Setting& setting, const Piece& piece) {
    if (piece.face == nullptr) {
        characters(setting, piece.range);
        return;
    }
    const text::Range around = withNeighbours(setting.text, piece.range);
    const AskedPiece asked{setting.text.substr(around.begin, around.end - around.begin),
                           {piece.range.begin - around.begin, piece.range.end - around.begin},
                           setting.chain,
                           piece.face,
                           piece.script,
                           setting.em,
                           setting.perAtlas,
                           setting.rightToLeft};
    const auto* glyphs = known_.find(asked);
    if (glyphs == nullptr)
        glyphs = &known_.keep(KeptPiece(asked), shaped(setting, piece, asked));
    if (glyphs->empty())
        characters(setting, piece.range);
    for (text::ShapedGlyph glyph : *glyphs) {
        glyph.cluster += around.begin;
        setting.glyphs.push_back(glyph);
    }
}

std::vector<text::ShapedGlyph> FontShaper::shaped(const Setting& setting, const Piece& piece,
                                                  const AskedPiece& asked) {
    auto* buffer = buffer_.get();
    const bool emoji = piece.face == setting.chain->emoji();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf32(buffer, reinterpret_cast<const std::uint32_t*>(asked.text.data()),
                        static_cast<int>(asked.text.size()), static_cast<unsigned>(asked.piece.begin),
                        static_cast<int>(asked.piece.end - asked.piece.begin));
    hb_buffer_set_direction(buffer, setting.rightToLeft && !emoji ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, static_cast<hb_script_t>(piece.script));
    const bool designed = piece.face == &setting.chain->first() && isDesigned(piece.script);
    hb_shape(&piece.face->shaping(setting.em), buffer, designFeatures.data(),
             designed ? static_cast<unsigned>(designFeatures.size()) : 0);
    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const std::span shapes(infos, count);
    std::vector<text::ShapedGlyph> glyphs;
    // A joined picture this face does not have is drawn as those it is joined of.
    if (emoji && std::ranges::any_of(shapes, [](const hb_glyph_info_t& info) { return info.codepoint == 0; }))
        return glyphs;
    const auto* positions = hb_buffer_get_glyph_positions(buffer, &count);
    if (piece.face->scalable())
        place(setting, piece, asked, shapes, std::span(positions, count), glyphs);
    else
        placePictures(setting, piece, asked, shapes, glyphs);
    return glyphs;
}

void FontShaper::place(const Setting& setting, const Piece& piece, const AskedPiece& asked,
                       std::span<const hb_glyph_info_t> shapes,
                       std::span<const hb_glyph_position_t> positions,
                       std::vector<text::ShapedGlyph>& glyphs) {
    hb_position_t pen = 0;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const std::size_t at = shapes[i].cluster;
        const char32_t drawn = drawnFor(*setting.chain, *piece.face, shapes[i].codepoint, asked.text[at]);
        // Glyphs stand on whole px, but what rounding takes from one the next gets back.
        const float from = wholePx(pen), to = wholePx(pen + positions[i].x_advance);
        glyphs.push_back({drawn, at, (to - from) * setting.perAtlas,
                          (wholePx(pen + positions[i].x_offset) - from) * setting.perAtlas,
                          -wholePx(positions[i].y_offset) * setting.perAtlas});
        pen += positions[i].x_advance;
    }
}

void FontShaper::placePictures(const Setting& setting, const Piece& piece, const AskedPiece& asked,
                               std::span<const hb_glyph_info_t> shapes,
                               std::vector<text::ShapedGlyph>& glyphs) {
    for (const hb_glyph_info_t& shape : shapes) {
        const char32_t drawn =
            drawnFor(*setting.chain, *piece.face, shape.codepoint, asked.text[shape.cluster]);
        const float advance = setting.baked.GetCharAdvance(static_cast<ImWchar>(drawn));
        glyphs.push_back({drawn, shape.cluster, advance * setting.perBaked, 0, 0});
    }
}

} // namespace tend::platform
