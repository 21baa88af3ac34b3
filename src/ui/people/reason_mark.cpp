#include "ui/people/reason_mark.hpp"

#include "ui/theme/box.hpp"

#include <algorithm>

namespace tend::ui {

void reasonMark(ImDrawList& canvas, const Theme& theme, ImVec2 center, domain::Reason reason) {
    const auto& colors = theme.colors();
    const float scale = theme.scale();
    const float stroke = std::max(1.0F, 1.6F * scale);
    switch (reason) {
    case domain::Reason::Nothing:
        canvas.AddCircleFilled(center, 5.5F * scale, colors.people);
        return;
    case domain::Reason::Needed: {
        const Box box = Box::around(center, 5 * scale, 5 * scale);
        canvas.AddRect(box.min, box.max, colors.ink2, 1.5F * scale, 0, stroke);
        return;
    }
    case domain::Reason::Problem: {
        const float up = center.y - 5.5F * scale, down = center.y + 4.5F * scale;
        canvas.AddTriangle({center.x, up}, {center.x + 6 * scale, down}, {center.x - 6 * scale, down},
                           colors.ink2, stroke);
        return;
    }
    }
}

} // namespace tend::ui
