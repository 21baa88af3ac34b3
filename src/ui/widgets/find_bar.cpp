#include "ui/widgets/find_bar.hpp"

#include "base/tr.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using editor::Direction;
using editor::EditorSpan;
using editor::EditorState;
using editor::Finding;

constexpr float barWidth = 400, barHeight = 44, inset = 6, side = control::small, radius = corner::well,
                distance = 6;
constexpr float narrow = 320; ///< below this the words found and the buttons stand under the field
constexpr std::size_t longestSelection = 100;

void keepUp(EditorState& state) {
    Finding& finding = state.extras().finding;
    finding.finder.follow(state.model(), finding.wanted);
}

/// Goes to the hit that is asked for, as soon as it is known.
void takeStep(EditorState& state) {
    Finding& finding = state.extras().finding;
    if (!finding.step)
        return;
    const editor::FindStep step = *finding.step;
    if (step.version != state.version() || step.selection != state.selection()) {
        finding.step.reset();
        return;
    }
    const auto answer = step.direction == Direction::Forward ? finding.finder.hitFrom(step.from)
                                                             : finding.finder.hitBefore(step.from);
    if (!answer.known)
        return;
    finding.step.reset();
    if (!answer.hit)
        return;
    state.reveal(*answer.hit);
    finding.revealing = 2;
}

/// First where a step leads, then what is on the screen, then all of it from the beginning.
void lookOn(EditorState& state) {
    Finding& finding = state.extras().finding;
    const auto& seen = state.extras().seen;
    const auto& model = state.model();
    if (finding.step)
        finding.finder.look(model, finding.step->from, finding.step->direction);
    else
        finding.finder.look(model, finding.finder.looked(seen) ? 0 : seen.begin);
    takeStep(state);
}

void stepTo(EditorState& state, std::size_t from, Direction direction) {
    keepUp(state);
    state.extras().finding.step = {from, direction, state.version(), state.selection()};
    takeStep(state);
    if (state.extras().finding.step)
        lookOn(state);
}

/// "3 of 12"; "3 of 12…" while there may be more.
std::string placeWords(EditorState& state) {
    const Finding& finding = state.extras().finding;
    const auto& finder = finding.finder;
    if (finding.wanted.empty())
        return {};
    const bool finished = finder.finished();
    if (finder.hits().empty())
        return finished ? tr("Not here") : tr("Looking…");
    const auto& selection = state.selection();
    const auto count = std::to_string(finder.hits().size()) + (finished ? "" : "…");
    const auto at = finder.placeOf({selection.begin(), selection.end()});
    return at ? fill(tr("{0} of {1}"), {std::to_string(*at + 1), count}) : fill(tr("{0} found"), {count});
}

void drawPlace(const Theme& theme, EditorState& state, ImVec2 topLeft, float width,
               const std::string& place) {
    const bool found = !state.extras().finding.finder.hits().empty();
    theme.ellipsized(*ImGui::GetWindowDrawList(), topLeft, width, TextStyle::Small,
                     found ? theme.colors().ink3 : theme.colors().ink2, place);
}

/// `place`: what is said in its end.
void drawField(const Theme& theme, EditorState& state, float width, const std::string& place) {
    Finding& finding = state.extras().finding;
    const ImVec2 size = theme.textSize(TextStyle::Small, place);
    FieldLook look{.width = width / theme.scale(), .height = side};
    look.placeholder = tr("Find in this text");
    look.icon = Icon::Search;
    look.keeps = true;
    look.focus = look.selectAll = finding.focus;
    look.roomAfter = place.empty() ? 0 : size.x / theme.scale() + 4;
    look.radius = 8;
    finding.focus = false;
    const std::string wanted = finding.wanted; // Escape in a field takes back what was typed there
    const auto event = textField(theme, tr("Find in this text###find-field"), finding.wanted, look);
    drawPlace(theme, state, {event.box.max.x - size.x - theme.px(10), event.box.center().y - size.y / 2},
              size.x + 1, place);
    if (event.escaped) {
        finding.wanted = wanted;
        return closeFindBar(state);
    }
    if (event.changed)
        stepTo(state, finding.from, Direction::Forward);
    if (event.entered) {
        ImGui::GetIO().KeyShift ? findPrevious(state) : findNext(state);
    }
}

bool pressed(ImGuiKeyChord chord) {
    return ImGui::Shortcut(chord, ImGuiInputFlags_Repeat);
}

