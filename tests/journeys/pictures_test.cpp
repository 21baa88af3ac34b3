#include "app/hellos.hpp"
#include "app/people.hpp"
#include "app/pictures.hpp"
#include "app/thanks.hpp"
#include "app/trash.hpp"
#include "journeys/whole_app.hpp"
#include "pictures/painted.hpp"
#include "storage/picture_store.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <fstream>

using namespace tend;
using namespace tend::test;
using domain::RecordKind;
using domain::RecordRef;

namespace {

/// A thank-you in the Journal, and picture files on the desktop.
struct WithFiles {
    WithFiles() {
        app.startWriting();
        note = {RecordKind::Gratitude, std::get<base::Id>(app::saveGratitude(
                                           app.session(), {.day = evening.today, .text = "the hills"}))};
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_2);
        app.ui.frames(3);
    }

    std::filesystem::path file(const std::string& name, const Buffer& bytes) const {
        auto path = evening.folder / name;
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return path;
    }

    std::vector<domain::Picture> pictures() { return app::pictures(app.session(), note); }

    /// Those of today's check-in.
    std::vector<domain::Picture> noted() {
        const auto day = app.page();
        if (day.checkIns.empty())
            return {};
        return app::pictures(app.session(), {RecordKind::CheckIn, day.checkIns.front().filing.id});
    }

    std::string label(std::size_t index) { return "###picture-" + pictures()[index].id.toString(); }

    std::string row() const { return "###record-" + note.id.toString(); }

    void letGo(std::vector<std::filesystem::path> files) {
        auto desk = app.ui.theme().desk();
        desk.dropped = std::move(files);
        app.ui.theme().setDesk(desk);
        app.ui.frames(1);
        desk.dropped.clear();
        app.ui.theme().setDesk(desk);
    }

    void attachTwo() {
        app.ui.hover(row());
        letGo({file("hill.jpg", jpegFile(painted(300, 200))), file("lake.png", pngFile(painted(80, 160)))});
        app.until([&] { return pictures().size() == 2; });
        app.until([&] { return !app.shell().reading(); });
    }

    ui::ViewerState& viewer() { return app.opened().viewer; }

    Evening evening{};
    WholeApp app = evening.app();
    RecordRef note{RecordKind::Gratitude, base::Id::from(0, 0, 0)};
};

} // namespace

TEST_CASE("pictures let go over an entry stand in it, and are looked at, taken away and brought back") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    const auto before = ui.get(journey.row()).box.height();
    journey.attachTwo();
    CHECK(journey.app.reads("Pictures added."));
    REQUIRE(ui.sees(journey.label(0)));
    CHECK(ui.get(journey.row()).box.height() > before + 90);
    const auto& first = ui.get(journey.label(0)).box;
    const auto& second = ui.get(journey.label(1)).box;
    CHECK(first.max.x < second.min.x);
    CHECK(first.width() > second.width());

    ui.click(journey.label(0));
    ui.frames(2);
    CHECK(journey.viewer().open);
    CHECK(journey.app.reads("1 of 2"));
    ui.press(ImGuiKey_RightArrow);
    CHECK(journey.app.reads("2 of 2"));
    ui.press(ImGuiKey_RightArrow);
    CHECK(journey.app.reads("2 of 2"));
    ui.press(ImGuiKey_Escape);
    ui.frames(2);
    CHECK(!journey.viewer().open);

    ui.click(journey.label(1));
    ui.frames(2);
    ui.click("###viewer-remove");
    ui.frames(3);
    CHECK(journey.pictures().size() == 1);
    CHECK(journey.app.reads("Picture removed."));
    ui.click("###toast-undo");
    ui.frames(3);
    CHECK(journey.pictures().size() == 2);
    CHECK(ui.sees(journey.label(1)));
}

TEST_CASE("the keyboard reaches the pictures of the entry it is on, and opens them") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    journey.attachTwo();
    ui.hoverAt({-1, -1});
    ui.tabTo(journey.label(0));
    ui.press(ImGuiKey_RightArrow);
    CHECK(ui.hasKeyboard(journey.label(1)));
    ui.press(ImGuiKey_Enter);
    ui.frames(2);
    CHECK(journey.viewer().open);
    CHECK(journey.viewer().shown == 1);
}

