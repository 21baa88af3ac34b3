#include "ui/widgets/entry_reading.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/link_tip.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

using markdown::LineKind;
using Block = EntryLayout::Block;
using Row = EntryLayout::Row;

// Logical px.
constexpr float markWidth = 22; ///< room for a bullet before its words
constexpr float numberGap = 8, quoteStep = 16, quoteBar = 3, bullet = 2.4F, boxSide = 16, boxRadius = 4;
constexpr float outset = 2; ///< of a tint beyond its words
constexpr float tintRadius = 5, linkRadius = 4;

/// Of an em above the baseline: the middle of small letters.
constexpr float middleOfLetters = 0.24F;

void drawGlyph(ImDrawList& canvas, const text::SeenLine::Glyph& glyph, ImVec2 at, ImU32 color) {
    ImFontBaked* baked = glyph.type.font->GetFontBaked(glyph.type.size);
    const ImFontGlyph* picture = baked->FindGlyph(static_cast<ImWchar>(glyph.drawn));
    if (picture == nullptr || picture->Visible == 0U)
        return;
    const float scale = glyph.type.size / baked->Size;
    const ImU32 tint = picture->Colored != 0U ? color | ~IM_COL32_A_MASK : color;
    canvas.PrimReserve(6, 4);
    canvas.PrimRectUV({at.x + picture->X0 * scale, at.y + picture->Y0 * scale},
                      {at.x + picture->X1 * scale, at.y + picture->Y1 * scale}, {picture->U0, picture->V0},
                      {picture->U1, picture->V1}, tint);
}

/// From a character's place in its block to what it is set in.
class Painter {
  public:
    explicit Painter(const EntryReading& reading)
        : reading_(reading), theme_(reading.theme), colors_(reading.theme.colors()),
          canvas_(*ImGui::GetWindowDrawList()) {
        for (const auto& mention : reading.mentions)
            mentions_.push_back({reading.layout.placeOf(mention.begin), reading.layout.placeOf(mention.end)});
        for (const auto& mark : reading.marks)
            marks_.push_back({reading.layout.placeOf(mark.begin), reading.layout.placeOf(mark.end)});
    }

    std::optional<std::size_t> draw() {
        const float top = canvas_.GetClipRectMin().y, bottom = canvas_.GetClipRectMax().y;
        for (const Block& block : reading_.layout.blocks()) {
            const float y = reading_.origin.y + block.top;
            const bool seen = y + heightOf(block) >= top && y <= bottom;
            if (block.read.start.box && !block.read.continues)
                drawBox(block, y);
            if (seen)
                drawBlock(block, y, top, bottom);
            for (std::size_t i = 0; i < block.read.links.size(); ++i)
                standOnLink(block, i, y, seen);
        }
        return pressed_;
    }

  private:
    static float heightOf(const Block& block) {
        return static_cast<float>(block.rows.size()) * block.face.line;
    }

    static float em(const Block& block) { return block.face.size / boxPerEm(TypeFace::Serif); }

    static bool rightToLeft(const Block& block) { return block.direction == text::Direction::RightToLeft; }

    /// Where what stands `left` in from the side the words begin on, and is `width` wide, is on the screen.
    float place(const Block& block, float left, float width) const {
        return reading_.origin.x + (rightToLeft(block) ? reading_.layout.width() - left - width : left);
    }

    void drawBlock(const Block& block, float y, float top, float bottom) {
        if (block.read.code)
            canvas_.AddRectFilled({reading_.origin.x, y},
                                  {reading_.origin.x + reading_.layout.width(), y + heightOf(block)},
                                  ImGui::GetColorU32(colors_.hover));
        drawQuotes(block, y);
        if (block.read.start.kind == LineKind::Rule) {
            const float middle = std::floor(y + block.face.line / 2);
            return hairline(canvas_, theme_, {reading_.origin.x, middle}, reading_.layout.width());
        }
        if (block.read.start.isItem() && !block.read.start.box)
            drawMark(block, y);
        log(block, y);
        for (const Row& row : block.rows) {
            if (y + block.face.line >= top && y <= bottom)
                drawRow(block, row, y);
            y += block.face.line;
        }
    }

