#include "base/recent.hpp"
#include "ui/journal/choosing.hpp"
#include "ui/journal/entry_edit.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tend::ui {
namespace {

using domain::JournalDay;

// Logical px.
constexpr float dayPadding = 24, betweenRecords = 24, leastRecord = 58;
constexpr float dayGap = 12; ///< under a day on a line of its own

TimelineScroll::Rows rowsOf(const domain::Timeline& timeline, float scale) {
    return {timeline.days.size(), [&timeline, scale](std::size_t row) {
                const auto records = float(timeline.days[row].records);
                return std::round((2 * dayPadding + records * leastRecord + (records - 1) * betweenRecords) *
                                  scale);
            }};
}

/// A record: on which row of the timeline, and which of the day's it is.
struct Place {
    base::Id record;
    std::size_t row;
    std::size_t index;
};

class List {
  public:
    List(const JournalFrame& frame, const Box& box)
        : frame_(frame), theme_(frame.theme), scroll_(frame.state.scroll), box_(box),
          columns_(entryColumns(theme_, box.width())) {}

    void draw() {
        followWidth();
        measure();
        scroll_.by(0, box_.height());
        frame_.state.window = box_.height();
        drawRows();
        turnToEdit();
        walk();
        takeWheel();
        drawBar();
        if (frame_.state.far || frame_.state.asideLate)
            wake();
        if (frame_.page.timeline.days.empty())
            return;
        const auto top = frame_.page.timeline.days[scroll_.first()].day;
        if (std::exchange(frame_.state.top, top) != top)
            wake(); // the month beside it follows
    }

  private:
    void followWidth() {
        std::size_t key = 0;
        base::mixHash(key, std::size_t(box_.width()));
        base::mixHash(key, std::hash<float>()(theme_.scale()));
        base::mixHash(key, std::hash<float>()(theme_.face(TextStyle::Entry).size));
        base::mixHash(key, std::size_t(frame_.page.timeline.revision));
        frame_.state.key = key;
        scroll_.follow(key, rowsOf(frame_.page.timeline, theme_.scale()));
    }

    const JournalDay* dayAt(std::size_t row) const {
        const auto& page = frame_.page;
        return row >= page.first && row - page.first < page.days.size() ? page.days[row - page.first]
                                                                        : nullptr;
    }

    void measure() {
        for (std::size_t i = 0; i < frame_.page.days.size(); ++i)
            if (!frame_.page.days[i])
                continue;
            else if (!scroll_.isMeasured(frame_.page.first + i) || isEdited(*frame_.page.days[i]))
                scroll_.measured(frame_.page.first + i, heightOf(*frame_.page.days[i]));
    }

    bool isEdited(const JournalDay& day) const {
        return std::ranges::any_of(day.entries, [&](const domain::JournalEntry& entry) {
            return domain::filingOf(entry.record).id == frame_.state.edit.record;
        });
    }

    float headHeight() const {
        return columns_.dayAbove ? theme_.face(TextStyle::Head).line + theme_.px(dayGap) : 0;
    }

    float heightOf(const JournalDay& day) const {
        float height = headHeight();
        for (const auto& entry : day.entries)
            height += entryHeight(frame_, entry, columns_) + theme_.px(betweenRecords);
        height -= theme_.px(betweenRecords);
        const float column = theme_.face(TextStyle::DayNumber).line + 2 * theme_.face(TextStyle::Small).line;
        return std::max(height, columns_.dayAbove ? 0 : column) + 2 * theme_.px(dayPadding);
    }

    void drawRows() {
        const ClipScope clip(box_);
        float y = std::round(box_.min.y - scroll_.above());
        for (auto row = scroll_.first(); row < frame_.page.timeline.days.size() && y < box_.max.y; ++row) {
            if (const auto* day = dayAt(row))
                drawDay(*day, row, y);
            else if (row < frame_.page.first || row >= frame_.page.first + frame_.page.days.size())
                theme_.motion().wakeIn(0); // asked for in the next frame
            y += scroll_.height(row);
            if (row + 1 < frame_.page.timeline.days.size())
                hairline(*ImGui::GetWindowDrawList(), theme_, {box_.min.x, std::round(y) - 1}, box_.width());
        }
    }

