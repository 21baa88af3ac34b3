#include "journeys/sizes/finding.hpp"

#include "ui/journal/journal_state.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::test {

using ui::Screen;

namespace {

bool answers(const SeenItem& item, std::string_view label) {
    if (item.label == label)
        return true;
    const auto mark = item.label.find("###");
    return mark != item.label.npos && std::string_view(item.label).substr(mark).starts_with(label);
}

/// Its middle is where a click arrives.
bool clickable(const SeenItem& item) {
    const ImRect seen = item.in->InnerClipRect;
    return seen.Contains(item.box.center());
}

/// Scrolls to where an item that is drawn out of sight says that it is.
const SeenItem* scrolledTo(WholeApp& app, std::string_view label) {
    for (const auto& item : app.ui.items()) {
        if (!answers(item, label) || item.disabled || item.in == nullptr || item.in->ScrollMax.y <= 0)
            continue;
        ImGuiWindow& window = *item.in;
        const float above = item.box.center().y - window.InnerRect.GetCenter().y;
        ImGui::SetScrollY(&window, std::clamp(window.Scroll.y + above, 0.0F, window.ScrollMax.y));
        app.ui.frames(2);
        return found(app, label);
    }
    return nullptr;
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

} // namespace

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

std::function<bool(WholeApp&)> screen(Screen screen) {
    return [screen](WholeApp& app) {
        app.shell().show(screen);
        app.opened().people.shown.reset();
        app.ui.frames(1);
        app.until([&] { return !app.shell().reading(); }); // patterns come when they are found
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

const SeenItem* broughtInSight(WholeApp& app, std::string_view label) {
    const SeenItem* item = found(app, label);
    if (item == nullptr)
        item = scrolledTo(app, label);
    for (ImGuiWindow* window : scrolling())
        if (item == nullptr)
            item = searched(app, *window, label);
    return item;
}

bool scrollAndClick(WholeApp& app, std::string_view label) {
    const SeenItem* item = broughtInSight(app, label);
    if (item == nullptr)
        return false;
    const ImVec2 point = item->box.center();
    app.ui.clickAt(point);
    app.ui.hoverAt({-1, -1});
    return true;
}

void closeEverything(WholeApp& app) {
    const auto& context = *ImGui::GetCurrentContext();
    constexpr int deepest = 3;
    for (int i = 0; i == 0 || (i < deepest && (context.OpenPopupStack.Size > 0 || context.ActiveId != 0));
         ++i)
        app.ui.press(ImGuiKey_Escape);
    auto& opened = app.opened();
    opened.viewer.open = false;
    opened.today.hello.open = opened.people.hello.open = opened.people.form.open = false;
    opened.people.askingRest = opened.people.askingTrash = opened.streaks.season.open = false;
    opened.keeping = {};
    opened.searches = {};
    ui::searchFor(opened.journal, {});
    opened.journal.choice = {};
    opened.people.merge.open = false;
    opened.chooseDay({});
    app.ui.frames(3);
}

} // namespace tend::test