    /// Lets the test harness, and later assistive technology, read what is drawn without an item.
    void log(const Block& block, float y) const {
        if (!ImGui::GetCurrentContext()->LogEnabled || block.read.words.empty())
            return;
        const auto words = text::toUtf8(block.read.words);
        const ImVec2 at(reading_.origin.x, y);
        ImGui::LogRenderedText(&at, words.data(), words.data() + words.size());
    }

    void drawQuotes(const Block& block, float y) {
        for (std::size_t i = 0; i < block.read.start.quotes; ++i) {
            const float x = place(block, static_cast<float>(i) * theme_.px(quoteStep), theme_.px(quoteBar));
            const Box bar = Box::at({x, y}, {theme_.px(quoteBar), heightOf(block)});
            surface(canvas_, theme_, bar, quoteBar / 2, colors_.actLine);
        }
    }

    void drawMark(const Block& block, float y) {
        const float baseline = y + baselineOf(block.face);
        if (block.read.start.kind == LineKind::Number) {
            const auto number = std::to_string(block.read.start.number) + ".";
            const float width = theme_.textWidth(block.face, number);
            const float x = place(block, block.indent - width - theme_.px(numberGap), width);
            return theme_.text(canvas_, {x, y}, block.face, colors_.ink2, number);
        }
        const float room = theme_.px(markWidth);
        const ImVec2 center(place(block, block.indent - room, room) + room / 2,
                            std::round(baseline - middleOfLetters * em(block)));
        const float radius = bullet * theme_.scale();
        if (block.read.depth % 2 == 0)
            canvas_.AddCircleFilled(center, radius, ImGui::GetColorU32(colors_.ink2));
        else
            circleLine(canvas_, center, radius, colors_.ink2, 1.2F * theme_.scale());
    }

    void drawBox(const Block& block, float y) {
        const auto& box = *block.read.start.box;
        const float room = theme_.px(markWidth);
        const ImVec2 at(place(block, block.indent - room, room) - theme_.px(outset), y);
        const Box whole = Box::at(at, {room, block.face.line});
        const Box shape =
            Box::around({whole.min.x + theme_.px(boxSide) / 2 + theme_.px(outset), whole.center().y},
                        theme_.px(boxSide) / 2, theme_.px(boxSide) / 2);
        if (!reading_.boxesAnswer)
            return drawBoxShape(shape, box.checked, 0);
        const std::size_t byte = reading_.layout.byteOf(block.read.begin + box.at);
        auto words = text::toUtf8(block.read.words);
        words = words.substr(0, words.find("##")) + "###box-" + std::to_string(byte);
        constexpr float wider = 4; // to be hit with ease
        const Touch touched =
            touch(theme_, words.c_str(), {whole.width() + theme_.px(wider), whole.height()},
                  {.checked = box.checked, .place = ImVec2(whole.min.x - theme_.px(wider), whole.min.y)});
        if (touched.pressed)
            pressed_ = byte;
        if (!touched.visible)
            return;
        drawBoxShape(shape, box.checked, touched.warmth);
        if (touched.ring)
            focusRing(canvas_, theme_, shape, boxRadius);
    }

    void drawBoxShape(const Box& box, bool checked, float warmth) {
        if (!checked) {
            surface(canvas_, theme_, box, boxRadius, faded(colors_.hover, warmth));
            return border(canvas_, theme_, box, boxRadius, colors_.edge, 1.5F);
        }
        surface(canvas_, theme_, box, boxRadius, mixed(colors_.act, colors_.actHover, warmth));
        constexpr float inset = 2;
        theme_.icon(canvas_, Icon::Check, {box.min.x + theme_.px(inset), box.min.y + theme_.px(inset)},
                    boxSide - 2 * inset, colors_.actInk, 2);
    }

