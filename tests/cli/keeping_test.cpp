#include "cli/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using tend::test::contents;
using tend::test::isOneLine;
using tend::test::Json;
using tend::test::Program;
using tend::test::write;
namespace fs = std::filesystem;

namespace {

/// A journal with one record of each kind.
struct Kept : Program {
    std::string ada = json({"person", "add", "Ada", "--circle", "Friends", "--remember", "two sugars"})["id"];
    std::string checkIn =
        json({"checkin", "--mood", "4", "--rest", "2", "--activity", "Walk", "--note", "windy"})["id"];
    std::string thanks = json({"thanks", "Tea with @Ada"})["id"];
    std::string hello = json({"hello", "Ada", "--note", "hi"})["id"];
    std::string rest = json({"rest", "yesterday"})["id"];

    /// An editor that does `script` to the file "$1".
    void editor(const std::string& script) {
        const auto file = folder() / "editor.sh";
        write(file, "#!/bin/sh\n" + script + "\n");
        fs::permissions(file, fs::perms::owner_all);
        set("VISUAL", file.string());
        fs::create_directories(folder() / "tmp");
        set("TMPDIR", (folder() / "tmp").string());
    }

    bool nothingLeft() const { return fs::is_empty(folder() / "tmp"); }

    std::string refused(const std::vector<std::string>& arguments) {
        const auto ended = run(arguments);
        CHECK(ended.code == 1);
        CHECK(ended.out.empty());
        CHECK(isOneLine(ended.err));
        return ended.err;
    }
};

} // namespace

TEST_CASE("an entry is shown by its id or how that begins") {
    Kept program;
    auto shown = program.json({"show", program.thanks});
    CHECK(shown["text"] == "Tea with @Ada");
    CHECK(shown["deleted"].is_null());
    CHECK(program.json({"show", program.ada.substr(0, 30)})["name"] == "Ada");
    const auto ended = program.run({"show", program.checkIn});
    CHECK(ended.code == 0);
    for (const char* part : {"kind:       check_in", "day:        2026-11-22", "mood:       4",
                             "rest:       2", "activity:   Walk", "\n\nwindy\n"}) {
        CAPTURE(part);
        CHECK(ended.out.find(part) != std::string::npos);
    }
    CHECK(program.refused({"show", "ffff"}) == "Nothing in the journal has an id that begins with ffff.\n");
    CHECK(program.refused({"show", program.ada.substr(0, 4)}).find("More than one id begins") == 0);
    CHECK(program.run({"show"}).code == 2);
}

TEST_CASE("the log shows ids where they are asked for") {
    Kept program;
    const auto ended = program.run({"log", "--ids"});
    CHECK(ended.out.find(program.thanks + "  2026-11-22") != std::string::npos);
}

TEST_CASE("entries are deleted as one change, lie in the trash, and are restored") {
    Kept program;
    const auto deleted = program.json({"delete", program.thanks, program.hello, program.rest, program.ada});
    CHECK(deleted.size() == 4);
    CHECK(deleted[0]["deleted"] == "2026-11-22T08:00:00+01:00");
    CHECK(program.json({"log"}).size() == 1);
    CHECK(program.json({"trash"}).size() == 4);
    const auto text = program.run({"trash"}).out;
    CHECK(text.find(program.thanks) != std::string::npos);
    CHECK(text.find("Tea with @Ada") != std::string::npos);
    CHECK(program.refused({"delete", program.thanks}).find("Nothing in the journal has an id") == 0);

    CHECK(program.json({"restore", program.thanks, program.hello}).size() == 2);
    CHECK(program.json({"log"}).size() == 3);
    CHECK(program.json({"show", program.hello})["person"]["name"] == "Ada");
    CHECK(program.refused({"restore", program.thanks}).find("Nothing in the trash has an id") == 0);
}

TEST_CASE("deleting all of several ids fails where one of them is not there") {
    Kept program;
    program.refused({"delete", program.thanks, "ffff"});
    CHECK(program.json({"log"}).size() == 4);
}

TEST_CASE("the trash is emptied of what is old, or of everything, only when asked to") {
    Kept program;
    program.json({"delete", program.thanks});
    CHECK(program.refused({"trash", "--empty"}) == "Nothing has lain in the trash for 30 days yet.\n");
    program.clock("2026-12-22T09:00:00+01:00");
    program.json({"delete", program.hello});
    CHECK(program.json({"trash"}).size() == 2);
    CHECK(program.json({"trash", "--empty"}) == Json{{"deleted_for_good", 1}});
    CHECK(contents(program.journal()).find("Tea with") == std::string::npos);
    CHECK(program.json({"trash"}).size() == 1);
    CHECK(program.json({"delete", "--for-good", program.hello}) == Json{{"deleted_for_good", 1}});
    program.json({"delete", program.checkIn});
    CHECK(program.run({"trash", "--empty", "--all"}).out == "One entry is gone for good.\n");
    CHECK(program.run({"trash"}).out == "The trash is empty.\n");
    CHECK(program.run({"trash", "--all"}).code == 2);
    CHECK(program.run({"check"}).code == 0);
}

