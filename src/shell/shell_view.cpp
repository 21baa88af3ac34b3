#include "base/error.hpp"
#include "base/tr.hpp"
#include "shell/commands.hpp"
#include "shell/shell.hpp"
#include "ui/journal/journal.hpp"
#include "ui/look/look_popover.hpp"
#include "ui/palette/palette.hpp"
#include "ui/people/people.hpp"
#include "ui/pictures/viewer.hpp"
#include "ui/searches/searches.hpp"
#include "ui/streaks/streaks.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/today.hpp"
#include "ui/welcome/welcome.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui.h>

#include <array>
#include <utility>
#include <vector>

namespace tend::shell {
namespace {

using ui::Box;
using ui::Screen;

constexpr std::array screens{Screen::Today, Screen::Journal, Screen::People, Screen::Streaks};

/// The whole viewport, without anything of Dear ImGui's own.
/// The ground is what the window is cleared with.
constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoDecoration |
                                  ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                  ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse;

/// A chord a text being edited may want first.
bool pressedUnlessEditing(ImGuiKeyChord chord) {
    return ImGui::Shortcut(chord, ImGuiInputFlags_RouteGlobal);
}

struct RailItems {
    std::array<ui::RailItem, screens.size()> items;
    std::vector<ui::RailItem> foot;
    int chosen = 0;

