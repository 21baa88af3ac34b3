#include "base/tr.hpp"
#include "ui/people/people_parts.hpp"
#include "ui/people/people_words.hpp"
#include "ui/pictures/picture_shelf.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/person_row.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tend::ui {

namespace {

using base::tr;

// Logical px.
constexpr float meHeight = 64, rowHeight = 60, headingHeight = 36, headingTop = 14;

/// A heading, or somebody's row. Device px from the top of the list.
struct Line {
    float top, height;
    std::optional<std::size_t> entry{}; ///< into CareList::entries
    domain::Standing group = domain::Standing::Me;

    float bottom() const { return top + height; }
};

bool isIn(const domain::Person& person, const std::string& circle) {
    return circle.empty() || person.isMe || std::ranges::find(person.circles, circle) != person.circles.end();
}

std::vector<Line> linesOf(const PeopleFrame& frame) {
    std::vector<Line> lines;
    float y = 0;
    auto group = domain::Standing::Me;
    const auto add = [&](float logicalHeight) -> Line& {
        lines.push_back({.top = y, .height = frame.theme.px(logicalHeight)});
        y = lines.back().bottom();
        return lines.back();
    };
    for (std::size_t i = 0; i < frame.list.entries.size(); ++i) {
        const auto& entry = frame.list.entries[i];
        if (!isIn(entry.person, frame.state.circle))
            continue;
        if (entry.standing != group)
            add(headingHeight).group = group = entry.standing;
        add(entry.person.isMe ? meHeight : rowHeight).entry = i;
    }
    return lines;
}

/// The list with what a frame knows about it.
class Rows {
  public:
    Rows(const PeopleFrame& frame, float width)
        : frame_(frame), width_(width), lines_(linesOf(frame)), origin_(here()) {}

    void draw() {
        const float first = ImGui::GetWindowPos().y - origin_.y, height = ImGui::GetWindowHeight();
        const auto stop = tabStop();
        for (const auto& line : lines_) {
            const bool inSight = line.bottom() >= first && line.top <= first + height;
            const bool atStop = line.entry && *line.entry == stop;
            if (inSight || atStop)
                drawLine(line, atStop);
        }
        moveTo(origin_);
        occupy({frame_.theme.px(width_), lines_.empty() ? 0 : lines_.back().bottom()});
        frame_.state.toCursor = false;
        drawNobody();
        walk();
    }

  private:
    const base::Id& idOf(const Line& line) const { return frame_.list.entries[*line.entry].person.filing.id; }

    /// Tab comes to one row: where the keyboard was, else whose page is shown, else the first.
    std::optional<std::size_t> tabStop() const {
        for (const auto& wanted : {frame_.state.cursor, frame_.state.shown})
            for (const auto& line : lines_)
                if (wanted && line.entry && idOf(line) == *wanted)
                    return line.entry;
        return lines_.empty() ? std::nullopt : lines_.front().entry;
    }

    void drawLine(const Line& line, bool atStop) {
        moveTo({origin_.x, origin_.y + line.top});
        if (line.entry)
            return drawRow(line, atStop);
        const Theme& theme = frame_.theme;
        moveTo({origin_.x + theme.px(12), here().y + theme.px(headingTop)});
        words(theme, TextStyle::SmallMedium, theme.colors().ink2, groupName(line.group));
    }

    void drawRow(const Line& line, bool atStop) {
        const auto& entry = frame_.list.entries[*line.entry];
        const auto under = lineThatFits(entry);
        const ItemFlagScope stop(ImGuiItemFlags_NoTabStop, !atStop);
        PeopleState& state = frame_.state;
        const PersonRowLook look{.width = width_,
                                 .chosen = state.shown == idOf(line),
                                 .line = under,
                                 .picture =
                                     faceOf(state.pictures, frame_.theme, entry.person, personRowAvatar)};
        if (personRow(frame_.theme, entry, look))
            state.shown = state.cursor = idOf(line);
        const Stop item{ImGui::GetItemID(), {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()}};
        takePictures(frame_.theme, frame_.intents, entry.person, item.box);
        if (state.toCursor && state.cursor == idOf(line)) {
            focusItem(item.id, item.box);
            state.toCursor = false;
        }
        if (ImGui::IsItemFocused() && !state.toCursor) {
            state.cursor = idOf(line);
            focused_ = item.id;
        }
    }

    std::string lineThatFits(const domain::CareListEntry& entry) const {
        const bool bar = entry.rhythm && !entry.person.isMe;
        const float end = entry.person.resting ? 34 : bar ? 88 : 0;
        const float room = frame_.theme.px(width_ - 24 - 52 - end);
        const auto lines = careLines(entry, frame_.list);
        const auto fits = std::ranges::find_if(lines, [&](const std::string& line) {
            return frame_.theme.textSize(TextStyle::Small, line).x <= room;
        });
        return fits == lines.end() ? lines.back() : *fits;
    }

    void drawNobody() {
        const bool alone = lines_.size() <= 1;
        if (!alone || frame_.state.circle.empty())
            return;
        gap(frame_.theme, headingTop);
        moveTo({origin_.x + frame_.theme.px(12), here().y});
        paragraph(frame_.theme, TextStyle::Body, frame_.theme.colors().ink2,
                  tr("Nobody is in this circle yet."), width_ - 24);
    }

