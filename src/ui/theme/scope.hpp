#pragma once

#include "ui/theme/box.hpp"

#include <imgui.h>

namespace tend::ui {

/// What Dear ImGui pushes, popped when the scope ends.
class FontScope {
  public:
    FontScope(ImFont* font, float size) { ImGui::PushFont(font, size); }

    ~FontScope() { ImGui::PopFont(); }

    FontScope(const FontScope&) = delete;
    FontScope& operator=(const FontScope&) = delete;
};

class IdScope {
  public:
    explicit IdScope(const char* id) { ImGui::PushID(id); }

    explicit IdScope(int id) { ImGui::PushID(id); }

    ~IdScope() { ImGui::PopID(); }

    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

class ColorScope {
  public:
    ColorScope(ImGuiCol role, ImU32 color) { ImGui::PushStyleColor(role, color); }

    ~ColorScope() { ImGui::PopStyleColor(); }

    ColorScope(const ColorScope&) = delete;
    ColorScope& operator=(const ColorScope&) = delete;
};

class StyleScope {
  public:
    StyleScope(ImGuiStyleVar role, float value) { ImGui::PushStyleVar(role, value); }

    StyleScope(ImGuiStyleVar role, ImVec2 value) { ImGui::PushStyleVar(role, value); }

    ~StyleScope() { ImGui::PopStyleVar(); }

    StyleScope(const StyleScope&) = delete;
    StyleScope& operator=(const StyleScope&) = delete;
};

class DisabledScope {
  public:
    explicit DisabledScope(bool disabled) { ImGui::BeginDisabled(disabled); }

    ~DisabledScope() { ImGui::EndDisabled(); }

    DisabledScope(const DisabledScope&) = delete;
    DisabledScope& operator=(const DisabledScope&) = delete;
};

class ItemFlagScope {
  public:
    ItemFlagScope(ImGuiItemFlags flag, bool on) { ImGui::PushItemFlag(flag, on); }

    ~ItemFlagScope() { ImGui::PopItemFlag(); }

    ItemFlagScope(const ItemFlagScope&) = delete;
    ItemFlagScope& operator=(const ItemFlagScope&) = delete;
};

class ClipScope {
  public:
    explicit ClipScope(const Box& box, bool withinOuter = true) {
        ImGui::PushClipRect(box.min, box.max, withinOuter);
    }

    ~ClipScope() { ImGui::PopClipRect(); }

    ClipScope(const ClipScope&) = delete;
    ClipScope& operator=(const ClipScope&) = delete;
};

class GroupScope {
  public:
    GroupScope() { ImGui::BeginGroup(); }

    ~GroupScope() { ImGui::EndGroup(); }

    GroupScope(const GroupScope&) = delete;
    GroupScope& operator=(const GroupScope&) = delete;
};

} // namespace tend::ui
