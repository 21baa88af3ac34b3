#include "support/temp_folder.hpp"
#include "support/ui_harness.hpp"
#include "ui/widgets/block_styler.hpp"
#include "ui/widgets/dropped_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace tend;
using test::UiHarness;

namespace {

/// A page with one text on it and a field to go to.
struct Page {
    ui::editor::EditorState text;
    ui::editor::EditorResult result;
    std::string other;
    std::string clipboard;
    int changes = 0, lost = 0, gained = 0, escaped = 0;
    ui::WritingLook look{.label = "Note###note", .minLines = 3};
    UiHarness ui{[this](const ui::Theme& theme) {
        ui::gap(theme, 100);
        look.width = 400;
        result = ui::writing(theme, text, look);
        changes += result.changed;
        lost += result.focusLost;
        gained += result.focusGained;
        escaped += result.escaped;
        ui::textField(theme, "Other###other", other);
    }};

    explicit Page(std::string_view words) {
        text.setText(words);
        auto& platform = ImGui::GetPlatformIO();
        platform.Platform_ClipboardUserData = this;
        platform.Platform_GetClipboardTextFn = [](ImGuiContext*) {
            return static_cast<Page*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->clipboard.c_str();
        };
        platform.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* copied) {
            static_cast<Page*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->clipboard = copied;
        };
        ui.frames(2);
        const auto box = ui.get("###note").box;
        ui.clickAt({box.min.x + 20, box.min.y + 20});
        ui.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    }

    std::string selected() {
        const auto& at = text.selection();
        return text.text().substr(text.bytesBefore(at.begin()),
                                  text.bytesBefore(at.end()) - text.bytesBefore(at.begin()));
    }

    bool says(const std::string& words) { return ui.text().find(words) != std::string::npos; }

    void drop(const std::filesystem::path& file) {
        ui::Desk desk = ui.theme().desk();
        desk.dropped = {file};
        ui.theme().setDesk(desk);
        ui.frames(1);
        desk.dropped.clear();
        ui.theme().setDesk(desk);
        ui.frames(3);
    }
};

constexpr auto find = ImGuiMod_Ctrl | ImGuiKey_F;
constexpr const char* rhyme = "Tea for two\nand two for tea\nme for you\nand you for TÉA";

} // namespace

TEST_CASE("Ctrl+F looks while words are typed, and the keyboard comes back to the hit") {
    Page page(rhyme);
    CHECK_FALSE(page.ui.sees("###find-field"));
    page.ui.press(find);
    page.ui.type("te");
    CHECK(page.says("1 of 3"));
    page.ui.type("a");
    CHECK(page.selected() == "Tea");
    page.ui.press(ImGuiKey_Enter);
    CHECK(page.says("2 of 3"));
    page.ui.press(ImGuiKey_Enter);
    CHECK(page.selected() == "TÉA");
    page.ui.press(ImGuiKey_Enter);
    CHECK(page.says("1 of 3"));
    page.ui.press(ImGuiMod_Shift | ImGuiKey_Enter);
    CHECK(page.says("3 of 3"));
    CHECK(page.lost == 0);
    page.ui.press(ImGuiKey_Escape);
    CHECK_FALSE(page.ui.sees("###find-field"));
    CHECK(page.result.focused);
    CHECK(page.escaped == 0);
    CHECK(page.lost == 0);
    page.ui.type("cake");
    CHECK(page.text.text().ends_with("for cake"));
}

