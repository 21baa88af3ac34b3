#include "ui/widgets/link_tip.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/markdown/address.hpp"
#include "ui/widgets/tooltip.hpp"

#include <imgui_internal.h>

namespace tend::ui {

namespace {

using base::tr;

constexpr float delay = 0.35F;
constexpr float oneFrame = 0.05F;
/// Bytes of an address that are shown; more would cover the page.
constexpr std::size_t longestShown = 600;

std::string shownOf(std::string_view address) {
    if (address.size() <= longestShown)
        return std::string(address);
    std::size_t end = 0;
    while (end < longestShown)
        end += base::codePointAt(address, end).bytes;
    return std::string(address.substr(0, end)) + "\u2026";
}

} // namespace

LinkWords linkWords(std::string_view words, std::string_view written) {
    const auto address = markdown::addressOf(written);
    LinkWords tip{address.host.empty() ? shownOf(written) : address.host, {}};
    if (tip.title != written)
        tip.rest += shownOf(written) + "\n";
    if (markdown::namesOtherHost(words, address))
        tip.rest += std::string(tr("Its words name another place than the one it goes to.")) + "\n";
    if (markdown::hostInOtherLetters(address))
        tip.rest += std::string(tr("The name is written in letters beyond a to z.")) + "\n";
    tip.rest += address.opens ? tr("Ctrl+click or Ctrl+Enter opens it.")
                              : tr("Tend opens web and mail addresses only.");
    return tip;
}

void tellLink(const Theme& theme, ImGuiID id, ImVec2 point, std::string_view words, std::string_view address,
              float delay) {
    theme.motion().heldFor(id + 1, true, delay + oneFrame);
    if (!theme.motion().heldFor(id, true, delay))
        return;
    const auto tip = linkWords(words, address);
    tooltipAt(theme, point, tip.title, tip.rest);
}

bool openLink(const Theme& theme, std::string_view address) {
    const bool opens = markdown::addressOf(address).opens && theme.desk().openAddress != nullptr;
    if (opens)
        theme.desk().openAddress(std::string(address));
    return opens;
}

bool hoverLink(const Theme& theme, ImGuiID id, ImVec2 point, std::string_view words,
               std::string_view address) {
    const bool ctrl = ImGui::GetIO().KeyCtrl;
    const bool opens = markdown::addressOf(address).opens && theme.desk().openAddress != nullptr;
    if (ctrl && opens)
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    const bool rests = !ImGui::IsMouseDown(ImGuiMouseButton_Left);
    // Dear ImGui does not draw a window in the frame it appears in: one more frame is wanted after it.
    theme.motion().heldFor(id + 1, rests, delay + oneFrame);
    if (theme.motion().heldFor(id, rests, delay)) {
        const auto tip = linkWords(words, address);
        tooltipAt(theme, point, tip.title, tip.rest);
    }
    if (!ctrl || !opens || !ImGui::IsMouseClicked(ImGuiMouseButton_Left))
        return false;
    return openLink(theme, address);
}

} // namespace tend::ui