void drawButtons(const Theme& theme, EditorState& state) {
    const auto& finder = state.extras().finding.finder;
    const bool found = !finder.hits().empty() || !finder.finished();
    const IconButtonLook look{.size = side, .icon = 16, .enabled = found};
    if (iconButton(theme, Icon::Up, tr("The one before###find-previous"), look))
        findPrevious(state);
    beside(theme, 0);
    if (iconButton(theme, Icon::Down, tr("The next one###find-next"), look))
        findNext(state);
    beside(theme, 0);
    if (iconButton(theme, Icon::Close, tr("Close###find-close"), {.size = side, .icon = 16}))
        closeFindBar(state);
}

void drawBar(const Theme& theme, EditorState& state, const Box& box) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, radius, theme.colors().raised, Elevation::High);
    border(canvas, theme, box, radius, theme.colors().hair);
    canvas.PopClipRect();
    const float edge = theme.px(inset);
    moveTo({box.min.x + edge, box.min.y + edge});
    const float buttons = 3 * theme.px(side) + theme.px(distance);
    const std::string place = placeWords(state);
    const float room = box.width() - 2 * edge;
    if (box.width() < theme.px(narrow)) {
        drawField(theme, state, room, {});
        const float high = theme.textSize(TextStyle::Small, place).y;
        drawPlace(theme, state,
                  {box.min.x + edge + theme.px(4), box.max.y - edge - (theme.px(side) + high) / 2},
                  room - buttons - theme.px(4), place);
    } else
        drawField(theme, state, room - buttons, place);
    moveTo({box.max.x - edge - 3 * theme.px(side), box.max.y - edge - theme.px(side)});
    drawButtons(theme, state);
    if (pressed(ImGuiKey_F3) || pressed(ImGuiMod_Ctrl | ImGuiKey_G))
        findNext(state);
    if (pressed(ImGuiMod_Shift | ImGuiKey_F3) || pressed(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_G))
        findPrevious(state);
    if (pressed(ImGuiMod_Ctrl | ImGuiKey_F))
        state.extras().finding.focus = true;
    if (state.extras().finding.open && pressed(ImGuiKey_Escape))
        closeFindBar(state);
}

/// Across, in the current window.
float barAcross(const Theme& theme) {
    const float room = ImGui::GetCurrentWindow()->InnerClipRect.GetWidth();
    return std::min(theme.px(barWidth), room - 2 * theme.px(distance));
}

float barHigh(const Theme& theme) {
    return theme.px(barAcross(theme) < theme.px(narrow) ? barHeight + side + inset : barHeight);
}

/// Above the editor where there is room within what is seen, else over its first lines.
Box placeOf(const Theme& theme, const Box& editor) {
    const ImRect& seen = ImGui::GetCurrentWindow()->InnerClipRect;
    const float margin = theme.px(distance);
    const float width = barAcross(theme);
    const float height = barHigh(theme);
    const float x = std::clamp(editor.max.x - width, seen.Min.x + margin, seen.Max.x - margin - width);
    const float y = std::max(editor.min.y - margin - height, seen.Min.y + margin);
    return Box::at({x, std::min(y, seen.Max.y - margin - height)}, {width, height});
}

/// What an item leaves behind in its window, so that the next one stands as if there had been none.
class Bystander {
  public:
    Bystander() : window_(ImGui::GetCurrentWindow()), kept_(window_->DC) {
        item_ = ImGui::GetCurrentContext()->LastItemData;
    }

    ~Bystander() {
        auto& cursor = window_->DC;
        cursor.CursorPos = kept_.CursorPos;
        cursor.CursorPosPrevLine = kept_.CursorPosPrevLine;
        cursor.CursorMaxPos = kept_.CursorMaxPos;
        cursor.CurrLineSize = kept_.CurrLineSize;
        cursor.PrevLineSize = kept_.PrevLineSize;
        cursor.CurrLineTextBaseOffset = kept_.CurrLineTextBaseOffset;
        cursor.PrevLineTextBaseOffset = kept_.PrevLineTextBaseOffset;
        cursor.IsSameLine = kept_.IsSameLine;
        cursor.IsSetPos = kept_.IsSetPos;
        ImGui::GetCurrentContext()->LastItemData = item_;
    }

    Bystander(const Bystander&) = delete;
    Bystander& operator=(const Bystander&) = delete;

  private:
    ImGuiWindow* window_;
    ImGuiWindowTempData kept_;
    ImGuiLastItemData item_;
};

