#include "journeys/sizes/places.hpp"

#include "app/pages.hpp"
#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/thanks.hpp"
#include "app/trash.hpp"
#include "domain/record.hpp"
#include "journeys/sizes/finding.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tend::test {

namespace {

using ui::Screen;

std::function<bool(WholeApp&)> findAnything(std::string_view letters) {
    return [letters](WholeApp& app) {
        app.shell().show(Screen::Today);
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_K);
        app.ui.frames(2);
        app.ui.type(letters);
        app.ui.frames(2);
        return app.ui.sees("###palette-field");
    };
}

std::function<bool(WholeApp&)> scrolledToTheEnd(Screen on) {
    return [on](WholeApp& app) {
        screen(on)(app);
        app.ui.frames(3);
        for (ImGuiWindow* window : scrolling())
            ImGui::SetScrollY(window, window->ScrollMax.y);
        return true;
    };
}

/// The person with the longest name.
bool showSomebody(WholeApp& app) {
    screen(Screen::People)(app);
    const auto list = app::careList(app.session());
    const auto longest = std::ranges::max_element(
        list.entries, {}, [](const domain::CareListEntry& entry) { return entry.person.name.size(); });
    app.opened().people.shown = longest->person.filing.id;
    app.ui.frames(3);
    return !longest->person.isMe;
}

std::function<bool(WholeApp&)> onSomebody(std::string_view label) {
    return [label](WholeApp& app) { return showSomebody(app) && scrollAndClick(app, label); };
}

bool openMenuAndChoose(WholeApp& app, std::string_view item) {
    return showSomebody(app) && scrollAndClick(app, "###person-more") && scrollAndClick(app, item);
}

bool offerNames(WholeApp& app) {
    screen(Screen::Today)(app);
    app.ui.frames(2);
    if (!scrollAndClick(app, "###thanks-new"))
        return false;
    app.ui.type(" @");
    return true;
}

bool sayAtTheFoot(WholeApp& app) {
    screen(Screen::People)(app);
    if (!openMenuAndChoose(app, "###menu-trash"))
        return false;
    return scrollAndClick(app, "###trash-yes");
}

bool showAnotherDay(WholeApp& app) {
    screen(Screen::Today)(app);
    app.opened().chooseDay(app.session().today() - 9);
    return true;
}

constexpr std::array<std::string_view, 8> note{
    "# A slow day",
    "Up to the *lake* and back. **Nothing** hurried us.",
    "- [x] bread",
    "the letter to Ines",
    "",
    "> It is enough.",
    "",
    "The map of the way: https://hills.example.org/maps/around-the-lake?from=bridge"};

bool writeNote(WholeApp& app) {
    screen(Screen::Today)(app);
    app.ui.frames(2);
    if (!scrollAndClick(app, "###note"))
        return false;
    if (app.opened().today.note.editor.text().starts_with(note.front()))
        return true;
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    for (const auto& line : note) {
        if (&line != &note.front())
            app.ui.press(ImGuiKey_Enter);
        if (!line.empty())
            app.ui.type(line);
    }
    return true;
}

/// Where the next letter would come.
ImVec2 caret() {
    const auto& data = ImGui::GetCurrentContext()->PlatformImeData;
    return {data.InputPos.x, data.InputPos.y + data.InputLineHeight / 2};
}

bool hoverTheLink(WholeApp& app) {
    if (!writeNote(app))
        return false;
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    const ImVec2 end = caret();
    app.ui.hoverAt({end.x - 12 * app.ui.theme().scale(), end.y});
    app.ui.pass(0.6);
    return true;
}

bool openTheNotesMenu(WholeApp& app) {
    if (!writeNote(app))
        return false;
    app.ui.hoverAt(caret());
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Right, true);
    app.ui.frames(2);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Right, false);
    app.ui.frames(2);
    app.ui.hoverAt({-1, -1});
    return true;
}

bool pressInNote(WholeApp& app, ImGuiKeyChord chord) {
    if (!writeNote(app))
        return false;
    app.ui.press(chord);
    return true;
}

