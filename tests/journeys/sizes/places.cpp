#include "journeys/sizes/places.hpp"

#include "app/pages.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace tend::test {

namespace {

using ui::Screen;

bool answers(const SeenItem& item, std::string_view label) {
    if (item.label == label)
        return true;
    const auto mark = item.label.find("###");
    return mark != item.label.npos && std::string_view(item.label).substr(mark).starts_with(label);
}

/// Its middle is where a click arrives.
bool clickable(const SeenItem& item) {
    const ImRect seen = item.in->ClipRect;
    return seen.Contains(item.box.center());
}

const SeenItem* found(const WholeApp& app, std::string_view label) {
    for (const auto& item : app.ui.items())
        if (answers(item, label) && clickable(item) && !item.disabled)
            return &item;
    return nullptr;
}

std::vector<ImGuiWindow*> scrolling() {
    std::vector<ImGuiWindow*> windows;
    for (ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
        if (window->Active && window->ScrollMax.y > 0)
            windows.push_back(window);
    return windows;
}

/// Scrolls a window from its top until `label` can be clicked.
const SeenItem* searched(WholeApp& app, ImGuiWindow& window, std::string_view label) {
    const float step = std::max(20.0F, window.InnerRect.GetHeight() * 0.4F);
    for (float y = 0; y <= window.ScrollMax.y + step; y += step) {
        ImGui::SetScrollY(&window, std::min(y, window.ScrollMax.y));
        app.ui.frames(2);
        if (const auto* item = found(app, label))
            return item;
    }
    return nullptr;
}

std::function<bool(WholeApp&)> screen(Screen screen) {
    return [screen](WholeApp& app) {
        app.shell().show(screen);
        app.opened().people.shown.reset();
        return true;
    };
}

std::function<bool(WholeApp&)> clicked(Screen on, std::string_view label) {
    return [on, label](WholeApp& app) {
        screen(on)(app);
        app.ui.frames(2);
        return scrollAndClick(app, label);
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

bool restNow(WholeApp& app) {
    showAnotherDay(app);
    app.opened().chooseDay(app.session().today() - 400);
    app.ui.frames(2);
    return scrollAndClick(app, "###rest-day");
}

} // namespace

bool scrollAndClick(WholeApp& app, std::string_view label) {
    const SeenItem* item = found(app, label);
    for (ImGuiWindow* window : scrolling())
        if (item == nullptr)
            item = searched(app, *window, label);
    if (item == nullptr)
        return false;
    const ImVec2 point = item->box.center();
    app.ui.clickAt(point);
    app.ui.hoverAt({-1, -1});
    return true;
}

void closeEverything(WholeApp& app) {
    app.ui.press(ImGuiKey_Escape, 3);
    auto& opened = app.opened();
    opened.today.hello.open = opened.people.hello.open = opened.people.form.open = false;
    opened.people.askingRest = opened.people.askingTrash = opened.streaks.season.open = false;
    opened.chooseDay({});
    app.ui.frames(3);
}

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

} // namespace tend::test
