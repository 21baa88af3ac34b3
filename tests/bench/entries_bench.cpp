#include "bench/headless.hpp"
#include "ui/widgets/entry_text.hpp"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace tend::bench {
namespace {

/// A page of entries with Markdown, of which about ten are in sight.
void readEntries(benchmark::State& state, float narrower) {
    std::vector<std::string> entries;
    for (int i = 0; i < static_cast<int>(state.range(0)); ++i)
        entries.push_back(
            "## Day " + std::to_string(i) +
            "\nA walk by the river with *Ada*, who had so much to tell about the new garden and the "
            "bees. It was colder than it looked; we turned round at the **old mill**.\n\n- [ ] seeds\n"
            "- soup, and 感謝\n");
    Headless headless({1280, 800});
    float width = 640;
    const auto frame = [&] {
        headless.frame([&](const ui::Theme& theme) {
            ImGui::SetNextWindowPos({0, 0});
            ImGui::SetNextWindowSize({1280, 800});
            ImGui::Begin("Page", nullptr, ImGuiWindowFlags_NoDecoration);
            for (const auto& entry : entries)
                ui::entryText(theme, entry, {}, {.width = width});
            ImGui::End();
        });
        width = width < 400 ? 640 : width - narrower;
    };
    for (int i = 0; i < 5; ++i)
        frame();
    for (auto _ : state)
        frame();
}

void everyCount(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgName("entries")->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(readEntries, same_width, 0.0F)->Apply(everyCount);
BENCHMARK_CAPTURE(readEntries, another_width_each_frame, 1.0F)->Apply(everyCount);

} // namespace
} // namespace tend::bench
