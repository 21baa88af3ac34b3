#include "journeys/whole_app.hpp"

#include "app/opening.hpp"
#include "app/pages.hpp"
#include "platform/frame_pacer.hpp"

#include <imgui.h>

#include <chrono>
#include <cmath>
#include <stdexcept>
#include <thread>
#include <utility>

namespace tend::test {

namespace {

HarnessLook bare(HarnessLook look) {
    look.window = false;
    return look;
}

} // namespace

WholeApp::WholeApp(const std::filesystem::path& journal, const SetClock& clock, HarnessLook look)
    : clock_(clock), shell_({.journal = journal,
                             .now = clock,
                             .wake = [] {},
                             .copied =
                                 [this](platform::CopiedWords words) {
                                     const char* text = ImGui::GetClipboardText();
                                     const bool worded = words == platform::CopiedWords::First &&
                                                         text != nullptr && text[0] != '\0';
                                     auto given = copied;
                                     if (worded)
                                         given.bytes.clear();
                                     return given;
                                 }},
                            {}),
      ui([this](const ui::Theme& theme) { drawFrame(theme); }, bare(look)) {
    ready_ = true;
}

void WholeApp::drawFrame(const ui::Theme& theme) {
    const double now = theme.motion().now();
    clock_.pass(std::chrono::milliseconds(std::llround((now - now_) * 1000)));
    now_ = now;
    shell_.draw(theme);
    shell_.settle(now);
    if (!ready_ || !shell_.takePreferencesChanged())
        return;
    ui.theme().setLook(shell_.preferences().look.value_or(ui::Look::Light));
    ui.theme().setScale(static_cast<float>(shell_.preferences().textPercent) / 100);
}

shell::Opened& WholeApp::opened() {
    if (auto* opened = shell_.opened())
        return *opened;
    throw std::runtime_error("no journal is open");
}

void WholeApp::until(const std::function<bool()>& reached) {
    using namespace std::chrono;
    constexpr auto patience = seconds(30); // a sanitizer derives keys slowly
    for (const auto end = steady_clock::now() + patience; steady_clock::now() < end;) {
        ui.frames();
        if (reached())
            return ui.frames(3);
        std::this_thread::sleep_for(milliseconds(2));
    }
    throw std::runtime_error("it did not come");
}

void WholeApp::startWriting() {
    ui.click("Start writing");
    until([this] { return shell_.open(); });
}

void WholeApp::unlock(std::string_view passphrase) {
    ui.click("###lock-passphrase");
    ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    ui.type(passphrase);
    ui.press(ImGuiKey_Enter);
}

domain::DayPage WholeApp::page(domain::Day day) {
    return app::dayPage(session(), day);
}

std::optional<double> WholeApp::nextFrame() {
    platform::FramePacer pacer;
    for (int i = 0; i < platform::FramePacer::settleFrames; ++i)
        pacer.frameDrawn(); // the event before is long ago
    const auto& motion = ui.theme().motion();
    const auto moved = motion.active() ? std::optional(0.0) : motion.nextWake();
    const auto wake = pacer.nextWake(*ImGui::GetCurrentContext(), shell_.nextWake(motion.now()), moved);
    return wake ? std::optional(wake->seconds) : std::nullopt;
}

domain::DayPage Evening::onDisk(domain::Day day, const std::optional<std::string>& passphrase) const {
    const auto secret = passphrase ? std::optional(base::Secret(*passphrase)) : std::nullopt;
    auto outcome = app::openExisting(journal, secret, clock);
    if (const auto* refused = std::get_if<app::Refused>(&outcome))
        throw std::runtime_error(refused->sentence);
    return app::dayPage(std::get<app::Session>(outcome), day);
}

void write(WholeApp& app, std::string_view label, std::string_view words) {
    app.ui.click(label);
    app.ui.type(words);
}

} // namespace tend::test