/// Of a thank-you that has three.
bool showVersions(WholeApp& app) {
    screen(Screen::People)(app);
    auto& session = app.session();
    const auto day = session.today();
    std::optional<base::Id> thanks;
    const auto write = [&](const char* words) {
        const auto outcome =
            app::saveGratitude(session, {.day = day, .gratitude = thanks, .text = words, .ownStep = true});
        thanks = std::get<base::Id>(outcome);
    };
    for (const auto& one : app::dayPage(session, day).gratitude)
        if (one.text.find("long window") != one.text.npos)
            thanks = one.filing.id;
    if (!thanks)
        for (const char* words :
             {"Tea with Ines by the **long** window", "Cake\n\u05E9\u05DC\u05D5\u05DD Ines",
              "Tea and cake with Ines by the long window, until it was dark outside\n- [x] bread"})
            write(words);
    const domain::RecordRef ref{domain::RecordKind::Gratitude, *thanks};
    ui::openVersions(app.opened().keeping.versions, ref);
    app.until([&] { return app.opened().kept().versions(ref) != nullptr; });
    app.opened().keeping.versions.chosen = 2;
    app.ui.frames(3);
    return true;
}

/// The newest one, where there is any.
void removePicture(app::Session& session) {
    constexpr int aYear = 365;
    for (int before = 0; before < aYear; ++before) {
        const auto page = app::dayPage(session, session.today() - before);
        if (page.pictures.empty())
            continue;
        app::removePicture(session, page.pictures.front().id);
        return;
    }
}

bool showTrash(WholeApp& app) {
    screen(Screen::People)(app);
    auto& session = app.session();
    if (app::trashCount(session) == 0) {
        for (const auto before : {3, 4, 5}) {
            const auto page = app::dayPage(session, session.today() - before);
            std::vector<domain::RecordRef> refs;
            for (const auto& one : page.gratitude)
                refs.push_back({domain::RecordKind::Gratitude, one.filing.id});
            for (const auto& one : page.checkIns)
                refs.push_back({domain::RecordKind::CheckIn, one.filing.id});
            app::deleteRecords(session, refs);
        }
        app.ui.frames(2); // later, so that it comes first
        removePicture(session);
    }
    ui::openTrash(app.opened().keeping.trash);
    app.until([&] { return app.opened().kept().trash(app.opened().keeping.trash.limit) != nullptr; });
    app.ui.frames(3);
    app.until([&] { return !app.shell().reading(); });
    return true;
}

bool showNames(WholeApp& app) {
    screen(Screen::People)(app);
    ui::openNames(app.opened().keeping.names);
    app.until([&] { return app.opened().kept().names() != nullptr; });
    const auto& activities = app.opened().kept().names()->activities;
    if (activities.size() > 1) {
        app.opened().keeping.names.chosen = activities.front().name;
        app.opened().keeping.names.name = activities.back().name;
        app.ui.frames(3);
    }
    return true;
}

bool mergeSomebody(WholeApp& app) {
    if (!openMenuAndChoose(app, "###menu-merge"))
        return false;
    auto& merge = app.opened().people.merge;
    for (const auto& entry : app::careList(app.session()).entries)
        if (!entry.person.isMe && entry.person.filing.id != merge.one)
            merge.other = entry.person.filing.id;
    app.ui.frames(3);
    return true;
}

bool restNow(WholeApp& app) {
    showAnotherDay(app);
    app.opened().chooseDay(app.session().today() - 400);
    app.ui.frames(2);
    return scrollAndClick(app, "###rest-day");
}

} // namespace