TEST_CASE("a long text is looked through frame by frame, the hit is there at once, and then all is quiet") {
    std::string text;
    while (text.size() < 400'000)
        text += "éééé éèéèéèéè éééééé éééé ééééééé éééé éèéèéè éèéè jardin\n";
    Page page(text);
    page.ui.press(find);
    page.ui.type("jardin");
    CHECK(page.says("1 of "));
    CHECK(page.says("…"));
    CHECK(page.selected() == "jardin");
    page.ui.press(ImGuiKey_Enter);
    CHECK(page.says("2 of "));
    const auto asks = [&] { return page.ui.theme().motion().nextWake().value_or(1) == 0; };
    int frames = 0;
    while (page.says("…") && frames < 200) {
        REQUIRE(asks());
        page.ui.frames(1);
        ++frames;
    }
    CHECK(frames > 0);
    CHECK(frames < 200);
    page.ui.frames(30);
    CHECK_FALSE(asks());
    CHECK(page.says("2 of "));
}

TEST_CASE("a step to the only hit, far away, arrives although nothing is counted yet") {
    std::string text;
    while (text.size() < 150'000)
        text += "l'été à été à été à été à été\n";
    Page page(text + "un jardin\n" + text);
    page.ui.press(find);
    page.ui.type("jardin");
    page.ui.press(ImGuiKey_Escape);
    for (int i = 0; i < 60 && page.selected() != "jardin"; ++i)
        page.ui.frames(1);
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    page.ui.press(ImGuiMod_Shift | ImGuiKey_F3);
    for (int i = 0; i < 60 && page.selected() != "jardin"; ++i)
        page.ui.frames(1);
    CHECK(page.selected() == "jardin");
}

TEST_CASE("F3 goes on with the bar closed, Shift+F3 back") {
    Page page(rhyme);
    page.ui.press(find);
    page.ui.type("two");
    page.ui.press(ImGuiKey_Escape);
    CHECK(page.text.selection().begin() == 8);
    page.ui.press(ImGuiKey_F3);
    CHECK(page.text.selection().begin() == 16);
    page.ui.press(ImGuiKey_F3);
    CHECK(page.text.selection().begin() == 8);
    page.ui.press(ImGuiMod_Shift | ImGuiKey_F3);
    CHECK(page.text.selection().begin() == 16);
}

TEST_CASE("in a narrow window the find field has the bar's whole width") {
    std::string lines;
    for (int i = 0; i < 40; ++i)
        lines += "for you\n";
    Page page(lines + "tea");
    ImGui::GetIO().DisplaySize = {280, 400};
    page.ui.frames(3);
    page.ui.press(find);
    page.ui.type("tea");
    page.ui.frames(4);
    const auto field = page.ui.get("###find-field").box;
    const auto next = page.ui.get("###find-next").box;
    CHECK(field.width() > 200);
    CHECK(next.min.y >= field.max.y);
    CHECK(page.says("1 of 1"));
}

TEST_CASE("what is not there is said, and selected words are looked for") {
    Page page(rhyme);
    page.ui.press(find);
    page.ui.type("coffee");
    CHECK(page.says("Not here"));
    CHECK(page.text.selection().caret == 0);
    page.ui.press(ImGuiKey_Escape);
    page.ui.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    page.ui.press(find);
    CHECK(page.says("1 of 3"));
}

TEST_CASE("the bar has buttons, and Escape in the text closes it too") {
    Page page(rhyme);
    page.ui.press(find);
    page.ui.type("you");
    page.ui.click("The next one");
    CHECK(page.says("2 of 2"));
    page.ui.click("The one before");
    CHECK(page.says("1 of 2"));
    page.ui.click("Close");
    CHECK_FALSE(page.ui.sees("###find-field"));
    CHECK(page.result.focused);
    page.ui.press(find);
    page.ui.click("###note");
    page.ui.press(ImGuiKey_Escape);
    CHECK_FALSE(page.ui.sees("###find-field"));
    CHECK(page.result.focused);
    page.ui.press(ImGuiKey_Escape);
    CHECK(page.escaped == 1);
}

TEST_CASE("leaving the bar for something else leaves the text") {
    Page page(rhyme);
    page.ui.press(find);
    page.ui.type("you");
    page.ui.click("###other");
    CHECK(page.lost == 1);
}

TEST_CASE("the page scrolls to a hit far down") {
    std::string words;
    for (int i = 0; i < 200; ++i)
        words += "a line of the text\n";
    Page page(words + "needle");
    page.ui.press(find);
    page.ui.type("needle");
    page.ui.frames(3);
    CHECK(page.result.caret.y > 0);
    CHECK(page.result.caret.y < ImGui::GetIO().DisplaySize.y);
    CHECK(page.ui.get("###find-field").box.min.y > 0);
}

TEST_CASE("F11 leaves nothing but the text, and gives it back as it was") {
    Page page("one two three");
    page.ui.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    page.ui.type("1");
    page.ui.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    const auto place = page.ui.get("###other").box;
    page.ui.press(ImGuiKey_F11);
    CHECK(page.ui.get("###note").window.find("full-page") != std::string::npos);
    CHECK(page.ui.get("###note").box.width() > 1000);
    CHECK(page.says("3 words"));
    CHECK(page.selected() == " two");
    CHECK(page.ui.get("###other").box.min.y == place.min.y);
    page.changes = 0;
    page.ui.type(" 2");
    CHECK(page.changes == 1);
    CHECK(page.text.text() == "1 2 three");
    SUBCASE("by the same key") {
        page.ui.press(ImGuiKey_F11);
    }
    SUBCASE("by Escape") {
        page.ui.press(ImGuiKey_Escape);
    }
    SUBCASE("by the button") {
        page.ui.click("Back to the page");
    }
    CHECK(page.ui.get("###note").window.find("full-page") == std::string::npos);
    CHECK(page.result.focused);
    CHECK(page.lost == 0);
    CHECK(page.escaped == 0);
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z, 3);
    CHECK(page.text.text() == "one two three");
}

TEST_CASE("words are looked for on the full page too, and Escape goes one step at a time") {
    Page page(rhyme);
    page.ui.press(ImGuiKey_F11);
    page.ui.press(find);
    page.ui.type("you");
    CHECK(page.says("1 of 2"));
    page.ui.press(ImGuiKey_Escape);
    CHECK(page.ui.get("###note").window.find("full-page") != std::string::npos);
    page.ui.press(ImGuiKey_Escape);
    CHECK(page.ui.get("###note").window.find("full-page") == std::string::npos);
    CHECK(page.lost == 0);
}

TEST_CASE(
    "on the full page the text has the keyboard whatever is clicked, and the count comes when it rests") {
    Page page("one");
    page.ui.press(ImGuiKey_F11);
    page.ui.clickAt({640, 770});
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    page.ui.type("s");
    CHECK(page.text.text() == "ones");
    CHECK_FALSE(page.says("1 word,"));
    page.ui.pass(2);
    CHECK(page.says("1 word,"));
}

TEST_CASE("a very long paste asks first, and the answer at hand is the kind one") {
    Page page("");
    page.clipboard.assign(14 * 1024 * 1024, 'a');
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    CHECK(page.says("That is 14 MB of text. Paste it?"));
    CHECK(page.text.empty());
    page.ui.press(ImGuiKey_Enter);
    CHECK_FALSE(page.ui.sees("Paste it"));
    CHECK(page.text.empty());
    CHECK(page.lost == 0);
    page.ui.frames(2);
    CHECK(page.result.focused);
    page.clipboard = "short";
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_V);
    CHECK(page.text.text() == "short");
}

