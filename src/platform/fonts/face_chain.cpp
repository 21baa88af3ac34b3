#include "platform/fonts/face_chain.hpp"

#include <hb.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::platform {
namespace {

struct Range {
    char32_t first, last;
};

/// Characters that people see in colour elsewhere; what the design's own face has (arrows, check marks) stays
/// plain.
bool mayBeEmoji(char32_t c) {
    return (c >= 0x2190 && c <= 0x2bff) || c == 0x3030 || c == 0x303d || c == 0x3297 || c == 0x3299 ||
           (c >= 0x1f000 && c <= 0x1faff);
}

/// Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt): joiners, direction marks, variation
/// selectors, soft hyphens, tags.
bool isUnseen(char32_t c) {
    constexpr std::array<Range, 17> ranges{{{0xad, 0xad},
                                            {0x34f, 0x34f},
                                            {0x61c, 0x61c},
                                            {0x115f, 0x1160},
                                            {0x17b4, 0x17b5},
                                            {0x180b, 0x180f},
                                            {0x200b, 0x200f},
                                            {0x202a, 0x202e},
                                            {0x2060, 0x206f},
                                            {0x3164, 0x3164},
                                            {0xfe00, 0xfe0f},
                                            {0xfeff, 0xfeff},
                                            {0xffa0, 0xffa0},
                                            {0xfff0, 0xfff8},
                                            {0x1bca0, 0x1bca3},
                                            {0x1d173, 0x1d17a},
                                            {0xe0000, 0xe0fff}}};
    return std::ranges::any_of(ranges, [c](Range r) { return r.first <= c && c <= r.last; });
}

constexpr char32_t firstSurrogate = 0xd800, surrogates = 0x800;
constexpr char32_t firstPrivate = 0xf0000, privates = 0xfffe;
constexpr char32_t unknown = 0xfffd;

FaceChain::Glyph drawnBy(Face* face, char32_t character) {
    const unsigned glyph = face != nullptr ? face->glyphOf(character) : 0;
    return glyph != 0 ? FaceChain::Glyph{FaceChain::Kind::Drawn, face, glyph} : FaceChain::Glyph{};
}

} // namespace

Face* OpenFaces::open(const FontFile& file) {
    for (const auto& kept : kept_)
        if (kept.file == file)
            return kept.face.get();
    auto face = std::make_unique<Face>(library_, file);
    if (!face->open())
        face.reset();
    kept_.push_back({file, std::move(face)});
    return kept_.back().face.get();
}

float FaceChain::emOf(float box) const {
    return std::max(std::round(box / first_->boxPerEm()), 1.0F);
}

bool FaceChain::mayBeValue(char32_t c) {
    return (c >= firstSurrogate && c < firstSurrogate + surrogates) ||
           (c >= firstPrivate && c < firstPrivate + privates);
}

char32_t FaceChain::valueOf(Face& face, unsigned glyph) {
    const auto [at, fresh] = values_.try_emplace({&face, glyph}, unknown);
    const std::size_t count = valued_.size();
    if (fresh && count < surrogates + privates) {
        at->second = static_cast<char32_t>(count < surrogates ? firstSurrogate + count
                                                              : firstPrivate + (count - surrogates));
        valued_.push_back({Kind::Drawn, &face, glyph});
    }
    return at->second;
}

FaceChain::Glyph FaceChain::find(char32_t drawn) {
    if (!mayBeValue(drawn))
        return ofText(drawn);
    const std::size_t at =
        drawn < firstPrivate ? drawn - firstSurrogate : std::size_t{drawn - firstPrivate} + surrogates;
    return at < valued_.size() ? valued_[at] : Glyph{};
}

FaceChain::Glyph FaceChain::ofText(char32_t character) {
    const auto known = found_.find(character);
    if (known != found_.end())
        return known->second;
    return found_.emplace(character, look(character)).first->second;
}

FaceChain::Glyph FaceChain::ofTextUncoloured(char32_t character) {
    const auto glyph = ofText(character);
    return glyph.face != nullptr && glyph.face == emoji() ? fromOthers(character) : glyph;
}

FaceChain::Glyph FaceChain::look(char32_t character) {
    if (isUnseen(character))
        return {Kind::Unseen};
    if (const auto glyph = drawnBy(first_, character); glyph.face != nullptr)
        return glyph;
    if (mayBeEmoji(character))
        if (const auto glyph = drawnBy(emoji(), character); glyph.face != nullptr)
            return glyph;
    return fromOthers(character);
}

FaceChain::Glyph FaceChain::fromOthers(char32_t character) {
    const auto script = hb_unicode_script(hb_unicode_funcs_get_default(), character);
    auto& served = scripts_[script];
    for (auto* face : served)
        if (const auto glyph = drawnBy(face, character); glyph.face != nullptr)
            return glyph;
    const auto file = finder_.covering(wish_, character);
    const auto glyph = file ? drawnBy(faces_.open(*file), character) : Glyph{};
    // Signs that belong to no script come from wherever they look best, not from what was opened before.
    if (glyph.face != nullptr && script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED)
        served.push_back(glyph.face);
    return glyph;
}

} // namespace tend::platform
