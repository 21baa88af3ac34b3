#include "support/ui_harness.hpp"
#include "ui/theme/character_shaper.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/link_tip.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend;
using test::UiHarness;

namespace {

/// One entry, 400 px wide, and what became of it.
struct ReadEntry {
    explicit ReadEntry(std::string written, bool boxesAnswer = true)
        : text(std::move(written)), ui([this, boxesAnswer](const ui::Theme& theme) {
              origin = ui::here();
              const auto box =
                  ui::entryText(theme, text, mentions, {.width = 400, .boxesAnswer = boxesAnswer});
              size = ImGui::GetItemRectSize();
              told = ui::entryTextHeight(theme, text, mentions, theme.px(400));
              if (box)
                  text = ui::toggledBox(text, *box);
          }) {
        ui::Desk desk;
        desk.openAddress = [this](const std::string& address) { opened.push_back(address); };
        ui.theme().setDesk(std::move(desk));
        ui.frames(2);
    }

    float line() { return ui.theme().face(ui::TextStyle::Entry).line; }

    std::string text;
    std::vector<domain::Mention> mentions{};
    std::vector<std::string> opened{};
    ImVec2 origin{};
    ImVec2 size{};
    float told = 0;
    UiHarness ui;
};

/// Says how often it was asked.
class CountingShaper final : public ui::CharacterShaper {
  public:
    void shape(const text::Type& type, std::u32string_view text, text::Range run, text::Direction direction,
               std::vector<text::ShapedGlyph>& glyphs) override {
        ++asked;
        ui::CharacterShaper::shape(type, text, run, direction, glyphs);
    }

    int asked = 0;
};

/// Ten entries with notation, as a page of the journal shows them.
struct ReadPage {
    ReadPage() {
        for (int i = 0; i < 10; ++i)
            entries.push_back("## Day " + std::to_string(i) +
                              "\nA **quiet** one, with words enough for a line "
                              "and then for another one.\n\n- tea\n- ערב טוב");
        ui::Desk desk;
        desk.shaper = &shaper;
        ui.theme().setDesk(std::move(desk));
        ui.frames(3);
    }

    /// How often something was laid in the frames after a change.
    int laid() {
        const int before = shaper.asked;
        ui.frames(3);
        return shaper.asked - before;
    }

    CountingShaper shaper;
    std::vector<std::string> entries;
    float width = 400;
    float height = 0;
    ui::TextStyle style = ui::TextStyle::Entry;
    UiHarness ui{[this](const ui::Theme& theme) {
        height = 0;
        for (const auto& entry : entries) {
            height += ui::entryTextHeight(theme, entry, {}, theme.px(width), style);
            ui::entryText(theme, entry, {}, {.width = width, .style = style});
        }
    }};
};

} // namespace

TEST_CASE("entries that stay as they are are laid out once") {
    ReadPage page;
    CHECK(page.shaper.asked > 0);
    CHECK(page.laid() == 0);
}

TEST_CASE("an entry is laid out again when its words, its width, its type or its size are others") {
    ReadPage page;
    const float before = page.height;
    page.entries[3] += "\n- soup";
    CHECK(page.laid() > 0);
    CHECK(page.height > before);
    CHECK(page.laid() == 0);
    const float wide = page.height;
    page.width = 200;
    CHECK(page.laid() > 0);
    CHECK(page.height > wide);
    const float narrow = page.height;
    page.style = ui::TextStyle::EntrySmall;
    CHECK(page.laid() > 0);
    CHECK(page.height < narrow);
    const float small = page.height;
    page.ui.theme().setScale(2);
    CHECK(page.laid() > 0);
    CHECK(page.height > small);
    CHECK(page.laid() == 0);
    page.ui.theme().setDesk({});
    page.ui.frames(1);
    CHECK(page.shaper.asked > 0);
}

TEST_CASE("a box far down an entry is told by its own byte") {
    std::string text;
    for (int i = 0; i < 25; ++i)
        text += "- [ ] été\n";
    ReadEntry entry(text);
    const auto at = text.rfind("[ ]") + 1;
    entry.ui.click("###box-" + std::to_string(at));
    CHECK(entry.text[at] == 'x');
}

TEST_CASE("an entry is read without its marks") {
    ReadEntry entry("# Sunday\nA **quiet** day, *really*. #rest\n\n- tea\n- [x] cake\n> kept");
    const auto read = entry.ui.text();
    for (const char* words : {"Sunday", "A quiet day, really. #rest", "tea", "cake", "kept"})
        CHECK(read.find(words) != std::string::npos);
    CHECK(read.find('*') == std::string::npos);
    CHECK(read.find("[x]") == std::string::npos);
}

TEST_CASE("an entry takes the height it says it takes") {
    for (const char* text :
         {"tea", "", "a\nb", "a\n\nb", "# A\nb", "- a\n- b\n\n---\n> c", "ערב טוב",
          "a **longer** text that is to be broken into several lines at this width, I hope, "
          "and then into one more, and then it ends"}) {
        ReadEntry entry(text);
        CHECK(entry.size.y == entry.told);
        CHECK(entry.size.y >= entry.line());
    }
    ReadEntry several("a\nb\nc");
    CHECK(several.size.y == 3 * several.line());
}

