#include "support/ui_harness.hpp"
#include "ui/palette/palette.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

/// A palette of forty people over a page with a field, and a search for the words at its foot.
struct Finding {
    ui::PaletteState state{};
    std::optional<std::string> taken{};
    std::string asked{}; ///< what was typed when the search was offered
    UiHarness harness;

    explicit Finding(ImVec2 size = {1280, 800}) : harness(draw(), {.size = size}) {
        for (int i = 0; i < 40; ++i) {
            const auto name = "Person " + std::to_string(i);
            state.offers.push_back({.id = std::to_string(i), .words = name, .findable = ui::Findable(name)});
        }
        ui::openPalette(state);
        harness.frames(2);
    }

    UiHarness::Draw draw() {
        return [this](const ui::Theme& theme) {
            const auto now = ui::palette(theme, state, [this](ui::PaletteState& followed) {
                asked = followed.typed;
                followed.last.clear();
                if (!asked.empty())
                    followed.last.push_back({.id = "words", .words = "Search for " + asked});
            });
            taken = now ? now : taken;
        };
    }
};

} // namespace

TEST_CASE("a few letters and Enter take the best offer, and the palette is gone") {
    Finding finding;
    finding.harness.type("person 27");
    finding.harness.press(ImGuiKey_Enter);
    finding.harness.frames(2);
    CHECK(finding.taken == "27");
    CHECK_FALSE(finding.state.open);
    CHECK_FALSE(finding.harness.sees("###palette-field"));
    CHECK(finding.state.recent.front() == "27");
}

TEST_CASE("the arrows walk through the offers round and round while letters go on into the field") {
    Finding finding;
    finding.harness.type("3");
    finding.harness.press(ImGuiKey_DownArrow, 2);
    CHECK(finding.state.marked == 2);
    finding.harness.press(ImGuiKey_UpArrow, 3);
    CHECK(finding.state.marked == finding.state.shown.size()); // the search, which is last
    finding.harness.type("1");
    CHECK(finding.state.typed == "31");
    CHECK(finding.state.marked == 0);
    finding.harness.press(ImGuiKey_DownArrow);
    finding.harness.press(ImGuiKey_Enter);
    CHECK(finding.taken == "words");
    CHECK(finding.asked == "31");
}

TEST_CASE("an offer that lies below is brought into sight, and what fits nothing can still be searched for") {
    Finding finding;
    finding.harness.press(ImGuiKey_PageDown, 3);
    finding.harness.frames(2);
    CHECK(finding.state.marked == 24);
    CHECK(finding.harness.sees("###offer-24"));
    finding.harness.type("xyzzy");
    CHECK(finding.state.shown.empty());
    finding.harness.press(ImGuiKey_Enter);
    CHECK(finding.taken == "words");
}

TEST_CASE("Escape closes the palette and takes nothing") {
    Finding finding;
    finding.harness.type("per");
    finding.harness.press(ImGuiKey_Escape);
    finding.harness.frames(2);
    CHECK_FALSE(finding.state.open);
    CHECK_FALSE(finding.taken);
}

TEST_CASE("a click takes the offer under it") {
    Finding finding;
    finding.harness.click("###offer-3");
    CHECK(finding.taken == "3");
}

TEST_CASE("in the smallest window the field and an offer are in sight") {
    Finding finding({213, 160});
    const auto& field = finding.harness.get("###palette-field").box;
    const auto& offer = finding.harness.get("###offer-0").box;
    CHECK(field.min.y >= 0);
    CHECK(offer.max.y <= 160);
    CHECK(offer.max.x <= 213);
}
