#include "shell/stage.hpp"

#include "text/unicode.hpp"
#include "ui/widgets/composing.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <string_view>
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

void Stage::drawComposing(const platform::Composition& composition) const {
    const std::u32string_view text = composition.text;
    const auto bytes = [&](std::size_t characters) {
        return text::toUtf8(text.substr(0, characters)).size();
    };
    ui::drawComposing(theme_, {text::toUtf8(text), bytes(composition.caret), bytes(composition.chosenBegin),
                               bytes(composition.chosenEnd)});
}

} // namespace tend::shell
