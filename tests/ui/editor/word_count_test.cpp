#include "ui/widgets/editor/text_model.hpp"
#include "ui/widgets/editor/word_count.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace tend::ui::editor;
using tend::text::countWords;
using tend::text::WordCount;

namespace {

WordCount counted(WordCounter& counter, const TextModel& model) {
    do
        counter.update(model);
    while (!counter.finished());
    return counter.update(model);
}

std::string linesOf(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += "A quiet line, don't you think? 感謝の気持ち e\u0301 🇵🇱🇵🇱\n";
    return text;
}

} // namespace

TEST_CASE("what is counted after each of a thousand edits is what the whole text has") {
    const std::vector<std::string> pieces{"tea",    " two words ", "\n", "e\u0301", "🇵🇱",
                                          "\u0301", "👍🏽",    "'",  ".",       " "};
    std::mt19937 random(7);
    const auto pick = [&](std::size_t count) { return random() % count; };
    TextModel model;
    WordCounter counter;
    for (int i = 0; i < 1000; ++i) {
        const std::size_t at = pick(model.text().size() + 1);
        model.select({at, std::min(at + pick(6), model.text().size())});
        model.paste(pieces[pick(pieces.size())]);
        REQUIRE(counted(counter, model) == countWords(model.text()));
    }
}

TEST_CASE("a long text that is edited while it is counted has the same count in the end") {
    const std::vector<std::string> pieces{"tea", "\n", " ", "e\u0301", "🇵🇱", linesOf(5000)};
    std::mt19937 random(3);
    const auto pick = [&](std::size_t count) { return random() % count; };
    TextModel model;
    model.load(linesOf(200'000));
    WordCounter counter;
    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 10; ++i) {
            const std::size_t at = pick(model.text().size() + 1);
            model.select({at, std::min(at + pick(i == 0 ? 20'000 : 6), model.text().size())});
            model.paste(pieces[pick(pieces.size())]);
            if (i % 4 == 0)
                model.undo();
            if (i % 2 == 0)
                counter.update(model);
        }
        REQUIRE(counted(counter, model) == countWords(model.text()));
    }
}

TEST_CASE("no call counts more than its share, and after a keystroke only what is near it") {
    TextModel model;
    model.load(linesOf(1'000'000));
    WordCounter counter;
    int calls = 0;
    for (std::size_t before = 0; calls == 0 || !counter.finished(); before = counter.examined(), ++calls) {
        counter.update(model);
        REQUIRE(counter.examined() - before <= WordCounter::mostAtOnce + WordCounter::longestBlock);
    }
    CHECK(calls > 20);
    const std::size_t before = counter.examined();
    model.moveTo(model.text().size() / 2, false);
    model.type(U'x');
    counter.update(model);
    CHECK(counter.finished());
    CHECK(counter.examined() - before < 5000);
}

TEST_CASE("a text that nothing parts is counted in parts") {
    TextModel model;
    model.load(std::string(100'000, 'a'));
    WordCounter counter;
    counter.update(model);
    CHECK(counter.examined() <= WordCounter::mostAtOnce + WordCounter::longestBlock);
    CHECK(counted(counter, model).characters == 100'000);
}
