#include "app/journal_in_memory.hpp"
#include "app/merging.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/thanks.hpp"
#include "app/trash.hpp"
#include "app/undo.hpp"
#include "pictures/painted.hpp"
#include "storage/dump.hpp"
#include "storage/picture_store.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <array>
#include <fstream>

using namespace tend;
using namespace tend::test;
using app::Place;
using domain::RecordKind;
using domain::RecordRef;

namespace {

app::ReadyPicture ready(const Buffer& file, std::string name = "hill.jpg") {
    return accepted(app::readyPicture(file, std::move(name), Place::Removed));
}

struct WithNote : JournalInMemory {
    RecordRef note{RecordKind::Gratitude,
                   accepted(app::saveGratitude(session, {.day = today(), .text = "the hills"}))};

    std::vector<domain::Picture> attach(const std::vector<app::ReadyPicture>& pictures) {
        return accepted(app::attachPictures(session, note, pictures));
    }

    std::vector<std::string> names(const RecordRef& record) {
        std::vector<std::string> all;
        for (const auto& picture : app::pictures(session, record))
            all.push_back(picture.name);
        return all;
    }
};

std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string text(const Buffer& bytes) {
    return {bytes.begin(), bytes.end()};
}

std::filesystem::path write(const std::filesystem::path& file, const Buffer& bytes) {
    std::ofstream(file, std::ios::binary)
        .write(text(bytes).data(), static_cast<std::streamsize>(bytes.size()));
    return file;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a picture of each kind is kept with its size, and comes back byte for byte") {
    WithNote journal;
    const TempFolder folder;
    const auto files = filesOf(painted(60, 40));
    for (std::size_t i = 0; i < files.size(); ++i) {
        CAPTURE(i);
        const auto picture = journal.attach({ready(files[i], std::to_string(i))}).front();
        CHECK(picture.width == 60);
        CHECK(picture.height == 40);
        CHECK(picture.position == static_cast<int>(i));
        CHECK(picture.bytes == static_cast<std::int64_t>(files[i].size()));
        const auto to = folder / std::to_string(i);
        CHECK(accepted(app::saveCopy(journal.session.journal(), picture, to)) == to);
        CHECK(read(to) == text(files[i]));
    }
}

TEST_CASE("the place goes unless it is kept on purpose, the way up stays") {
    const auto file = jpegFile(painted(64, 32), cameraExif(6));
    const auto without = accepted(app::readyPicture(file, "", Place::Removed));
    CHECK(!holds(without.bytes, "GPSLATITUDE"));
    CHECK(without.width == 32);
    CHECK(without.height == 64);
    const auto with = accepted(app::readyPicture(file, "", Place::Kept));
    CHECK(with.bytes == file);
    CHECK(with.width == 32);
}

TEST_CASE("what is broken, huge or no picture is refused by its name, and nothing is changed") {
    WithNote journal;
    const auto before = dump(journal.session.journal());
    auto cut = jpegFile(painted(60, 40));
    cut.resize(cut.size() - 30);
    CHECK(
        refusal(app::readyPicture(cut, "hill.jpg", Place::Removed)) ==
        "“hill.jpg” is damaged, or a part of it is missing. Copy it from where it came from once more, then "
        "try again.");
    CHECK(refusal(app::readyPicture(cut, "hill.jpg", Place::Kept)).find("damaged") != std::string::npos);
    CHECK(refusal(app::readyPicture(Buffer{'h', 'i'}, "notes.txt", Place::Removed)) ==
          "“notes.txt” is no picture Tend can keep. Choose a JPEG, PNG, WebP or HEIC file.");
    CHECK(refusal(app::readyPicture(Buffer{'G', 'I', 'F', '8', '9'}, "", Place::Removed)) ==
          "The picture moves. Choose a still picture: a JPEG, PNG, WebP or HEIC file.");
    CHECK(refusal(app::readyPicture(Buffer(pictures::mostBytes + 1), "a", Place::Removed))
              .find("more than 64 MiB") != std::string::npos);
    CHECK(dump(journal.session.journal()) == before);
}

TEST_CASE("a file is read where it is one, and called by its name") {
    const TempFolder folder;
    const auto file = write(folder / "Hügel.png", pngFile(painted(8, 8)));
    CHECK(accepted(app::readyPicture(file, Place::Removed)).name == "Hügel.png");
    CHECK(refusal(app::readyPicture(folder / "nothing.png", Place::Removed))
              .starts_with("There is no picture"));
    CHECK(refusal(app::readyPicture(folder.path(), Place::Removed)).starts_with("There is no picture"));
}

TEST_CASE("several pictures are one change, each is there once") {
    WithNote journal;
    const auto red = ready(pngFile(painted(8, 8)), "red");
    const auto big = ready(pngFile(painted(9, 9)), "big");
    CHECK(journal.attach({red, big, red}).size() == 2);
    CHECK(refusal(app::attachPictures(journal.session, journal.note, std::vector{big})) ==
          "That picture is there already.");
    CHECK(accepted(app::undoLast(journal.session)) == "Added 2 pictures");
    CHECK(journal.names(journal.note).empty());
    accepted(app::redoLast(journal.session));
    CHECK(journal.names(journal.note) == Names{"red", "big"});
}

TEST_CASE("pictures change places, and are removed and brought back") {
    WithNote journal;
    const auto attached =
        journal.attach({ready(pngFile(painted(8, 8)), "a"), ready(pngFile(painted(9, 8)), "b"),
                        ready(pngFile(painted(10, 8)), "c")});
    accepted(app::movePicture(journal.session, attached[2].id, 0));
    CHECK(journal.names(journal.note) == Names{"c", "a", "b"});
    accepted(app::removePicture(journal.session, attached[0].id));
    CHECK(journal.names(journal.note) == Names{"c", "b"});
    CHECK(refusal(app::removePicture(journal.session, attached[0].id)) ==
          "That picture is not in the journal any more.");
    CHECK(accepted(app::undoLast(journal.session)) == "Removed a picture");
    CHECK(accepted(app::undoLast(journal.session)) == "Moved a picture");
    CHECK(journal.names(journal.note) == Names{"a", "b", "c"});
}

TEST_CASE("pictures go to the trash with their entry, stay when it is filed elsewhere, and end with it") {
    WithNote journal;
    const auto picture = journal.attach({ready(pngFile(painted(8, 8)), "a")}).front();
    accepted(app::refile(journal.session, {journal.note}, journal.today() - 3));
    CHECK(journal.names(journal.note) == Names{"a"});
    accepted(app::deleteRecords(journal.session, {journal.note}));
    CHECK(journal.names(journal.note) == Names{"a"});
    CHECK(refusal(app::attachPictures(journal.session, journal.note,
                                      std::vector{ready(pngFile(painted(9, 9)))})) ==
          "That is not in the journal any more.");
    accepted(app::restore(journal.session, {journal.note}));
    accepted(app::deleteRecords(journal.session, {journal.note}));
    accepted(app::deleteForGood(journal.session, {journal.note}));
    CHECK(!app::shownPicture(journal.session.journal(), picture.data, app::smallSide));
}

TEST_CASE("a picture removed alone goes for good when the trash is emptied") {
    WithNote journal;
    const auto picture = journal.attach({ready(pngFile(painted(8, 8)), "a")}).front();
    accepted(app::removePicture(journal.session, picture.id));
    CHECK(refusal(app::emptyTrash(journal.session, app::TrashPart::Old)) ==
          "Nothing has lain in the trash for 30 days yet.");
    journal.clock.pass(std::chrono::hours(24 * 31));
    CHECK(accepted(app::emptyTrash(journal.session, app::TrashPart::Old)) == 1);
    CHECK(!app::shownPicture(journal.session.journal(), picture.data, app::smallSide));
}

TEST_CASE("the pictures of two people who are one stay with who stays") {
    WithNote journal;
    const auto add = [&](const char* name) {
        return accepted(app::savePerson(journal.session, {.name = name}));
    };
    const auto ada = add("Ada");
    const auto byron = add("Ada Byron");
    accepted(app::attachPictures(journal.session, {RecordKind::Person, ada},
                                 std::vector{ready(pngFile(painted(8, 8)), "ada")}));
    accepted(app::mergePeople(journal.session, ada, byron));
    CHECK(journal.names({RecordKind::Person, byron}) == Names{"ada"});
    accepted(app::undoLast(journal.session));
    CHECK(journal.names({RecordKind::Person, ada}) == Names{"ada"});
}

TEST_CASE("what is shown comes from a copy, which is made anew where it is missing") {
    WithNote journal;
    auto& file = journal.session.journal();
    auto big = ready(jpegFile(painted(600, 300)));
    big.small.clear();
    const auto picture = journal.attach({big}).front();
    const auto shown = app::shownPicture(file, picture.data, app::smallSide);
    REQUIRE(shown);
    CHECK(shown->width == 480);
    CHECK(shown->height == 240);
    CHECK(app::shownPicture(file, picture.data, app::largeSide)->width == 600);
    CHECK(!app::shownPicture(file, std::string(64, '0'), app::smallSide));
}

TEST_CASE("a copy is never written over a file, and a folder gets it by its own name") {
    WithNote journal;
    auto& file = journal.session.journal();
    const TempFolder folder;
    const auto picture = journal.attach({ready(pngFile(painted(8, 8)), "hill.png")}).front();
    CHECK(accepted(app::saveCopy(file, picture, folder.path())) == folder / "hill.png");
    CHECK(refusal(app::saveCopy(file, picture, folder.path())).starts_with("There is a file"));
    CHECK(refusal(app::saveCopy(file, picture, folder / "no/such/folder.png"))
              .starts_with("The picture could not be written"));
}

TEST_CASE("a copy takes a file's place where that was asked for, and never a folder's or a link's") {
    WithNote journal;
    auto& file = journal.session.journal();
    const TempFolder folder;
    const auto bytes = pngFile(painted(8, 8));
    const auto picture = journal.attach({ready(bytes, "hill.png")}).front();
    const auto there = folder / "there.png";
    std::ofstream(there) << "something else, and longer than it was before";
    std::filesystem::create_symlink(there, folder / "link.png");
    CHECK(refusal(app::saveCopy(file, picture, folder / "link.png", app::FileThere::Replaced))
              .starts_with("There is a file"));
    CHECK(accepted(app::saveCopy(file, picture, there, app::FileThere::Replaced)) == there);
    CHECK(std::filesystem::file_size(there) == bytes.size());
    CHECK(!std::filesystem::exists(folder / "there.png.part"));
}

TEST_CASE("a picture is found by how its id begins") {
    WithNote journal;
    const auto picture = journal.attach({ready(pngFile(painted(8, 8)), "a")}).front();
    CHECK(accepted(app::pictureWithId(journal.session, picture.id.toString())) == picture);
    CHECK(refusal(app::pictureWithId(journal.session, "ffff")) ==
          "No picture has an id that begins with ffff.");
}

TEST_CASE("people are known by the picture that was added last, or the first of those that stay") {
    WithNote journal;
    const auto add = [&](const RecordRef& record, const Buffer& file, std::string name) {
        return accepted(app::attachPictures(journal.session, record, std::array{ready(file, name)})).front();
    };
    const auto hill = pngFile(painted(30, 20)), lake = pngFile(painted(20, 30)), sea = pngFile(painted(9, 9));
    const RecordRef ines{RecordKind::Person, accepted(app::savePerson(journal.session, {.name = "Ines"}))};
    const RecordRef samuel{RecordKind::Person,
                           accepted(app::savePerson(journal.session, {.name = "Samuel"}))};
    CHECK(app::faces(journal.session).empty());
    add(journal.note, sea, "sea");
    add(ines, hill, "hill");
    const auto second = add(ines, lake, "lake");
    add(samuel, sea, "sea");
    CHECK(journal.names(ines) == Names{"lake", "hill"});
    const auto faces = app::faces(journal.session);
    REQUIRE(faces.size() == 2);
    CHECK(std::ranges::is_sorted(
        faces, {}, [](const domain::Picture& one) -> const base::Id& { return one.record.id; }));
    const auto of = [&](const RecordRef& person) {
        for (const auto& face : app::faces(journal.session))
            if (face.record == person)
                return face.name;
        return std::string();
    };
    CHECK(of(ines) == "lake");
    CHECK(of(samuel) == "sea");
    const auto page = app::personPage(journal.session, ines.id);
    REQUIRE(page);
    CHECK(page->pictures == app::pictures(journal.session, ines));

    accepted(app::removePicture(journal.session, second.id));
    CHECK(of(ines) == "hill");
    accepted(app::undoLast(journal.session));
    CHECK(of(ines) == "lake");
    accepted(app::movePicture(journal.session, second.id, 1));
    CHECK(of(ines) == "hill");
    accepted(app::removePerson(journal.session, samuel.id));
    CHECK(!app::personPage(journal.session, samuel.id));
}

TEST_CASE("a face is a square of the size that is asked for") {
    WithNote journal;
    const auto lake = journal.attach({ready(pngFile(painted(200, 300)), "lake")}).front();
    const auto face = app::shownFace(journal.session.journal(), lake.data, 64);
    REQUIRE(face);
    CHECK(face->width == 64);
    CHECK(face->height == 64);
    CHECK(!app::shownFace(journal.session.journal(), std::string(64, '0'), 64));
}

TEST_CASE("a place that was left out is kept after all, as one change, and goes again by undo") {
    WithNote journal;
    const auto taken = jpegFile(painted(64, 32), cameraExif());
    const auto plain = ready(taken);
    CHECK(plain.placeRemoved);
    CHECK(!ready(pngFile(painted(64, 32))).placeRemoved);
    const auto with = accepted(app::readyPicture(taken, "hill.jpg", Place::Kept));
    CHECK(!with.placeRemoved);
    const auto picture = journal.attach({plain}).front();
    const auto bytes = [&] {
        const auto now = app::pictures(journal.session, journal.note);
        REQUIRE(now.size() == 1);
        CHECK(now[0].id == picture.id);
        const auto kept = storage::PictureStore(journal.session.journal()).bytes(now[0].data);
        CHECK(static_cast<std::int64_t>(kept->size()) == now[0].bytes);
        return *kept;
    };
    CHECK(!holds(bytes(), "GPSLATITUDE"));
    CHECK(accepted(app::keepPlaces(journal.session, std::array{app::WithPlace{picture.id, with}})) == 1);
    CHECK(bytes() == taken);
    accepted(app::undoLast(journal.session));
    CHECK(!holds(bytes(), "GPSLATITUDE"));
    accepted(app::removePicture(journal.session, picture.id));
    CHECK(refusal(app::keepPlaces(journal.session, std::array{app::WithPlace{picture.id, with}})) ==
          "That picture is not in the journal any more.");
}