    void drawRow(const Block& block, const Row& row, float y) {
        const auto& seen = reading_.layout.seen(block, row);
        const ImVec2 at(std::round(reading_.origin.x + reading_.layout.leftOf(block, seen)), std::round(y));
        drawTints(block, row, seen, at);
        const float baseline = at.y + baselineOf(block.face);
        for (const auto& glyph : seen.glyphs) {
            const auto& piece = pieceAt(block, glyph.cluster);
            const ImU32 color = ImGui::GetColorU32(colorOf(block, piece, glyph.cluster));
            const float ascent = std::round(glyph.type.font->GetFontBaked(glyph.type.size)->Ascent);
            const ImVec2 pen(at.x + glyph.x, baseline - ascent + glyph.dy);
            drawGlyph(canvas_, glyph, pen, color);
        }
        drawLines(block, row, seen, at);
        hoverLinks(block, row, seen, at);
    }

    static const markdown::Piece& pieceAt(const Block& block, std::size_t at) {
        const auto& pieces = block.read.pieces;
        const auto after = std::ranges::upper_bound(
            pieces, at, {}, [](const markdown::Piece& piece) { return piece.range.begin; });
        return *(after - 1);
    }

    bool mentioned(const Block& block, std::size_t at) const {
        const std::size_t place = block.read.places[at];
        return std::ranges::any_of(
            mentions_, [&](const text::Range& one) { return one.begin <= place && place < one.end; });
    }

    ImU32 colorOf(const Block& block, const markdown::Piece& piece, std::size_t at) const {
        if (!mentions_.empty() && mentioned(block, at))
            return colors_.people;
        if (piece.link)
            return colors_.act;
        const bool done = block.read.start.box && block.read.start.box->checked;
        const bool quiet = piece.ink.tag || done || block.read.start.quotes > 0;
        return quiet ? colors_.ink2 : reading_.ink;
    }

    void drawTint(const text::SeenLine& seen, text::Range words, ImVec2 at, const Face& face, ImU32 color) {
        const float beyond = theme_.px(outset);
        const float top = at.y + std::floor((face.line - face.box) / 2);
        for (const auto& [left, right] : seen.stretchesOf(words))
            surface(canvas_, theme_, {{at.x + left - beyond, top}, {at.x + right + beyond, top + face.box}},
                    tintRadius, color);
    }

    static std::optional<text::Range> common(text::Range a, text::Range b) {
        const text::Range both{std::max(a.begin, b.begin), std::min(a.end, b.end)};
        return both.begin < both.end ? std::optional(both) : std::nullopt;
    }

    void drawTints(const Block& block, const Row& row, const text::SeenLine& seen, ImVec2 at) {
        for (const auto& piece : block.read.pieces)
            if (const auto words = common(piece.range, row.words);
                words && !block.read.code && (piece.ink.code || piece.ink.tag))
                drawTint(seen, *words, at, block.face, piece.ink.code ? colors_.hover : colors_.well);
        for (const auto& mention : mentions_)
            if (const auto here = common(wordsAt(block, mention), row.words))
                drawTint(seen, *here, at, block.face, colors_.peopleTint);
        const float top = at.y + std::floor((block.face.line - block.face.box) / 2);
        for (const auto& mark : marks_)
            if (const auto here = common(wordsAt(block, mark), row.words))
                for (const auto& [left, right] : seen.stretchesOf(*here))
                    searchMark(canvas_, theme_, {{at.x + left, top}, {at.x + right, top + block.face.box}});
    }

    /// What of the block's words stands at these places of the text.
    static text::Range wordsAt(const Block& block, text::Range range) {
        const auto& places = block.read.places;
        const auto from = std::ranges::lower_bound(places, range.begin) - places.begin();
        const auto to = std::ranges::lower_bound(places, range.end) - places.begin();
        return {static_cast<std::size_t>(from), static_cast<std::size_t>(to)};
    }

    /// Under links and through what is struck.
    void drawLines(const Block& block, const Row& row, const text::SeenLine& seen, ImVec2 at) {
        const float baseline = at.y + baselineOf(block.face);
        const float thick = theme_.px(1);
        const auto line = [&](text::Range words, float y, ImU32 color) {
            for (const auto& [left, right] : seen.stretchesOf(words))
                canvas_.AddRectFilled({at.x + left, y}, {at.x + right, y + thick}, ImGui::GetColorU32(color));
        };
        for (const auto& piece : block.read.pieces) {
            const auto words = common(piece.range, row.words);
            if (!words)
                continue;
            if (piece.link)
                line(*words, baseline + theme_.px(2), colors_.actLine);
            if (piece.ink.strike)
                line(*words, std::round(baseline - middleOfLetters * em(block)),
                     colorOf(block, piece, words->begin));
        }
    }

