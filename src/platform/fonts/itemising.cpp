#include "platform/fonts/itemising.hpp"

#include "text/plain.hpp"

#include <hb.h>
#include <utf8proc.h>

#include <algorithm>

namespace tend::platform {
namespace {

constexpr char32_t keycap = 0x20e3;
constexpr char32_t asPlainText = 0xfe0e;
constexpr char32_t asEmoji = 0xfe0f;

bool isRegional(char32_t c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/// Characters that make one picture of several, or a coloured one of a plain one.
bool joinsEmoji(char32_t c) {
    return c == 0x200d || c == keycap || c == asEmoji || isRegional(c) || (c >= 0x1f3fb && c <= 0x1f3ff) ||
           (c >= 0xe0020 && c <= 0xe007f);
}

bool isPictograph(char32_t c) {
    return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->boundclass ==
           UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool isEmojiCluster(std::u32string_view grapheme) {
    const char32_t base = grapheme.front();
    const bool pictured = isPictograph(base) || isRegional(base) || (base >= 0x1f3fb && base <= 0x1f3ff) ||
                          (base < 0x80 && grapheme.back() == keycap); // a digit is a picture only so
    return pictured && std::ranges::any_of(grapheme, joinsEmoji) &&
           grapheme.find(asPlainText) == std::u32string_view::npos;
}

bool belongsToNoScript(hb_script_t script) {
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

hb_script_t scriptOf(char32_t c) {
    return hb_unicode_script(hb_unicode_funcs_get_default(), c);
}

class Itemiser {
  public:
    Itemiser(FaceChain& chain, std::u32string_view text, std::vector<Piece>& pieces)
        : chain_(chain), text_(text), pieces_(pieces) {}

    void plain(std::size_t at) { add({at, at + 1}, nullptr, HB_SCRIPT_COMMON); }

    void grapheme(text::Range range) {
        const auto grapheme = text_.substr(range.begin, range.end - range.begin);
        if (isEmojiCluster(grapheme) && chain_.emoji() != nullptr) {
            pieces_.push_back({range, chain_.emoji(), HB_SCRIPT_COMMON});
            return;
        }
        hb_script_t script = scriptOf(grapheme.front());
        Face* before = previousFace();
        const bool unseen = std::ranges::all_of(
            grapheme, [&](char32_t c) { return chain_.ofText(c).kind == FaceChain::Kind::Unseen; });
        if (belongsToNoScript(script) && before != nullptr && (unseen || covers(*before, grapheme)))
            add(range, before, script);
        else
            add(range, unseen ? nullptr : faceOf(grapheme), script);
    }

  private:
    Face* previousFace() const {
        const bool any = !pieces_.empty() && pieces_.back().face != chain_.emoji();
        return any ? pieces_.back().face : nullptr;
    }

    void add(text::Range range, Face* face, hb_script_t script) {
        if (!pieces_.empty() && pieces_.back().face == face && face != chain_.emoji()) {
            Piece& last = pieces_.back();
            const auto lastScript = static_cast<hb_script_t>(last.script);
            if (face == nullptr || script == lastScript || belongsToNoScript(script) ||
                belongsToNoScript(lastScript)) {
                last.range.end = range.end;
                last.script = static_cast<std::uint32_t>(belongsToNoScript(script) ? lastScript : script);
                return;
            }
        }
        pieces_.push_back({range, face, static_cast<std::uint32_t>(script)});
    }

    /// HarfBuzz composes what a face has composed, so a mark need not be there by itself.
    bool covers(const Face& face, std::u32string_view grapheme) {
        hb_codepoint_t base = grapheme.front();
        for (const char32_t c : grapheme.substr(1)) {
            if (chain_.ofText(c).kind == FaceChain::Kind::Unseen)
                continue;
            hb_codepoint_t composed = 0;
            const bool composes =
                hb_unicode_compose(hb_unicode_funcs_get_default(), base, c, &composed) != 0 &&
                face.glyphOf(composed) != 0;
            if (composes)
                base = composed;
            else if (face.glyphOf(c) == 0)
                return false;
        }
        return face.glyphOf(base) != 0;
    }

    Face* faceOf(std::u32string_view grapheme) {
        const bool uncoloured = grapheme.find(asPlainText) != std::u32string_view::npos;
        for (const char32_t c : grapheme) {
            Face* face = (uncoloured ? chain_.ofTextUncoloured(c) : chain_.ofText(c)).face;
            if (face != nullptr && covers(*face, grapheme))
                return face;
        }
        return nullptr;
    }

    FaceChain& chain_;
    std::u32string_view text_;
    std::vector<Piece>& pieces_;
};

} // namespace

void itemise(FaceChain& chain, std::u32string_view text, text::Range run, std::vector<Piece>& pieces) {
    pieces.clear();
    Itemiser itemiser(chain, text, pieces);
    for (std::size_t at = run.begin; at < run.end;) {
        if (text::isPlain(text[at]) && (at + 1 == run.end || text::isPlain(text[at + 1]))) {
            itemiser.plain(at++);
            continue;
        }
        const std::size_t end = std::min(text::graphemeEnd(text, at), run.end);
        if (end == at + 1 && text::isPlain(text[at]))
            itemiser.plain(at);
        else
            itemiser.grapheme({at, end});
        at = end;
    }
}

} // namespace tend::platform
