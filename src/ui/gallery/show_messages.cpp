#include "base/tr.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/toast.hpp"
#include "ui/widgets/toggle.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

Question letRest(const char* act, const char* kind) {
    return {.title = tr("Let Daniel rest?"),
            .body =
                tr("Daniel stays on your list and nothing is deleted. Until you switch it back, Tend will "
                   "not bring Daniel up: no nudges, no memories, no birthday."),
            .act = act,
            .kind = kind};
}

/// What a dialog holds, on its ground before the scrim, in the page.
void drawDialogInside(const GalleryFrame& frame) {
    constexpr float most = 440, around = 24;
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    const float width = std::min(most, frame.width - 2 * 8);
    auto& canvas = *ImGui::GetWindowDrawList();
    ImDrawListSplitter layers;
    layers.Split(&canvas, 2);
    layers.SetCurrentChannel(&canvas, 1);
    moveTo({at.x + (theme.px(frame.width) - theme.px(width)) / 2, at.y + theme.px(around)});
    {
        const float padding = width < 360 ? 20 : dialogPadding.x;
        const Panel dialog(theme,
                           {.ground = Ground::Dialog, .width = width, .padding = {padding, dialogPadding.y}});
        question(theme,
                 letRest(tr("Let Daniel rest###dialog-inside-act"), tr("Not now###dialog-inside-not-now")),
                 false);
    }
    const float bottom = ImGui::GetItemRectMax().y + theme.px(around);
    layers.SetCurrentChannel(&canvas, 0);
    const Box scrim{at, {at.x + theme.px(frame.width), bottom}};
    surface(canvas, theme, scrim, corner::sheet, theme.colors().canvas);
    surface(canvas, theme, scrim, corner::sheet, theme.colors().scrim);
    layers.Merge(&canvas);
    moveTo(at);
    occupy(scrim.size());
}

} // namespace

void showDialogs(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    drawDialogInside(frame);
    gap(theme, 16);
    LineWrap line(theme, frame.width, 40, 12, 12);
    const char* plain = tr("Ask###dialog-ask");
    const char* grave = tr("Ask before deleting###dialog-ask-grave");
    line.place(buttonWidth(theme, plain));
    state.asking = button(theme, plain) || state.asking;
    line.place(buttonWidth(theme, grave));
    state.askingGrave = button(theme, grave) || state.askingGrave;
    line.finish();
    ask(theme, "###dialog", state.asking,
        letRest(tr("Let Daniel rest###dialog-act"), tr("Not now###dialog-not-now")));
    ask(theme, "###dialog-grave", state.askingGrave,
        {.title = tr("Delete this for ever?"),
         .body = tr("It cannot be brought back after this."),
         .act = tr("Delete for ever###dialog-delete"),
         .kind = tr("Keep it###dialog-keep"),
         .grave = true});
}

void showMenu(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    const std::array items{
        MenuItem{.label = tr("Edit###menu-edit"), .icon = Icon::Pen, .keys = tr("Ctrl E")},
        MenuItem{.label = tr("Chosen###menu-chosen"), .chosen = true},
        MenuItem{.label = tr("Not just now###menu-disabled"), .icon = Icon::Letter, .enabled = false},
        MenuItem{.label = tr("Move to trash###menu-trash"), .icon = Icon::Trash, .grave = true}};
    constexpr const char* id = "###gallery-menu";
    if (button(theme, tr("More###menu-button"), {.after = Icon::Down})) {
        openPopover(id);
    }
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    if (const auto chosen = menu(theme, id, anchor, items)) {
        state.menuChoice = chosen;
    }
    gap(theme, 12);
    const auto words = state.menuChoice
                           ? fill(tr("Number {0} was chosen."), {std::to_string(*state.menuChoice + 1)})
                           : std::string(tr("Nothing was chosen yet."));
    caption(frame, words);
}

void showPassing(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    tip(theme, tr("Saturday 12 Sep"), tr("Good, 7-day mean 3.7 (7 days)"));
    gap(theme, 16);
    const ToastState inside{
        .message = tr("Moved to trash"), .action = tr("Undo###undo-inside"), .icon = Icon::Undo};
    const Box box = Box::at(here(), toastSize(theme, inside, theme.px(frame.width)));
    const ImVec2 at = here();
    state.undone += toastFace(theme, inside, box) ? 1 : 0;
    moveTo(at);
    occupy(box.size());
    gap(theme, 16);
    LineWrap line(theme, frame.width, 40, 12, 12);
    const char* undo = tr("Toast with Undo###show-undo");
    const char* plain = tr("Toast###show-toast");
    const char* told = tr("With a tooltip###show-tooltip");
    line.place(buttonWidth(theme, undo));
    if (button(theme, undo)) {
        showToast(state.toast, tr("Moved to trash"), tr("Undo###toast-undo"), tr("Ctrl Z"), Icon::Undo);
    }
    line.place(buttonWidth(theme, plain));
    if (button(theme, plain)) {
        showToast(state.toast, tr("A copy was saved"));
    }
    line.place(buttonWidth(theme, told));
    button(theme, told);
    tooltip(theme, tr("After a moment under the mouse, at once under the keyboard"));
    line.finish();
    gap(theme, 12);
    caption(frame, tr("F6 brings the keyboard to a toast, and back."));
}

void showEmptyState(const GalleryFrame& frame) {
    const Panel well(frame.theme, {.ground = Ground::Well, .width = frame.width, .padding = {16, 14}});
    const bool pressed = emptyState(frame.theme, tr("No letters yet"),
                                    tr("A letter starts from the thank-yous you kept for someone."),
                                    tr("Choose someone###choose-someone"));
    frame.state.presses += pressed ? 1 : 0;
}

void showProgress(const GalleryFrame& frame) {
    constexpr int all = 3000;
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    Progress reading{.words = fill(tr("Reading {0} of {1}"), {grouped(state.read), grouped(all)}),
                     .fraction = static_cast<double>(state.read) / all,
                     .cancel = tr("Cancel###cancel-reading"),
                     .stopping = state.stopped};
    if (state.stopped) {
        reading.words = tr("Stopping. What was read so far is left out again.");
    }
    state.stopped = progress(theme, "reading", reading, frame.width) || state.stopped;
    gap(theme, 16);
    progress(theme, "counting",
             {.words = fill(tr("Counting, {0} so far"), {grouped(state.read)}),
              .cancel = tr("Cancel###cancel-counting")},
             frame.width);
    gap(theme, 16);
    progress(theme, "finishing", {.words = tr("Almost there"), .fraction = 0.97}, frame.width);
    gap(theme, 16);
    LineWrap line(theme, frame.width, 32, 12, 12);
    const ButtonLook small{.kind = ButtonKind::Quiet, .size = ButtonSize::Small};
    const char* more = tr("A little further###read-more");
    const char* again = tr("From the start###read-again");
    line.place(buttonWidth(theme, more, small));
    if (button(theme, more, small)) {
        state.read = std::min(all, state.read + 300);
    }
    line.place(buttonWidth(theme, again, small));
    if (button(theme, again, small)) {
        state.read = 0;
        state.stopped = false;
    }
    line.finish();
}

} // namespace tend::ui