    void drawDay(const JournalDay& day, std::size_t row, float y) {
        const IdScope scope(day.day.toString().c_str());
        float top = y + theme_.px(dayPadding);
        drawDayName(frame_, columns_, day.day, {box_.min.x, top});
        top += headHeight();
        for (std::size_t index = 0; index < day.entries.size(); ++index) {
            const auto& entry = day.entries[index];
            drawRecord(entry, {domain::filingOf(entry.record).id, row, index}, {box_.min.x, top});
            top += entryHeight(frame_, entry, columns_) + theme_.px(betweenRecords);
        }
    }

    void drawRecord(const domain::JournalEntry& entry, const Place& place, ImVec2 topLeft) {
        const auto& id = place.record;
        auto& state = frame_.state;
        const bool edited = state.edit.record == id;
        const bool stop = edited || (state.cursor ? *state.cursor == id : places_.empty());
        const ItemFlagScope tabStop(ImGuiItemFlags_NoTabStop, !stop);
        places_.push_back(place);
        if (edited)
            return drawEditing(entry, place, topLeft);
        const Touch touched = drawEntry(frame_, entry, columns_, topLeft);
        if (touched.pressed)
            press(entry, place);
        const bool wanted = state.cursor ? *state.cursor == id : topLeft.y >= box_.min.y;
        if (state.toCursor && wanted) {
            focusItem(touched.id, touched.box);
            state.cursor = id;
            state.toCursor = false;
        } else if (touched.focused && !state.toCursor) {
            state.cursor = id;
            focused_ = touched.id;
        }
    }

    /// Opens it; with Ctrl, or while others are chosen, chooses it; with Shift, all up to it.
    void press(const domain::JournalEntry& entry, const Place& place) {
        auto& choice = frame_.state.choice;
        const auto& io = ImGui::GetIO();
        if (io.KeyCtrl && ImGui::GetMouseCursor() == ImGuiMouseCursor_Hand)
            return; // a link, which has opened
        if (io.KeyShift && !io.KeyCtrl)
            chooseUpTo(place);
        else if (io.KeyCtrl || !choice.records.empty())
            toggleChosen(frame_.state, entry.record);
        else
            opened_ = place;
    }

    /// Where the owner began is not read any more: from here on.
    void chooseUpTo(const Place& place) {
        auto& choice = frame_.state.choice;
        const auto from = choice.from ? placeOf(*choice.from) : std::nullopt;
        if (!from) {
            choice.from = place.record;
            choice.range.clear();
        }
        chooseThrough(frame_.state, between(from.value_or(place), place));
    }

    std::optional<Place> placeOf(const base::Id& record) const {
        for (std::size_t i = 0; i < frame_.page.days.size(); ++i)
            if (const auto* day = frame_.page.days[i])
                for (std::size_t index = 0; index < day->entries.size(); ++index)
                    if (domain::filingOf(day->entries[index].record).id == record)
                        return Place{record, frame_.page.first + i, index};
        return std::nullopt;
    }

    /// Both of them too, in either order.
    std::vector<const domain::Record*> between(Place from, Place to) const {
        if (std::pair(to.row, to.index) < std::pair(from.row, from.index))
            std::swap(from, to);
        std::vector<const domain::Record*> records;
        for (std::optional<Place> at = from; at; at = neighbour(*at, +1)) {
            records.push_back(&entryAt(*at).record);
            if (at->record == to.record)
                break;
        }
        return records;
    }

    void drawEditing(const domain::JournalEntry& entry, const Place& place, ImVec2 topLeft) {
        auto& state = frame_.state;
        const auto edited = drawEdited(frame_, entry, columns_, topLeft);
        if (edited.wanted)
            bringIntoSight(*edited.wanted);
        if (edited.done)
            left_ = place;
        if (!edited.keyboardBack)
            return;
        state.cursor = place.record;
        state.toCursor = true;
    }

    /// Rows change their height when all are drawn, so that none moves away from under a click.
    void turnToEdit() {
        if (left_) {
            frame_.state.edit.record.reset();
            scroll_.measured(left_->row, heightOf(*dayAt(left_->row)));
        }
        if (opened_ && !editHere(frame_, entryAt(*opened_).record))
            openElsewhere(frame_, entryAt(*opened_).record);
        if (left_ || opened_)
            wake();
    }

