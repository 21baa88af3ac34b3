#include "support/ui_harness.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing.hpp"
#include "ui/widgets/writing_menu.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace tend;
using test::UiHarness;

namespace {

class FewWords final : public ui::editor::Spelling {
  public:
    unsigned revision() const override { return revision_; }

    bool available() override { return std::ranges::any_of(offered, &ui::editor::Language::chosen); }

    bool knows(std::string_view word) override { return words.contains(word); }

    std::vector<std::string> suggestions(std::string_view word) override {
        return word == "teh" ? std::vector<std::string>{"the", "tea"} : std::vector<std::string>{};
    }

    void learn(std::string_view word) override {
        learned = word;
        ignore(word);
    }

    void ignore(std::string_view word) override {
        words.emplace(word);
        ++revision_;
    }

    std::vector<ui::editor::Language> languages() override { return offered; }

    void choose(const std::vector<std::string>& tags) override {
        for (auto& language : offered)
            language.chosen = std::ranges::find(tags, language.tag) != tags.end();
        ++revision_;
    }

    std::set<std::string, std::less<>> words{"tea", "the", "is"};
    std::vector<ui::editor::Language> offered{{"en_GB", "English", true}, {"eo", "esperanto", false}};
    std::string learned{};

  private:
    unsigned revision_ = 0;
};

struct Page {
    FewWords spelling{};
    ui::editor::EditorState state{};
    ui::editor::EditorResult result{};
    std::vector<ui::editor::EditorSpan> spans{};
    bool lostFocus = false;
    std::string seen{}; ///< the text when it was last reported as changed
    UiHarness harness{[this](const ui::Theme& theme) {
        ui::moveTo({40, 40});
        result = ui::writing(theme, state, {.label = "Note###note", .width = 400, .spans = spans});
        seen = result.changed ? state.text() : seen;
        lostFocus = lostFocus || result.focusLost;
    }};

    explicit Page(const char* text, bool withSpelling = true) {
        ui::Desk desk;
        desk.spelling = withSpelling ? &spelling : nullptr;
        harness.theme().setDesk(desk);
        state.setText(text);
        harness.frames(3);
    }

    std::vector<ui::editor::EditorUnderline> lines() {
        return ui::spellingLines(harness.theme(), state, spans);
    }

    void openMenuAt(ImVec2 point) {
        harness.hoverAt(point);
        auto& io = ImGui::GetIO();
        io.AddMouseButtonEvent(ImGuiMouseButton_Right, true);
        harness.frames();
        io.AddMouseButtonEvent(ImGuiMouseButton_Right, false);
        harness.frames(2);
    }

    /// On the first letters of the text.
    void openMenu() { openMenuAt({result.min.x + 8, result.min.y + 12}); }
};

} // namespace

TEST_CASE("words that no language knows have waves under them, in no colour of an error") {
    Page page("Über teh tea");
    page.spelling.words.emplace("Über");
    page.spelling.ignore("Über");
    page.harness.frames(2);
    const auto lines = page.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].begin == 6);
    CHECK(lines[0].end == 9);
    CHECK(lines[0].wavy);
    CHECK(lines[0].color == page.harness.theme().colors().ink3);
}

TEST_CASE("people who are mentioned are not spelled") {
    Page page("@Ada Zörgel is teh tea");
    page.spans = {{.begin = 0, .end = 12, .text = IM_COL32_WHITE}};
    page.harness.frames(2);
    REQUIRE(page.lines().size() == 1);
    CHECK(page.lines()[0].begin == 16);
}

TEST_CASE("the menu of a misspelt word offers what it may have been meant to be, and puts it there") {
    Page page("teh tea");
    page.openMenu();
    CHECK(page.harness.sees("the"));
    CHECK(page.harness.sees("tea"));
    page.harness.click("the");
    page.harness.frames(2);
    CHECK(page.state.text() == "the tea");
    CHECK(page.seen == "the tea"); // or it would not be saved
    CHECK(page.lines().empty());
    CHECK(page.state.focused());
    page.harness.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(page.state.text() == "teh tea");
}

