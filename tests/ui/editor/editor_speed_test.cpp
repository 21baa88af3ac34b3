#include "ui/editor/editor_driver.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <string>

using tend::test::EditorDriver;

// How much more a text sixteen times as long costs, measured in one run: about as much for a frame, sixteen
// times as much for all of it. Never milliseconds: machines differ, and so do their days.
namespace {

constexpr std::size_t shortText = 64 * 1024;
constexpr std::size_t longText = 16 * shortText;
/// Sixteen is what the lengths say; two hundred and fifty-six would be a quadratic slip.
constexpr double linear = 16 * 6;

double processorSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::string words(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += "A quiet line about the garden, written down before it is forgotten again; tea, soup, a "
                "walk.\nAnd 感謝 another one.\n";
    return text;
}

template <typename Work>
double leastOf(int times, const Work& work) {
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < times; ++i) {
        const double before = processorSeconds();
        work();
        least = std::min(least, processorSeconds() - before);
    }
    return least;
}

void layAll(EditorDriver& driver) {
    do
        driver.frame();
    while (driver.result.unfinished);
}

struct Costs {
    double open, idle, type, rewrap;
};

Costs costsOf(std::size_t bytes) {
    EditorDriver driver;
    const std::string text = words(bytes);
    Costs costs{};
    costs.open = leastOf(2, [&] {
        driver.state = {};
        driver.state.setText(text);
        layAll(driver);
    });
    driver.state.focus();
    driver.frame();
    const std::size_t middle = text.find(' ', text.size() / 2);
    driver.state.replaceRange(middle, middle, " ");
    driver.frames(3);
    costs.idle = leastOf(20, [&] { driver.frame(); });
    costs.type = leastOf(20, [&] {
        ImGui::GetIO().AddInputCharacter('e');
        driver.frame();
        CHECK(driver.state.text().size() > bytes);
    });
    int step = 0;
    costs.rewrap = leastOf(2, [&] {
        driver.look.width = static_cast<float>(290 - 10 * ++step);
        layAll(driver);
    });
    return costs;
}

} // namespace

TEST_CASE("a text sixteen times as long costs no more than sixteen times as much") {
    const Costs few = costsOf(shortText);
    const Costs many = costsOf(longText);
    MESSAGE("open " << many.open / few.open << ", idle " << many.idle / few.idle << ", type "
                    << many.type / few.type << ", re-wrap " << many.rewrap / few.rewrap);
    CHECK(many.open < linear * few.open);
    CHECK(many.rewrap < linear * few.rewrap);
    CHECK(many.type < linear * few.type);
    // What is not seen costs nothing.
    CHECK(many.idle < 12 * few.idle);
}