TEST_CASE("a history tells what each version had and when it was replaced, and one comes back") {
    Kept program;
    program.editor(R"(sed -i 's/Tea with @Ada/Tea and cake/' "$1")");
    program.clock("2026-11-23T09:30:00+01:00");
    program.json({"edit", program.thanks});
    const auto text = program.run({"history", program.thanks}).out;
    CHECK(text == "2   now\n1   until 2026-11-23 09:30: Changed a thank-you\n"
                  "    text:       Tea [-with @Ada-]{+and cake+}\n");
    const auto versions = program.json({"history", program.thanks});
    REQUIRE(versions.size() == 2);
    CHECK(versions[0]["version"] == 2);
    CHECK(versions[0]["replaced"].is_null());
    CHECK(versions[1]["replaced"] ==
          Json{{"at", "2026-11-23T09:30:00+01:00"}, {"by", "Changed a thank-you"}, {"undone", false}});
    CHECK(versions[1]["record"]["text"] == "Tea with @Ada");
    CHECK(versions[1]["differences"][0]["field"] == "text");
    CHECK(versions[1]["differences"][0]["parts"][1] == Json{{"kind", "removed"}, {"text", "with @Ada"}});
    CHECK(program.json({"history", program.thanks, "--version", "1"})["record"]["text"] == "Tea with @Ada");
    CHECK(program.run({"history", program.thanks, "--version", "1"}).out.find("Tea with @Ada") !=
          std::string::npos);

    CHECK(program.json({"restore", program.thanks, "--version", "1"})[0]["text"] == "Tea with @Ada");
    CHECK(program.json({"history", program.thanks}).size() == 3);
    CHECK(program.refused({"restore", program.thanks, "--version", "9"}) ==
          "There is no version 9; tend history shows what there is.\n");
    CHECK(program.refused({"restore", program.thanks, "--version", "3"}) ==
          "That is the version it has now.\n");
    CHECK(program.run({"restore", program.thanks, program.hello, "--version", "1"}).code == 2);
}

TEST_CASE("an entry of every kind is changed in an editor, and nothing is left of the file") {
    Kept program;
    program.editor(
        R"(sed -i -e 's/^mood: 4/mood:/' -e 's/^rest: 2/rest: 5/' -e 's/^activity: Walk/activity: Tea, hot\nactivity: Run/' -e 's/^day: .*/day: yesterday/' -e '$s/.*/calm\n\nand long/' "$1")");
    const auto checkIn = program.json({"edit", program.checkIn});
    CHECK(checkIn["mood"].is_null());
    CHECK(checkIn["care"] == Json{{"rest", 5}});
    CHECK(checkIn["activities"] == Json{"Tea, hot", "Run"});
    CHECK(checkIn["day"] == "2026-11-21");
    CHECK(checkIn["at"] == "2026-11-22T08:00:00+01:00");
    CHECK(checkIn["text"] == "calm\n\nand long");

    program.json({"person", "add", "Bea"});
    program.editor(R"(sed -i -e 's/^person: Ada/person: Bea/' -e 's/^via: .*/via: letter/' "$1")");
    CHECK(program.json({"edit", program.hello})["person"]["name"] == "Bea");
    CHECK(program.json({"edit", program.hello})["via"] == "letter");

    program.editor(R"(sed -i -e 's/^last: .*/last: 2026-11-30/' -e 's/^season: no/season: yes/' "$1")");
    CHECK(program.json({"edit", program.rest})["last"] == "2026-11-30");

    program.editor(R"(sed -i -e 's/^name: Ada/name: Ada Byron/' -e 's/^birthday:/birthday: --12-10/' "$1")");
    const auto person = program.json({"edit", program.ada});
    CHECK(person["birthday"] == "--12-10");
    CHECK(person["circles"] == Json{"Friends"});
    CHECK(program.json({"show", program.thanks})["mentions"][0]["name"] == "Ada Byron");
    CHECK(program.nothingLeft());
}

TEST_CASE("the file in the editor is private, and what is not changed changes nothing") {
    Kept program;
    const auto before = program.json({"history", program.thanks});
    program.editor("stat -c '%a' \"$1\" > " + (program.folder() / "mode").string() +
                   "; stat -c '%a' \"$(dirname \"$1\")\" >> " + (program.folder() / "mode").string());
    CHECK(program.json({"edit", program.thanks})["text"] == "Tea with @Ada");
    CHECK(contents(program.folder() / "mode") == "600\n700\n");
    CHECK(program.nothingLeft());
    CHECK(program.json({"history", program.thanks}) == before);
}