TEST_CASE("a text file dropped over a text is one step of it; what is none is refused with a sentence") {
    const test::TempFolder folder;
    const auto write = [&](const char* name, const std::string& content) {
        std::ofstream(folder / name, std::ios::binary) << content;
        return folder / name;
    };
    Page page("before after");
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_RightArrow);
    page.drop(write("tea.txt", " żółw\r\n感謝"));
    CHECK(page.text.text() == "before żółw\n感謝 after");
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(page.text.text() == "before after");

    page.drop(write("picture.bin", std::string("\x89PNG\0\0", 6)));
    CHECK(page.says("picture.bin is not plain text"));
    page.ui.press(ImGuiKey_Escape);
    CHECK_FALSE(page.says("picture.bin"));
    page.drop(folder / "gone.txt");
    CHECK(page.says("gone.txt cannot be read"));
    page.ui.press(ImGuiKey_Escape);
    page.ui.frames(2);
    CHECK(page.text.text() == "before after");

    page.ui.hoverAt({1200, 780});
    page.drop(folder / "tea.txt");
    CHECK(page.text.text() == "before after");
}

TEST_CASE("too much text, and folders, are not brought in") {
    const test::TempFolder folder;
    const auto large = folder / "large.txt";
    std::ofstream(large) << "a";
    std::filesystem::resize_file(large, ui::largestPaste + 1);
    const std::vector<std::filesystem::path> files{large};
    CHECK(ui::readDropped(files).refusal.find("too long") != std::string::npos);
    const std::vector<std::filesystem::path> folders{folder.path()};
    CHECK(ui::readDropped(folders).refusal.find("cannot be read") != std::string::npos);
}