    void hoverLinks(const Block& block, const Row& row, const text::SeenLine& seen, ImVec2 at) {
        if (block.read.links.empty() ||
            !ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem))
            return;
        for (std::size_t i = 0; i < block.read.links.size(); ++i) {
            const auto& link = block.read.links[i];
            const auto words = common(link.words, row.words);
            if (!words)
                continue;
            for (const auto& [left, right] : seen.stretchesOf(*words)) {
                const ImVec2 min(at.x + left, at.y), max(at.x + right, at.y + block.face.line);
                if (ImGui::IsMouseHoveringRect(min, max))
                    hover(block, i);
            }
        }
    }

    static std::string wordsOf(const Block& block, const markdown::Link& link) {
        return text::toUtf8(std::u32string_view(block.read.words)
                                .substr(link.words.begin, link.words.end - link.words.begin));
    }

    static std::string labelOf(const Block& block, const markdown::Link& link) {
        const auto words = wordsOf(block, link);
        return words.substr(0, words.find("##")) + "###link-" +
               std::to_string(block.read.begin + link.words.begin);
    }

    void hover(const Block& block, std::size_t index) {
        const auto& link = block.read.links[index];
        hoverLink(theme_, ImGui::GetID(labelOf(block, link).c_str()), ImGui::GetMousePos(),
                  wordsOf(block, link), link.address);
    }

    /// Where its words stand on the screen, a box a row; whole rows where they are out of sight.
    std::vector<Box> boxesOf(const Block& block, const markdown::Link& link, float y, bool seen) {
        std::vector<Box> boxes;
        for (const Row& row : block.rows) {
            const auto words = common(link.words, row.words);
            if (words && !seen)
                boxes.push_back(Box::at({reading_.origin.x, y}, {reading_.layout.width(), block.face.line}));
            if (words && seen) {
                const auto line = reading_.layout.seen(block, row);
                const float left = std::round(reading_.origin.x + reading_.layout.leftOf(block, line));
                for (const auto& [from, to] : line.stretchesOf(*words))
                    boxes.push_back({{left + from, y}, {left + to, y + block.face.line}});
            }
            y += block.face.line;
        }
        return boxes;
    }

    /// A stop for the keyboard and nothing for the mouse: a plain click is for what lies under the words.
    void standOnLink(const Block& block, std::size_t index, float y, bool seen) {
        const auto& link = block.read.links[index];
        const auto boxes = boxesOf(block, link, y, seen);
        if (boxes.empty())
            return;
        const auto label = labelOf(block, link);
        const ImGuiID id = ImGui::GetID(label.c_str());
        const ImRect place(boxes.front().min, boxes.front().max);
        if (!ImGui::ItemAdd(place, id))
            return;
        reportItem(id, label.c_str(), ImGui::GetCurrentContext()->LastItemData.StatusFlags);
        const ImGuiContext& context = *ImGui::GetCurrentContext();
        if (context.NavId != id || !context.NavCursorVisible)
            return;
        for (const Box& box : boxes)
            focusRing(canvas_, theme_, box, linkRadius);
        constexpr float atOnce = 0.15F;
        tellLink(theme_, id, {place.Min.x, place.Max.y - theme_.px(8)}, wordsOf(block, link), link.address,
                 atOnce);
        if (chordPressed(ImGuiMod_Ctrl | ImGuiKey_Enter) ||
            chordPressed(ImGuiMod_Ctrl | ImGuiKey_KeypadEnter))
            openLink(theme_, link.address);
    }

    const EntryReading& reading_;
    const Theme& theme_;
    const Colors& colors_;
    ImDrawList& canvas_;
    std::vector<text::Range> mentions_;
    std::vector<text::Range> marks_;
    std::optional<std::size_t> pressed_;
};

} // namespace

std::optional<std::size_t> drawReading(const EntryReading& reading) {
    return Painter(reading).draw();
}

} // namespace tend::ui
