#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

const std::string passphrase = "za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105";

void startWithPassphrase(WholeApp& app) {
    app.ui.click("Add a passphrase");
    app.ui.type(passphrase);
    app.ui.click("###passphrase-again");
    app.ui.type(passphrase);
    app.ui.press(ImGuiKey_Enter);
    app.until([&] { return app.shell().open(); });
}

void unlock(WholeApp& app) {
    app.unlock(passphrase);
    app.until([&] { return app.shell().open(); });
}

} // namespace

TEST_CASE("a journal with a passphrase is locked by a key and opened by its words, and all is there") {
    const Evening evening;
    auto app = evening.app();
    startWithPassphrase(app);
    app.ui.click("###mood-4");
    write(app, "###note", "Mine alone");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_L);
    REQUIRE(app.locked());
    CHECK_FALSE(app.shell().open());
    CHECK_FALSE(app.reads("Mine alone"));

    app.unlock("something else");
    app.until([&] { return app.reads("That passphrase does not open this journal."); });
    CHECK(app.locked());

    unlock(app);
    REQUIRE(app.page().checkIns.size() == 1);
    CHECK(app.page().checkIns.front().note == "Mine alone");
    CHECK(app.page().checkIns.front().mood == domain::Level::from(4));
}

TEST_CASE("the next start asks for the passphrase") {
    const Evening evening;
    {
        auto app = evening.app();
        startWithPassphrase(app);
        write(app, "###note", "Mine alone");
        app.ui.pass(1);
    }
    CHECK(evening.onDisk(evening.today, passphrase).checkIns.front().note == "Mine alone");
    auto app = evening.app();
    REQUIRE(app.locked());
    unlock(app);
    CHECK(app.page().checkIns.front().note == "Mine alone");
}

TEST_CASE("what is typed and clicked while it opens does no harm") {
    const Evening evening;
    auto app = evening.app();
    startWithPassphrase(app);
    app.ui.click("###rail-lock");
    app.unlock(passphrase);
    app.ui.type("more");
    app.ui.press(ImGuiKey_Enter);
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_L);
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    app.until([&] { return app.shell().open(); });
    CHECK(app.page().checkIns.empty());
    CHECK(app.session().journal().check().empty());
}

TEST_CASE("a lock that comes right behind the last key does not lose it") {
    const Evening evening;
    auto app = evening.app();
    startWithPassphrase(app);
    app.ui.click("###note");
    ImGui::GetIO().AddInputCharactersUTF8("quick");
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_L, true);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_L, false);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    app.ui.frames(10);
    REQUIRE(app.locked());
    unlock(app);
    REQUIRE(app.page().checkIns.size() == 1);
    CHECK(app.page().checkIns.front().note == "quick");
}

TEST_CASE("a journal is closed while it is being opened") {
    const Evening evening;
    auto app = std::make_unique<WholeApp>(evening.journal, evening.clock);
    startWithPassphrase(*app);
    app->ui.click("###rail-lock");
    app->unlock(passphrase);
    app.reset();
    CHECK(evening.onDisk(evening.today, passphrase).checkIns.empty());
}

TEST_CASE("a journal without a passphrase has no lock") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    CHECK_FALSE(app.ui.sees("###rail-lock"));
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_L);
    CHECK(app.shell().open());
}

TEST_CASE("a passphrase that is given opens a locked journal without asking, and makes a new one with it") {
    const Evening evening;
    {
        auto app = evening.app();
        app.shell().unlock(passphrase);
        app.startWriting();
        CHECK(app.opened().encrypted);
    }
    auto app = evening.app();
    app.shell().unlock(passphrase);
    app.until([&] { return app.shell().open(); });
    write(app, "###note", "Not to be lost");
    app.shell().unlock(passphrase);
    app.ui.pass(1);
    CHECK(app.opened().today.note.editor.text() == "Not to be lost");
    CHECK(app.page().checkIns.size() == 1);
}

TEST_CASE("a damaged journal is told when it is unlocked, and the window stays") {
    const Evening evening;
    {
        auto app = evening.app();
        startWithPassphrase(app);
    }
    for (const std::streamoff from : {200, 4096, 12288}) {
        CAPTURE(from);
        const auto whole = evening.folder / "whole";
        std::filesystem::copy_file(evening.journal, whole, std::filesystem::copy_options::overwrite_existing);
        std::fstream file(evening.journal, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(from);
        std::minstd_rand noise;
        for (int i = 0; i < 30000; ++i)
            file.put(static_cast<char>(noise() >> 8));
        file.close();
        {
            auto app = evening.app();
            REQUIRE(app.locked());
            app.unlock(passphrase);
            app.until([&] {
                return app.reads("damaged") || app.reads("That passphrase does not open this journal.");
            });
            app.ui.press(ImGuiMod_Ctrl | ImGuiKey_3);
            app.ui.pass(1);
        }
        std::filesystem::copy_file(whole, evening.journal, std::filesystem::copy_options::overwrite_existing);
    }
    auto app = evening.app();
    unlock(app);
    CHECK(app.session().journal().check().empty());
}
