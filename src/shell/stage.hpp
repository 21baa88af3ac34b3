#pragma once

#include "platform/composition.hpp"
#include "platform/fonts/fonts.hpp"
#include "ui/theme/theme.hpp"

struct ImGuiContext;

namespace tend::shell {

/// Fonts and theme for one Dear ImGui context, made once it exists.
class Stage {
  public:
    Stage(ImGuiContext& context, ui::Look look, float scale);

    ui::Theme& theme() { return theme_; }

    /// To be called before each frame: time, look, scale and motion reach Dear ImGui's own style.
    void beginFrame(double now, ui::Look look, float scale, bool motion = true);

    /// Over the page that was just drawn, what an input method is composing for the text with the keyboard.
    void drawComposing(const platform::Composition& composition) const;

  private:
    platform::FontLibrary library_;
    ui::Theme theme_;
};

} // namespace tend::shell
