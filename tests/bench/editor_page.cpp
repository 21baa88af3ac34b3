#include "bench/editor_page.hpp"

#include "ui/widgets/length_words.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <ctime>
#include <thread>
#include <utility>

namespace tend::bench {

namespace {

double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

constexpr std::array<const char*, 3> paragraphs{
    "A walk by the river with *Ada*, who had so much to tell about the new garden and the bees. It was "
    "colder than it looked; we turned round at the **old mill** and had soup. - [ ] bring her the seeds, "
    "and ask how her mother is, before the week is over and everything else comes in between again.\n",
    "感謝の気持ちを毎日少しだけ書いておくと、夜の静けさがいつもより長く感じられる。 Tea with Ćwikła and a "
    "walk, "
    "春の風が庭を通り抜け、窓の外では子どもたちが遊んでいる。A quiet evening: "
    "本を読み、手紙を書き、早く眠る。\n",
    "كان المشي على ضفة النهر هادئا هذا الصباح، وتحدثنا طويلا عن الحديقة الجديدة وعن النحل. كان الجو أبرد "
    "مما بدا لنا فعدنا عند الطاحونة القديمة، ثم شربنا الشاي with Ada وتذكرنا أيام المدرسة 12 مرة.\n"};

} // namespace

std::string wordsOf(Words words, std::size_t bytes) {
    std::string text;
    if (words == Words::AsciiInOneParagraph) {
        while (text.size() < bytes)
            text += "a quiet line without an end, ";
        return text;
    }
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        if (i % 12 == 0)
            text += "## Morning\n\n";
        text += paragraphs[static_cast<std::size_t>(words)];
    }
    return text;
}

EditorPage::EditorPage() : spelling_({.learned = {}, .locales = {"en_US", "de_DE"}, .ready = [] {}}) {}

bool EditorPage::spell() {
    for (int tries = 0; tries < 100 && !spelling_.available(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    ui::Desk desk = headless_.theme().desk();
    desk.spelling = &spelling_;
    headless_.theme().setDesk(std::move(desk));
    return spelling_.available();
}

double EditorPage::frame() {
    double cost = 0;
    headless_.frame([&](const ui::Theme& theme) {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({1280, 800});
        const double before = processorMilliseconds();
        ImGui::Begin("Page", nullptr, ImGuiWindowFlags_NoDecoration);
        if (scroll_ != 0)
            ImGui::SetScrollY(ImGui::GetScrollY() + scroll_);
        scroll_ = 0;
        result = ui::writing(theme, state, look);
        unfinished_ = result.unfinished || !state.extras().finding.finder.finished();
        if (counting) {
            auto& counter = state.extras().counter;
            benchmark::DoNotOptimize(ui::lengthInWords(counter.update(state.model())));
            unfinished_ = unfinished_ || !counter.finished();
        }
        ImGui::End();
        cost = processorMilliseconds() - before;
    });
    return cost;
}

void EditorPage::settle() {
    do
        frame();
    while (unfinished_);
    for (int i = 0; i < 5; ++i)
        frame();
}

} // namespace tend::bench