    ui::Rail rail() const { return {.items = items, .foot = foot, .chosen = chosen, .find = true}; }
};

RailItems railItems(const Opened& opened) {
    RailItems rail{.items = {{{ui::Icon::Today, base::tr("Today###rail-today")},
                              {ui::Icon::Journal, base::tr("Journal###rail-journal")},
                              {ui::Icon::People, base::tr("People###rail-people")},
                              {ui::Icon::Streaks, base::tr("Streaks###rail-streaks")}}},
                   .foot = {{ui::Icon::Look, base::tr("Look###rail-look")}}};
    if (opened.encrypted)
        rail.foot.push_back({ui::Icon::Lock, base::tr("Lock###rail-lock"), base::tr("Ctrl L")});
    while (screens[std::size_t(rail.chosen)] != opened.screen)
        ++rail.chosen;
    return rail;
}

std::string shortPath(const std::filesystem::path& path, const std::string& home) {
    const auto text = path.string();
    return !home.empty() && text.starts_with(home + "/") ? "~" + text.substr(home.size()) : text;
}

} // namespace

void Shell::draw(const ui::Theme& theme) {
    ui::closeForgottenPopups();
    shelf_.beginFrame();
    settling_ = place_.follow(theme.scale());
    if (place_.busy())
        theme.motion().wakeIn(0);
    const auto* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    const ui::StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const ui::StyleScope noBorder(ImGuiStyleVar_WindowBorderSize, 0.0F);
    if (ImGui::Begin("###tend", nullptr, bare)) {
        const auto window = Box::at(viewport->Pos, viewport->Size);
        if (auto* welcoming = std::get_if<Welcoming>(&stage_))
            ui::drawWelcome(shortPath(surroundings_.journal, surroundings_.home), welcoming->state, theme,
                            asked_);
        else if (auto* locked = std::get_if<Locked>(&stage_))
            ui::drawLock(locked->state, theme, asked_);
        else
            drawOpened(std::get<Opened>(stage_), theme, window);
    }
    ImGui::End();
}

void Shell::drawOpened(Opened& opened, const ui::Theme& theme, const Box& window) {
    readKeys(opened);
    areas_.read(toast_.shown, static_cast<int>(opened.screen));
    const auto items = railItems(opened);
    const auto shape = ui::railShape(window.width() / theme.scale());
    Box rail = window;
    Box screen = window;
    if (shape == ui::RailShape::Bottom) {
        rail.min.y = screen.max.y = window.max.y - ui::railHeight(theme, items.rail(), shape, window.width());
    } else {
        rail.max.x = screen.min.x = window.min.x + ui::railWidth(theme, shape);
    }
    const bool railFirst = shape != ui::RailShape::Bottom;
    if (railFirst)
        drawRail(opened, theme, items.rail(), shape, rail);
    ImGui::SetCursorScreenPos(screen.min);
    if (ImGui::BeginChild("###screen", screen.size(), ImGuiChildFlags_NavFlattened,
                          ImGuiWindowFlags_NoScrollbar)) {
        areas_.enterPage();
        const auto askedBefore = asked_.size();
        shelf_.readFrom(&opened.pictureDesk(surroundings_.wake));
        drawScreen(opened, theme);
        takeDroppedPictures(opened, theme, askedBefore);
    }
    ImGui::EndChild();
    ui::drawViewer(theme, opened.viewer, shelf_, asked_);
    if (!railFirst)
        drawRail(opened, theme, items.rail(), shape, rail);
    drawSheets(opened, theme);
    ui::drawSearchNaming(theme, opened.searches, asked_);
    drawToast(theme, screen);
    drawPalette(opened, theme);
}

void Shell::drawPalette(Opened& opened, const ui::Theme& theme) {
    if (ui::chordPressed(ImGuiMod_Ctrl | ImGuiKey_K))
        findAnything_ = true;
    if (std::exchange(findAnything_, false) && !opened.palette.open) {
        ui::openPalette(opened.palette);
        opened.offers.gather(opened.palette, commands(opened, preferences_),
                             opened.pages.careList(opened.session),
                             opened.pages.savedSearches(opened.session));
    }
    const auto follow = [&](ui::PaletteState& state) { opened.offers.follow(state, opened.session.today()); };
    if (const auto taken = ui::palette(theme, opened.palette, follow))
        asked_.push_back(opened.offers.intent(*taken));
}

void Shell::drawRail(Opened& opened, const ui::Theme& theme, const ui::Rail& rail, ui::RailShape shape,
                     const Box& box) {
    const auto event = ui::navRail(theme, rail, shape, box);
    ui::drawSavedSearches(theme, opened.pages.savedSearches(opened.session),
                          opened.screen == Screen::Journal ? opened.journal.typed : std::string(), shape,
                          event.free, opened.searches, asked_);
    const auto chosen = std::size_t(rail.chosen);
    if (areas_.takes(Area::Rail))
        ui::focusItem(ImGui::GetID(rail.items[chosen].label), event.boxes[chosen]);
    drawLookPopover(theme, event.boxes[screens.size()], event.chosen == int(screens.size()));
    findAnything_ = findAnything_ || event.find;
    if (!event.chosen)
        return;
    const auto index = std::size_t(*event.chosen);
    if (index < screens.size())
        asked_.emplace_back(ui::GoTo{screens[index]});
    else if (index > screens.size())
        asked_.emplace_back(ui::LockJournal{});
}

void Shell::drawLookPopover(const ui::Theme& theme, const Box& anchor, bool opening) {
    if (opening)
        ui::openLookPopover();
    const int percent = preferences_.textPercent;
    const ui::LookChoice choice{.look = preferences_.look,
                                .movement = preferences_.movement,
                                .still = !theme.motion().on(),
                                .textPercent = percent,
                                .smaller = steppedTextPercent(percent, -1) < percent,
                                .larger = steppedTextPercent(percent, +1) > percent};
    ui::lookPopover(theme, choice, anchor, asked_);
}

void Shell::drawScreen(Opened& opened, const ui::Theme& theme) {
    try {
        drawReadableScreen(opened, theme);
    } catch (const base::Error& error) {
        // Reading comes before drawing, so nothing is half drawn. The next frame looks again.
        ui::emptyState(theme, base::tr("This page cannot be read just now"), error.what(),
                       base::tr("Try again###read-again"));
    }
}

void Shell::drawReadableScreen(Opened& opened, const ui::Theme& theme) {
    auto& session = opened.session;
    shelf_.knowFaces(opened.pages.faces(session));
    switch (opened.screen) {
    case Screen::Today:
        opened.today.stillDayQuestion = session.stillDayQuestion();
        opened.today.lockable = opened.encrypted;
        opened.today.pictures = &shelf_;
        ui::drawToday(opened.pages.day(session, opened.shownDay(theme.motion().now())), opened.today, theme,
                      asked_);
        return;
    case Screen::Journal: {
        const auto& whole = opened.pages.timeline(session);
        auto& search = opened.searching(surroundings_.wake);
        search.follow(opened.journal.typed, opened.journal.order, whole, opened.journal.edit.record);
        const auto wish = ui::journalWish(opened.journal, search.hits() ? *search.hits() : whole);
        const auto page =
            search.hits() ? opened.pages.found(session, wish, search) : opened.pages.journal(session, wish);
        opened.journal.pictures = &shelf_;
        ui::drawJournal(page, opened.journal, theme, asked_);
        return;
    }
    case Screen::People: {
        const auto* person =
            opened.people.shown ? opened.pages.person(session, *opened.people.shown) : nullptr;
        opened.people.pictures = &shelf_;
        ui::drawPeople(opened.pages.careList(session), person, opened.people, theme, asked_);
        return;
    }
    case Screen::Streaks: {
        const auto& board = opened.pages.streaks(session, opened.year);
        ui::drawStreaks({.board = board,
                         .calendar = opened.pages.calendar(session, ui::calendarWish(board, opened.streaks)),
                         .strength = opened.pages.strength(session, ui::chosenStreak(board, opened.streaks)),
                         .line = opened.pages.line(session, opened.streaks.measure),
                         .patterns = opened.reader().patterns(),
                         .moods = opened.pages.moods(session, ui::moodWish(board, opened.streaks)),
                         .moodsWhen = opened.pages.moodsBy(session, opened.streaks.part),
                         .months = {.months = opened.pages.months(session, opened.reader()),
                                    .counted = opened.reader().words().has_value()}},
                        opened.streaks, theme, asked_);
        return;
    }
    }
}

void Shell::drawToast(const ui::Theme& theme, const Box& area) {
    // A text that has the keyboard takes these keys first, for what was typed there.
    const bool keysUndo = offer_ == Notice::Offer::Undo && !ImGui::GetIO().WantTextInput;
    // A press takes the keyboard away from the text: its button must not move from under the pointer then.
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left) && !ImGui::IsMouseReleased(ImGuiMouseButton_Left))
        toast_.keys = keysUndo ? base::tr("Ctrl Z") : "";
    toast_.inRound = true;
    toast_.wanted = areas_.takes(Area::Toast);
    if (!ui::toast(theme, toast_, area))
        return;
    if (offer_ == Notice::Offer::Undo)
        asked_.emplace_back(ui::Undo{});
    else if (offer_ == Notice::Offer::TryAgain)
        tryAgain_ = true;
    else if (offer_ == Notice::Offer::KeepPlaces)
        keepPlaces_ = true;
    else if (offer_ == Notice::Offer::CopyAddress)
        ImGui::SetClipboardText(unopened_.c_str());
}

void Shell::readKeys(Opened& opened) {
    if (ui::chordPressed(ImGuiMod_Ctrl | ImGuiKey_V) && !opened.palette.open && !opened.viewer.open)
        readPaste();
    for (const auto& command : commands(opened, preferences_))
        for (const auto chord : command.keys)
            if (command.textFirst ? pressedUnlessEditing(chord) : ui::chordPressed(chord))
                asked_.push_back(command.ask);
    if (opened.screen == Screen::Journal && pressedUnlessEditing(ImGuiMod_Ctrl | ImGuiKey_F))
        asked_.emplace_back(ui::SearchFor{opened.journal.typed});
}

} // namespace tend::shell
