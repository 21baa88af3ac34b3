#include "journeys/sizes/faults.hpp"
#include "journeys/sizes/letters.hpp"
#include "journeys/sizes/long_journal.hpp"
#include "journeys/sizes/places.hpp"
#include "journeys/whole_app.hpp"
#include "platform/fonts/fonts.hpp"
#include "support/long_words.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

constexpr std::array sizes{ImVec2(480, 560),  ImVec2(640, 480),   ImVec2(800, 600),  ImVec2(900, 700),
                           ImVec2(1280, 800), ImVec2(1920, 1080), ImVec2(3840, 2160)};
constexpr std::array scales{0.75F, 1.0F, 1.5F, 2.0F, 3.0F};

/// The app with the fonts it is drawn with.
class Drawn {
  public:
    explicit Drawn(const Evening& evening) : app(evening.app({.fonts = &load_})) {}

  private:
    ui::Fonts loadedInto(ImFontAtlas& atlas) {
        const auto set = library_.loadInto(atlas);
        return {set.serif,      set.serifItalic,  set.serifMedium,         set.serifSemiBold, set.sans,
                set.sansMedium, set.sansSemiBold, set.serifSemiBoldItalic, set.mono,          set.monoBox};
    }

    platform::FontLibrary library_;
    std::function<ui::Fonts(ImFontAtlas&)> load_ = [this](ImFontAtlas& atlas) { return loadedInto(atlas); };

  public:
    WholeApp app;
};

/// The first of them: one fault in the layout shows in many places.
std::string firstOf(const std::string& faults) {
    constexpr std::size_t enough = 800;
    return faults.size() <= enough ? faults : faults.substr(0, enough) + "...";
}

void look(WholeApp& app, const Place& place) {
    CAPTURE(place.name);
    if (!place.go(app))
        return;
    app.ui.frames(6);
    CHECK(firstOf(faultsIn(app.ui, app.ui.theme().scale())) == "");
}

template <class Visit>
void atEverySize(WholeApp& app, Visit visit) {
    for (const auto& size : sizes)
        for (const float scale : scales) {
            const auto name = std::to_string(int(size.x)) + "x" + std::to_string(int(size.y)) + " at " +
                              std::to_string(int(scale * 100)) + " %";
            if (const char* only = std::getenv("TEND_SIZES"); only && name.find(only) == name.npos)
                continue;
            CAPTURE(name);
            ImGui::GetIO().DisplaySize = size;
            app.ui.theme().setScale(scale);
            app.ui.frames(3);
            visit();
        }
}

void lookAtTheJournal(WholeApp& app) {
    for (const auto& place : placesOfAJournal()) {
        look(app, place);
        closeEverything(app);
    }
}

} // namespace

TEST_CASE("an empty journal fits every window at every text size") {
    const Evening evening;
    Drawn drawn(evening);
    drawn.app.startWriting();
    atEverySize(drawn.app, [&] { lookAtTheJournal(drawn.app); });
}

TEST_CASE("long names, endless words, other scripts and long translations fit every window and text size") {
    const LongWords longer;
    const Evening evening;
    writeLongJournal(evening);
    Drawn drawn(evening);
    atEverySize(drawn.app, [&] { lookAtTheJournal(drawn.app); });
}

TEST_CASE("every letter stands on whole pixels at every text size and at every desktop's") {
    const Evening evening;
    writeLongJournal(evening);
    Drawn drawn(evening);
    WholeApp& app = drawn.app;
    for (const float scale : {0.75F, 0.9F, 1.0F, 1.1F, 1.25F, 1.375F, 1.5F, 1.875F, 2.0F, 2.5F, 3.0F}) {
        CAPTURE(scale);
        app.ui.theme().setScale(scale);
        app.ui.frames(3);
        for (const auto& place : placesOfAJournal()) {
            CAPTURE(place.name);
            if (place.go(app)) {
                app.ui.frames(6);
                CHECK(firstOf(blurredIn()) == "");
            }
            closeEverything(app);
        }
    }
}

TEST_CASE("the welcome fits every window at every text size, also in long words") {
    const Evening evening;
    for (const bool longer : {false, true}) {
        CAPTURE(longer);
        const auto words = longer ? std::make_unique<LongWords>() : nullptr;
        Drawn drawn(evening);
        atEverySize(drawn.app, [&] {
            for (const auto& place : placesOfTheWelcome())
                look(drawn.app, place);
            scrollAndClick(drawn.app, "###welcome-back");
        });
    }
}
