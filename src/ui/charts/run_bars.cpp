#include "ui/charts/run_bars.hpp"

#include "ui/charts/screen_canvas.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tend::ui {
namespace {

using domain::Day;
using domain::Run;

constexpr float rowHeight = 18, barHeight = 12, apart = 10, leastBar = 4;

std::size_t shownOf(const RunBars& bars) {
    return std::min(bars.runs.size(), mostRunBars);
}

/// Counted from the newest.
const Run& runAt(const RunBars& bars, std::size_t index) {
    return bars.runs[bars.runs.size() - 1 - index];
}

std::string shortDay(Day day) {
    return std::to_string(day.dayOfMonth()) + " " + std::string(monthShort(day.month()));
}

/// "19 Sep to 14 Oct", with the year where it is not this one.
std::string spanWords(const Run& run, Day today) {
    auto words = shortDay(run.span.first);
    if (run.span.last != run.span.first)
        words += " – " + shortDay(run.span.last);
    if (run.span.last.year() != today.year())
        words += " " + std::to_string(run.span.last.year());
    return words;
}

} // namespace

float runBarsHeight(const ChartPen& pen, const RunBars& bars) {
    return pen.px(rowHeight) * static_cast<float>(shownOf(bars));
}

void drawRunBars(const ChartPen& pen, const RunBars& bars, const Box& box,
                 std::optional<std::size_t> marked) {
    const auto count = shownOf(bars);
    float dates = 0, numbers = 0;
    int longest = 1;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& run = runAt(bars, i);
        dates = std::max(dates, pen.canvas.textSize(TextStyle::Tiny, spanWords(run, bars.today)).x);
        numbers = std::max(numbers, pen.canvas.textSize(TextStyle::TinyMedium, std::to_string(run.length)).x);
        longest = std::max(longest, run.length);
    }
    const float left = box.min.x + dates + pen.px(apart);
    const float room = std::max(pen.px(leastBar), box.max.x - left - numbers - pen.px(apart));
    for (std::size_t i = 0; i < count; ++i) {
        const auto& run = runAt(bars, i);
        const float top = box.min.y + pen.px(rowHeight) * static_cast<float>(i);
        const bool alive = i == 0 && bars.current;
        pen.canvas.text({box.min.x, top}, TextStyle::Tiny, pen.colors.ink2, spanWords(run, bars.today));
        const float wide = std::max(pen.px(leastBar), room * float(run.length) / float(longest));
        const Box bar = Box::at({left, top + pen.px(2)}, {wide, pen.px(barHeight)});
        const ImU32 calm = marked == i ? pen.colors.leaf : pen.colors.leafLine;
        pen.canvas.fill(bar, alive ? pen.colors.leaf : calm, pen.px(4));
        if (!alive && (pen.colors.outline & IM_COL32_A_MASK) != 0) // a calm colour alone is too faint there
            pen.canvas.frame(bar, pen.colors.leaf, pen.px(4), pen.px(1));
        if (bars.numbered)
            pen.canvas.text({bar.max.x + pen.px(6), top}, TextStyle::TinyMedium, pen.colors.ink,
                            std::to_string(run.length));
    }
}

RunBarsEvent runBars(const Theme& theme, const char* id, const RunBars& bars,
                     std::optional<std::size_t>& cursor, float width) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const auto count = shownOf(bars);
    if (count == 0)
        return {};
    const Box box = Box::at(here(), {theme.px(width), runBarsHeight(pen, bars)});
    const auto touched = touch(theme, id, box.size(), {.place = box.min});
    std::optional<std::size_t> shown;
    if (touched.hovered) {
        const float row = (ImGui::GetIO().MousePos.y - box.min.y) / pen.px(rowHeight);
        shown = std::min(static_cast<std::size_t>(std::max(0.0F, row)), count - 1);
    } else if (touched.ring) {
        auto at = std::min(cursor.value_or(0), count - 1);
        if (keyPressedOn(touched.id, ImGuiKey_DownArrow, true))
            at = std::min(at + 1, count - 1);
        if (keyPressedOn(touched.id, ImGuiKey_UpArrow, true))
            at -= at > 0 ? 1 : 0;
        cursor = shown = at;
    }
    drawRunBars(pen, bars, box, shown);
    drawRing(theme, touched, corner::small);
    occupy(box.size());
    if (!shown)
        return {};
    const auto* run = &runAt(bars, *shown);
    const float top = box.min.y + pen.px(rowHeight) * static_cast<float>(*shown);
    return {run, touched.pressed ? run : nullptr,
            Box::at({box.min.x, top}, {box.width(), pen.px(rowHeight)})};
}

} // namespace tend::ui
