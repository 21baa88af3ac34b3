#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/journal/record_words.hpp"
#include "ui/keeping/keeping.hpp"
#include "ui/keeping/version_words.hpp"
#include "ui/markdown/reading.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::Record;
using domain::RemovedPicture;
using domain::Trashed;
using domain::TrashRef;

// Logical px.
constexpr float wide = 640, rowPadding = 12, rowAbove = 8, rowGap = 4, boxSide = 18, textLeft = 44;
constexpr float thumbnail = 56, leastWords = 160;
constexpr float roomy = 560; ///< height of the window from which on the rows have a pane of their own
constexpr std::size_t mostLetters = 160, moreRows = 200;
constexpr std::chrono::days keptAtLeast{30};

/// How an entry begins; what it was where nothing was written.
std::string beginning(const Record& record, const domain::Timeline& timeline) {
    if (const auto* person = std::get_if<domain::Person>(&record))
        return person->name;
    const auto& text = domain::textOf(record);
    std::size_t end = 0, letters = 0;
    while (end < text.size() && letters < mostLetters && text[end] != '\n') {
        end += base::codePointAt(text, end).bytes;
        ++letters;
    }
    if (end == 0)
        return recordWords(record, timeline);
    const auto words = markdown::readText(std::string_view(text).substr(0, end));
    return end < text.size() ? words + "…" : words;
}

std::string beginning(const RemovedPicture& removed, const domain::Timeline& /*timeline*/) {
    return removed.picture.name.empty() ? std::string(tr("A picture")) : removed.picture.name;
}

class Sheet {
  public:
    Sheet(const KeepingFrame& frame, const domain::TrashSheetPage& page, const domain::ForgetProgress* work,
          TrashState& state)
        : frame_(frame), theme_(frame.theme), page_(page), work_(work), state_(state) {}

    void draw() {
        drawHead();
        if (page_.page.things.empty())
            return drawEmpty();
        dropGone();
        drawPane();
        if (!state_.error.empty())
            fieldError(theme_, state_.error);
        gap(theme_, 16);
        if (work_)
            return drawWork();
        drawActions();
        askGone();
        askEmpty();
    }

  private:
    void drawHead() {
        paragraph(theme_, TextStyle::SubTitle, theme_.colors().ink, tr("Trash"));
        gap(theme_, 4);
        if (page_.page.things.empty())
            return;
        const auto words =
            fill(trn("One entry. It lies here until you empty the trash; nothing leaves by itself.",
                     "{0} entries. They lie here until you empty the trash; nothing leaves by itself.",
                     page_.count),
                 {grouped(static_cast<long>(page_.count))});
        paragraph(theme_, TextStyle::BodyLarge, theme_.colors().ink2, words);
        gap(theme_, 12);
    }

    void drawEmpty() {
        gap(theme_, 16);
        emptyState(theme_, tr("Nothing lies here"),
                   tr("What you delete waits here until you want it back, or let it go."));
        gap(theme_, 20);
        if (work_)
            return drawWork();
        if (onlyAnswer(theme_, tr("Close###trash-close")))
            state_.open = false;
    }

    /// What is not in the trash any more cannot be chosen.
    void dropGone() {
        std::erase_if(state_.chosen, [&](const TrashRef& ref) {
            return std::ranges::none_of(
                page_.page.things, [&](const Trashed& thing) { return domain::trashRefOf(thing) == ref; });
        });
        if (state_.cursor)
            state_.cursor = std::min(*state_.cursor, page_.page.things.size() - 1);
    }

    void drawPane() {
        const float screen = ImGui::GetMainViewport()->Size.y;
        if (screen < theme_.px(roomy))
            return drawRows(roomLeft());
        const float halo = theme_.px(space::halo);
        const float width = roomLeft();
        float high = 0;
        const float most = screen - theme_.px(300);
        for (const auto& thing : page_.page.things) {
            high += rowHeight(thing, width - halo) + theme_.px(rowGap);
            if (high > most)
                break;
        }
        if (page_.page.next)
            high = most;
        const ImVec2 top = here();
        moveTo({top.x - halo, top.y - halo});
        if (ImGui::BeginChild("###trash-rows", {width + halo, std::min(high, most) + 2 * halo},
                              ImGuiChildFlags_NavFlattened)) {
            moveTo({here().x + halo, here().y + halo});
            const GroupScope rows;
            drawRows(std::min(width - halo, roomLeft() - halo)); // room for the ring beside a scroll bar
            gap(theme_, space::halo);
        }
        ImGui::EndChild();
        moveTo({top.x, here().y - halo});
    }

