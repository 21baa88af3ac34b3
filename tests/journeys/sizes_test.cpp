#include "journeys/sizes/drawn.hpp"
#include "journeys/sizes/faults.hpp"
#include "journeys/sizes/letters.hpp"
#include "journeys/sizes/long_journal.hpp"
#include "journeys/sizes/places.hpp"
#include "journeys/whole_app.hpp"
#include "shell/gallery_window.hpp"
#include "support/long_words.hpp"
#include "ui/gallery/gallery_state.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>

using namespace tend;
using namespace tend::test;

namespace {

constexpr std::array sizes{ImVec2(480, 560),  ImVec2(640, 480),   ImVec2(800, 600),  ImVec2(900, 700),
                           ImVec2(1280, 800), ImVec2(1920, 1080), ImVec2(3840, 2160)};
constexpr std::array scales{0.75F, 1.0F, 1.5F, 2.0F, 3.0F};

/// The first of them: one fault in the layout shows in many places.
std::string firstOf(const std::string& faults) {
    constexpr std::size_t enough = 800;
    return faults.size() <= enough ? faults : faults.substr(0, enough) + "...";
}

void look(WholeApp& app, const Place& place) {
    CAPTURE(place.name);
    if (!place.go(app))
        return;
    app.ui.frames(4);
    CHECK(firstOf(faultsIn(app.ui, app.ui.theme().scale())) == "");
}

/// One combination of them, and which of the places are looked at in it.
struct Fitting {
    std::size_t size, scale;

    /// The outermost of both, and what is most used.
    bool corner() const {
        const bool last = size + 1 == sizes.size(), largest = scale + 1 == scales.size();
        const bool outer = (size == 1 || last) && (scale == 0 || largest);
        return outer || (size == 0 && largest) || (sizes[size].x == 1280 && scales[scale] == 1.0F);
    }

    /// All of them in a corner. In the middle a few, so that each place is seen in each size and at each
    /// scale.
    bool shows(std::size_t place) const { return corner() || (size + scale + place) % 5 == 0; }
};

template <class Visit>
void atEverySize(WholeApp& app, Visit visit) {
    for (std::size_t size = 0; size < sizes.size(); ++size)
        for (std::size_t scale = 0; scale < scales.size(); ++scale) {
            const auto name = std::to_string(int(sizes[size].x)) + "x" + std::to_string(int(sizes[size].y)) +
                              " at " + std::to_string(int(scales[scale] * 100)) + " %";
            if (const char* only = std::getenv("TEND_SIZES"); only && name.find(only) == name.npos)
                continue;
            CAPTURE(name);
            ImGui::GetIO().DisplaySize = sizes[size];
            app.ui.theme().setScale(scales[scale]);
            app.ui.frames(3);
            visit(Fitting{size, scale});
        }
}

void lookAt(WholeApp& app, std::span<const Place> places, const Fitting& fitting) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!fitting.shows(i))
            continue;
        look(app, places[i]);
        closeEverything(app);
    }
}

} // namespace

TEST_CASE("an empty journal fits every window at every text size") {
    const Evening evening;
    Drawn drawn(evening);
    drawn.app.startWriting();
    atEverySize(drawn.app, [&](const Fitting& fitting) {
        lookAt(drawn.app, placesOfAJournal(), fitting);
        lookAt(drawn.app, placesOfTheJournal(), fitting);
    });
}

TEST_CASE("long names, endless words, other scripts and long translations fit every window and text size") {
    const LongWords longer;
    const Evening evening;
    writeLongJournal(evening);
    Drawn drawn(evening);
    atEverySize(drawn.app, [&](const Fitting& fitting) {
        lookAt(drawn.app, placesOfAJournal(), fitting);
        lookAt(drawn.app, placesOfTheJournal(), fitting);
        constexpr float leastToFindIn = 320; // logical px
        if (sizes[fitting.size].x >= leastToFindIn * scales[fitting.scale])
            lookAt(drawn.app, placesWithWriting(), fitting);
    });
}

TEST_CASE("earlier versions, the trash and other names fit the smallest, the usual and the largest window") {
    const LongWords longer;
    const Evening evening;
    writeLongJournal(evening);
    Drawn drawn(evening);
    atEverySize(drawn.app, [&](const Fitting& fitting) {
        if (fitting.corner())
            lookAt(drawn.app, placesOfKeeping(), fitting);
    });
}