TEST_CASE("what is no picture after all is refused in a sentence, the others are attached") {
    WithFiles journey;
    journey.app.ui.hover(journey.row());
    const Buffer words{'h', 'i'};
    journey.letGo({journey.file("words.png", words), journey.file("hill.png", pngFile(painted(30, 20)))});
    journey.app.until([&] { return journey.pictures().size() == 1; });
    CHECK(journey.app.reads("is no picture Tend can keep"));
}

TEST_CASE("a picture let go beside every entry changes nothing and says where it can go") {
    WithFiles journey;
    journey.app.ui.hoverAt({2, 2});
    journey.letGo({journey.file("hill.png", pngFile(painted(30, 20)))});
    journey.app.ui.frames(3);
    CHECK(journey.app.reads("Let the picture go over the entry"));
    CHECK(journey.pictures().empty());
}

TEST_CASE("a picture let go over Today goes with what was written last") {
    WithFiles journey;
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    journey.app.ui.frames(2);
    journey.letGo({journey.file("hill.png", pngFile(painted(30, 20)))});
    journey.app.until([&] { return journey.pictures().size() == 1; });
}

TEST_CASE("the menu asks for files, and the answer is attached; a copy is saved where the owner says") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    ui.hover(journey.row());
    ui.click("###record-more");
    ui.frames(2);
    ui.click("###record-menu-pictures");
    ui.frames(2);
    const auto asked = journey.app.shell().takeFileQuestion();
    REQUIRE(asked);
    CHECK(std::get<shell::WhichPictures>(*asked).record == journey.note);
    CHECK(!journey.app.shell().takeFileQuestion());
    journey.app.shell().answer(*asked, {.files = {}});
    const auto bytes = pngFile(painted(30, 20));
    journey.app.shell().answer(*asked, {.files = {journey.file("hill.png", bytes)}});
    journey.app.until([&] { return journey.pictures().size() == 1; });

    ui.click(journey.label(0));
    ui.frames(2);
    ui.click("###viewer-save");
    ui.frames(2);
    const auto where = journey.app.shell().takeFileQuestion();
    REQUIRE(where);
    const auto copy = journey.evening.folder / "copy.png";
    journey.app.shell().answer(*where, {.files = {copy}});
    journey.app.until([&] { return std::filesystem::exists(copy); });
    CHECK(std::filesystem::file_size(copy) == bytes.size());

    journey.app.shell().answer(*asked, {.asked = false});
    ui.press(ImGuiKey_Escape);
    ui.frames(3);
    CHECK(journey.app.reads("no file dialog"));
}

TEST_CASE("pictures of a thank-you stand under it on Today, are added from there and looked at") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    ui.frames(3);
    ui.click("###add-pictures-" + journey.note.id.toString());
    ui.frames(2);
    const auto asked = journey.app.shell().takeFileQuestion();
    REQUIRE(asked);
    CHECK(std::get<shell::WhichPictures>(*asked).record == journey.note);
    journey.app.shell().answer(*asked, {.files = {journey.file("hill.png", pngFile(painted(300, 200)))}});
    journey.app.until([&] { return journey.pictures().size() == 1; });
    journey.app.until([&] { return !journey.app.shell().reading(); });
    const auto words = ui.get("###thanks-" + journey.note.id.toString()).box;
    const auto picture = ui.get(journey.label(0)).box;
    CHECK(picture.min.y >= words.max.y);
    CHECK(picture.min.x == words.min.x);
    ui.click(journey.label(0));
    ui.frames(2);
    CHECK(journey.viewer().open);
}

TEST_CASE("pictures let go over a thank-you on Today are its own, also when another was written later") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    app::saveGratitude(journey.app.session(), {.day = journey.evening.today, .text = "the bus"});
    ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    ui.frames(3);
    ui.hover("###thanks-" + journey.note.id.toString());
    journey.letGo({journey.file("hill.png", pngFile(painted(30, 20)))});
    journey.app.until([&] { return journey.pictures().size() == 1; });
}