    // Rows

    std::string words(const Trashed& thing) const {
        return std::visit([&](const auto& one) { return beginning(one, frame_.timeline); }, thing);
    }

    std::string dated(domain::Instant at) const {
        const auto day = domain::Moment{at, frame_.now.offset}.calendarDay();
        return day.year() == frame_.timeline.today.year() ? dayAndMonth(day) : longDate(day);
    }

    std::string pictureCaption(const RemovedPicture& removed, const std::string& since,
                               const std::string& until) const {
        if (!removed.of)
            return fill(tr("A picture. Here since {0}, at least until {1}."), {since, until});
        const auto of = beginning(*removed.of, frame_.timeline);
        if (std::holds_alternative<domain::Person>(*removed.of))
            return fill(tr("A picture of {0}. Here since {1}, at least until {2}."), {of, since, until});
        return fill(tr("A picture. Here since {0}, at least until {1}. It was with: {2}"),
                    {since, until, of});
    }

    std::string caption(const Trashed& thing) const {
        const auto deleted = domain::deletedAt(thing);
        const auto since = dated(deleted), until = dated(deleted + keptAtLeast);
        if (const auto* removed = std::get_if<RemovedPicture>(&thing))
            return pictureCaption(*removed, since, until);
        const auto& record = std::get<Record>(thing);
        return fill(
            tr("{0} of {1}. Here since {2}, at least until {3}."),
            {kindWords(domain::kindOf(record)), longDate(domain::filingOf(record).day), since, until});
    }

    /// Where the words of a row stand, device px from its corner, and how wide they may be.
    struct WordsPlace {
        float left, down, room;
    };

    /// Beside the box where something is ticked. A picture stands before them, or above them where they would
    /// hardly have room.
    WordsPlace wordsPlace(const Trashed& thing, float width) const {
        const float left = theme_.px(textLeft), above = theme_.px(rowAbove), after = theme_.px(rowPadding);
        if (!std::holds_alternative<RemovedPicture>(thing))
            return {left, above, width - left - after};
        const float beside = left + theme_.px(thumbnail + 12);
        if (width - beside - after >= theme_.px(leastWords))
            return {beside, above, width - beside - after};
        return {left, above + theme_.px(thumbnail + 8), width - left - after};
    }

    float rowHeight(const Trashed& thing, float width) const {
        const auto place = wordsPlace(thing, width);
        const float high = place.down +
                           theme_.wrappedHeight(place.room, TextStyle::EntrySmall, words(thing)) +
                           theme_.px(2) + theme_.wrappedHeight(place.room, TextStyle::Small, caption(thing));
        const float picture =
            std::holds_alternative<RemovedPicture>(thing) ? theme_.px(rowAbove + thumbnail) : 0;
        return std::max(high, picture) + theme_.px(rowAbove);
    }

    bool isChosen(const TrashRef& ref) const {
        return std::ranges::find(state_.chosen, ref) != state_.chosen.end();
    }

