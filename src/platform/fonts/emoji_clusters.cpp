#include "platform/fonts/emoji_clusters.hpp"

#include "base/text.hpp"

#include <hb-ot.h>
#include <hb.h>
#include <utf8proc.h>

#include <algorithm>

namespace tend::platform {
namespace {

constexpr std::size_t clustersKept = 4096;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t asPlainText = 0xfe0e;

/// Characters that make one picture of several; without one of them a grapheme is no emoji cluster.
bool joins(char32_t c) {
    return c == 0x200d || c == keycap || c == 0xfe0f || c == asPlainText || (c >= 0x1f1e6 && c <= 0x1f1ff) ||
           (c >= 0x1f3fb && c <= 0x1f3ff) || (c >= 0xe0020 && c <= 0xe007f);
}

/// The longest start of `text` that is one grapheme, in bytes.
std::size_t graphemeBytes(std::string_view text, std::u32string& grapheme) {
    grapheme.clear();
    utf8proc_int32_t state = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto [value, bytes] = base::codePointAt(text, at);
        if (!grapheme.empty() &&
            utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(grapheme.back()),
                                             static_cast<utf8proc_int32_t>(value), &state))
            break;
        grapheme.push_back(value);
        at += bytes;
    }
    return at;
}

template <auto destroy>
struct Gone {
    template <typename T>
    void operator()(T* thing) const {
        destroy(thing);
    }
};

} // namespace

struct EmojiClusters::Shaper {
    explicit Shaper(const FontFile& file)
        : blob(hb_blob_create_from_file(file.path.c_str())),
          face(hb_face_create(blob.get(), static_cast<unsigned>(file.index))),
          font(hb_font_create(face.get())), buffer(hb_buffer_create()) {}

    std::unique_ptr<hb_blob_t, Gone<hb_blob_destroy>> blob;
    std::unique_ptr<hb_face_t, Gone<hb_face_destroy>> face;
    std::unique_ptr<hb_font_t, Gone<hb_font_destroy>> font;
    std::unique_ptr<hb_buffer_t, Gone<hb_buffer_destroy>> buffer;
};

EmojiClusters::EmojiClusters(std::optional<FontFile> face) : file_(std::move(face)) {}

EmojiClusters::~EmojiClusters() = default;

bool EmojiClusters::mayBeIn(std::string_view utf8) {
    for (std::size_t at = 0; at + 2 < utf8.size(); ++at) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        // Every joining character is three or four bytes long and starts with one of these.
        if ((lead == 0xe2 || lead == 0xef || lead == 0xf0 || lead == 0xf3) &&
            joins(base::codePointAt(utf8, at).value))
            return true;
    }
    return false;
}

std::string EmojiClusters::displayText(std::string_view utf8) {
    if (!file_ || !mayBeIn(utf8))
        return std::string(utf8);
    std::string shown;
    shown.reserve(utf8.size());
    std::u32string grapheme;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto bytes = graphemeBytes(utf8.substr(at), grapheme);
        const auto& glyphs = glyphsOf(grapheme);
        for (const char32_t glyph : glyphs)
            base::appendUtf8(shown, glyph);
        if (glyphs.empty())
            shown.append(utf8.substr(at, bytes));
        at += bytes;
    }
    return shown;
}

const std::u32string& EmojiClusters::glyphsOf(std::u32string_view grapheme) {
    if (known_.size() >= clustersKept)
        known_.clear();
    const auto [at, fresh] = known_.try_emplace(std::u32string(grapheme));
    if (fresh && file_)
        at->second = shaped(grapheme);
    return at->second;
}

std::u32string EmojiClusters::shaped(std::u32string_view grapheme) {
    const bool cluster = std::ranges::any_of(grapheme, joins);
    // A digit becomes a picture only under a keycap, and nothing does that asks for plain text.
    const bool digit = grapheme.front() < 0x80 && grapheme.back() != keycap;
    if (!cluster || digit || grapheme.find(asPlainText) != std::u32string_view::npos)
        return {};
    if (!shaper_)
        shaper_ = std::make_unique<Shaper>(*file_);
    auto* buffer = shaper_->buffer.get();
    hb_buffer_reset(buffer);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_add_utf32(buffer, reinterpret_cast<const std::uint32_t*>(grapheme.data()),
                        static_cast<int>(grapheme.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(shaper_->font.get(), buffer, nullptr, 0);
    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer, &count);
    std::u32string glyphs;
    for (unsigned i = 0; i < count; ++i) {
        const char32_t glyph = firstEmojiGlyph + infos[i].codepoint;
        if (infos[i].codepoint == 0 || glyph > lastEmojiGlyph)
            return {};
        glyphs.push_back(glyph);
    }
    return glyphs;
}

} // namespace tend::platform
