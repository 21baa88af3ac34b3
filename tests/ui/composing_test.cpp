#include "support/ui_harness.hpp"
#include "ui/widgets/composing.hpp"
#include "ui/widgets/text_field.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <string>

using namespace tend;
using test::UiHarness;

namespace {

/// A page with two fields, and how far what is composed reaches in its last frame.
struct Page {
    std::string name;
    std::string word;
    ui::Composing composing{};
    int corners = 0;
    ImVec2 min{}, max{};
    UiHarness harness{[this](const ui::Theme& theme) {
        ui::textField(theme, "Name###name", name, {.width = 220});
        ui::textField(theme, "Passphrase###pass", word, {.width = 220, .named = true, .password = true});
        const auto& drawn = ImGui::GetForegroundDrawList()->VtxBuffer;
        const int before = drawn.Size;
        ui::drawComposing(theme, composing);
        corners = drawn.Size - before;
        min = {1e9F, 1e9F};
        max = {};
        for (int i = before; i < drawn.Size; ++i) {
            min = {std::min(min.x, drawn[i].pos.x), std::min(min.y, drawn[i].pos.y)};
            max = {std::max(max.x, drawn[i].pos.x), std::max(max.y, drawn[i].pos.y)};
        }
    }};
};

} // namespace

TEST_CASE("what is composed is shown at the caret, inside the field's height") {
    Page page;
    page.harness.click("Name");
    page.harness.type("Ines ");
    page.composing = {.utf8 = "你好", .caret = 6};
    page.harness.frames();
    const auto box = page.harness.get("Name").box;
    REQUIRE(page.corners > 0);
    CHECK(page.min.x > box.min.x + 20);
    CHECK(page.max.x < box.max.x);
    CHECK(page.min.y >= box.min.y);
    CHECK(page.max.y <= box.max.y);
    CHECK(page.name == "Ines ");
}

TEST_CASE("the part that is being chosen has a line of its own") {
    Page page;
    page.harness.click("Name");
    page.composing = {.utf8 = "你好", .caret = 6};
    page.harness.frames();
    const int plain = page.corners;
    page.composing.chosenEnd = 3;
    page.harness.frames();
    CHECK(page.corners == plain + 4);
}

TEST_CASE("a composition wider than the window is wrapped, and higher up where there is no room below") {
    Page page;
    page.harness.click("Name");
    std::string syllables;
    for (int i = 0; i < 120; ++i)
        syllables += "你好 ";
    page.composing = {.utf8 = syllables, .caret = syllables.size()};
    page.harness.frames();
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const auto box = page.harness.get("Name").box;
    CHECK(page.min.x >= 0);
    CHECK(page.max.x <= window.x);
    CHECK(page.max.y - page.min.y > box.height());
    CHECK(page.max.y <= window.y);
    CHECK(page.min.y >= 0);
}

TEST_CASE("nothing is shown where nothing is composed, or no text has the keyboard") {
    Page page;
    page.composing = {.utf8 = "你好", .caret = 6};
    page.harness.frames();
    CHECK(page.corners == 0);
    page.harness.click("Name");
    CHECK(page.corners > 0);
    page.composing = {};
    page.harness.frames();
    CHECK(page.corners == 0);
}

TEST_CASE("a passphrase is not shown while it is composed") {
    Page page;
    page.harness.click("Passphrase");
    page.composing = {.utf8 = "ni hao", .caret = 6};
    page.harness.frames();
    CHECK(page.corners == 0);
}
