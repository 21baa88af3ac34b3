#include "shell/picture_shelf.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace tend::shell {
namespace {

/// More would keep what is in sight now waiting behind what has been scrolled past.
constexpr int mostAtOnce = 4;

std::unique_ptr<ImTextureData> textureOf(const app::ShownPixels& pixels) {
    auto texture = std::make_unique<ImTextureData>();
    texture->Create(ImTextureFormat_RGBA32, pixels.width, pixels.height);
    texture->UseColors = true;
    std::memcpy(texture->GetPixels(), pixels.rgba.data(), pixels.rgba.size());
    texture->SetStatus(ImTextureStatus_WantCreate);
    ImGui::RegisterUserTexture(texture.get());
    return texture;
}

/// What a picture shows is gone from memory at once, whenever the renderer lets go of the rest.
void wipe(ImTextureData& texture) {
    if (texture.Pixels)
        std::memset(texture.Pixels, 0, static_cast<std::size_t>(texture.GetSizeInBytes()));
    texture.DestroyPixels();
}

void forgetTexture(ImTextureData& texture) {
    ImGui::UnregisterUserTexture(&texture);
    ImGui::GetPlatformIO().Textures.find_erase(&texture);
}

} // namespace

PictureShelf::~PictureShelf() {
    // The renderer's own end comes with the window.
    if (!context_ || ImGui::GetCurrentContext() != context_)
        return;
    for (auto& [key, kept] : kept_)
        if (kept.texture)
            forgetTexture(*kept.texture);
    for (auto& texture : going_)
        forgetTexture(*texture);
}

void PictureShelf::readFrom(app::PictureDesk* desk) {
    if (desk == desk_)
        return;
    for (auto& [key, kept] : kept_)
        letGo(kept);
    kept_.clear();
    reading_ = 0;
    faces_ = nullptr;
    desk_ = desk;
}

std::size_t PictureShelf::bytesOf(const Kept& kept) {
    return kept.texture ? std::size_t(kept.texture->Width) * std::size_t(kept.texture->Height) * 4 : 0;
}

void PictureShelf::letGo(Kept& kept) {
    if (!kept.texture)
        return;
    held_ -= bytesOf(kept);
    wipe(*kept.texture);
    kept.texture->UnusedFrames = 1; // or the renderer would wait for the font atlas to count
    kept.texture->SetStatus(ImTextureStatus_WantDestroy);
    going_.push_back(std::move(kept.texture));
}

void PictureShelf::buryGone() {
    going_.remove_if([](const std::unique_ptr<ImTextureData>& texture) {
        if (texture->Status != ImTextureStatus_Destroyed)
            return false;
        forgetTexture(*texture);
        return true;
    });
}

void PictureShelf::beginFrame() {
    buryGone();
    faces_ = nullptr;
    const int frame = ImGui::GetFrameCount();
    while (held_ > most) {
        auto oldest = kept_.end();
        for (auto one = kept_.begin(); one != kept_.end(); ++one)
            if (one->second.texture && (oldest == kept_.end() || one->second.seen < oldest->second.seen))
                oldest = one;
        if (oldest == kept_.end() || oldest->second.seen >= frame - 1)
            return; // all of it is in sight
        letGo(oldest->second);
        kept_.erase(oldest);
    }
    for (auto& [key, kept] : kept_)
        if (kept.texture && kept.texture->Status == ImTextureStatus_OK && kept.texture->Pixels)
            wipe(*kept.texture); // the renderer has them
}

const ui::Picture* PictureShelf::find(const domain::Picture& picture, ui::PictureSize size) {
    return find({picture.data, false, size == ui::PictureSize::Small ? app::smallSide : app::largeSide});
}

const ui::Picture* PictureShelf::face(const base::Id& person, float side) {
    if (!faces_)
        return nullptr;
    const auto of = [](const domain::Picture& one) -> const base::Id& { return one.record.id; };
    const auto found = std::ranges::lower_bound(*faces_, person, {}, of);
    if (found == faces_->end() || of(*found) != person)
        return nullptr;
    return find({found->data, true, static_cast<int>(std::lround(side))});
}

const ui::Picture* PictureShelf::find(const Key& key) {
    if (const auto found = kept_.find(key); found != kept_.end()) {
        found->second.seen = ImGui::GetFrameCount();
        return found->second.texture ? &found->second.picture : nullptr;
    }
    if (desk_ && reading_ < mostAtOnce)
        ask(key);
    return nullptr;
}

void PictureShelf::ask(const Key& key) {
    context_ = ImGui::GetCurrentContext();
    kept_[key] = {};
    ++reading_;
    // The desk goes before the shelf reads from another, and with it what it would still deliver.
    auto then = [this, key](std::optional<app::ShownPixels> pixels) { keep(key, std::move(pixels)); };
    if (key.face)
        desk_->showFace(key.hash, key.side, std::move(then));
    else
        desk_->show(key.hash, key.side, std::move(then));
}

void PictureShelf::keep(const Key& key, std::optional<app::ShownPixels> pixels) {
    --reading_;
    auto& kept = kept_[key];
    kept.reading = false;
    if (!pixels)
        return;
    kept.texture = textureOf(*pixels);
    kept.picture = {kept.texture->GetTexRef(),
                    {static_cast<float>(pixels->width), static_cast<float>(pixels->height)}};
    kept.seen = ImGui::GetFrameCount();
    held_ += bytesOf(kept);
}

} // namespace tend::shell