TEST_CASE("words set plainly are broken as words without notation are") {
    const std::string words =
        "a longer text that is to be broken into several lines at this width, I hope, and "
        "then into one more, and another one after that, and then it ends";
    CHECK(ReadEntry(words).size.y == ReadEntry("**a**" + words.substr(1)).size.y);
}

TEST_CASE("a check box is marked by click and by key, and cleared again") {
    ReadEntry entry("- [ ] tea\n- [ ] cake");
    entry.ui.click("cake");
    CHECK(entry.text == "- [ ] tea\n- [x] cake");
    CHECK(entry.ui.get("cake").checked);
    entry.ui.tabTo("tea");
    entry.ui.press(ImGuiKey_Space);
    CHECK(entry.text == "- [x] tea\n- [x] cake");
    entry.ui.press(ImGuiKey_Enter);
    CHECK(entry.text == "- [ ] tea\n- [x] cake");
}

TEST_CASE("check boxes of what cannot be saved are only shown") {
    ReadEntry entry("- [ ] tea", false);
    CHECK_FALSE(entry.ui.sees("tea"));
}

TEST_CASE("a link says where it goes while the mouse rests on it, and opens with Ctrl+click alone") {
    ReadEntry entry("[the plan](https://ada.example/tea)");
    const ImVec2 on(entry.origin.x + 10, entry.origin.y + 10);
    entry.ui.hoverAt(on);
    entry.ui.pass(0.5);
    CHECK(entry.ui.text().find("https://ada.example/tea") != std::string::npos);
    entry.ui.clickAt(on);
    CHECK(entry.opened.empty());
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    entry.ui.clickAt(on);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    CHECK(entry.opened == std::vector<std::string>{"https://ada.example/tea"});
    entry.ui.hoverAt({on.x, on.y + 200});
    entry.ui.frames(2);
    CHECK(entry.ui.text().find("https://") == std::string::npos);
}

TEST_CASE("no link opens anything but web and mail addresses") {
    for (const char* text : {"[a longer one](file:///etc/passwd)", "[a longer one](javascript:alert)",
                             "[a longer one](notes.txt)"}) {
        ReadEntry entry(text);
        const ImVec2 on(entry.origin.x + 10, entry.origin.y + 10);
        ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
        entry.ui.clickAt(on);
        ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
        CHECK(entry.opened.empty());
        entry.ui.pass(0.5);
        CHECK(entry.ui.text().find("web and mail addresses only") != std::string::npos);
    }
}

TEST_CASE("what is odd about a link is said") {
    const auto rest = [](const char* words, const char* address) {
        return ui::linkWords(words, address).rest;
    };
    CHECK(rest("bank.example", "https://evil.example/").find("another place") != std::string::npos);
    CHECK(rest("evil.example", "https://evil.example/").find("another place") == std::string::npos);
    CHECK(rest("x", "https://xn--80ak6aa92e.example/").find("beyond a to z") != std::string::npos);
    CHECK(rest("x", "https://ada.example/").find("Ctrl+click or Ctrl+Enter opens it.") != std::string::npos);
    CHECK(ui::linkWords("x", "https://bank.example@evil.example/").title == "evil.example");
    CHECK(ui::linkWords("x", "mailto:ada@ada.example").title == "ada@ada.example");
    CHECK(ui::linkWords("x", "javascript:alert(1)").title == "javascript:alert(1)");
    CHECK(rest("x", ("https://ada.example/" + std::string(5000, 'a')).c_str()).size() < 800);
}

TEST_CASE("links are stops for Tab among the check boxes, are told there, and open with Ctrl+Enter only") {
    ReadEntry entry("- [ ] [tea](https://ada.example/tea)\n\nand https://bea.example");
    entry.ui.press(ImGuiKey_Tab);
    CHECK(entry.ui.focusedLabel().find("###box-") != std::string::npos);
    entry.ui.press(ImGuiKey_Tab);
    CHECK(entry.ui.focusedLabel().find("tea###link-") != std::string::npos);
    entry.ui.pass(0.5);
    CHECK(entry.ui.text().find("https://ada.example/tea") != std::string::npos);
    CHECK(entry.ui.text().find("Ctrl+Enter opens it.") != std::string::npos);
    entry.ui.press(ImGuiKey_Enter);
    entry.ui.press(ImGuiKey_Space);
    CHECK(entry.opened.empty());
    entry.ui.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
    CHECK(entry.opened == std::vector<std::string>{"https://ada.example/tea"});
    entry.ui.press(ImGuiKey_Tab);
    CHECK(entry.ui.focusedLabel().find("https://bea.example###link-") != std::string::npos);
    entry.ui.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
    CHECK(entry.opened.back() == "https://bea.example");
}
