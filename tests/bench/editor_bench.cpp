#include "bench/editor_page.hpp"
#include "ui/widgets/find_bar.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace tend::bench {
namespace {

constexpr std::size_t kibi = 1024;

/// Frames as they come; the worst of them is told beside the mean.
class Frames {
  public:
    Frames(benchmark::State& state, EditorPage& page) : state_(state), page_(page) {}

    ~Frames() {
        state_.counters["worst_ms"] = worst_;
        state_.counters["frames"] = static_cast<double>(count_);
    }

    Frames(const Frames&) = delete;
    Frames& operator=(const Frames&) = delete;

    double add(double before = 0) {
        const double cost = before + page_.frame();
        worst_ = std::max(worst_, cost);
        ++count_;
        return cost / 1000;
    }

  private:
    benchmark::State& state_;
    EditorPage& page_;
    double worst_ = 0;
    std::size_t count_ = 0;
};

void open(EditorPage& page, Words words, std::size_t bytes) {
    page.state.setText(wordsOf(words, bytes));
    page.settle();
}

// The caret in the middle, and on the screen.
void writeInTheMiddle(EditorPage& page) {
    page.state.focus();
    page.frame();
    const std::size_t middle = page.state.text().find(' ', page.state.text().size() / 2);
    page.state.replaceRange(middle, middle, " ");
    page.settle();
}

void idle(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    Frames frames(state, page);
    for (auto _ : state)
        state.SetIterationTime(frames.add());
}

// One character a frame, into whatever has the keyboard.
void typeInto(benchmark::State& state, EditorPage& page, Words words) {
    Frames frames(state, page);
    int typed = 0;
    for (auto _ : state) {
        ImGui::GetIO().AddInputCharacter(words == Words::Arabic ? 0x628 : 'e');
        if (++typed % 6 == 0)
            ImGui::GetIO().AddInputCharacter(' ');
        state.SetIterationTime(frames.add());
        benchmark::DoNotOptimize(page.state.text().data());
    }
}

void type(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    typeInto(state, page, words);
}

const char* commonLetter(Words words) {
    return words == Words::Arabic ? "ا" : words == Words::LatinAndHan ? "の" : "e";
}

// With a letter that stands everywhere: as many hits as there can be.
void typeWithFindOpen(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    auto& finding = page.state.extras().finding;
    ui::openFindBar(page.state);
    finding.wanted = commonLetter(words);
    page.settle();
    page.state.focus();
    page.settle();
    typeInto(state, page, words);
}

// The needle grows, goes and grows again, each time before the last one has been looked for everywhere.
void typeInNeedle(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    ui::openFindBar(page.state);
    page.settle();
    const std::string needle = words == Words::Arabic        ? "الحديقة"
                               : words == Words::LatinAndHan ? "静けさがい"
                                                             : "before";
    std::u32string letters = text::sanitized(needle);
    Frames frames(state, page);
    std::size_t at = 0;
    for (auto _ : state) {
        if (at == letters.size()) {
            page.state.extras().finding.focus = true; // all of it selected: the next letter takes its place
            at = 0;
        } else {
            ImGui::GetIO().AddInputCharacter(letters[at++]);
        }
        state.SetIterationTime(frames.add());
    }
}

// All the frames until every hit is counted.
void findAll(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    auto& finding = page.state.extras().finding;
    ui::openFindBar(page.state);
    page.settle();
    Frames frames(state, page);
    bool other = false;
    for (auto _ : state) {
        finding.wanted = commonLetter(words);
        if ((other = !other))
            finding.wanted += " ";
        double seconds = 0;
        do
            seconds += frames.add();
        while (page.unfinished());
        state.SetIterationTime(seconds);
    }
}

// All the frames until every word is counted.
void countAll(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    page.counting = true;
    Frames frames(state, page);
    for (auto _ : state) {
        page.state.extras().counter = {};
        double seconds = 0;
        do
            seconds += frames.add();
        while (page.unfinished());
        state.SetIterationTime(seconds);
    }
}

void typeWithWordCount(benchmark::State& state, Words words) {
    EditorPage page;
    page.counting = true;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    typeInto(state, page, words);
}

void typeWithSpelling(benchmark::State& state, Words words) {
    EditorPage page;
    if (!page.spell())
        return state.SkipWithError("no dictionary is installed");
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    typeInto(state, page, words);
}

// None of the words has been looked up yet.
void scrollWithSpelling(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    if (!page.spell())
        return state.SkipWithError("no dictionary is installed");
    Frames frames(state, page);
    for (auto _ : state) {
        page.scrollBy(260);
        state.SetIterationTime(frames.add());
    }
}

void scroll(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    Frames frames(state, page);
    int step = 0;
    for (auto _ : state) {
        // Pages, and now and then a jump far away.
        const float jump = page.result.height() / 3;
        page.scrollBy(++step % 10 == 0 ? (step % 20 == 0 ? -jump : jump) : 260.0F);
        state.SetIterationTime(frames.add());
    }
}

void rewrap(benchmark::State& state, Words words) {
    EditorPage page;
    open(page, words, static_cast<std::size_t>(state.range(0)) * kibi);
    writeInTheMiddle(page);
    Frames frames(state, page);
    int step = 0;
    for (auto _ : state) {
        page.look.width = 640 - static_cast<float>(++step % 200);
        state.SetIterationTime(frames.add());
    }
}

// All the frames from the journal's text to the last line laid.
void openText(benchmark::State& state, Words words) {
    EditorPage page;
    const std::string text = wordsOf(words, static_cast<std::size_t>(state.range(0)) * kibi);
    open(page, words, 10 * kibi); // its letters are known
    Frames frames(state, page);
    for (auto _ : state) {
        page.state = {};
        page.state.setText(text);
        double seconds = 0;
        do
            seconds += frames.add();
        while (page.unfinished());
        state.SetIterationTime(seconds);
    }
}

void everySize(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgName("KiB")->Arg(1)->Arg(100)->Arg(1024)->UseManualTime()->Unit(benchmark::kMillisecond);
    benchmark->MinTime(0.2);
}

#define TEND_EDITOR_BENCH(what)                                                                              \
    BENCHMARK_CAPTURE(what, ascii, Words::Ascii)->Apply(everySize);                                          \
    BENCHMARK_CAPTURE(what, one_paragraph, Words::AsciiInOneParagraph)->Apply(everySize);                    \
    BENCHMARK_CAPTURE(what, latin_han, Words::LatinAndHan)->Apply(everySize);                                \
    BENCHMARK_CAPTURE(what, arabic, Words::Arabic)->Apply(everySize)

TEND_EDITOR_BENCH(idle);
TEND_EDITOR_BENCH(type);
TEND_EDITOR_BENCH(typeWithFindOpen);
TEND_EDITOR_BENCH(typeInNeedle);
TEND_EDITOR_BENCH(findAll);
TEND_EDITOR_BENCH(countAll);
TEND_EDITOR_BENCH(typeWithWordCount);
TEND_EDITOR_BENCH(typeWithSpelling);
TEND_EDITOR_BENCH(scrollWithSpelling);
TEND_EDITOR_BENCH(scroll);
TEND_EDITOR_BENCH(rewrap);
TEND_EDITOR_BENCH(openText);

} // namespace
} // namespace tend::bench

BENCHMARK_MAIN();
