#include "platform/frame_pacer.hpp"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

using namespace tend::platform;

namespace {

struct Context {
    ImGuiContext* context = ImGui::CreateContext();
    FramePacer pacer;

    Context() {
        for (int i = 0; i < FramePacer::settleFrames; ++i)
            pacer.frameDrawn();
    }

    ~Context() { ImGui::DestroyContext(context); }

    std::optional<Wake> wake(std::optional<double> app = {}, std::optional<double> motion = {}) const {
        return pacer.nextWake(*context, app, motion);
    }
};

} // namespace

TEST_CASE("Where nothing happens nothing is drawn") {
    const Context idle;
    CHECK_FALSE(idle.wake());
}

TEST_CASE("An event is followed by a few frames, then sleep") {
    Context drawn;
    drawn.pacer.eventArrived();
    for (int i = 0; i < FramePacer::settleFrames; ++i) {
        CHECK(drawn.wake()->seconds <= 0);
        drawn.pacer.frameDrawn();
    }
    CHECK_FALSE(drawn.wake());
}

TEST_CASE("The soonest wish decides, and its reason is told") {
    const Context drawn;
    CHECK(drawn.wake(2.0)->reason == FrameReason::Timer);
    CHECK(drawn.wake(2.0, 0.0)->reason == FrameReason::Motion);
    CHECK(drawn.wake(2.0, 0.5)->seconds == 0.5);
}

TEST_CASE("Input that waits is drawn at once") {
    const Context drawn;
    drawn.context->IO.AddInputCharacter('a');
    CHECK(drawn.wake()->seconds <= 0);
    CHECK(drawn.wake()->reason == FrameReason::Input);
}

TEST_CASE("A caret wakes for its blinks and, after five quiet seconds, stands still") {
    const Context drawn;
    auto& context = *drawn.context;
    context.ActiveId = context.InputTextState.ID = 7;
    context.InputTextState.CursorAnim = 0.3F;
    CHECK(drawn.wake()->reason == FrameReason::Caret);
    CHECK(drawn.wake()->seconds == doctest::Approx(0.501).epsilon(0.01));
    context.InputTextState.CursorAnim = 0.9F;
    CHECK(drawn.wake()->seconds == doctest::Approx(0.301).epsilon(0.01));
    context.InputTextState.CursorAnim = 5.1F;
    CHECK_FALSE(drawn.wake());
    context.ActiveId = 0;
}

TEST_CASE("A held mouse button keeps frames coming") {
    const Context drawn;
    drawn.context->IO.MouseDown[0] = true;
    CHECK(drawn.wake()->reason == FrameReason::Held);
}

TEST_CASE("A tooltip's short and long delay are both woken for") {
    const Context drawn;
    auto& context = *drawn.context;
    context.HoverItemDelayId = 7;
    context.HoverItemDelayTimer = 0.05F;
    CHECK(drawn.wake()->reason == FrameReason::Tooltip);
    CHECK(drawn.wake()->seconds ==
          doctest::Approx(context.Style.HoverDelayShort - 0.05 + 0.001).epsilon(0.01));
    context.HoverItemDelayTimer = 0.2F;
    CHECK(drawn.wake()->seconds ==
          doctest::Approx(context.Style.HoverDelayNormal - 0.2 + 0.001).epsilon(0.01));
    context.HoverItemDelayTimer = 1;
    CHECK_FALSE(drawn.wake());
}
