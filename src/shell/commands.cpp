#include "shell/commands.hpp"

#include "base/tr.hpp"
#include "shell/opened.hpp"
#include "shell/preferences.hpp"

#include <optional>
#include <utility>

namespace tend::shell {
namespace {

using base::tr;
using ui::Icon;
using ui::Screen;

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl, ctrlShift = ImGuiMod_Ctrl | ImGuiMod_Shift;

void addWriting(std::vector<Command>& all) {
    all.push_back({tr("Write today's note###note"),
                   Icon::Pen,
                   ui::BeginNote{},
                   {},
                   false,
                   tr("check in, mood, how are you")});
    all.push_back({tr("Say thank you###thanks"),
                   Icon::Kept,
                   ui::BeginThanks{},
                   {},
                   false,
                   tr("gratitude, grateful for")});
    all.push_back({tr("Say hello to someone###hello"),
                   Icon::Hello,
                   ui::BeginHello{},
                   {},
                   false,
                   tr("call, message, letter, met")});
    all.push_back({tr("Add someone to the care list###person"),
                   Icon::Plus,
                   ui::BeginPerson{},
                   {},
                   false,
                   tr("new person, friend, met")});
}

void addScreens(std::vector<Command>& all) {
    all.push_back({tr("Today###go-today"), Icon::Today, ui::GoTo{Screen::Today}, {ctrl | ImGuiKey_1}});
    all.push_back(
        {tr("Journal###go-journal"), Icon::Journal, ui::GoTo{Screen::Journal}, {ctrl | ImGuiKey_2}});
    all.push_back({tr("People###go-people"),
                   Icon::People,
                   ui::GoTo{Screen::People},
                   {ctrl | ImGuiKey_3},
                   false,
                   tr("care list")});
    all.push_back({tr("Streaks###go-streaks"),
                   Icon::Streaks,
                   ui::GoTo{Screen::Streaks},
                   {ctrl | ImGuiKey_4},
                   false,
                   tr("habits, year, heatmap")});
}

void addKeeping(std::vector<Command>& all, Opened& opened) {
    all.push_back({tr("Undo###undo"), Icon::Undo, ui::Undo{}, {ctrl | ImGuiKey_Z}, true, tr("take back")});
    all.push_back({tr("Do again###redo"),
                   Icon::Forward,
                   ui::Redo{},
                   {ctrlShift | ImGuiKey_Z, ctrl | ImGuiKey_Y},
                   true,
                   tr("redo")});
    all.push_back({tr("Rest today###rest-today"),
                   Icon::Rest,
                   ui::RestOn{opened.session.today()},
                   {},
                   false,
                   tr("rest day, day off")});
    all.push_back({tr("Search the journal###search"), Icon::Search, ui::SearchFor{opened.journal.typed}});
    if (opened.screen == Screen::Journal && !opened.journal.typed.empty())
        all.push_back({tr("Keep this search in the side bar###keep-search"),
                       Icon::Bookmark,
                       ui::NameSearch{},
                       {},
                       false,
                       tr("save, saved search")});
    all.push_back(
        {tr("Trash###trash"), Icon::Trash, ui::ShowTrash{}, {}, false, tr("deleted, restore, bring back")});
    all.push_back({tr("Activities and tags###names"),
                   Icon::Pen,
                   ui::ShowNames{},
                   {},
                   false,
                   tr("rename, another name, merge")});
    if (opened.encrypted)
        all.push_back({tr("Lock the journal###lock"), Icon::Lock, ui::LockJournal{}, {ctrl | ImGuiKey_L}});
}

void addLook(std::vector<Command>& all, const Preferences& preferences) {
    const auto look = [&](const char* label, Icon icon, std::optional<ui::Look> choice, const char* also) {
        if (preferences.look != choice)
            all.push_back({label, icon, ui::ChooseLook{choice}, {}, false, also});
    };
    look(tr("Daylight###look-light"), Icon::Sun, ui::Look::Light, tr("look, light theme"));
    look(tr("Lamplight###look-dusk"), Icon::Rest, ui::Look::Dusk, tr("look, dark theme, night"));
    look(tr("High contrast###look-contrast"), Icon::Look, ui::Look::Contrast, tr("look, theme"));
    look(tr("Light or dark as the desktop###look-desktop"), Icon::Look, std::nullopt, tr("look, theme"));
    all.push_back({tr("Larger text###larger"),
                   Icon::Plus,
                   ui::ScaleText{+1},
                   {ctrl | ImGuiKey_Equal, ctrlShift | ImGuiKey_Equal, ctrl | ImGuiKey_KeypadAdd},
                   false,
                   tr("bigger, zoom in")});
    all.push_back({tr("Smaller text###smaller"),
                   Icon::Minus,
                   ui::ScaleText{-1},
                   {ctrl | ImGuiKey_Minus, ctrl | ImGuiKey_KeypadSubtract},
                   false,
                   tr("zoom out")});
    all.push_back({tr("Text at 100 %###usual-text"),
                   Icon::Look,
                   ui::ScaleText{0},
                   {ctrl | ImGuiKey_0, ctrl | ImGuiKey_Keypad0},
                   false,
                   tr("normal size, reset zoom")});
    all.push_back({preferences.movement ? tr("Stop movement###movement") : tr("Allow movement###movement"),
                   Icon::Pause,
                   ui::SetMovement{!preferences.movement},
                   {},
                   false,
                   tr("motion, animation")});
}

} // namespace

std::vector<Command> commands(Opened& opened, const Preferences& preferences) {
    std::vector<Command> all;
    addWriting(all);
    addScreens(all);
    addKeeping(all, opened);
    addLook(all, preferences);
    return all;
}

std::string keysWords(ImGuiKeyChord chord) {
    std::string words;
    if ((chord & ImGuiMod_Ctrl) != 0)
        words += tr("Ctrl");
    if ((chord & ImGuiMod_Shift) != 0)
        words += std::string(words.empty() ? "" : " ") + tr("Shift");
    const auto key = ImGuiKey(chord & ~ImGuiMod_Mask_);
    const char* name = key == ImGuiKey_Equal ? "+" : key == ImGuiKey_Minus ? "-" : ImGui::GetKeyName(key);
    return words + (words.empty() ? "" : " ") + name;
}

} // namespace tend::shell
