#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "domain/search/condition.hpp"
#include "ui/journal/journal_parts.hpp"
#include "ui/journal/search_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::tr;
using domain::Day;
using domain::DayCondition;
using domain::DidCondition;
using domain::MoodCondition;
using domain::SearchQuery;
using domain::WeekdayCondition;
using domain::WithCondition;

constexpr const char* filtersId = "journal-filters";
constexpr float wide = 424, betweenParts = 16; ///< logical px
constexpr std::size_t mostNamed = 6;

class Filters {
  public:
    Filters(const JournalFrame& frame, float width)
        : frame_(frame), theme_(frame.theme), query_(domain::parseSearch(frame.state.typed)), width_(width) {}

    void draw() {
        drawMood();
        drawPeople();
        drawActivities();
        drawDays();
        drawWeekdays();
        drawOrder();
        gap(theme_, betweenParts);
        if (button(theme_, tr("Clear all###filters-clear"),
                   {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .enabled = anyCondition()}))
            type(wordsAlone());
    }

  private:
    void type(std::string typed) const { typeSearch(frame_, std::move(typed)); }

    template <class Condition>
    void set(const std::optional<Condition>& condition) const {
        type(withCondition(query_, condition));
    }

    void head(const char* words) const { fieldName(theme_, words); }

    void drawMood() const {
        head(tr("How it was"));
        const auto now = conditionIn<MoodCondition>(query_);
        std::vector<ChipItem> items;
        std::vector<domain::Level> moods;
        for (int value = domain::Level::lowest; value <= domain::Level::highest; ++value) {
            const auto mood = *domain::Level::from(value);
            moods.push_back(mood);
            items.push_back({std::string(domain::moodName(mood)) + "###filter-mood-" + std::to_string(value),
                             now && now->lowest <= mood && mood <= now->highest});
        }
        if (const auto pressed = chips(theme_, items, width_))
            set(pressedMood(now, moods[*pressed]));
    }

    /// What can be asked for by name: people, or activities.
    struct Named {
        std::vector<std::string> names{};
        std::vector<std::string> ids{}; ///< of their chips
        std::optional<std::string> asked{};
        const char* field; ///< "Words###id"
        const char* placeholder;
        const char* nothing; ///< is called like what is typed
        std::string& typed;
    };

    /// The first few, or those with a few letters in their name; what is asked for stays in sight. The name
    /// pressed.
    std::optional<std::string> drawNamed(const Named& named) const {
        if (named.names.size() > mostNamed) {
            FieldLook look{.width = width_, .placeholder = named.placeholder};
            look.icon = Icon::Search;
            textField(theme_, named.field, named.typed, look);
            gap(theme_, 8);
        }
        const auto wanted = domain::foldedName(named.typed);
        std::vector<ChipItem> items;
        std::vector<std::size_t> shown;
        for (const bool asked : {true, false})
            for (std::size_t i = 0; i < named.names.size() && (asked || shown.size() < mostNamed); ++i) {
                const bool on = named.asked && domain::sameName(*named.asked, named.names[i]);
                const bool meant = domain::foldedName(named.names[i]).find(wanted) != std::string::npos;
                if (on != asked || (!on && !meant))
                    continue;
                shown.push_back(i);
                items.push_back(
                    {named.names[i].substr(0, named.names[i].find("##")) + "###" + named.ids[i], on});
            }
        if (shown.empty())
            paragraph(theme_, TextStyle::Small, theme_.colors().ink2, named.nothing, width_);
        const auto pressed = chips(theme_, items, width_);
        return pressed ? std::optional(named.names[shown[*pressed]]) : std::nullopt;
    }

    void drawPeople() const {
        const auto& people = frame_.page.timeline.people;
        if (people.empty())
            return;
        gap(theme_, betweenParts);
        head(tr("With whom"));
        const auto now = conditionIn<WithCondition>(query_);
        Named named{.field = tr("Find someone###filter-person"),
                    .placeholder = tr("Find someone by a few letters"),
                    .nothing = tr("Nobody is called so."),
                    .typed = frame_.state.filterPerson};
        for (const auto& person : people) {
            named.names.push_back(person.name);
            named.ids.push_back("filter-with-" + person.person.toString());
        }
        named.asked = now ? std::optional(now->person.name) : std::nullopt;
        if (const auto pressed = drawNamed(named))
            set(named.asked && domain::sameName(*named.asked, *pressed)
                    ? std::nullopt
                    : std::optional(WithCondition{{*pressed, true}}));
    }

    void drawActivities() const {
        const auto& activities = frame_.page.timeline.activities;
        if (activities.empty())
            return;
        gap(theme_, betweenParts);
        head(tr("What was done"));
        const auto now = conditionIn<DidCondition>(query_);
        Named named{.field = tr("Find an activity###filter-activity"),
                    .placeholder = tr("Find an activity by a few letters"),
                    .nothing = tr("Nothing that was done is called so."),
                    .typed = frame_.state.filterActivity};
        named.names = activities;
        for (const auto& activity : activities)
            named.ids.push_back("filter-did-" + activity);
        named.asked = now ? std::optional(now->activity.name) : std::nullopt;
        if (const auto pressed = drawNamed(named))
            set(named.asked && domain::sameName(*named.asked, *pressed)
                    ? std::nullopt
                    : std::optional(DidCondition{{*pressed, true}}));
    }