    /// The arrows walk through all rows, also those that are not drawn.
    void walk() {
        if (!focused_)
            return;
        std::vector<const Line*> rows;
        std::size_t at = 0;
        for (const auto& line : lines_) {
            if (!line.entry)
                continue;
            at = idOf(line) == *frame_.state.cursor ? rows.size() : at;
            rows.push_back(&line);
        }
        const auto to = std::clamp(int(at) + stepAsked(int(rows.size())), 0, int(rows.size()) - 1);
        if (std::size_t(to) == at)
            return;
        frame_.state.cursor = idOf(*rows[std::size_t(to)]);
        frame_.state.toCursor = true;
        bringIntoSight(*rows[std::size_t(to)]);
        frame_.theme.motion().wakeIn(0);
    }

    int stepAsked(int count) const {
        constexpr int page = 8;
        const std::array keys{std::pair(ImGuiKey_UpArrow, -1),   std::pair(ImGuiKey_DownArrow, 1),
                              std::pair(ImGuiKey_PageUp, -page), std::pair(ImGuiKey_PageDown, page),
                              std::pair(ImGuiKey_Home, -count),  std::pair(ImGuiKey_End, count)};
        int step = 0;
        for (const auto& [key, by] : keys)
            if (keyPressedOn(*focused_, key, true))
                step = by;
        return step;
    }

    void bringIntoSight(const Line& line) const {
        const float above = origin_.y - ImGui::GetWindowPos().y + ImGui::GetScrollY();
        const float top = above + line.top - frame_.theme.px(headingHeight);
        const float bottom = above + line.bottom() + frame_.theme.px(8);
        if (top < ImGui::GetScrollY())
            ImGui::SetScrollY(std::max(0.0F, top));
        else if (bottom > ImGui::GetScrollY() + ImGui::GetWindowHeight())
            ImGui::SetScrollY(bottom - ImGui::GetWindowHeight());
    }

    const PeopleFrame& frame_;
    float width_;
    std::vector<Line> lines_;
    ImVec2 origin_;
    std::optional<ImGuiID> focused_;
};

void drawCircleFilter(const PeopleFrame& frame, const char* label, const ButtonLook& look) {
    constexpr const char* id = "###circles-menu";
    if (button(frame.theme, label, look))
        openPopover(id);
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    std::vector<std::string> labels{tr("All circles###circle-all")};
    for (const auto& circle : frame.list.circles)
        labels.push_back(circle.name + "###circle-" + circle.id.toString());
    std::vector<MenuItem> items;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool chosen =
            i == 0 ? frame.state.circle.empty() : frame.list.circles[i - 1].name == frame.state.circle;
        items.push_back({.label = labels[i].c_str(), .chosen = chosen});
    }
    const auto picked = menu(frame.theme, id, anchor, items);
    if (picked)
        frame.state.circle = *picked == 0 ? std::string() : frame.list.circles[std::size_t(*picked - 1)].name;
}

constexpr ButtonLook addLook{.size = ButtonSize::Small, .icon = Icon::Plus};
constexpr float addSize = control::small;

const char* addLabel() {
    return tr("Someone###add-person");
}

/// Where there is no room for words, only its plus.
float addWidth(const Theme& theme, bool wordless) {
    return wordless ? theme.px(addSize) : buttonWidth(theme, addLabel(), addLook);
}

void drawAdd(const PeopleFrame& frame, bool wordless) {
    const IconButtonLook small{.size = addSize, .icon = 16, .outlined = true};
    const bool pressed = wordless ? iconButton(frame.theme, Icon::Plus, addLabel(), small)
                                  : button(frame.theme, addLabel(), addLook);
    if (pressed)
        openNewPerson(frame.state.form);
}

} // namespace

void drawCareListHeader(const PeopleFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const ImVec2 top = here();
    moveTo({top.x + theme.px(8), top.y + theme.px(2)});
    words(theme, TextStyle::Title, theme.colors().ink, tr("Care list"));
    const float titleEnd = ImGui::GetItemRectMax().x;

    const auto filter =
        (frame.state.circle.empty() ? std::string(tr("All circles")) : frame.state.circle) + "###circles";
    const ButtonLook filterLook{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .after = Icon::Down};
    const float titleBottom = std::max(here().y, top.y + theme.px(40));
    const float room = top.x + theme.px(width) - titleEnd - theme.px(4);
    const float natural = buttonWidth(theme, filter.c_str(), filterLook);
    const bool wordless = natural + addWidth(theme, false) > room;
    const bool below = wordless && natural + theme.px(4) + addWidth(theme, true) > room;
    const float most = theme.px(width) - theme.px(4) - addWidth(theme, wordless);
    const float filterWidth = std::min(natural, most);
    const float wide = filterWidth + theme.px(wordless ? 4 : 0) + addWidth(theme, wordless);
    const float left = below ? top.x : top.x + theme.px(width) - wide;
    const float y = below ? titleBottom + theme.px(4) : top.y + theme.px(4);
    moveTo({left, y});
    ButtonLook fitted = filterLook;
    fitted.width = natural > most ? most / theme.scale() : 0;
    drawCircleFilter(frame, filter.c_str(), fitted);
    const float filterEnd = here().y;
    moveTo({left + wide - addWidth(theme, wordless), y});
    drawAdd(frame, wordless);
    moveTo({top.x, below ? std::max(filterEnd, y + theme.px(36)) : titleBottom});
}

void drawCareListRows(const PeopleFrame& frame, float width) {
    Rows(frame, width).draw();
}

} // namespace tend::ui
