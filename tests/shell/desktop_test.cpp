#include "shell/desktop.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <fstream>

using namespace tend;
using Tags = std::vector<std::string>;

namespace {

struct Home {
    Home() {
        setenv("ENCHANT_CONFIG_DIR", folder.path().c_str(), 1); // NOLINT(concurrency-mt-unsafe)
        std::filesystem::create_directories(folder / "hunspell");
        std::ofstream(folder / "hunspell/sc_IT.aff") << "SET UTF-8\n";
        std::ofstream(folder / "hunspell/sc_IT.dic") << "1\nsaludi\n";
    }

    ~Home() { unsetenv("ENCHANT_CONFIG_DIR"); } // NOLINT(concurrency-mt-unsafe)

    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    test::TempFolder folder;
    shell::Desktop desktop{{.learned = folder / "words.txt", .locales = {"sc_IT"}}, std::nullopt};
    ui::Theme theme{ui::Look::Light, ui::Fonts{}};
};

bool isChosen(ui::editor::Spelling& spelling, const std::string& tag) {
    for (const auto& language : spelling.languages())
        if (language.tag == tag)
            return language.chosen;
    return false;
}

} // namespace

TEST_CASE("What the desktop lends stands beside what others have lent, and dropped files for one frame") {
    Home home;
    auto* const shaper = reinterpret_cast<text::Shaper*>(&home); // never used, only passed on
    ui::Desk lent;
    lent.shaper = shaper;
    home.theme.setDesk(lent);
    home.desktop.lend(home.theme, {"/tmp/a.txt"});
    CHECK(home.theme.desk().shaper == shaper);
    CHECK(home.theme.desk().spelling == &home.desktop.spelling());
    CHECK(home.theme.desk().primary == nullptr);
    CHECK(home.theme.desk().openAddress);
    CHECK(home.theme.desk().dropped.size() == 1);
    home.desktop.lend(home.theme, {});
    CHECK(home.theme.desk().dropped.empty());
    CHECK(home.theme.desk().shaper == shaper);
}

TEST_CASE("Languages the owner chooses are told once, to be remembered") {
    Home home;
    auto& spelling = home.desktop.spelling();
    CHECK(isChosen(spelling, "sc_IT"));
    CHECK_FALSE(spelling.takeChosen());
    spelling.choose({});
    CHECK_FALSE(isChosen(spelling, "sc_IT"));
    CHECK(spelling.takeChosen() == Tags{});
    CHECK_FALSE(spelling.takeChosen());
}

TEST_CASE("What was remembered is looked into again, and is no new choice") {
    Home home;
    auto& spelling = home.desktop.spelling();
    spelling.begin(Tags{});
    CHECK_FALSE(isChosen(spelling, "sc_IT"));
    CHECK_FALSE(spelling.available());
    CHECK_FALSE(spelling.takeChosen());
}

TEST_CASE("An address nothing opens is told once") {
    Home home;
    home.desktop.lend(home.theme, {});
    CHECK_FALSE(home.desktop.takeUnopened());
    home.theme.desk().openAddress("file:///etc/passwd"); // refused, so nothing is started
    CHECK(home.desktop.takeUnopened() == "file:///etc/passwd");
    CHECK_FALSE(home.desktop.takeUnopened());
}