TEST_CASE("where an editor fails or its text cannot be understood, nothing changes and the text is kept") {
    Kept program;
    const auto before = program.json({"log"});

    struct Trouble {
        const char* script;
        const char* sentence;
    };

    for (const auto& [script, sentence] :
         {Trouble{"echo precious >> \"$1\"; exit 1", "The editor did not end well."},
          Trouble{"echo precious >> \"$1\"; sed -i 's/^about: .*/about: nobody/' \"$1\"",
                  "“about” takes person"},
          Trouble{"echo precious >> \"$1\"; sed -i 's/^about: .*/abot: thing/' \"$1\"",
                  "is not understood: there is no field “abot”."},
          Trouble{"echo precious >> \"$1\"; sed -i 's/^day: .*/day: 2026-13-01/' \"$1\"",
                  "“day” takes a day such as"},
          Trouble{"echo precious >> \"$1\"; sed -i 's/^day: .*/day: 2026-11-29/' \"$1\"",
                  "That day has not come yet."},
          Trouble{"echo precious >> \"$1\"; sed -i '/^day: /p' \"$1\"", "“day” is there twice"},
          Trouble{"echo precious > \"$1\"", "there is no field “precious”"},
          Trouble{"echo '# precious' > \"$1\"", "The line of four dashes above the text is missing."},
          Trouble{"printf 'precious \\377' >> \"$1\"", "The file is not text in UTF-8."}}) {
        CAPTURE(script);
        program.editor(script);
        const auto told = program.refused({"edit", program.thanks});
        CHECK(told.find(sentence) != std::string::npos);
        const auto at = told.find("what you wrote is in ");
        REQUIRE(at != std::string::npos);
        const auto path = told.substr(at + 21, told.size() - at - 23);
        CAPTURE(path);
        CHECK(contents(path).find("precious") != std::string::npos);
        CHECK(program.json({"log"}) == before);
    }
    program.set("VISUAL", "/nowhere/editor");
    // The shell says first which program there is none of.
    const auto ended = program.run({"edit", program.thanks});
    CHECK(ended.code == 1);
    CHECK(ended.err.find("\nThe editor did not end well.") != std::string::npos);
}

TEST_CASE("an entry that was changed elsewhere while it was edited is left alone") {
    Kept program;
    const std::string self = TEND_PROGRAM;
    program.editor("printf '#!/bin/sh\\nsed -i s/windy/stormy/ \"$1\"\\n' > " +
                   (program.folder() / "inner.sh").string() + "; VISUAL='sh " +
                   (program.folder() / "inner.sh").string() + "' " + self + " edit " + program.checkIn +
                   " > /dev/null || exit 9; echo more >> \"$1\"");
    CHECK(program.refused({"edit", program.checkIn}).find("The entry was changed elsewhere meanwhile.") == 0);
    CHECK(program.json({"show", program.checkIn})["text"] == "stormy");
}

TEST_CASE("without a journal there is nothing to show, and none is made") {
    Program program;
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"show", "abc"}, {"trash"}, {"history", "abc"}, {"restore", "abc"}}) {
        CHECK(program.run(arguments).code == 1);
        CHECK_FALSE(fs::exists(program.journal()));
    }
}

TEST_CASE("entries are filed under another day, all of them or none") {
    Kept program;
    const auto moved = program.json({"refile", program.thanks, program.checkIn, "--day", "yesterday"});
    REQUIRE(moved.size() == 2);
    CHECK(moved[0]["day"] == "2026-11-21");
    CHECK(moved[0]["at"] == "2026-11-22T08:00:00+01:00");
    program.refused({"refile", program.hello, "ffff", "--day", "yesterday"});
    CHECK(program.json({"show", program.hello})["day"] == "2026-11-22");
    CHECK(program.run({"refile", program.hello}).code == 2);
}

TEST_CASE("two people become one from the command line") {
    Kept program;
    program.json({"person", "add", "Ada Byron", "--where", "the library"});
    const auto one = program.json({"merge", "Ada", "Ada Byron"});
    CHECK(one["name"] == "Ada Byron");
    CHECK(one["where"] == "the library");
    CHECK(one["remember"] == "two sugars");
    CHECK(program.json({"show", program.hello})["person"]["name"] == "Ada Byron");
    CHECK(program.json({"show", program.thanks})["mentions"][0]["name"] == "Ada Byron");
    program.refused({"merge", "Zoe", "Ada Byron"});
    CHECK(program.run({"merge", "Ada"}).code == 2);
}

TEST_CASE("an activity and a tag get another name, and it is told in how many entries") {
    Kept program;
    program.json({"checkin", "--activity", "walk", "--note", "#Slow day, #slow evening"});
    CHECK(program.json({"rename", "activity", "WALK", "Hike"}) ==
          Json{{"renamed", "activity"}, {"to", "Hike"}, {"entries", 2}});
    CHECK(program.json({"show", program.checkIn})["activities"] == Json{"Hike"});
    CHECK(program.json({"rename", "tag", "#slow", "#calm"}) ==
          Json{{"renamed", "tag"}, {"to", "calm"}, {"entries", 1}});
    CHECK(program.refused({"rename", "tag", "slow", "calm"}) == "No text has the tag #slow to rename.\n");
    CHECK(program.run({"rename"}).code == 2);
    CHECK(program.run({"rename", "activity", "Hike"}).code == 2);
}