    void drawDays() const {
        gap(theme_, betweenParts);
        head(tr("When"));
        const auto now = conditionIn<DayCondition>(query_);
        const Day today = frame_.today();
        const auto year = [](int number) {
            return domain::DaySpan{*Day::from(number, 1, 1), *Day::from(number, 12, 31)};
        };
        const Day month = today - int(today.dayOfMonth() - 1);
        Day monthEnd = month + 27;
        while ((monthEnd + 1).month() == month.month())
            monthEnd = monthEnd + 1;
        const std::array spans{domain::DaySpan{month, monthEnd}, year(today.year()), year(today.year() - 1)};
        const std::array labels{tr("This month###filter-month"), tr("This year###filter-year"),
                                tr("Last year###filter-last-year")};
        std::vector<ChipItem> items;
        for (std::size_t i = 0; i < spans.size(); ++i)
            items.push_back({labels[i], now && now->days == spans[i]});
        if (const auto pressed = chips(theme_, items, width_))
            return set(items[*pressed].on ? std::nullopt : std::optional(DayCondition{spans[*pressed]}));
        gap(theme_, 8);
        drawEnds(now);
    }

    /// The first and the last day, either of which may be left open; beside each other where there is room.
    void drawEnds(const std::optional<DayCondition>& now) const {
        constexpr float leastWidth = 190, between = 8;
        const Day first = domain::firstDay(), last = domain::lastDay();
        const auto days = now ? now->days : domain::DaySpan{first, last};
        const float half = std::floor((width_ - between) / 2);
        const bool beside = half >= leastWidth;
        const DateFieldLook look{.today = frame_.today(), .width = beside ? half : width_, .named = true};
        auto& state = frame_.state;
        const ImVec2 at = here();
        const auto field = [&](const char* label, std::optional<Day> shown, DateFieldState& kept) {
            const GroupScope group;
            return dateField(theme_, label, shown, kept, look);
        };
        const auto since =
            field(tr("Since###filter-since"), days.first == first ? std::nullopt : std::optional(days.first),
                  state.filterSince);
        if (beside)
            moveTo({at.x + theme_.px(look.width + between), at.y});
        else
            gap(theme_, between);
        const auto until =
            field(tr("Until###filter-until"), days.last == last ? std::nullopt : std::optional(days.last),
                  state.filterUntil);
        if (since)
            set(std::optional(DayCondition{{*since, std::max(*since, days.last)}}));
        else if (until)
            set(std::optional(DayCondition{{std::min(*until, days.first), *until}}));
    }

    void drawWeekdays() const {
        gap(theme_, betweenParts);
        head(tr("On which days of the week"));
        const auto now = conditionIn<WeekdayCondition>(query_);
        std::vector<ChipItem> items;
        items.reserve(7);
        for (int day = 0; day < 7; ++day)
            items.push_back({std::string(weekdayLetters(day)) + "###filter-on-" + std::to_string(day),
                             now && ((now->days >> day) & 1) != 0});
        const auto pressed = chips(theme_, items, width_);
        if (!pressed)
            return;
        const auto days = std::uint8_t((now ? now->days : 0U) ^ (1U << *pressed));
        constexpr std::uint8_t everyDay = 0x7f;
        set(days == 0 || days == everyDay ? std::nullopt : std::optional(WeekdayCondition{days}));
    }

    void drawOrder() const {
        gap(theme_, betweenParts);
        head(tr("In which order"));
        auto& order = frame_.state.order;
        const bool best = order == domain::SearchOrder::Best;
        const std::array items{ChipItem{tr("Newest first###order-newest"), !best},
                               ChipItem{tr("Best first###order-best"), best}};
        if (const auto chosen = chips(theme_, items, width_)) {
            order = domain::SearchOrder(*chosen);
            theme_.motion().wakeIn(0);
        }
    }

    static bool isWords(const domain::SearchPart& part) {
        return std::holds_alternative<domain::SearchWord>(part.what) ||
               std::holds_alternative<domain::SearchPhrase>(part.what) ||
               std::holds_alternative<domain::UnfinishedPart>(part.what);
    }

    bool anyCondition() const { return !std::ranges::all_of(query_.parts, isWords); }

    std::string wordsAlone() const {
        auto parts = query_.parts;
        std::erase_if(parts, [](const domain::SearchPart& part) { return !isWords(part); });
        return domain::written(parts);
    }

    const JournalFrame& frame_;
    const Theme& theme_;
    SearchQuery query_;
    float width_; ///< logical px
};

} // namespace

void drawFiltersButton(const JournalFrame& frame, LineWrap& line) {
    const Theme& theme = frame.theme;
    const ButtonLook look{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Filter};
    const bool asked = buttonOn(line, theme, tr("Filters###journal-filters-open"), look);
    auto& anchor = frame.state.filtersAnchor;
    if (asked) {
        anchor = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()}; // where it stays while chips come and go
        openPopover(filtersId);
    }
    const float width = std::min(wide, ImGui::GetMainViewport()->Size.x / theme.scale() - 32);
    const Popover open(theme, filtersId, anchor, {.width = width, .alignRight = true});
    if (open)
        Filters(frame, std::floor(roomLeft() / theme.scale())).draw();
}

} // namespace tend::ui
