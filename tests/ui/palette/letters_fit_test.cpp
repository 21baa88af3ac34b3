#include "ui/palette/palette_state.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

using namespace tend;
using ui::LettersFit;

namespace {

std::optional<LettersFit> fit(std::string_view typed, std::string_view words, std::string_view also = {}) {
    return ui::fitOf(ui::foldedLetters(typed), ui::Findable(words, also));
}

ui::PaletteState offering(const std::vector<std::string>& words) {
    ui::PaletteState state;
    for (const auto& one : words)
        state.offers.push_back({.id = one, .words = one, .findable = ui::Findable(one)});
    return state;
}

std::vector<std::string> found(ui::PaletteState& state, std::string_view typed) {
    state.typed = typed;
    std::vector<std::string> words;
    for (const auto index : ui::rankedOffers(state))
        words.push_back(state.offers[index].words);
    return words;
}

} // namespace

TEST_CASE("letters stand for words by where they begin, in any case and without accents") {
    struct Row {
        const char* typed;
        const char* words;
        std::optional<LettersFit> fit;
    };

    constexpr std::array rows{
        Row{"che", "Check in", LettersFit::Start},
        Row{"CHECK  in", "Check in", LettersFit::Start},
        Row{"row", "Ada Rowan", LettersFit::WordStart},
        Row{"ro ad", "Ada Rowan", LettersFit::WordStart},
        Row{"ad ad", "Ada Rowan", std::nullopt},
        Row{"ar", "Ada Rowan", LettersFit::Initials},
        Row{"eck", "Check in", LettersFit::Inside},
        Row{"nkc", "Check in", std::nullopt},
        Row{"chkin", "Check in", LettersFit::Scattered},
        Row{"ci", "Check in", LettersFit::Initials},
        Row{"kn", "Check in", std::nullopt},
        Row{"leila", "Le\u00EFla Haddad", LettersFit::Start},
        Row{"\u043E\u043B\u0435\u043D",
            "\u041E\u043B\u0435\u043D\u0430 \u042F\u0432\u043E\u0440\u0441\u044C\u043A\u0430",
            LettersFit::Start},
        Row{"\uD558\uB298", "\uAE40 \uD558\uB298", LettersFit::WordStart},
        Row{"zz", "Check in", std::nullopt},
        Row{"", "Check in", std::nullopt},
        Row{"check in now", "Check in", std::nullopt}};
    for (const auto& row : rows) {
        CAPTURE(std::string(row.typed));
        const auto found = fit(row.typed, row.words);
        CHECK((found ? int(*found) : -1) == (row.fit ? int(*row.fit) : -1));
    }
}

TEST_CASE("other words something is known by count where they begin, and only there") {
    CHECK(fit("grat", "Say thank you", "gratitude, grateful for") == LettersFit::Also);
    CHECK(fit("titude", "Say thank you", "gratitude, grateful for") == std::nullopt);
    CHECK(fit("gfr", "Say thank you", "gratitude, grateful for") == std::nullopt);
}

TEST_CASE("what fits better stands higher, then what was used last, then the usual order") {
    auto state = offering({"Search the journal", "Journal", "Josef Urban", "Major Jones"});
    CHECK(found(state, "jo") ==
          std::vector<std::string>{"Journal", "Josef Urban", "Search the journal", "Major Jones"});
    ui::rememberTaken(state, "Major Jones");
    CHECK(found(state, "jo") ==
          std::vector<std::string>{"Journal", "Josef Urban", "Major Jones", "Search the journal"});
    ui::rememberTaken(state, "Josef Urban");
    CHECK(found(state, "jo").front() == "Josef Urban");
    CHECK(found(state, "ju").front() == "Josef Urban");
}

TEST_CASE("with nothing typed everything is offered, what was used last before the rest, and it is not kept "
          "for ever") {
    auto state = offering({"a", "b", "c"});
    ui::rememberTaken(state, "c");
    CHECK(found(state, "") == std::vector<std::string>{"c", "a", "b"});
    for (int i = 0; i < 100; ++i)
        ui::rememberTaken(state, "gone " + std::to_string(i));
    CHECK(found(state, "") == std::vector<std::string>{"a", "b", "c"});
    CHECK(state.recent.size() <= 20);
}