TEST_CASE("a link in a text says where it goes while it is written, and opens with Ctrl+click") {
    Page page("[bank.example](https://ada.example/tea)");
    std::string opened;
    ui::Desk desk;
    desk.openAddress = [&](const std::string& address) { opened = address; };
    page.ui.theme().setDesk(std::move(desk));
    const auto box = page.ui.get("###note").box;
    const ImVec2 on(box.min.x + 20, box.min.y + 10);
    page.ui.hoverAt(on);
    page.ui.pass(0.5);
    CHECK(page.says("https://ada.example/tea"));
    CHECK(page.says("another place"));
    CHECK(page.says("Ctrl+click or Ctrl+Enter opens it."));
    page.ui.clickAt(on);
    CHECK(opened.empty());
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    page.ui.clickAt(on);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    CHECK(opened == "https://ada.example/tea");
}

TEST_CASE(
    "the caret resting in a link is told where it goes, and Ctrl+Enter opens it there and nowhere else") {
    Page page("see [tea](https://ada.example/tea) now");
    std::vector<std::string> opened;
    ui::Desk desk;
    desk.openAddress = [&](const std::string& address) { opened.push_back(address); };
    page.ui.theme().setDesk(std::move(desk));
    page.ui.hoverAt({1200, 780});
    constexpr auto open = ImGuiMod_Ctrl | ImGuiKey_Enter;
    page.ui.press(open);
    page.ui.pass(1);
    CHECK(opened.empty());
    CHECK_FALSE(page.says("ada.example"));
    page.ui.press(ImGuiKey_RightArrow, 6);
    CHECK_FALSE(page.says("Ctrl+Enter opens it."));
    page.ui.pass(1);
    CHECK(page.says("Ctrl+click or Ctrl+Enter opens it."));
    page.ui.press(open);
    CHECK(opened == std::vector<std::string>{"https://ada.example/tea"});
    CHECK(page.text.text() == "see [tea](https://ada.example/tea) now");
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    page.ui.pass(1);
    CHECK_FALSE(page.says("Ctrl+Enter opens it."));
    page.ui.press(ImGuiKey_Home);
    page.ui.press(ImGuiKey_RightArrow, 6);
    page.ui.press(ImGuiKey_Enter);
    CHECK(opened.size() == 1);
    CHECK(page.text.text().find('\n') != std::string::npos);
}

TEST_CASE("an address no program is for is told but not opened from the caret") {
    Page page("[tea](ftp://ada.example/tea)");
    bool opened = false;
    ui::Desk desk;
    desk.openAddress = [&](const std::string&) { opened = true; };
    page.ui.theme().setDesk(std::move(desk));
    page.ui.hoverAt({1200, 780});
    page.ui.press(ImGuiKey_RightArrow, 3);
    page.ui.pass(1);
    CHECK(page.says("Tend opens web and mail addresses only."));
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
    CHECK_FALSE(opened);
}

TEST_CASE("a block of code is code while it is written, and words again when a fence is gone") {
    Page page("one\n```\n**two**\n```\n**three**");
    const auto styleOf = [&](std::size_t line) {
        const auto text = page.text.codePoints();
        std::size_t begin = 0;
        for (; line > 0; --line)
            begin = text.find(U'\n', begin) + 1;
        const auto end = std::min(text.find(U'\n', begin), text.size());
        return ui::BlockStyler(page.text).styleOf(text.substr(begin, end - begin));
    };
    const auto isCode = [&](std::size_t line) {
        const auto style = styleOf(line);
        return style.runs.size() == 1 && has(style.runs[0].style, ui::editor::Inline::Code);
    };
    CHECK_FALSE(isCode(0));
    CHECK(isCode(1));
    CHECK(isCode(2));
    CHECK(isCode(3));
    CHECK_FALSE(isCode(4));
    const auto revision = ui::BlockStyler(page.text).revision();
    page.ui.type("a ");
    CHECK(ui::BlockStyler(page.text).revision() == revision);
    page.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    page.ui.press(ImGuiKey_UpArrow);
    page.ui.press(ImGuiKey_End);
    page.ui.type("x");
    CHECK(ui::BlockStyler(page.text).revision() != revision);
    CHECK_FALSE(isCode(2));
}