TEST_CASE("pictures of a hello are added by its own button, and taken with it when they are let go there") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    auto& session = journey.app.session();
    const auto ada = std::get<base::Id>(app::savePerson(session, {.name = "Ada"}));
    const RecordRef hello{RecordKind::Hello, std::get<base::Id>(app::saveHello(
                                                 session, {.day = journey.evening.today, .person = ada}))};
    ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    ui.frames(3);
    const auto add = "###add-pictures-" + hello.id.toString();
    ui.tabTo(add);
    ui.press(ImGuiKey_Enter);
    ui.frames(2);
    const auto asked = journey.app.shell().takeFileQuestion();
    REQUIRE(asked);
    CHECK(std::get<shell::WhichPictures>(*asked).record == hello);
    ui.hover(add);
    journey.letGo({journey.file("lake.png", pngFile(painted(30, 20)))});
    journey.app.until([&] { return app::pictures(session, hello).size() == 1; });
    CHECK(journey.pictures().empty());
}

TEST_CASE("a picture that was copied is pasted into the note, and words win while they are written") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    ui.frames(3);
    journey.app.copied.bytes = pngFile(painted(30, 20));
    ui.click("###note");
    ui.type("hills");
    ImGui::SetClipboardText(" and sun");
    ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    ui.frames(3);
    CHECK(journey.app.opened().today.note.editor.text() == "hills and sun");
    ImGui::SetClipboardText("");
    ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    ui.frames(3);
    REQUIRE(journey.app.page().checkIns.size() == 1);
    journey.app.until([&] { return journey.noted().size() == 1; });
    CHECK(journey.app.opened().today.note.editor.text() == "hills and sun");
    CHECK(journey.app.reads("Picture added."));
    ui.click("###toast-undo");
    ui.frames(3);
    CHECK(journey.noted().empty());
}

TEST_CASE("picture files that were copied are pasted as pictures, never as their paths") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    ui.frames(3);
    ui.click("###note");
    ui.type("hills");
    const auto hill = journey.file("hill.png", pngFile(painted(30, 20)));
    journey.app.copied.files = {hill};
    ImGui::SetClipboardText(hill.c_str());
    ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    journey.app.until([&] { return journey.noted().size() == 1; });
    CHECK(journey.noted().front().name == "hill.png");
    CHECK(journey.app.opened().today.note.editor.text() == "hills");
}

TEST_CASE("a picture is pasted into the entry of the Journal the keyboard is on") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    journey.app.copied.bytes = pngFile(painted(30, 20));
    ui.tabTo(journey.row());
    ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    journey.app.until([&] { return journey.pictures().size() == 1; });
}

TEST_CASE("a copied picture that does not come is told, and nothing changes") {
    WithFiles journey;
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    journey.app.copied.trouble = platform::CopiedPictures::Trouble::NoAnswer;
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    journey.app.ui.frames(3);
    CHECK(journey.app.reads("did not hand the picture over"));
    CHECK(journey.pictures().empty());
}

TEST_CASE("Alt and an arrow move a picture among those of its entry, and that is undone") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    journey.attachTwo();
    const auto first = journey.pictures().front().id;
    ui.click(journey.label(0));
    ui.frames(2);
    ui.press(ImGuiMod_Alt | ImGuiKey_RightArrow);
    ui.frames(3);
    CHECK(journey.pictures().back().id == first);
    CHECK(journey.app.reads("2 of 2"));
    ui.press(ImGuiKey_Escape);
    ui.frames(3);
    ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    ui.frames(3);
    CHECK(journey.pictures().front().id == first);
}

TEST_CASE("a copy replaces the file the owner chose, as a whole") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    journey.attachTwo();
    const auto there = journey.file("there.jpg", Buffer(100, 7));
    ui.click(journey.label(0));
    ui.frames(2);
    ui.click("###viewer-save");
    ui.frames(2);
    const auto where = journey.app.shell().takeFileQuestion();
    REQUIRE(where);
    journey.app.shell().answer(*where, {.files = {there}});
    const auto size = static_cast<std::uintmax_t>(journey.pictures().front().bytes);
    journey.app.until([&] { return std::filesystem::file_size(there) == size; });
}

