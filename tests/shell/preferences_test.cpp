#include "shell/preferences.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace tend::shell;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("tend-preferences-" + std::to_string(::getpid()));

    ~Folder() { fs::remove_all(path); }
};

} // namespace

TEST_CASE("Preferences come back as they were written, in a folder made for them") {
    const Folder folder;
    const auto file = folder.path / "deep" / "window.json";
    const Preferences written{.look = tend::ui::Look::Dusk, .textPercent = 150, .width = 1000, .height = 700};
    writePreferences(file, written);
    CHECK(readPreferences(file) == written);
}

TEST_CASE("Languages to spell in are kept apart from none and from those of the desktop") {
    const Folder folder;
    const auto file = folder.path / "window.json";
    using Tags = std::vector<std::string>;
    for (const auto& tags :
         {std::optional<Tags>{}, std::optional(Tags{}), std::optional(Tags{"de_AT", "en_GB"})}) {
        const Preferences written{.spelling = tags};
        writePreferences(file, written);
        CHECK(readPreferences(file).spelling == tags);
    }
    std::ofstream(file) << R"({"spelling": ["fr_FR", 7]})";
    CHECK(readPreferences(file).spelling == Tags{"fr_FR"});
    std::ofstream(file) << R"({"spelling": "fr_FR"})";
    CHECK_FALSE(readPreferences(file).spelling);
}

TEST_CASE("Every look is kept, and so is that of the desktop and the wish for no movement") {
    const Folder folder;
    const auto file = folder.path / "window.json";
    for (const auto look : tend::ui::allLooks) {
        writePreferences(file, {.look = look, .movement = false});
        CHECK(readPreferences(file) == Preferences{.look = look, .movement = false});
    }
    writePreferences(file, {});
    CHECK(readPreferences(file) == Preferences{});
}

TEST_CASE("A file of a Tend that knew two looks is read as it was meant") {
    const Folder folder;
    fs::create_directories(folder.path);
    const auto file = folder.path / "window.json";
    std::ofstream(file) << R"({"look": "dusk", "text_percent": 125, "width": 900, "height": 700})";
    CHECK(readPreferences(file) ==
          Preferences{.look = tend::ui::Look::Dusk, .textPercent = 125, .width = 900, .height = 700});
    std::ofstream(file) << R"({"text_percent": 100, "width": 1280, "height": 800})";
    CHECK(readPreferences(file) == Preferences{});
}

TEST_CASE("A file that is missing, nonsense or out of range gives what can be used and never fails") {
    const Folder folder;
    fs::create_directories(folder.path);
    const auto file = folder.path / "window.json";
    CHECK(readPreferences(file) == Preferences{});
    std::ofstream(file) << "{ nonsense";
    CHECK(readPreferences(file) == Preferences{});
    std::ofstream(file)
        << R"({"look": 7, "movement": "fast", "text_percent": 100000, "width": -5, "height": "tall"})";
    CHECK(readPreferences(file) == Preferences{.textPercent = 300, .width = 480});
}

TEST_CASE("A window of 640 by 480 is remembered, a smaller one than 480 by 480 is not") {
    const Folder folder;
    const auto file = folder.path / "window.json";
    writePreferences(file, {.width = 640, .height = 480});
    CHECK(readPreferences(file) == Preferences{.width = 640, .height = 480});
    writePreferences(file, {.width = 320, .height = 200});
    CHECK(readPreferences(file) == Preferences{.width = 480, .height = 480});
}

TEST_CASE("Text grows and shrinks by steps, stops at 75 and 300, and 0 is 100") {
    CHECK(steppedTextPercent(100, 1) == 110);
    CHECK(steppedTextPercent(100, -1) == 90);
    CHECK(steppedTextPercent(300, 1) == 300);
    CHECK(steppedTextPercent(75, -1) == 75);
    CHECK(steppedTextPercent(103, 1) == 110);
    CHECK(steppedTextPercent(103, -1) == 100);
    CHECK(steppedTextPercent(250, 0) == 100);
}