    void drawRows(float width) {
        const auto& things = page_.page.things;
        std::vector<ImGuiID> ids;
        ids.reserve(things.size());
        for (const auto& thing : things)
            ids.push_back(ImGui::GetID(labelOf(thing).c_str()));
        const ImGuiID stop = tabStopAmong(ids, ids[state_.cursor.value_or(0)]);
        std::vector<Stop> stops;
        std::optional<std::size_t> focused;
        for (std::size_t i = 0; i < things.size(); ++i) {
            const Touch row = drawRow(i, width, ids[i] == stop);
            stops.push_back({row.id, row.box});
            focused = row.focused ? std::optional(i) : focused;
            gap(theme_, rowGap);
        }
        const bool shift = ImGui::GetIO().KeyShift;
        if (const auto at = walkStops(stops, Walk::Down)) {
            state_.cursor = static_cast<std::size_t>(*at);
            if (shift)
                chooseTo(*state_.cursor);
        }
        if (focused && ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_A))
            chooseAll();
        if (focused && keyPressedOn(ids[*focused], ImGuiKey_Delete) && !work_) {
            if (state_.chosen.empty())
                state_.chosen.push_back(domain::trashRefOf(things[*focused]));
            state_.askingGone = true;
        }
        if (page_.page.next && button(theme_, tr("Show more###trash-more"), {.kind = ButtonKind::Quiet}))
            state_.limit += moreRows;
    }

    void chooseAll() {
        state_.chosen.clear();
        for (const auto& thing : page_.page.things)
            state_.chosen.push_back(domain::trashRefOf(thing));
    }

    /// Everything from where it began to here.
    void chooseTo(std::size_t row) {
        state_.chosen.clear();
        const auto [from, to] = std::minmax(std::min(state_.anchor, page_.page.things.size() - 1), row);
        for (auto i = from; i <= to; ++i)
            state_.chosen.push_back(domain::trashRefOf(page_.page.things[i]));
    }

    void toggle(std::size_t row) {
        if (ImGui::GetIO().KeyShift)
            return chooseTo(row);
        const auto ref = domain::trashRefOf(page_.page.things[row]);
        if (std::erase(state_.chosen, ref) == 0)
            state_.chosen.push_back(ref);
        state_.anchor = row;
        state_.error.clear();
    }

    std::string labelOf(const Trashed& thing) const {
        return words(thing) + "###trashed-" + domain::idOf(domain::trashRefOf(thing)).toString();
    }

    Touch drawRow(std::size_t index, float width, bool stop) {
        const auto& thing = page_.page.things[index];
        const bool on = isChosen(domain::trashRefOf(thing));
        const Touch row = touch(theme_, labelOf(thing).c_str(), {width, rowHeight(thing, width)},
                                {.tabStop = stop, .checked = on});
        if (state_.opening && index == 0) {
            // In its first frame a dialog puts the keyboard somewhere itself.
            state_.opening = ImGui::IsWindowAppearing() || !row.focused;
            focusItem(row.id, row.box);
            theme_.motion().wakeIn(0);
        }
        if (row.focused) {
            state_.cursor = index;
            if (!ImGui::GetIO().KeyShift && state_.chosen.empty())
                state_.anchor = index;
        }
        if (row.pressed && !work_)
            toggle(index);
        if (!row.visible)
            return row;
        drawThing(thing, row, on);
        return row;
    }

    void drawThing(const Trashed& thing, const Touch& row, bool on) const {
        auto& canvas = *ImGui::GetWindowDrawList();
        const auto& colors = theme_.colors();
        surface(canvas, theme_, row.box, corner::control,
                on ? colors.actTint : faded(colors.hover, row.warmth));
        drawBox({row.box.min.x + theme_.px(rowPadding), row.box.min.y + theme_.px(11)}, on);
        const float top = row.box.min.y + theme_.px(rowAbove);
        if (const auto* removed = std::get_if<RemovedPicture>(&thing))
            drawThumbnail(
                canvas, theme_, frame_.pictures, removed->picture,
                Box::at({row.box.min.x + theme_.px(textLeft), top}, theme_.px(thumbnail, thumbnail)),
                colors.hair);
        const auto place = wordsPlace(thing, row.box.width());
        const ImVec2 at(row.box.min.x + place.left, row.box.min.y + place.down);
        const float high =
            theme_.wrapped(canvas, at, place.room, TextStyle::EntrySmall, colors.ink, words(thing));
        theme_.wrapped(canvas, {at.x, at.y + high + theme_.px(2)}, place.room, TextStyle::Small, colors.ink2,
                       caption(thing));
        drawRing(theme_, row, corner::control);
    }

    void drawBox(ImVec2 at, bool on) const {
        auto& canvas = *ImGui::GetWindowDrawList();
        const auto& colors = theme_.colors();
        const Box box = Box::at(at, {theme_.px(boxSide), theme_.px(boxSide)});
        if (!on)
            return border(canvas, theme_, box, corner::cell, colors.edge, 1.5F);
        surface(canvas, theme_, box, corner::cell, colors.act);
        theme_.icon(canvas, Icon::Check, {at.x + theme_.px(2), at.y + theme_.px(2)}, boxSide - 4,
                    colors.actInk, 2);
    }

    // What can be done

    void drawActions() {
        const auto count = state_.chosen.size();
        const auto restore = (count > 1 ? fill(tr("Restore {0} entries"), {std::to_string(count)})
                                        : std::string(tr("Restore"))) +
                             "###trash-restore";
        LineWrap line(theme_, 0, 40);
        if (buttonOn(line, theme_, restore.c_str(),
                     {.kind = ButtonKind::Primary, .icon = Icon::Undo, .enabled = count > 0}))
            frame_.intents.emplace_back(TakeOutOfTrash{state_.chosen});
        if (buttonOn(line, theme_, tr("Delete for good###trash-gone"),
                     {.kind = ButtonKind::Outline, .enabled = count > 0}))
            state_.askingGone = true;
        if (buttonOn(line, theme_, tr("Empty the trash###trash-empty"), {.kind = ButtonKind::Quiet}))
            state_.askingEmpty = true;
        if (buttonOn(line, theme_, tr("Close###trash-close"), {.kind = ButtonKind::Quiet}))
            state_.open = false;
        line.finish();
    }

    void drawWork() {
        Progress work{.words = work_->tidying
                                   ? std::string(tr("Tidying the file, so that nothing of it is left."))
                               : work_->total == 0 ? std::string(tr("Looking through the trash."))
                                                   : fill(tr("Deleted for good: {0} of {1}"),
                                                          {grouped(static_cast<long>(work_->done)),
                                                           grouped(static_cast<long>(work_->total))})};
        if (!work_->tidying && work_->total > 0)
            work.fraction = static_cast<double>(work_->done) / static_cast<double>(work_->total);
        work.cancel = work_->tidying ? nullptr : tr("Stop###trash-stop");
        work.stopping = work_->stopping;
        if (progress(theme_, "###trash-work", work))
            frame_.intents.emplace_back(StopDeleting{});
    }

    static const char* noWayBack() {
        return tr("This cannot be undone, and every version goes with it. Backups and copies you made before "
                  "may still hold it.");
    }

    void askGone() {
        const auto count = state_.chosen.size();
        const Question question{
            .title = fill(trn("Delete this entry for good?", "Delete {0} entries for good?", count),
                          {std::to_string(count)}),
            .body = noWayBack(),
            .act = tr("Delete for good###gone-yes"),
            .kind = tr("Keep it in the trash###gone-no"),
            .grave = true};
        if (ask(theme_, "###ask-gone", state_.askingGone, question) == Answer::Act)
            frame_.intents.emplace_back(DeleteForGood{state_.chosen});
    }

    void askEmpty() {
        const Question question{.title = fill(trn("Empty the trash? One entry goes for good.",
                                                  "Empty the trash? {0} entries go for good.", page_.count),
                                              {grouped(static_cast<long>(page_.count))}),
                                .body = noWayBack(),
                                .act = tr("Empty the trash###empty-yes"),
                                .kind = tr("Leave it as it is###empty-no"),
                                .grave = true};
        if (ask(theme_, "###ask-empty", state_.askingEmpty, question) == Answer::Act)
            frame_.intents.emplace_back(EmptyTrash{});
    }

    const KeepingFrame& frame_;
    const Theme& theme_;
    const domain::TrashSheetPage& page_;
    const domain::ForgetProgress* work_;
    TrashState& state_;
};

} // namespace

void openTrash(TrashState& state) {
    state = {.open = true, .opening = true};
}

void drawTrash(const KeepingFrame& frame, const domain::TrashSheetPage& page,
               const domain::ForgetProgress* work, TrashState& state) {
    const Dialog dialog(frame.theme, "###trash", state.open, {.width = wide});
    if (dialog)
        Sheet(frame, page, work, state).draw();
}

} // namespace tend::ui
