#include "cli/program.hpp"
#include "pictures/painted.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

using namespace tend::test;
namespace fs = std::filesystem;

namespace {

/// A journal with a thank-you, and two picture files beside it.
struct WithFiles : Program {
    std::string thanks = json({"thanks", "the hills"})["id"];
    std::string hill = file("hill.jpg", jpegFile(painted(64, 32), cameraExif(6)));
    std::string lake = file("lake.png", pngFile(painted(30, 20)));

    std::string file(const std::string& name, const Buffer& bytes) const {
        const auto path = folder() / name;
        write(path, {bytes.begin(), bytes.end()});
        return path.string();
    }

    std::string refused(const std::vector<std::string>& arguments) {
        const auto ended = run(arguments);
        CHECK(ended.code == 1);
        CHECK(isOneLine(ended.err));
        return ended.err;
    }
};

} // namespace

TEST_CASE("pictures are attached to an entry, and shown with it") {
    WithFiles program;
    const auto attached = program.json({"attach", program.thanks, program.hill, program.lake});
    REQUIRE(attached.size() == 2);
    CHECK(attached[0]["name"] == "hill.jpg");
    CHECK(attached[0]["format"] == "jpeg");
    CHECK(attached[0]["width"] == 32);
    CHECK(attached[0]["height"] == 64);
    CHECK(attached[0]["sha256"].get<std::string>().size() == 64);
    CHECK(attached[0]["added"] == "2026-11-22T08:00:00+01:00");
    CHECK(program.json({"show", program.thanks})["pictures"] == attached);
    const auto shown = program.run({"show", program.thanks}).out;
    CHECK(shown.find("picture:    " + attached[1]["id"].get<std::string>() + "  30x20 png, lake.png") !=
          std::string::npos);
    CHECK(program.json({"check"})["sound"] == true);
}

TEST_CASE("the place goes from an attached picture unless it is to be kept") {
    WithFiles program;
    const auto without = program.json({"attach", program.thanks, program.hill})[0];
    const auto with = program.json({"attach", program.thanks, program.hill, "--keep-place"})[0];
    const auto saved = [&](const Json& picture, const std::string& name) {
        const auto file = (program.folder() / name).string();
        CHECK(program.json({"picture", picture["id"], "--save", file})["file"] == file);
        return contents(file);
    };
    CHECK(saved(without, "a.jpg").find("GPSLATITUDE") == std::string::npos);
    CHECK(saved(with, "b.jpg") == contents(program.hill));
    CHECK(contents(program.hill).find("GPSLATITUDE") != std::string::npos);
}

TEST_CASE("that a place was left out is said, beside what the command gives") {
    WithFiles program;
    const auto attached = program.run({"attach", program.thanks, program.hill, program.lake});
    CHECK(attached.code == 0);
    CHECK(attached.err == "Where hill.jpg was taken was left out. --keep-place keeps it.\n");
    CHECK(program.run({"attach", program.thanks, program.hill, "--keep-place"}).err.empty());
}

TEST_CASE("what cannot be attached is refused with one line, and nothing of the others is attached") {
    WithFiles program;
    const auto broken = program.file("broken.jpg", [] {
        auto file = jpegFile(painted(64, 32));
        file.resize(file.size() / 2);
        return file;
    }());
    CHECK(program.refused({"attach", program.thanks, program.lake, broken}).find("is damaged") !=
          std::string::npos);
    CHECK(program.refused({"attach", program.thanks, program.folder() / "none.jpg"})
              .starts_with("There is no picture at"));
    CHECK(program.refused({"attach", "ffff", program.lake}).starts_with("Nothing in the journal"));
    CHECK(program.json({"show", program.thanks})["pictures"].empty());
    CHECK(program.run({"attach", program.thanks}).code == 2);
    CHECK(program.run({"attach"}).code == 2);
    CHECK(program.run({"picture"}).code == 2);
}

TEST_CASE("a picture is told about, saved under its own name, and removed") {
    WithFiles program;
    const std::string id = program.json({"attach", program.thanks, program.lake})[0]["id"];
    CHECK(program.json({"picture", id.substr(0, 30)})["name"] == "lake.png");
    const auto folder = program.folder() / "out";
    fs::create_directories(folder);
    CHECK(program.run({"picture", id, "--save", folder.string()}).out ==
          (folder / "lake.png").string() + "\n");
    CHECK(contents(folder / "lake.png") == contents(program.lake));
    CHECK(program.refused({"picture", id, "--save", folder.string()}).starts_with("There is a file"));
    program.json({"picture", id, "--remove"});
    CHECK(program.json({"show", program.thanks})["pictures"].empty());
    CHECK(program.refused({"picture", id}).starts_with("No picture has an id"));
}

TEST_CASE("a removed picture is listed in the trash, put back, and deleted for good by its id") {
    WithFiles program;
    const auto attached = program.json({"attach", program.thanks, program.hill, program.lake});
    const std::string hill = attached[0]["id"], lake = attached[1]["id"];
    program.json({"picture", hill, "--remove"});
    const auto trash = program.json({"trash"});
    REQUIRE(trash.size() == 1);
    CHECK(trash[0]["kind"] == "picture");
    CHECK(trash[0]["id"] == hill);
    CHECK(trash[0]["name"] == "hill.jpg");
    CHECK(trash[0]["record"] == Json{{"kind", "gratitude"}, {"id", program.thanks}});
    CHECK(trash[0]["deleted"].is_string());
    CHECK(program.run({"trash"}).out == hill + "  2026-11-22  08:00  picture    32x64 jpeg, hill.jpg\n");

    const auto back = program.json({"restore", hill.substr(0, 32)});
    REQUIRE(back.size() == 1);
    CHECK(back[0]["kind"] == "picture");
    CHECK(back[0]["deleted"].is_null());
    CHECK(program.json({"show", program.thanks})["pictures"].size() == 2);
    CHECK(program.refused({"restore", hill}).find("Nothing in the trash has an id") == 0);

    program.json({"picture", hill, "--remove"});
    CHECK(program.json({"delete", "--for-good", hill}) == Json{{"deleted_for_good", 1}});
    CHECK(program.run({"trash"}).out == "The trash is empty.\n");
    program.json({"picture", lake, "--remove"});
    CHECK(program.run({"trash", "--empty", "--all"}).out == "One entry is gone for good.\n");
    CHECK(program.json({"check"})["sound"] == true);
}
