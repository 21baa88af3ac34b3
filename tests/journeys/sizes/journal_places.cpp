#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/saved_searches.hpp"
#include "app/timeline.hpp"
#include "domain/record.hpp"
#include "journeys/sizes/finding.hpp"
#include "journeys/sizes/places.hpp"
#include "ui/journal/journal_state.hpp"
#include "ui/searches/searches.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace tend::test {

namespace {

using domain::RecordKind;
using ui::Screen;

/// The first of today's entries that has pictures.
std::optional<domain::RecordRef> pictured(WholeApp& app) {
    const auto today = app.session().today();
    for (const auto& record : app::records(app.session(), {today, today}))
        if (!app::pictures(app.session(), domain::refOf(record)).empty())
            return domain::refOf(record);
    return std::nullopt;
}

bool showPictures(WholeApp& app) {
    const auto record = pictured(app);
    if (!record)
        return false;
    app.shell().show(Screen::Journal);
    app.opened().journal.jump = app.session().today();
    app.ui.frames(3);
    app.opened().journal.cursor = record->id;
    app.opened().journal.toCursor = true;
    app.ui.frames(3);
    app.until([&] { return !app.shell().reading(); });
    return true;
}

/// Today, at the first picture.
bool showPicturesOnToday(WholeApp& app) {
    const auto record = pictured(app);
    if (!record)
        return false;
    screen(Screen::Today)(app);
    app.ui.frames(3);
    if (record->kind == RecordKind::CheckIn)
        app.opened().today.checkIn = record->id;
    app.ui.frames(3);
    const auto first = app::pictures(app.session(), *record).front().id;
    const bool seen = broughtInSight(app, "###picture-" + first.toString()) != nullptr;
    app.ui.frames(3);
    app.until([&] { return !app.shell().reading(); });
    return seen;
}

bool lookAtPicture(WholeApp& app) {
    const auto record = pictured(app);
    if (!record)
        return false;
    screen(Screen::Today)(app);
    auto pictures = app::pictures(app.session(), *record);
    const auto first = pictures.front().id;
    ui::lookAt(app.opened().viewer, std::move(pictures), first);
    app.ui.frames(3);
    app.until([&] { return !app.shell().reading(); });
    return true;
}

/// A search with several conditions on the Journal.
void searchForMuch(WholeApp& app) {
    screen(Screen::Journal)(app);
    ui::searchFor(app.opened().journal, "a mood:>=2 on:weekends in:2024..");
    app.ui.frames(3);
    const auto& search = app.opened().searching([] {});
    app.until([&] { return search.found() && !search.found()->building; });
}

bool keepManySearches(WholeApp& app) {
    if (app::savedSearches(app.session()).empty()) {
        app::saveSearch(app.session(), "Everything that was kind of Donaudampfschifffahrt in summer", "a b");
        for (int i = 0; i < 12; ++i)
            app::saveSearch(app.session(), "Search " + std::to_string(i), "word" + std::to_string(i));
    }
    searchForMuch(app);
    return true;
}

bool nameASearch(WholeApp& app) {
    searchForMuch(app);
    ui::nameSearch(app.opened().searches, app.opened().journal.typed);
    app.ui.frames(3);
    return true;
}

/// Where the window is not so low that the chips are with the calendar.
bool openFilters(WholeApp& app) {
    searchForMuch(app);
    // Not scrolled for: that would be through years.
    return found(app, "###journal-filters-open") != nullptr && scrollAndClick(app, "###journal-filters-open");
}

/// The newest record of a kind that its day begins with.
std::optional<domain::Record> firstOf(WholeApp& app, RecordKind kind) {
    const auto timeline = app::timeline(app.session());
    const auto today = app.session().today();
    for (const auto& day : app::journalDays(app.session(), timeline, {today - 800, today}))
        if (domain::kindOf(day.entries.front().record) == kind)
            return day.entries.front().record;
    return std::nullopt;
}

/// A record opened where it stands.
std::function<bool(WholeApp&)> changing(RecordKind kind) {
    return [kind](WholeApp& app) {
        const auto record = firstOf(app, kind);
        if (!record)
            return false;
        screen(Screen::Journal)(app);
        auto& journal = app.opened().journal;
        journal.jump = domain::filingOf(*record).day;
        app.ui.frames(3);
        journal.cursor = domain::filingOf(*record).id;
        journal.toCursor = true;
        app.ui.frames(3);
        app.ui.press(ImGuiKey_Enter);
        app.ui.frames(4);
        return journal.edit.record == domain::filingOf(*record).id;
    };
}

bool chooseSeveral(WholeApp& app) {
    screen(Screen::Journal)(app);
    auto& choice = app.opened().journal.choice;
    choice.records = app::records(app.session(), {app.session().today() - 3, app.session().today()});
    app.ui.frames(3);
    return !choice.records.empty();
}

/// Of a check-in that is changed: its parts, down to the last.
bool changeWhatWasDone(WholeApp& app) {
    if (!changing(RecordKind::CheckIn)(app))
        return false;
    app.ui.tabTo("###activity-add");
    app.ui.press(ImGuiKey_Enter);
    app.ui.frames(3);
    return true;
}

} // namespace

std::span<const Place> placesOfTheJournal() {
    static const std::array places{
        Place{"the journal", screen(Screen::Journal)},
        Place{"pictures in the Journal", showPictures},
        Place{"pictures on Today", showPicturesOnToday},
        Place{"a picture looked at", lookAtPicture},
        Place{"saved searches", keepManySearches},
        Place{"a name for a search", nameASearch},
        Place{"the filters", openFilters},
        Place{"several chosen", chooseSeveral},
        Place{"changing a check-in", changing(RecordKind::CheckIn)},
        Place{"changing what was done", changeWhatWasDone},
        Place{"changing thanks", changing(RecordKind::Gratitude)},
        Place{"changing a hello", changing(RecordKind::Hello)},
        Place{"changing a rest", changing(RecordKind::Rest)},
    };
    return places;
}

} // namespace tend::test