    /// Where it is higher than the window, its top.
    void bringIntoSight(const Box& wanted) {
        const float edge = theme_.px(dayPadding);
        const float above = wanted.min.y - edge - box_.min.y;
        const float below = wanted.max.y + edge - box_.max.y;
        const float by = above < 0 ? above : std::min(std::max(below, 0.0F), above);
        if (by == 0)
            return;
        scroll_.by(by, box_.height());
        wake();
    }

    /// The arrows go from record to record, and the days come along.
    void walk() {
        if (!focused_)
            return;
        const float page = box_.height() * 0.85F;
        const auto pressed = [&](ImGuiKey key) { return keyPressedOn(*focused_, key, true); };
        if (pressed(ImGuiKey_Home))
            goTo(0);
        else if (pressed(ImGuiKey_End))
            goTo(frame_.page.timeline.days.size());
        else if (pressed(ImGuiKey_PageDown))
            turn(page);
        else if (pressed(ImGuiKey_PageUp))
            turn(-page);
        else if (pressed(ImGuiKey_DownArrow))
            step(+1);
        else if (pressed(ImGuiKey_UpArrow))
            step(-1);
        else if (!frame_.state.choice.records.empty() && pressed(ImGuiKey_Escape))
            frame_.state.choice = {};
        else if (pressed(ImGuiKey_Delete))
            trash();
    }

    /// What is chosen, else the record that the keyboard is on.
    void trash() {
        auto& choice = frame_.state.choice;
        const auto at = placeOf(*frame_.state.cursor);
        if (choice.records.empty() && at)
            choice.records.push_back(entryAt(*at).record);
        MoveToTrash move;
        for (const auto& record : choice.records)
            move.records.push_back(domain::refOf(record));
        choice = {};
        if (!move.records.empty())
            frame_.intents.emplace_back(std::move(move));
    }

    void goTo(std::size_t row) {
        scroll_.to(row);
        scroll_.by(0, box_.height());
        toFirstInSight(frame_);
    }

    void turn(float distance) {
        scroll_.by(distance, box_.height());
        toFirstInSight(frame_);
    }

    void step(int by) {
        const auto at = std::ranges::find(places_, *frame_.state.cursor, &Place::record);
        const auto next = at == places_.end() ? std::nullopt : neighbour(*at, by);
        if (!next && by < 0 && at != places_.end() && at->row == 0)
            frame_.state.toSearch = true;
        if (!next)
            return wake();
        if (ImGui::GetIO().KeyShift) {
            if (!frame_.state.choice.from)
                frame_.state.choice.from = at->record;
            chooseUpTo(*next);
        }
        frame_.state.cursor = next->record;
        frame_.state.toCursor = true;
        const float edge = theme_.px(dayPadding);
        const float top = topOf(*next);
        const float bottom = top + entryHeight(frame_, entryAt(*next), columns_);
        if (by > 0 && bottom + edge > box_.height())
            scroll_.by(bottom + edge - box_.height(), box_.height());
        if (by < 0 && top - edge < 0)
            scroll_.by(top - edge, box_.height());
        wake();
    }

    const domain::JournalEntry& entryAt(const Place& place) const {
        return dayAt(place.row)->entries[place.index];
    }

    /// The record before or after one, across days; nothing at the ends of what was read.
    std::optional<Place> neighbour(const Place& place, int by) const {
        const auto placed = [&](std::size_t row, std::size_t index) {
            return Place{domain::filingOf(dayAt(row)->entries[index].record).id, row, index};
        };
        const auto& entries = dayAt(place.row)->entries;
        if (by > 0 && place.index + 1 < entries.size())
            return placed(place.row, place.index + 1);
        if (by < 0 && place.index > 0)
            return placed(place.row, place.index - 1);
        if (by < 0 && place.row == 0)
            return std::nullopt;
        const auto row = by > 0 ? place.row + 1 : place.row - 1;
        const auto* day = dayAt(row);
        if (!day || day->entries.empty())
            return std::nullopt;
        return placed(row, by > 0 ? 0 : day->entries.size() - 1);
    }

