#pragma once

#include "app/picture_desk.hpp"
#include "ui/pictures/picture_shelf.hpp"

#include <imgui.h>

#include <compare>
#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct ImGuiContext;

namespace tend::shell {

/// The journal's pictures as textures: those in sight and, within a fixed number of bytes, those seen last.
/// Belongs to the Dear ImGui context that is current when it is asked first.
class PictureShelf final : public ui::PictureShelf {
  public:
    ~PictureShelf() override;

    /// Reads from `desk` from here on; null: from nowhere, and what was read goes.
    void readFrom(app::PictureDesk* desk);

    /// Who is known by which picture, in the order of the people's ids. To be told anew in each frame in
    /// which face() is asked.
    void knowFaces(const std::vector<domain::Picture>& faces) { faces_ = &faces; }

    /// Before a frame is drawn: what was not seen of late goes where there is too much.
    void beginFrame();

    const ui::Picture* find(const domain::Picture& picture, ui::PictureSize size) override;
    const ui::Picture* face(const base::Id& person, float side) override;

    bool reading() const { return reading_ > 0; }

    /// Of all textures, in bytes.
    std::size_t held() const { return held_; }

    static constexpr std::size_t most = 96UL << 20U; ///< bytes, while no more is in sight

  private:
    struct Key {
        std::string hash;
        bool face = false;
        int side = 0; ///< pixels; at most, but for a face
        auto operator<=>(const Key&) const = default;
    };

    /// Without a texture while it is being read, and where it cannot be.
    struct Kept {
        std::unique_ptr<ImTextureData> texture{};
        ui::Picture picture{};
        int seen = 0; ///< frame
        bool reading = true;
    };

    const ui::Picture* find(const Key& key);
    void ask(const Key& key);
    void keep(const Key& key, std::optional<app::ShownPixels> pixels);
    void letGo(Kept& kept);
    void buryGone();
    static std::size_t bytesOf(const Kept& kept);

    app::PictureDesk* desk_ = nullptr;
    ImGuiContext* context_ = nullptr;
    std::map<Key, Kept> kept_{};
    const std::vector<domain::Picture>* faces_ = nullptr;
    std::list<std::unique_ptr<ImTextureData>> going_{}; ///< until the renderer has let go of them
    std::size_t held_ = 0;
    int reading_ = 0;
};

} // namespace tend::shell
