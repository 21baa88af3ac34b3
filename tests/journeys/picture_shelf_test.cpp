#include "app/journal_in_memory.hpp"
#include "app/picture_desk.hpp"
#include "app/pictures.hpp"
#include "app/thanks.hpp"
#include "pictures/painted.hpp"
#include "shell/picture_shelf.hpp"
#include "support/ui_harness.hpp"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace tend;
using namespace tend::test;
using ui::PictureSize;

namespace {

/// A shelf on which as many large pictures may be looked at as the test likes.
struct Shelf {
    explicit Shelf(int count) {
        const domain::RecordRef note{domain::RecordKind::Gratitude,
                                     accepted(app::saveGratitude(journal.session, {.day = journal.session.today(), .text = "the hills"}))};
        for (int i = 0; i < count; ++i) {
            const auto bytes = pngFile(painted(1900 - i, 1900));
            const auto ready = accepted(app::readyPicture(bytes, "hill.png", app::Place::Removed));
            app::attachPictures(journal.session, note, std::array{ready});
        }
        pictures = app::pictures(journal.session, note);
        shelf.readFrom(&desk);
    }

    /// Draws frames in which this one is seen, until it is there.
    bool see(std::size_t index) {
        seen = index;
        constexpr int enough = 20;
        for (int i = 0; i < enough; ++i)
            ui.frames();
        return there;
    }

    void draw() {
        shelf.beginFrame();
        there = seen && shelf.find(pictures[*seen], PictureSize::Large) != nullptr;
    }

    JournalInMemory journal{};
    app::PictureDesk desk{journal.session.journal(), [] {}};
    std::vector<domain::Picture> pictures{};
    std::optional<std::size_t> seen{};
    bool there = false;
    shell::PictureShelf shelf{};
    UiHarness ui{[this](const ui::Theme&) { draw(); }};
};

/// Textures that still have bytes to be looked at, without those of fonts.
int readable() {
    int count = 0;
    for (const auto* texture : ImGui::GetPlatformIO().Textures)
        if (texture->Pixels != nullptr && texture != ImGui::GetIO().Fonts->TexData)
            ++count;
    return count;
}

} // namespace

TEST_CASE(
    "pictures seen longest ago go when many have been looked at, and come again when they are asked for") {
    Shelf many(10);
    std::size_t most = 0;
    for (std::size_t i = 0; i < many.pictures.size(); ++i) {
        CHECK(many.see(i));
        most = std::max(most, many.shelf.held());
    }
    CHECK(most > 0);
    CHECK(many.shelf.held() <= shell::PictureShelf::most);
    const auto before = many.shelf.held();
    CHECK(many.see(0));
    CHECK(many.shelf.held() <= std::max(before, shell::PictureShelf::most));
}

TEST_CASE("nothing of a picture is left when the journal is locked") {
    Shelf two(2);
    CHECK(two.see(0));
    CHECK(two.see(1));
    two.seen.reset();
    CHECK(two.shelf.held() > 0);
    two.shelf.readFrom(nullptr);
    CHECK(two.shelf.held() == 0);
    CHECK(readable() == 0);
    const auto before = ImGui::GetPlatformIO().Textures.Size;
    two.ui.frames(4);
    CHECK(ImGui::GetPlatformIO().Textures.Size == before - 2);
    CHECK(two.shelf.find(two.pictures[0], PictureSize::Large) == nullptr);
}