/// Appends `span` but for what the marks cover.
void appendAround(std::vector<EditorSpan>& all, EditorSpan span, std::span<const EditorSpan> marks) {
    for (const EditorSpan& mark : marks) {
        if (mark.end <= span.begin)
            continue;
        if (mark.begin >= span.end)
            break;
        if (mark.begin > span.begin) {
            EditorSpan before = span;
            before.end = mark.begin;
            all.push_back(before);
        }
        span.begin = std::max(span.begin, mark.end);
    }
    if (span.begin < span.end)
        all.push_back(span);
}

/// One frame's share of the looking; asks for another frame while something is left. True with the bar open.
bool lookFurther(const Theme& theme, EditorState& state) {
    Finding& finding = state.extras().finding;
    if (!finding.open && !finding.step)
        return false;
    keepUp(state);
    lookOn(state);
    if (finding.step || (finding.open && !finding.finder.finished()))
        theme.motion().wakeIn(0);
    return finding.open;
}

} // namespace

float findBarReach(const Theme& theme) {
    return barHigh(theme) + 2 * theme.px(distance);
}

FoundMarks markFound(const Theme& theme, EditorState& state, std::span<const EditorSpan> spans) {
    FoundMarks marks;
    auto& extras = state.extras();
    if (!lookFurther(theme, state))
        return marks;
    const auto& hits = extras.finding.finder.hits();
    const auto& colors = theme.colors();
    const auto first = std::ranges::upper_bound(hits, extras.seen.begin, {}, &text::Range::end);
    std::size_t at = first == hits.end() ? 0 : first->begin;
    std::size_t byte = first == hits.end() ? 0 : state.bytesBefore(at);
    const auto reach = [&](std::size_t position) {
        for (; at < position; ++at)
            byte += text::utf8Length(state.codePoints()[at]);
        return byte;
    };
    for (auto hit = first; hit != hits.end() && hit->begin < extras.seen.end; ++hit) {
        const std::size_t begin = reach(hit->begin);
        const std::size_t end = reach(hit->end);
        marks.spans.push_back({begin, end, colors.markInk, colors.mark, 0});
        marks.underlines.push_back({begin, end, colors.markLine, false});
    }
    std::vector<EditorSpan> all(marks.spans);
    for (const EditorSpan& span : spans)
        appendAround(all, span, marks.spans);
    std::ranges::sort(all, {}, &EditorSpan::begin);
    marks.spans = std::move(all);
    return marks;
}

void openFindBar(EditorState& state) {
    Finding& finding = state.extras().finding;
    const auto& selection = state.selection();
    const auto selected = state.codePoints().substr(selection.begin(), selection.end() - selection.begin());
    if (!selected.empty() && selected.size() <= longestSelection &&
        selected.find(U'\n') == std::u32string_view::npos)
        finding.wanted = text::toUtf8(selected);
    finding.open = finding.focus = true;
    finding.from = selection.begin();
    keepUp(state);
}

void findNext(EditorState& state) {
    keepUp(state);
    auto& finder = state.extras().finding.finder;
    const auto& selection = state.selection();
    const text::Range selected{selection.begin(), selection.end()};
    if (!finder.looked({selected.begin, selected.begin + 1}))
        finder.look(state.model(), selected.begin);
    const bool onHit = finder.isHit(selected);
    stepTo(state, selection.begin() + (onHit ? 1 : 0), Direction::Forward);
}

void findPrevious(EditorState& state) {
    stepTo(state, state.selection().begin(), Direction::Backward);
}

void closeFindBar(EditorState& state) {
    Finding& finding = state.extras().finding;
    finding.open = finding.focused = false;
    finding.revealing = 0;
    finding.step.reset();
    state.focus();
}

void findBar(const Theme& theme, EditorState& state, const Box& editor) {
    Finding& finding = state.extras().finding;
    if (!finding.open)
        return;
    const Bystander bystander;
    const Box box = placeOf(theme, editor);
    moveTo(box.min);
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope spacing(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    const ColorScope ground(ImGuiCol_ChildBg, 0);
    const bool coming = finding.focus; // the keyboard arrives in the next frame
    if (ImGui::BeginChild("###find-bar", box.size(), ImGuiChildFlags_None,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse))
        drawBar(theme, state, box);
    finding.focused =
        finding.open && (coming || finding.focus || ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows));
    ImGui::EndChild();
}

} // namespace tend::ui
