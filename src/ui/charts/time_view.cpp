#include "ui/charts/time_view.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {
namespace {

constexpr double nearer = 0.8, farther = 1.25;

class Following {
  public:
    Following(const Touch& touched, const Box& plot, TimeView& view, const TimeSpan& bounds)
        : touched_(touched), plot_(plot), view_(view), bounds_(bounds) {}

    void wheel() {
        auto& io = ImGui::GetIO();
        if (!touched_.hovered) {
            view_.wheelTaken = false;
            return;
        }
        const bool zooming = io.KeyCtrl || (view_.wheelTaken && !io.KeyShift);
        const bool moving = io.KeyShift || io.MouseWheelH != 0;
        if (zooming || moving) {
            ImGui::SetItemKeyOwner(ImGuiKey_MouseWheelY);
            ImGui::SetItemKeyOwner(ImGuiKey_MouseWheelX);
        }
        // Dear ImGui turns the wheel sideways while Shift is held.
        const float sideways = io.MouseWheelH != 0 ? io.MouseWheelH : (io.KeyShift ? io.MouseWheel : 0);
        if (sideways != 0)
            move(-double(sideways) * span().length() / 12);
        else if (zooming && io.MouseWheel != 0)
            zoom(std::pow(nearer, double(io.MouseWheel)), scale().time(io.MousePos.x));
    }

    void drag() {
        const float x = ImGui::GetIO().MousePos.x;
        if (touched_.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left)) {
            if (!view_.dragged)
                view_.draggedFrom = ImGui::GetIO().MouseClickedPos[0].x;
            view_.dragged = true;
            move(double(view_.draggedFrom - x) / double(plot_.width()) * span().length());
            view_.draggedFrom = x;
        }
    }

    void keys() {
        const bool week = ImGui::GetIO().KeyShift;
        const auto pressed = [&](ImGuiKeyChord key) {
            return keyPressedOn(touched_.id, static_cast<ImGuiKey>(key), true);
        };
        const double middle = view_.cursor ? timeOf(*view_.cursor) + 0.5 : (span().first + span().last) / 2;
        if (pressed(ImGuiKey_LeftArrow))
            step(week ? -7 : -1);
        if (pressed(ImGuiKey_RightArrow))
            step(week ? 7 : 1);
        if (pressed(ImGuiKey_PageUp))
            jump(-span().length() / 2);
        if (pressed(ImGuiKey_PageDown))
            jump(span().length() / 2);
        if (pressed(ImGuiKey_UpArrow) || pressed(ImGuiKey_Equal) || pressed(ImGuiKey_KeypadAdd))
            zoomByKey(nearer, middle);
        if (pressed(ImGuiKey_DownArrow) || pressed(ImGuiKey_Minus) || pressed(ImGuiKey_KeypadSubtract))
            zoomByKey(farther, middle);
        if (pressed(ImGuiKey_Home))
            putCursor(bounds_.first);
        if (pressed(ImGuiKey_End))
            putCursor(bounds_.last - 1);
    }

  private:
    TimeSpan& span() { return *view_.shown; }

    TimeScale scale() { return {span(), plot_.min.x, plot_.max.x}; }

    void zoom(double factor, double around) { span() = zoomed(span(), factor, around, bounds_); }

    void zoomByKey(double factor, double around) {
        zoom(factor, around);
        if (view_.cursor)
            putCursor(timeOf(*view_.cursor));
    }

    void move(double by) { span() = moved(span(), by, bounds_); }

    void jump(double by) {
        move(by);
        putCursor((view_.cursor ? timeOf(*view_.cursor) : span().last - 1) + by);
    }

    void step(int days) { putCursor((view_.cursor ? timeOf(*view_.cursor) : span().last) + days); }

    void putCursor(double time) {
        const double at =
            std::clamp(std::floor(time), std::floor(bounds_.first), std::floor(bounds_.last) - 1);
        view_.cursor = dayAt(at);
        if (at < span().first)
            move(at - span().first);
        else if (at + 1 > span().last)
            move(at + 1 - span().last);
    }

    const Touch& touched_;
    const Box& plot_;
    TimeView& view_;
    const TimeSpan& bounds_;
};

} // namespace

TimeTouch followTime(const Theme& theme, const char* id, const Box& plot, TimeView& view,
                     const TimeSpan& bounds, const TimeSpan& start) {
    view.shown = within(view.shown.value_or(start), bounds);
    TimeTouch follow{touch(theme, id, plot.size(), {.place = plot.min})};
    const auto& touched = follow.touched;
    if (!touched.held && !touched.pressed)
        view.dragged = false;
    Following following(touched, plot, view, bounds);
    following.wheel();
    following.drag();
    if (touched.focused)
        following.keys();
    const TimeScale scale{*view.shown, plot.min.x, plot.max.x};
    const auto dayUnder = [&](float x) {
        const auto day = dayAt(scale.time(std::clamp(x, plot.min.x, plot.max.x - 1)));
        return std::clamp(day, dayAt(bounds.first), dayAt(bounds.last - 1));
    };
    if (touched.hovered)
        follow.shown = dayUnder(ImGui::GetIO().MousePos.x);
    else if (touched.ring)
        follow.shown = view.cursor;
    if (touched.pressed) {
        const bool byMouse = touched.hovered;
        if (!view.dragged && follow.shown) {
            follow.chosen = follow.shown;
            view.cursor = follow.shown;
        }
        view.wheelTaken = view.wheelTaken || byMouse;
        view.dragged = false;
    }
    return follow;
}

} // namespace tend::ui