TEST_CASE("someone is known by their picture on every screen, and by their initials again without it") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    const RecordRef ines{RecordKind::Person,
                         std::get<base::Id>(app::savePerson(journey.app.session(), {.name = "Ines"}))};
    const auto face = [&] { return journey.app.shell().pictures().face(ines.id, ui.theme().px(40)); };
    ui.press(ImGuiMod_Ctrl | ImGuiKey_3);
    ui.frames(3);
    ui.click("###person-" + ines.id.toString());
    ui.frames(2);
    ui.hoverAt({2, 2});
    SUBCASE("let go over their page") {
        ui.hover("###say-hello");
        journey.letGo({journey.file("ines.jpg", jpegFile(painted(300, 200)))});
    }
    SUBCASE("pasted on their page") {
        platform::CopiedPictures copied;
        copied.bytes = pngFile(painted(300, 200));
        journey.app.copied = copied;
        ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    }
    SUBCASE("chosen in the file dialog") {
        ui.click("###person-picture");
        ui.frames(2);
        const auto question = journey.app.shell().takeFileQuestion();
        REQUIRE(question);
        journey.app.shell().answer(*question, {.files = {journey.file("i.png", pngFile(painted(300, 200)))}});
    }
    journey.app.until([&] { return app::pictures(journey.app.session(), ines).size() == 1; });
    CHECK(journey.app.reads("Picture added."));
    journey.app.until([&] {
        ui.frames(1);
        return face() != nullptr;
    });
    CHECK(face()->size.x == doctest::Approx(40));
    CHECK(face()->size.y == doctest::Approx(40));

    ui.click("###person-picture");
    ui.frames(2);
    CHECK(journey.viewer().open);
    ui.click("###viewer-remove");
    ui.frames(3);
    CHECK(face() == nullptr);
    ui.click("###toast-undo");
    ui.frames(3);
    CHECK(face() != nullptr);
}

TEST_CASE("where a picture was taken is left out, and kept where the owner says so") {
    WithFiles journey;
    auto& app = journey.app;
    const auto hill = jpegFile(painted(300, 200), cameraExif());
    const auto bytes = [&] {
        const auto shown = journey.pictures();
        return shown.empty() ? Buffer()
                             : storage::PictureStore(app.session().journal()).bytes(shown[0].data).value();
    };
    app.ui.hover(journey.row());
    SUBCASE("from a file") {
        journey.letGo({journey.file("hill.jpg", hill), journey.file("lake.png", pngFile(painted(30, 20)))});
        app.until([&] { return journey.pictures().size() == 2; });
        CHECK(app.reads("Pictures added. Where it was taken was left out."));
    }
    SUBCASE("from another program, in which it was copied") {
        app.copied.bytes = hill;
        app.ui.tabTo(journey.row());
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
        app.until([&] { return journey.pictures().size() == 1; });
        CHECK(app.reads("Picture added. Where it was taken was left out."));
    }
    CHECK(!holds(bytes(), "GPSLATITUDE"));
    app.ui.frames(3);
    app.ui.click("###toast-places");
    app.until([&] { return bytes() == hill; });
    CHECK(app.reads("The picture keeps its place."));
    app.ui.frames(3);
    app.ui.click("###toast-undo");
    app.ui.frames(3);
    CHECK(!holds(bytes(), "GPSLATITUDE"));
}

TEST_CASE("a file that is gone when its place is to be kept changes nothing") {
    WithFiles journey;
    auto& app = journey.app;
    app.ui.hover(journey.row());
    const auto file = journey.file("hill.jpg", jpegFile(painted(300, 200), cameraExif()));
    journey.letGo({file});
    app.until([&] { return journey.pictures().size() == 1; });
    const auto before = journey.pictures();
    std::filesystem::remove(file);
    app.ui.frames(3);
    app.ui.click("###toast-places");
    app.until([&] { return app.reads("There is no picture at"); });
    CHECK(journey.pictures() == before);
}

