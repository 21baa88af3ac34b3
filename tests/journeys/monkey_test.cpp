#include "app/demo.hpp"
#include "app/thanks.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

int numberFrom(const char* variable, int otherwise) {
    const char* text = std::getenv(variable);
    return text != nullptr ? std::atoi(text) : otherwise;
}

/// Somebody who presses and types anything anywhere, the same for the same seed.
/// TEND_MONKEY_STEPS and TEND_MONKEY_SEED choose how long and who; TEND_MONKEY_TELL says each step.
class Monkey {
  public:
    Monkey(WholeApp& app, SetClock clock, unsigned seed)
        : app_(app), clock_(clock), random_(seed), telling_(std::getenv("TEND_MONKEY_TELL") != nullptr) {}

    void step() {
        switch (upTo(20)) {
        case 0:
            return clickAnywhere();
        case 1:
            return drag();
        case 2:
        case 3:
            return type();
        case 4:
        case 5:
        case 6:
        case 7:
            return press();
        case 8:
            return scroll();
        case 9:
            return change();
        case 10:
            return wait();
        default:
            return clickSomething();
        }
    }

  private:
    int upTo(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }

    template <class Choices>
    const auto& oneOf(const Choices& choices) {
        return choices[static_cast<std::size_t>(upTo(static_cast<int>(std::size(choices))))];
    }

    ImVec2 point() {
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        return {size.x * static_cast<float>(upTo(1000)) / 1000,
                size.y * static_cast<float>(upTo(1000)) / 1000};
    }

    void tell(const std::string& what) const {
        if (telling_)
            std::fprintf(stderr, "%s\n", what.c_str());
    }

    /// Rather what has a name and can be seen than a window or what is scrolled away.
    void clickSomething() {
        const auto& items = app_.ui.items();
        const ImVec2 size = ImGui::GetIO().DisplaySize;
        constexpr int tries = 20;
        for (int i = 0; i < tries && !items.empty(); ++i) {
            const auto& item = oneOf(items);
            const ImVec2 at = item.box.center();
            const bool named = !item.label.empty() && !item.label.starts_with("###tend");
            if (!named || at.x < 0 || at.y < 0 || at.x > size.x || at.y > size.y)
                continue;
            tell("click " + item.label);
            return app_.ui.clickAt(at);
        }
    }

    void clickAnywhere() {
        const auto at = point();
        tell("click at " + std::to_string(at.x) + " " + std::to_string(at.y));
        for (int times = 1 + upTo(3); times > 0; --times)
            app_.ui.clickAt(at);
    }

    void drag() {
        tell("drag");
        auto& io = ImGui::GetIO();
        app_.ui.hoverAt(point());
        io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
        for (int moves = upTo(5); moves >= 0; --moves)
            app_.ui.hoverAt(point());
        io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
        app_.ui.frames(2);
    }

    void press() {
        constexpr std::array keys{
            ImGuiKey_Tab,       ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow,
            ImGuiKey_PageUp,    ImGuiKey_PageDown,  ImGuiKey_Home,       ImGuiKey_End,     ImGuiKey_Delete,
            ImGuiKey_Backspace, ImGuiKey_Space,     ImGuiKey_Enter,      ImGuiKey_Escape,  ImGuiKey_A,
            ImGuiKey_C,         ImGuiKey_V,         ImGuiKey_X,          ImGuiKey_Y,       ImGuiKey_Z,
            ImGuiKey_1,         ImGuiKey_2,         ImGuiKey_3,          ImGuiKey_Equal,   ImGuiKey_Minus,
            ImGuiKey_0,         ImGuiKey_L,         ImGuiKey_Menu,       ImGuiKey_F10};
        constexpr std::array<int, 7> modifiers{
            0, 0, 0, ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Ctrl | ImGuiMod_Shift};
        const int chord = oneOf(keys) | oneOf(modifiers);
        tell("press " + std::string(ImGui::GetKeyChordName(chord)));
        app_.ui.press(chord, 1 + upTo(3));
    }

    void type() {
        static const std::array<std::string, 14> texts{
            "a",
            "Thank you for the tea",
            "@",
            "@A",
            "\U0001F469\u200D\U0001F469\u200D\U0001F467\U0001F64F\U0001F3FD",
            "\u0634\u0643\u0631\u0627 \u05EA\u05D5\u05D3\u05D4 abc",
            "\u202Eright to left\u202C",
            "\x01\x02\x1b\x7f\t",
            "\n",
            "e\u0301\u0301\u0301\u0327",
            "\u611F\u8B1D\u3042\u308A",
            "\xc3(\xff broken",
            "##### ### ## %s %n",
            "29 February"};
        auto text = oneOf(texts);
        if (upTo(20) == 0)
            for (std::string once = text; text.size() < 8000;)
                text += once + (upTo(4) == 0 ? " " : "");
        tell("type " + std::to_string(text.size()) + " bytes");
        app_.ui.type(text);
    }

    void scroll() {
        tell("scroll");
        app_.ui.hoverAt(point());
        app_.ui.scroll(static_cast<float>(upTo(21) - 10));
    }

    /// The window, the look, the text, or the journal from another program.
    void change() {
        constexpr std::array sizes{ImVec2(480, 560),  ImVec2(640, 480),   ImVec2(900, 700),
                                   ImVec2(1280, 800), ImVec2(1920, 1080), ImVec2(3840, 2160)};
        constexpr std::array scales{0.75F, 1.0F, 1.0F, 1.25F, 2.0F, 3.0F};
        tell("change");
        ImGui::GetIO().DisplaySize = oneOf(sizes);
        app_.ui.theme().setScale(oneOf(scales));
        app_.ui.theme().setLook(upTo(2) == 0 ? ui::Look::Light : ui::Look::Dusk);
        app_.ui.theme().motion().setOn(upTo(2) == 0);
        if (upTo(4) == 0) {
            app::Session other(app_.session().journal().another(), clock_);
            app::saveGratitude(other, {.day = other.today(), .text = "From elsewhere"});
        }
        app_.ui.frames(2);
    }

    void wait() {
        const int minutes = upTo(4) == 0 ? upTo(600) : 0;
        tell("wait " + std::to_string(minutes) + " minutes");
        clock_.pass(std::chrono::minutes(minutes));
        app_.ui.pass(upTo(2));
    }

    WholeApp& app_;
    SetClock clock_;
    std::mt19937 random_;
    bool telling_;
};

} // namespace

TEST_CASE("whatever is pressed and typed wherever, the journal stays sound") {
    const auto seed = static_cast<unsigned>(numberFrom("TEND_MONKEY_SEED", 1));
    const int steps = numberFrom("TEND_MONKEY_STEPS", 250);
    const Evening evening;
    REQUIRE(
        std::holds_alternative<app::DemoCount>(app::writeDemo(evening.journal, {.years = 1}, evening.clock)));
    auto app = evening.app();
    Monkey monkey(app, evening.clock, seed);
    for (int step = 0; step < steps; ++step) {
        CAPTURE(seed);
        CAPTURE(step);
        REQUIRE_NOTHROW(monkey.step());
    }
    CHECK(app.shell().saveAll(app.ui.theme().motion().now()));
    CHECK(app.session().journal().check().empty());
}
