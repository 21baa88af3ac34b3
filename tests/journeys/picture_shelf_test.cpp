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
#include <cstddef>
#include <map>
#include <optional>

using namespace tend;
using namespace tend::test;
using ui::PictureSize;

namespace {

/// A shelf on which as many large pictures may be looked at as the test likes.
struct Shelf {
    explicit Shelf(int count) {
        const domain::RecordRef note{
            domain::RecordKind::Gratitude,
            accepted(
                app::saveGratitude(journal.session, {.day = journal.session.today(), .text = "the hills"}))};
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

/// Dear ImGui's memory, and what of a picture's size is still in it when it is given back.
class WatchedMemory {
  public:
    WatchedMemory() {
        ImGui::GetAllocatorFunctions(&allocate_, &release_, &with_);
        ImGui::SetAllocatorFunctions(&take, &giveBack, this);
    }

    ~WatchedMemory() { ImGui::SetAllocatorFunctions(allocate_, release_, with_); }

    WatchedMemory(const WatchedMemory&) = delete;
    WatchedMemory& operator=(const WatchedMemory&) = delete;

    int wiped = 0;
    int readable = 0;

  private:
    static constexpr std::size_t large = 4UL << 20U; ///< bytes; nothing else here has as many

    static void* take(std::size_t size, void* watched) {
        auto& self = *static_cast<WatchedMemory*>(watched);
        void* block = self.allocate_(size, self.with_);
        if (size >= large)
            self.blocks_[block] = size;
        return block;
    }

    static void giveBack(void* block, void* watched) {
        auto& self = *static_cast<WatchedMemory*>(watched);
        if (const auto found = self.blocks_.find(block); found != self.blocks_.end()) {
            const auto* bytes = static_cast<const unsigned char*>(block);
            const bool empty =
                std::all_of(bytes, bytes + found->second, [](unsigned char b) { return b == 0; });
            ++(empty ? self.wiped : self.readable);
            self.blocks_.erase(found);
        }
        self.release_(block, self.with_);
    }

    ImGuiMemAllocFunc allocate_ = nullptr;
    ImGuiMemFreeFunc release_ = nullptr;
    void* with_ = nullptr;
    std::map<void*, std::size_t> blocks_{};
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

TEST_CASE("no memory that has held a picture is given back unwiped") {
    WatchedMemory memory;
    {
        Shelf many(8);
        for (std::size_t i = 0; i < many.pictures.size(); ++i)
            CHECK(many.see(i));
        many.seen.reset();
        many.ui.frames(4);
        CHECK(readable() == 0);
        many.shelf.readFrom(nullptr);
        many.ui.frames(4);
    }
    CHECK(memory.wiped >= 8);
    CHECK(memory.readable == 0);
}
