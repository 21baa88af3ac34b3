#include "platform/fonts/face_chain.hpp"

#include <algorithm>

namespace tend::platform {
namespace {

/// Characters that people see in colour elsewhere; what the design's own face has (arrows, check marks) stays
/// plain.
bool mayBeEmoji(char32_t c) {
    return (c >= 0x2190 && c <= 0x2bff) || c == 0x3030 || c == 0x303d || c >= 0x1f000;
}

/// Shape the text around them and have no picture of their own.
bool isInvisible(char32_t c) {
    return c == 0x200b || c == 0x200c || c == 0x200d || c == 0x2060 || (c >= 0xfe00 && c <= 0xfe0f) ||
           c == 0xfeff || (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
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

FaceChain::Glyph FaceChain::find(char32_t character) {
    const auto known = found_.find(character);
    if (known != found_.end())
        return known->second;
    return found_.emplace(character, look(character)).first->second;
}

FaceChain::Glyph FaceChain::look(char32_t character) {
    if (const auto glyph = first_->glyphOf(character))
        return {first_, glyph};
    if (isInvisible(character))
        return {nullptr, 0};
    const auto from = [character](Face* face) -> Glyph {
        const unsigned glyph = face != nullptr ? face->glyphOf(character) : 0;
        return {glyph != 0 ? face : nullptr, glyph};
    };
    if (mayBeEmoji(character))
        if (const auto file = finder_.emoji())
            if (const auto glyph = from(faces_.open(*file)); glyph.face != nullptr)
                return glyph;
    for (auto* face : others_)
        if (const auto glyph = from(face); glyph.face != nullptr)
            return glyph;
    const auto file = finder_.covering(wish_, character);
    const auto glyph = file ? from(faces_.open(*file)) : Glyph{nullptr, 0};
    if (glyph.face != nullptr)
        others_.push_back(glyph.face);
    return glyph;
}

} // namespace tend::platform