namespace {

/// Presses on one item and lets go at a point, in steps.
void drag(UiHarness& ui, const std::string& label, ImVec2 to) {
    const auto from = ui.get(label).box.center();
    ui.hoverAt(from);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    ui.frames(1);
    ui.hoverAt({(from.x + to.x) / 2, (from.y + to.y) / 2});
    ui.hoverAt(to);
}

void letGo(UiHarness& ui) {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    ui.frames(3);
}

} // namespace

TEST_CASE("a picture is dragged to another place among those of its entry") {
    WithFiles journey;
    auto& ui = journey.app.ui;
    journey.attachTwo();
    ui.hover(journey.row());
    journey.letGo({journey.file("sea.png", pngFile(painted(100, 100)))});
    journey.app.until([&] { return journey.pictures().size() == 3; });
    ui.frames(3);
    const auto names = [&] {
        std::vector<std::string> all;
        for (const auto& picture : journey.pictures())
            all.push_back(picture.name);
        return all;
    };
    using Names = std::vector<std::string>;
    const auto box = [&](std::size_t index) { return ui.get(journey.label(index)).box; };
    drag(ui, journey.label(0), {box(2).max.x - 4, box(2).center().y});
    CHECK(names() == Names{"hill.jpg", "lake.png", "sea.png"});
    letGo(ui);
    CHECK(names() == Names{"lake.png", "sea.png", "hill.jpg"});
    CHECK(!journey.viewer().open);
    drag(ui, journey.label(2), {box(1).min.x + 4, box(1).center().y + 30});
    letGo(ui);
    CHECK(names() == Names{"lake.png", "hill.jpg", "sea.png"});
    ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    ui.frames(3);
    CHECK(names() == Names{"hill.jpg", "lake.png", "sea.png"});

    // Where it came from, far away, and after Escape nothing moves.
    drag(ui, journey.label(1), {box(1).center().x + 12, box(1).center().y});
    letGo(ui);
    drag(ui, journey.label(0), {box(2).center().x, box(2).max.y + 200});
    letGo(ui);
    drag(ui, journey.label(0), {box(2).max.x - 4, box(2).center().y});
    ui.press(ImGuiKey_Escape);
    letGo(ui);
    CHECK(names() == Names{"hill.jpg", "lake.png", "sea.png"});
    CHECK(!journey.viewer().open);
    ui.click(journey.label(0));
    ui.frames(2);
    CHECK(journey.viewer().open);
}

TEST_CASE("a removed picture lies in the trash with what it belonged to, and is put back by the keyboard") {
    WithFiles journey;
    auto& app = journey.app;
    journey.attachTwo();
    const auto hill = journey.pictures()[0].id;
    app::removePicture(app.session(), hill);
    ui::openTrash(app.opened().keeping.trash);
    app.until([&] { return app.ui.sees("###trashed-" + hill.toString()); });
    CHECK(app.reads("hill.jpg"));
    CHECK(app.reads("A picture. Here since 14 October, at least until 13 November. It was with: the hills"));
    app.until([&] { return !app.shell().reading(); });
    app.ui.press(ImGuiKey_Space);
    app.ui.tabTo("###trash-restore");
    app.ui.press(ImGuiKey_Enter);
    app.until([&] { return journey.pictures().size() == 2; });
    CHECK(journey.pictures()[0].id == hill);
    app.until([&] { return app.reads("Nothing lies here"); });
    app.ui.press(ImGuiKey_Escape);
    app.ui.frames(3);
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    app.ui.frames(3);
    CHECK(journey.pictures().size() == 1);

    // For good, with the bytes of one whose attaching was undone.
    const auto lake = journey.pictures()[0];
    app::removePicture(app.session(), lake.id);
    ui::openTrash(app.opened().keeping.trash);
    app.until([&] { return app.ui.sees("###trash-empty"); });
    app.ui.tabTo("###trash-empty");
    app.ui.press(ImGuiKey_Enter);
    app.ui.frames(3);
    app.ui.tabTo("###empty-yes");
    app.ui.press(ImGuiKey_Enter);
    app.until([&] { return app.reads("2 entries are gone for good."); });
    CHECK(!storage::PictureStore(app.session().journal()).hasBytes(lake.data));
    CHECK(!app::scrubDue(app.session()));
}