TEST_CASE("a word can be learned, or ignored for now") {
    for (const char* choice : {"###learn", "###ignore"}) {
        Page page("zörgel tea");
        page.openMenu();
        CHECK(page.harness.sees("No suggestion"));
        page.harness.click(choice);
        page.harness.frames(2);
        CHECK(page.lines().empty());
        CHECK((page.spelling.learned == "zörgel") == (std::string_view(choice) == "###learn"));
    }
}

TEST_CASE("a right word's menu is for editing only") {
    Page page("tea teh");
    page.openMenu();
    CHECK_FALSE(page.harness.sees("###learn"));
    CHECK(page.harness.get("Cut").disabled);
    CHECK(page.harness.get("Undo").disabled);
    page.harness.click("Select all");
    page.harness.frames(2);
    CHECK(page.state.selection().end() == 7);
    page.openMenu();
    page.harness.click("Cut");
    page.harness.frames(2);
    CHECK(page.state.text().empty());
    page.openMenu();
    page.harness.click("Undo");
    page.harness.frames(2);
    CHECK(page.state.text() == "tea teh");
}

TEST_CASE("languages are chosen in the menu, several of them, or none") {
    Page page("teh");
    page.openMenu();
    CHECK(page.harness.get("English").checked);
    CHECK_FALSE(page.harness.get("esperanto").checked);
    page.harness.click("esperanto");
    CHECK(page.harness.get("English").checked);
    CHECK(page.harness.get("esperanto").checked);
    page.harness.click("No language");
    CHECK_FALSE(page.harness.get("English").checked);
    CHECK(page.harness.get("No language").checked);
    page.harness.press(ImGuiKey_Escape);
    page.harness.frames(2);
    CHECK(page.lines().empty());
}

TEST_CASE("without a dictionary the menu says so, and without spelling it says nothing of it") {
    {
        Page page("teh");
        page.spelling.offered.clear();
        page.openMenu();
        CHECK(page.harness.get("No dictionary is installed").disabled);
    }
    Page plain("teh", false);
    plain.openMenu();
    CHECK(plain.harness.sees("Paste"));
    CHECK_FALSE(plain.harness.sees("No dictionary is installed"));
}

TEST_CASE("the keyboard alone mends a word, and the page never sees it leave the text") {
    Page page("teh tea");
    page.harness.tabTo("Note");
    page.harness.press(ImGuiKey_Enter);
    page.harness.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    REQUIRE(page.state.focused());
    page.harness.press(ImGuiMod_Shift | ImGuiKey_F10);
    CHECK(page.harness.hasKeyboard("the"));
    page.harness.press(ImGuiKey_Escape);
    page.harness.frames(2);
    CHECK(page.state.focused());
    page.harness.press(ImGuiKey_Menu);
    CHECK(page.harness.hasKeyboard("the"));
    page.harness.press(ImGuiKey_Enter);
    page.harness.frames(2);
    CHECK(page.state.text().starts_with("the tea"));
    page.harness.type("x");
    CHECK(page.state.text().starts_with("thex tea"));
    CHECK_FALSE(page.lostFocus);
}

TEST_CASE("a click beside the menu closes it and goes on with the text") {
    Page page("teh tea");
    page.openMenu();
    page.harness.clickAt({1200, 700});
    page.harness.frames(2);
    CHECK_FALSE(page.harness.sees("Paste"));
    CHECK(page.state.focused());
    CHECK_FALSE(page.lostFocus);
}

TEST_CASE("a field of one line that takes prose has its spelling looked at, by the keyboard too") {
    FewWords spelling;
    std::string where;
    UiHarness ui([&](const ui::Theme& theme) {
        ui::textField(theme, "Where###where", where, {.width = 300, .prose = true});
    });
    ui::Desk desk;
    desk.spelling = &spelling;
    ui.theme().setDesk(std::move(desk));
    ui.frames(2);
    ui.click("###where");
    ui.type("teh tea");
    ui.frames(3);
    ui.press(ImGuiKey_Home);
    ui.press(ImGuiMod_Shift | ImGuiKey_F10);
    REQUIRE(ui.sees("###suggestion-0"));
    ui.press(ImGuiKey_Enter);
    ui.frames(2);
    CHECK(where == "the tea");
}
