#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

void openOther(WholeApp& app, const std::string& path) {
    app.ui.click("###open-other");
    app.ui.type(path);
    app.ui.press(ImGuiKey_Enter);
    app.ui.frames(3);
}

void makeJournal(const Evening& evening) {
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "From before");
    app.ui.pass(1);
}

} // namespace

TEST_CASE("a journal that lies elsewhere is opened by its path") {
    const Evening there;
    makeJournal(there);
    const Evening here;
    auto app = here.app();
    openOther(app, there.journal.string());
    REQUIRE(app.shell().open());
    CHECK(app.shell().journalPath() == there.journal);
    CHECK(app.page().checkIns.front().note == "From before");
}

TEST_CASE("what is no journal, not there or damaged is told, and a new one can still be begun") {
    const Evening evening;
    const auto damaged = evening.folder / "damaged.tend";
    {
        const Evening other;
        makeJournal(other);
        std::filesystem::copy_file(other.journal, damaged);
        std::fstream file(damaged, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100);
        file << std::string(8000, 'x');
    }
    const auto letter = evening.folder / "letter.txt";
    std::ofstream(letter) << std::string(9000, 'a');

    for (const auto& path : {damaged, letter, evening.folder / "nowhere.tend", evening.folder.path()}) {
        CAPTURE(path);
        auto app = evening.app();
        openOther(app, path.string());
        CHECK_FALSE(app.shell().open());
        CHECK(app.shell().journalPath() == evening.journal);
        app.ui.click("###welcome-back");
        CHECK(app.ui.sees("###start-writing"));
    }
}

TEST_CASE("a file that is no journal where the journal should be is told at once and left as it is") {
    const Evening evening;
    std::ofstream(evening.journal) << std::string(9000, 'a');
    auto app = evening.app();
    CHECK(app.reads("That file is not a Tend journal."));
    app.ui.click("Start writing");
    app.until([&] { return !app.ui.get("###start-writing").disabled; });
    CHECK_FALSE(app.shell().open());
    CHECK(std::filesystem::file_size(evening.journal) == 9000);
}
