#include "support/ui_harness.hpp"
#include "ui/gallery/gallery.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

using namespace tend;
using test::UiHarness;

namespace {

/// What is in the folders of widgets without being one.
const std::set<std::string, std::less<>> noWidgets{"widgets/composing.hpp",
                                                   "widgets/line_memory.hpp",
                                                   "widgets/day_words.hpp",
                                                   "charts/canvas.hpp",
                                                   "charts/figure.hpp",
                                                   "charts/figures.hpp",
                                                   "charts/heat_cells.hpp",
                                                   "charts/heat_grid.hpp",
                                                   "charts/screen_canvas.hpp",
                                                   "charts/thinning.hpp",
                                                   "charts/time_axis.hpp",
                                                   "charts/time_view.hpp",
                                                   "widgets/dropped_text.hpp",
                                                   "widgets/entry_layout.hpp",
                                                   "widgets/entry_reading.hpp",
                                                   "widgets/face_shape.hpp",
                                                   "widgets/flow.hpp",
                                                   "widgets/length_words.hpp",
                                                   "widgets/line_wrap.hpp",
                                                   "widgets/link_tip.hpp",
                                                   "widgets/notation_look.hpp",
                                                   "widgets/touch.hpp",
                                                   "widgets/writing_menu.hpp",
                                                   "widgets/writing_parts.hpp",
                                                   "widgets/written.hpp",
                                                   "widgets/mention_memory.hpp",
                                                   "widgets/entry_memory.hpp",
                                                   "widgets/completion_offer.hpp",
                                                   "widgets/completion_list.hpp",
                                                   "widgets/completion.hpp",
                                                   "widgets/block_styler.hpp"};

std::set<std::string, std::less<>> headersIn(const std::string& folder) {
    std::set<std::string, std::less<>> found;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(TEND_SOURCE_FOLDER) + "/ui/" + folder)) {
        if (file.path().extension() == ".hpp") {
            found.insert(folder + "/" + file.path().filename().string());
        }
    }
    return found;
}

struct GalleryOnScreen {
    explicit GalleryOnScreen(ImVec2 size)
        : harness([this](const ui::Theme& theme) { ui::drawGallery(state, theme); }, {.size = size}) {}

    ui::GalleryState state{};
    UiHarness harness;
};

} // namespace

TEST_CASE("every header of a widget or a chart is in the gallery, and every header in the gallery is there") {
    std::set<std::string, std::less<>> shown;
    for (const ui::Exhibit& exhibit : ui::exhibits()) {
        shown.insert(exhibit.headers.begin(), exhibit.headers.end());
    }
    auto headers = headersIn("widgets");
    headers.merge(headersIn("charts"));
    for (const auto& header : headers) {
        CHECK_MESSAGE(shown.contains(header) != noWidgets.contains(header), header);
    }
    for (const auto& header : shown) {
        CHECK_MESSAGE(headers.contains(header), header);
    }
}

TEST_CASE("exhibits have keys of their own") {
    std::set<std::string_view> keys;
    for (const ui::Exhibit& exhibit : ui::exhibits()) {
        CHECK_MESSAGE(keys.insert(exhibit.key).second, exhibit.key);
    }
}

TEST_CASE("cards stand beside each other where the window has room, and none reaches beyond it") {
    for (const ImVec2 size : {ImVec2(480, 560), ImVec2(640, 480), ImVec2(1280, 800), ImVec2(3840, 2160)}) {
        GalleryOnScreen gallery(size);
        gallery.harness.frames(4);
        const auto& layout = gallery.state.layout;
        const auto last = ui::exhibits().size() - 1;
        CHECK(layout.cardWidth() <= 640);
        CHECK(layout.left() >= 0);
        CHECK(layout.placeOf(last).x + layout.cardWidth() <= size.x);
        bool beside = size.x < 1000;
        for (std::size_t i = 0; i <= last; ++i)
            beside = beside || layout.placeOf(i).x != layout.placeOf(0).x;
        CHECK(beside);
    }
}

TEST_CASE("a card that grows stays in its column") {
    GalleryOnScreen gallery({1280, 800});
    gallery.harness.frames(4);
    std::vector<float> before;
    for (std::size_t i = 0; i < ui::exhibits().size(); ++i) {
        before.push_back(gallery.state.layout.placeOf(i).x);
    }
    gallery.state.told = false;
    gallery.state.note.setText(std::string(4000, 'w'));
    gallery.harness.frames(4);
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(gallery.state.layout.placeOf(i).x == before[i]);
    }
}

TEST_CASE("the gallery's own head changes its look, its scale and its motion") {
    GalleryOnScreen gallery({1280, 800});
    gallery.harness.click("###look-dusk");
    CHECK(gallery.state.look == ui::Look::Dusk);
    gallery.harness.click("###text-larger");
    CHECK(gallery.state.textPercent == 110);
    gallery.harness.press(ImGuiMod_Ctrl | ImGuiKey_Minus, 20);
    CHECK(gallery.state.textPercent == 75);
    gallery.harness.press(ImGuiMod_Ctrl | ImGuiKey_0);
    CHECK(gallery.state.textPercent == 100);
    gallery.harness.click("###gallery-motion");
    CHECK_FALSE(gallery.state.motion);
    CHECK_FALSE(gallery.harness.theme().motion().on());
}

TEST_CASE("a gallery without motion asks for no frame") {
    GalleryOnScreen gallery({1280, 3000});
    gallery.state.motion = false;
    gallery.harness.frames(5);
    CHECK_FALSE(gallery.harness.theme().motion().active());
    CHECK_FALSE(gallery.harness.theme().motion().nextWake());
}

TEST_CASE("somebody's picture is drawn round, from the middle of a wide one, and goes with the gallery") {
    UiHarness harness([](const ui::Theme&) {});
    {
        const ui::PaintedPicture painted;
        CHECK(painted.picture().size.x > painted.picture().size.y);
        harness.frames(2);
    }
    harness.frames(2);
}
