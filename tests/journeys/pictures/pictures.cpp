#include "app/demo.hpp"
#include "journeys/pictures/glass.hpp"
#include "journeys/sizes/drawn.hpp"
#include "journeys/sizes/places.hpp"
#include "journeys/whole_app.hpp"
#include "shell/gallery_window.hpp"
#include "ui/gallery/gallery_state.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <span>
#include <string>
#include <string_view>

// Pictures of everything that can stand on the screen, to be looked at one by one:
//   pictures FOLDER LOOK WIDTH HEIGHT PERCENT [WORD]   (only places with that word in their name)

namespace {

using namespace tend;
using namespace tend::test;

struct Wish {
    std::filesystem::path folder;
    ui::Look look = ui::Look::Light;
    int width = 1280, height = 800;
    float scale = 1;
    std::string only{};

    bool wants(const std::string& name) const { return name.find(only) != name.npos; }

    std::filesystem::path file(std::string name) const {
        std::ranges::replace(name, ' ', '-');
        return folder / (name + ".png");
    }
};

/// A context and what it is shown on, ended in the order they need.
struct Showing {
    explicit Showing(const Wish& wish) : glass(wish.width, wish.height) {
        look.size = {static_cast<float>(wish.width), static_cast<float>(wish.height)};
        look.scale = wish.scale;
        look.look = wish.look;
        look.show = &glass.show();
    }

    Glass glass;
    HarnessLook look{};
};

void take(Showing& showing, UiHarness& ui, const std::filesystem::path& file) {
    showing.glass.ground(ui.theme().colors().canvas);
    ui.frames(8);
    showing.glass.write(file);
}

void takePlaces(const Wish& wish, const Evening& evening, std::span<const Place> places,
                const std::string& prefix, const std::function<void(WholeApp&)>& begin) {
    Showing showing(wish);
    {
        Drawn drawn(evening, showing.look);
        begin(drawn.app);
        for (const auto& place : places) {
            const auto name = prefix + " " + place.name;
            if (!wish.wants(name))
                continue;
            if (place.go(drawn.app))
                take(showing, drawn.app.ui, wish.file(name));
            else
                std::cerr << "no way to " << name << "\n";
            if (drawn.app.shell().open())
                closeEverything(drawn.app);
        }
        showing.glass.release();
    }
}

void takeGallery(const Wish& wish) {
    Showing showing(wish);
    FontsOfTheDesktop fonts;
    showing.look.fonts = &fonts.load();
    showing.look.window = false;
    ui::GalleryState state;
    state.look = wish.look;
    state.motion = false;
    {
        UiHarness ui([&](const ui::Theme& theme) { shell::drawGalleryPage(state, theme); }, showing.look);
        ui.theme().setDesk(fonts.desk());
        ui.frames(4);
        int page = 0;
        for (float top = 0; top < state.height; top += state.sight) {
            state.scrollTo = top;
            char name[24];
            std::snprintf(name, sizeof name, "gallery %02d", ++page);
            if (wish.wants(name))
                take(showing, ui, wish.file(name));
        }
        state.picture.reset();
        showing.glass.release();
    }
}

Wish wished(std::span<char*> words) {
    Wish wish{.folder = words[1]};
    const std::string_view look = words[2];
    wish.look = look == "dusk" ? ui::Look::Dusk : look == "contrast" ? ui::Look::Contrast : ui::Look::Light;
    wish.width = std::atoi(words[3]);
    wish.height = std::atoi(words[4]);
    wish.scale = static_cast<float>(std::atoi(words[5])) / 100;
    if (words.size() > 6)
        wish.only = words[6];
    return wish;
}

void takeAll(const Wish& wish) {
    std::filesystem::create_directories(wish.folder);
    const Evening empty;
    takePlaces(wish, empty, placesOfTheWelcome(), "start", [](WholeApp&) {});
    takePlaces(wish, empty, placesOfAJournal(), "empty", [](WholeApp& app) {
        if (app.shell().open())
            return;
        scrollAndClick(app, "###start-writing"); // which a low window shows only when it is scrolled
        app.until([&app] { return app.shell().open(); });
    });
    const Evening lived;
    app::writeDemo(lived.journal, {.years = 2}, lived.clock);
    takePlaces(wish, lived, placesOfAJournal(), "demo", [](WholeApp&) {});
    takePlaces(wish, lived, placesOfTheJournal(), "demo", [](WholeApp&) {});
    takePlaces(wish, lived, placesOfKeeping(), "demo", [](WholeApp&) {});
    takePlaces(wish, lived, placesWithWriting(), "demo", [](WholeApp&) {});
    const Evening closed;
    lockJournal(closed);
    takePlaces(wish, closed, placesOfTheLock(), "lock", [](WholeApp&) {});
    takeGallery(wish);
}

} // namespace

int main(int argc, char** argv) {
    const std::span words(argv, static_cast<std::size_t>(argc));
    if (words.size() < 6) {
        std::cerr << "pictures FOLDER LOOK WIDTH HEIGHT PERCENT [WORD]\n";
        return 2;
    }
    takeAll(wished(words));
    return 0;
}