TEST_CASE("every letter and every line stands on whole pixels at every text size and at every desktop's") {
    const Evening evening;
    writeLongJournal(evening);
    Drawn drawn(evening);
    WholeApp& app = drawn.app;
    constexpr std::array desktops{0.75F, 0.9F, 1.0F, 1.1F, 1.25F, 1.375F, 1.5F, 1.875F, 2.0F, 2.5F, 3.0F};
    std::vector<Place> places(placesOfAJournal().begin(), placesOfAJournal().end());
    places.insert(places.end(), placesOfTheJournal().begin(), placesOfTheJournal().end());
    for (std::size_t i = 0; i < desktops.size(); ++i) {
        CAPTURE(desktops[i]);
        app.ui.theme().setScale(desktops[i]);
        app.ui.frames(3);
        for (std::size_t k = i % 4; k < places.size(); k += 4) { // each place at two or three of the scales
            CAPTURE(places[k].name);
            if (places[k].go(app)) {
                app.ui.frames(4);
                CHECK(firstOf(blurredIn(desktops[i])) == "");
            }
            closeEverything(app);
        }
    }
}

namespace {

/// What the checker says of a page that is drawn wrongly on purpose.
std::string faultsOf(const std::function<void(const ui::Theme&)>& page) {
    UiHarness ui([&](const ui::Theme& theme) { page(theme); }, {.size = {400, 300}});
    ui.frames(4);
    return faultsIn(ui, 1);
}

} // namespace

TEST_CASE("what fits is no fault, and each way not to fit is told") {
    const auto two = [](float secondTop) {
        return [secondTop](const ui::Theme& theme) {
            const ImVec2 at = ui::here();
            ui::button(theme, "Tea###tea", {.width = 120});
            ui::moveTo({at.x, at.y + secondTop});
            ui::button(theme, "Cake###cake", {.width = 120});
        };
    };
    CHECK(faultsOf(two(60)) == "");
    CHECK(faultsOf(two(20)).find("on each other: 'Tea###tea'") != std::string::npos);
    const auto beyond = faultsOf([](const ui::Theme& theme) {
        ui::moveTo({380, 20});
        ui::button(theme, "Tea###tea", {.width = 120});
    });
    CHECK(beyond.find("out of reach: 'Tea###tea'") != std::string::npos);
    const auto clipped = faultsOf([](const ui::Theme& theme) {
        const ui::ClipScope clip({{0, 0}, {60, 100}});
        theme.text(*ImGui::GetWindowDrawList(), {20, 20}, ui::TextStyle::Head, theme.colors().ink,
                   "A quiet hour by the window");
    });
    CHECK(clipped != "");
    const auto small = faultsOf([](const ui::Theme&) { ImGui::InvisibleButton("Tea###tea", {12, 12}); });
    CHECK(small.find("too small to hit: 'Tea###tea'") != std::string::npos);
    const auto onWords = faultsOf([](const ui::Theme& theme) {
        for (const float left : {20.0F, 30.0F})
            theme.text(*ImGui::GetWindowDrawList(), {left, 20}, ui::TextStyle::Head, theme.colors().ink,
                       "A quiet hour");
    });
    CHECK(onWords.find("letters apart, on each other") != std::string::npos);
}

TEST_CASE("the welcome fits every window at every text size, also in long words") {
    const Evening evening;
    for (const bool longer : {false, true}) {
        CAPTURE(longer);
        const auto words = longer ? std::make_unique<LongWords>() : nullptr;
        Drawn drawn(evening);
        atEverySize(drawn.app, [&](const Fitting& fitting) {
            if (!fitting.shows(0) && !fitting.shows(1))
                return;
            for (const auto& place : placesOfTheWelcome())
                look(drawn.app, place);
            scrollAndClick(drawn.app, "###welcome-back");
        });
    }
}

TEST_CASE("the lock fits every window at every text size, also when it was not its passphrase") {
    const Evening evening;
    lockJournal(evening);
    Drawn drawn(evening);
    placesOfTheLock().back().go(drawn.app);
    atEverySize(drawn.app, [&](const Fitting&) { look(drawn.app, placesOfTheLock().front()); });
}

TEST_CASE("the gallery fits every window at every text size, from its top to its end") {
    FontsOfTheDesktop fonts;
    ui::GalleryState state;
    state.motion = false;
    UiHarness ui([&](const ui::Theme& theme) { shell::drawGalleryPage(state, theme); },
                 {.window = false, .fonts = &fonts.load()});
    ui.theme().setDesk(fonts.desk());
    for (const auto& [size, scale] :
         {std::pair(ImVec2(480, 560), 1.0F), std::pair(ImVec2(640, 480), 2.0F),
          std::pair(ImVec2(1280, 800), 0.75F), std::pair(ImVec2(3840, 2160), 3.0F)}) {
        CAPTURE(size.x);
        CAPTURE(scale);
        ImGui::GetIO().DisplaySize = size;
        ui.theme().setScale(scale);
        ui.frames(4);
        const float step = std::max(state.sight, state.height / 12);
        for (float top = 0; top < state.height; top += step) {
            CAPTURE(top);
            state.scrollTo = top;
            ui.frames(3);
            CHECK(firstOf(faultsIn(ui, scale)) == "");
        }
    }
    state.picture.reset();
}
