#pragma once

#include "ui/widgets/avatar.hpp"

#include <imgui.h>

#include <memory>

struct ImGuiContext;

namespace tend::ui {

/// A small picture made of nothing but sums, hills under a sky, that stands in for somebody's photograph.
/// Needs the Dear ImGui context it is drawn in.
class PaintedPicture {
  public:
    PaintedPicture();
    ~PaintedPicture();
    PaintedPicture(const PaintedPicture&) = delete;
    PaintedPicture& operator=(const PaintedPicture&) = delete;

    Picture picture() const;

  private:
    ImGuiContext* context_;
    std::unique_ptr<ImTextureData> texture_;
};

} // namespace tend::ui