std::span<const Place> placesOfAJournal() {
    static const std::array places{
        Place{"today", screen(Screen::Today)},
        Place{"the end of today", scrolledToTheEnd(Screen::Today)},
        Place{"another day", showAnotherDay},
        Place{"a rest day", restNow},
        Place{"the calendar", clicked(Screen::Today, "###day-calendar")},
        Place{"a hello to somebody", clicked(Screen::Today, "###hello-new")},
        Place{"activities", clicked(Screen::Today, "###activity-add")},
        Place{"kinds", clicked(Screen::Today, "###kind-of-")},
        Place{"telling", clicked(Screen::Today, "###told-")},
        Place{"changing a line", clicked(Screen::Today, "###thanks-0")},
        Place{"names after an @", offerNames},
        Place{"the care list", screen(Screen::People)},
        Place{"the end of the care list", scrolledToTheEnd(Screen::People)},
        Place{"circles", clicked(Screen::People, "###circles")},
        Place{"someone new", clicked(Screen::People, "###add-person")},
        Place{"someone", showSomebody},
        Place{"the menu about someone", onSomebody("###person-more")},
        Place{"a hello to them", onSomebody("###say-hello")},
        Place{"their rhythm", onSomebody("###change-rhythm")},
        Place{"rest for them", [](WholeApp& app) { return openMenuAndChoose(app, "###menu-rest"); }},
        Place{"the trash for them", [](WholeApp& app) { return openMenuAndChoose(app, "###menu-trash"); }},
        Place{"the day they were met",
              [](WholeApp& app) {
                  return openMenuAndChoose(app, "###menu-edit") && scrollAndClick(app, "###open-calendar");
              }},
        Place{"streaks", screen(Screen::Streaks)},
        Place{"the end of streaks", scrolledToTheEnd(Screen::Streaks)},
        Place{"a season", clicked(Screen::Streaks, "###open-season")},
        Place{"the season's first day",
              [](WholeApp& app) {
                  return clicked(Screen::Streaks, "###open-season")(app) &&
                         scrollAndClick(app, "###open-calendar");
              }},
        Place{"what was done", sayAtTheFoot},
        Place{"the look", clicked(Screen::Today, "###rail-look")},
        Place{"the palette", findAnything("")},
        Place{"letters in the palette", findAnything("an")},
        Place{"a day in the palette", findAnything("14 march 2025")},
        Place{"nothing but a search in the palette", findAnything("a line that nobody has written yet")},
    };
    return places;
}

std::span<const Place> placesOfKeeping() {
    static const std::array places{
        Place{"earlier versions", showVersions},
        Place{"the trash", showTrash},
        Place{"other names", showNames},
        Place{"one of two people", mergeSomebody},
        Place{"emptying the trash",
              [](WholeApp& app) { return showTrash(app) && scrollAndClick(app, "###trash-empty"); }},
    };
    return places;
}

std::span<const Place> placesWithWriting() {
    static const std::array places{
        Place{"a note", writeNote},
        Place{"a link's tip", hoverTheLink},
        Place{"the menu of a note", openTheNotesMenu},
        Place{"finding in a note",
              [](WholeApp& app) {
                  if (!pressInNote(app, ImGuiMod_Ctrl | ImGuiKey_F))
                      return false;
                  app.ui.type("the");
                  return true;
              }},
        Place{"a full page", [](WholeApp& app) { return pressInNote(app, ImGuiKey_F11); }},
        Place{"finding on a full page",
              [](WholeApp& app) {
                  if (!pressInNote(app, ImGuiKey_F11))
                      return false;
                  app.ui.press(ImGuiMod_Ctrl | ImGuiKey_F);
                  app.ui.type("the");
                  return true;
              }},
    };
    return places;
}

std::span<const Place> placesOfTheWelcome() {
    static const std::array places{
        Place{"the welcome", [](WholeApp&) { return true; }},
        Place{"a passphrase", [](WholeApp& app) { return scrollAndClick(app, "###add-passphrase"); }},
        Place{"back", [](WholeApp& app) { return scrollAndClick(app, "###welcome-back"); }},
        Place{"another journal", [](WholeApp& app) { return scrollAndClick(app, "###open-other"); }},
    };
    return places;
}

void lockJournal(const Evening& evening) {
    auto app = evening.app();
    app.ui.click("###add-passphrase");
    app.ui.type("seven small hills");
    app.ui.click("###passphrase-again");
    app.ui.type("seven small hills");
    app.ui.press(ImGuiKey_Enter);
    app.until([&] { return app.shell().open(); });
}

std::span<const Place> placesOfTheLock() {
    static const std::array places{
        Place{"the lock", [](WholeApp&) { return true; }},
        Place{"not its passphrase",
              [](WholeApp& app) {
                  app.unlock("no hills");
                  app.until([&] { return app.reads("does not open"); });
                  return true;
              }},
    };
    return places;
}

} // namespace tend::test