    /// Where a record begins, under the window's top.
    float topOf(const Place& place) const {
        float top = theme_.px(dayPadding) + headHeight() - scroll_.above();
        for (auto row = scroll_.first(); row < place.row; ++row)
            top += scroll_.height(row);
        for (auto row = place.row; row < scroll_.first(); ++row)
            top -= scroll_.height(row);
        for (std::size_t index = 0; index < place.index; ++index)
            top +=
                entryHeight(frame_, dayAt(place.row)->entries[index], columns_) + theme_.px(betweenRecords);
        return top;
    }

    void takeWheel() {
        const auto& io = ImGui::GetIO();
        if (io.MouseWheel == 0 || !ImGui::IsWindowHovered() || io.KeyCtrl)
            return;
        constexpr float notch = 78; // three lines of what the owner wrote
        scroll_.by(-io.MouseWheel * theme_.px(notch), box_.height());
        wake();
    }

    /// Dear ImGui's own, which counts in 64 bits: a century is higher than a float can tell apart.
    void drawBar() {
        const double total = scroll_.total();
        if (total <= double(box_.height()))
            return;
        const float side = ImGui::GetStyle().ScrollbarSize;
        const float inset = theme_.px(4), round = theme_.px(corner::sheet);
        const ImRect bar(box_.max.x - inset - side, box_.min.y + round, box_.max.x - inset,
                         std::max(box_.max.y - inset, box_.min.y + round + 1));
        auto place = ImS64(scroll_.place());
        const auto before = place;
        ImGui::ScrollbarEx(bar, ImGui::GetID("###timeline-bar"), ImGuiAxis_Y, &place, ImS64(box_.height()),
                           ImS64(total), ImDrawFlags_None);
        if (place == before)
            return;
        scroll_.toPlace(double(place), box_.height());
        wake();
    }

    void wake() const { theme_.motion().wakeIn(0); }

    const JournalFrame& frame_;
    const Theme& theme_;
    TimelineScroll& scroll_;
    Box box_;
    EntryColumns columns_;
    std::vector<Place> places_{};
    std::optional<ImGuiID> focused_{};
    std::optional<Place> opened_{}; ///< to be changed from now on
    std::optional<Place> left_{};   ///< not any more
};

} // namespace

JournalWish journalWish(JournalState& state, const domain::Timeline& timeline) {
    auto& scroll = state.scroll;
    const bool wasFar = state.far;
    const auto rows = timeline.days.size();
    if (state.jump) {
        const auto row = timeline.byDay ? timeline.indexOf(*state.jump) : 0;
        scroll.to(std::min(row, rows == 0 ? 0 : rows - 1));
        state.cursor.reset();
        state.jump.reset();
    } else if (state.top && timeline.byDay) {
        scroll.keep(std::min(timeline.indexOf(*state.top), rows == 0 ? 0 : rows - 1));
    }
    if (scroll.rows() == rows) {
        state.far = !state.read.contains(scroll.first()); // the rest is read with the next frame
        state.read =
            state.far ? scroll.around(0, state.window) : scroll.around(state.window, 2 * state.window);
    } else { // nothing is known of how high these are
        constexpr std::size_t few = 12;
        state.far = true;
        const auto first = std::min(scroll.first(), rows - std::min<std::size_t>(rows, 1));
        state.read = {first, std::min(first + few, rows)};
    }
    const auto day = state.day.value_or(timeline.today);
    if (std::exchange(state.monthFollows, state.top) != state.top)
        state.calendar.cursor = state.top;
    // After a jump what stands beside the page comes last: with the frame after the one that reads the rest.
    const JournalAside aside{.month = state.calendar.cursor.value_or(state.top.value_or(day)),
                             .day = day,
                             .memories = state.allMemories ? rows : fewMemories + 1};
    if (!state.aside || (!state.far && !wasFar))
        state.aside = aside;
    state.asideLate = *state.aside != aside;
    return {.first = state.read.first, .count = state.read.last - state.read.first, .aside = *state.aside};
}

void drawTimeline(const JournalFrame& frame, const Box& box) {
    List(frame, box).draw();
}

} // namespace tend::ui
