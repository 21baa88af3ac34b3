#include "shell/stage.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <utility>

namespace tend::shell {
namespace {

ui::Fonts loaded(platform::FontLibrary& library, ImFontAtlas& atlas) {
    const auto set = library.loadInto(atlas);
    return {set.serif,      set.serifItalic,  set.serifMedium,         set.serifSemiBold, set.sans,
            set.sansMedium, set.sansSemiBold, set.serifSemiBoldItalic, set.mono,          set.monoBox};
}

} // namespace

Stage::Stage(ImGuiContext& context, ui::Look look, float scale)
    : theme_(look, loaded(library_, *context.IO.Fonts), scale) {
    ui::Desk desk;
    desk.shaper = &library_.shaper();
    theme_.setDesk(std::move(desk));
    theme_.applyTo(context.Style);
}

void Stage::beginFrame(double now, ui::Look look, float scale, bool motion) {
    theme_.motion().setOn(motion);
    theme_.setLook(look);
    theme_.setScale(scale);
    theme_.beginFrame(now);
    theme_.applyTo(ImGui::GetStyle());
}

} // namespace tend::shell
