#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/searches/searches.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace tend::ui {
namespace {

using base::tr;
using domain::SavedSearch;

// Logical px.
constexpr float rowHeight = 32, pitch = 36, headHeight = 28, signSize = 16, textLeft = 36;
constexpr float inset = 4; ///< round the rows, for the ring
constexpr const char* menuId = "saved-search";

enum Item { Rename, Up, Down, Remove };

class List {
  public:
    List(const Theme& theme, const std::vector<SavedSearch>& searches, std::string_view typed, bool wide,
         SearchesState& state, Intents& intents)
        : theme_(theme), searches_(searches), typed_(base::trimmed(typed)), wide_(wide), state_(state),
          intents_(intents) {}

    void draw() {
        const float width = roomLeft(); // less where there is a scroll bar
        std::vector<Stop> stops;
        const ImVec2 begin = here();
        for (std::size_t i = 0; i < searches_.size(); ++i) {
            const ImVec2 at(begin.x + theme_.px(inset), begin.y + theme_.px(inset + pitch * float(i)));
            const Touch touched = row(searches_[i], at, width - theme_.px(2 * inset));
            stops.push_back({touched.id, touched.box});
            drawMenu(i, touched);
        }
        walkStops(stops, Walk::Down);
        moveTo({begin.x, begin.y + heightOf(theme_, searches_.size())});
        ImGui::Dummy({0, 0});
    }

    /// Device px.
    static float heightOf(const Theme& theme, std::size_t rows) {
        return theme.px(2 * inset + pitch * float(rows) - (pitch - rowHeight));
    }

  private:
    Touch row(const SavedSearch& search, ImVec2 at, float width) const {
        const bool chosen = base::trimmed(search.query) == typed_;
        const auto label = search.name + "###saved-" + search.id.toString();
        const Touch touched =
            touch(theme_, label.c_str(), {width, theme_.px(rowHeight)}, {.checked = chosen, .place = at});
        auto& canvas = *ImGui::GetWindowDrawList();
        const auto& colors = theme_.colors();
        if (chosen)
            surface(canvas, theme_, touched.box, corner::control, colors.sheet, Elevation::Low);
        else
            canvas.AddRectFilled(touched.box.min, touched.box.max, faded(colors.hover, touched.warmth),
                                 theme_.px(corner::control));
        const float middle = touched.box.center().y;
        const float sign = theme_.px(signSize);
        const float x = wide_ ? at.x + theme_.px(10) : touched.box.center().x - sign / 2;
        theme_.icon(canvas, Icon::Bookmark, {x, middle - sign / 2}, signSize,
                    chosen ? colors.act : mixed(colors.ink2, colors.ink, touched.warmth));
        if (wide_)
            theme_.ellipsized(canvas,
                              {at.x + theme_.px(textLeft), middle - theme_.face(TextStyle::Small).line / 2},
                              width - theme_.px(textLeft + 8), TextStyle::Small,
                              chosen ? colors.ink : colors.ink2, search.name);
        drawRing(theme_, touched, corner::control);
        const bool cut = theme_.textSize(TextStyle::Small, search.name).x > width - theme_.px(textLeft + 8);
        if (!wide_ || cut)
            tooltip(theme_, search.name, search.query == search.name ? std::string_view() : search.query);
        if (touched.pressed)
            intents_.emplace_back(SearchFor{search.query});
        return touched;
    }

    void drawMenu(std::size_t index, const Touch& touched) const {
        const auto& search = searches_[index];
        const IdScope scope(search.id.toString().c_str());
        if (const auto anchor = menuAsked(touched)) {
            state_.menuOf = search.id;
            state_.menuAnchor = *anchor;
            openPopover(menuId);
        }
        if (state_.menuOf != search.id)
            return;
        const std::array items{
            MenuItem{.label = tr("Rename…###saved-rename"), .icon = Icon::Pen},
            MenuItem{.label = tr("Move up###saved-up"), .icon = Icon::Up, .enabled = index > 0},
            MenuItem{.label = tr("Move down###saved-down"),
                     .icon = Icon::Down,
                     .enabled = index + 1 < searches_.size()},
            MenuItem{.label = tr("Remove###saved-remove"), .icon = Icon::Trash, .parted = true}};
        const auto chosen = menu(theme_, menuId, state_.menuAnchor, items);
        if (!chosen)
            return;
        if (*chosen == Rename)
            nameSearch(state_, search);
        else if (*chosen == Up)
            intents_.emplace_back(MoveSavedSearch{search.id, index - 1});
        else if (*chosen == Down)
            intents_.emplace_back(MoveSavedSearch{search.id, index + 2}); // before the one after the next
        else if (*chosen == Remove)
            intents_.emplace_back(RemoveSavedSearch{search.id});
    }

    const Theme& theme_;
    const std::vector<SavedSearch>& searches_;
    std::string_view typed_;
    bool wide_;
    SearchesState& state_;
    Intents& intents_;
};

} // namespace

void drawSavedSearches(const Theme& theme, const std::vector<SavedSearch>& searches, std::string_view typed,
                       RailShape shape, const Box& box, SearchesState& state, Intents& intents) {
    const bool wide = shape == RailShape::Wide;
    const float head = wide ? theme.px(headHeight) : 0;
    if (searches.empty() || shape == RailShape::Bottom || box.height() < head + List::heightOf(theme, 1))
        return;
    const float left = box.min.x + theme.px(wide ? 16 : 12) - theme.px(inset);
    const float width = box.max.x - left - theme.px(wide ? 16 : 12) + theme.px(inset);
    if (wide)
        theme.text(*ImGui::GetWindowDrawList(), {left + theme.px(inset + 10), box.min.y},
                   TextStyle::SmallMedium, theme.colors().ink2, tr("Saved searches"));
    moveTo({left, box.min.y + head});
    const float high = std::min(box.height() - head, List::heightOf(theme, searches.size()));
    const StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    if (ImGui::BeginChild("###saved-searches", {width, high}, ImGuiChildFlags_NavFlattened,
                          ImGuiWindowFlags_NoBackground))
        List(theme, searches, typed, wide, state, intents).draw();
    ImGui::EndChild();
}

} // namespace tend::ui
