#include "platform/spelling.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <map>
#include <string>
#include <thread>

using namespace tend::platform;
using Tags = std::vector<std::string>;

namespace {

/// Dictionaries of a few words each, in languages nobody else has one for, so that the test is the same on
/// every computer.
struct Desktop {
    Desktop() {
        setenv("ENCHANT_CONFIG_DIR", folder.path().c_str(), 1); // NOLINT(concurrency-mt-unsafe)
        std::filesystem::create_directories(folder / "hunspell");
        dictionary("sc_IT", {"saludi", "domo", "abba"});
        dictionary("wa_BE", {"bondjoû", "mohone", "d'"});
        dictionary("os_RU", {"салам"});
    }

    ~Desktop() { unsetenv("ENCHANT_CONFIG_DIR"); } // NOLINT(concurrency-mt-unsafe)

    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    void dictionary(const std::string& tag, const Tags& words) const {
        std::ofstream(folder / "hunspell" / (tag + ".aff")) << "SET UTF-8\nTRY abdehilmnoqsu\n";
        std::ofstream list(folder / "hunspell" / (tag + ".dic"));
        list << words.size() << '\n';
        for (const auto& word : words)
            list << word << '\n';
    }

    SpellingSources sources(Tags locales = {"sc_IT"}) const {
        return {.learned = folder / "deep/words.txt", .locales = std::move(locales)};
    }

    tend::test::TempFolder folder;
};

void waitUntilOpen(Dictionaries& dictionaries) {
    for (int tries = 0; tries < 500 && !dictionaries.available(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    REQUIRE(dictionaries.available());
}

Tags localesOf(const std::map<std::string, std::string>& variables) {
    return localesFrom([&](const char* name) -> std::optional<std::string> {
        const auto at = variables.find(name);
        return at == variables.end() ? std::nullopt : std::optional(at->second);
    });
}

} // namespace

TEST_CASE("The desktop's languages are read as gettext reads them") {
    CHECK(localesOf({{"LANG", "de_AT.UTF-8"}}) == Tags{"de_AT"});
    CHECK(localesOf({{"LANG", "de_AT.UTF-8"}, {"LC_ALL", "pl_PL@x"}}) == Tags{"pl_PL"});
    CHECK(localesOf({{"LANG", "de_AT.UTF-8"}, {"LANGUAGE", "de:en_GB"}}) == Tags{"de", "en_GB", "de_AT"});
    CHECK(localesOf({{"LANG", "C.UTF-8"}, {"LANGUAGE", "de"}}).empty());
    CHECK(localesOf({}).empty());
}

TEST_CASE("A locale without a dictionary of its own is given its language's, the usual country's first") {
    const std::vector<SpellingLanguage> installed{{"de_BE", ""}, {"de_DE", ""}, {"en_GB", ""}, {"eo", ""}};
    CHECK(languagesFor({"de_BE"}, installed) == Tags{"de_BE"});
    CHECK(languagesFor({"de_AT", "de"}, installed) == Tags{"de_DE"});
    CHECK(languagesFor({"en_US"}, installed) == Tags{"en_GB"});
    CHECK(languagesFor({"eo"}, installed) == Tags{"eo"});
    CHECK(languagesFor({"fr_FR", "en_GB", "de"}, installed) == Tags{"en_GB", "de_DE"});
}

TEST_CASE("Nothing is opened before the first question, and then the loop is woken") {
    const Desktop desktop;
    std::atomic<int> ready = 0;
    auto sources = desktop.sources();
    sources.ready = [&ready] { ++ready; };
    Dictionaries dictionaries(sources);
    dictionaries.choose(Tags{"sc_IT"});
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(ready == 0);
    const auto before = dictionaries.revision();
    waitUntilOpen(dictionaries);
    CHECK(ready == 1);
    CHECK(dictionaries.revision() > before);
}

TEST_CASE("A word is right when any of the chosen languages has it") {
    const Desktop desktop;
    Dictionaries dictionaries(desktop.sources());
    waitUntilOpen(dictionaries);
    CHECK(dictionaries.chosen() == Tags{"sc_IT"});
    CHECK(dictionaries.knows("saludi"));
    CHECK(dictionaries.knows("Saludi"));
    CHECK_FALSE(dictionaries.knows("mohone"));
    dictionaries.choose(Tags{"sc_IT", "wa_BE"});
    waitUntilOpen(dictionaries);
    CHECK(dictionaries.knows("saludi"));
    CHECK(dictionaries.knows("mohone"));
    CHECK_FALSE(dictionaries.knows("mohne"));
    CHECK(dictionaries.suggestions("mohne") == Tags{"mohone"});
}

TEST_CASE("What none of the languages can judge is let be: other scripts, digits, single letters") {
    const Desktop desktop;
    Dictionaries dictionaries(desktop.sources());
    waitUntilOpen(dictionaries);
    CHECK(dictionaries.knows("привет"));
    CHECK(dictionaries.knows("感謝"));
    CHECK(dictionaries.knows("B12"));
    CHECK(dictionaries.knows("x"));
    CHECK_FALSE(dictionaries.knows("xyzzy"));
    dictionaries.choose(Tags{"os_RU"});
    waitUntilOpen(dictionaries);
    CHECK_FALSE(dictionaries.knows("привет"));
    CHECK(dictionaries.knows("xyzzy"));
}

TEST_CASE("A typographic apostrophe is as good as a straight one") {
    const Desktop desktop;
    desktop.dictionary("wa_BE", {"d'abba"});
    Dictionaries dictionaries(desktop.sources({"wa_BE"}));
    waitUntilOpen(dictionaries);
    CHECK(dictionaries.knows("d'abba"));
    CHECK(dictionaries.knows("d’abba"));
    CHECK_FALSE(dictionaries.knows("d’abbo"));
}

TEST_CASE("A learned word stays known, in a file only its owner can read; an ignored one until the end") {
    const Desktop desktop;
    {
        Dictionaries dictionaries(desktop.sources());
        waitUntilOpen(dictionaries);
        const auto before = dictionaries.revision();
        CHECK_FALSE(dictionaries.knows("zörgel"));
        dictionaries.learn("zörgel");
        CHECK(dictionaries.revision() > before);
        CHECK(dictionaries.knows("zörgel"));
        CHECK(dictionaries.knows("Zörgel"));
        dictionaries.ignore("murks");
        CHECK(dictionaries.knows("murks"));
    }

    struct stat facts {};

    REQUIRE(::stat((desktop.folder / "deep/words.txt").c_str(), &facts) == 0);
    CHECK((facts.st_mode & 077) == 0);
    Dictionaries again(desktop.sources());
    waitUntilOpen(again);
    CHECK(again.knows("zörgel"));
    CHECK_FALSE(again.knows("murks"));
}

TEST_CASE("A list that cannot be written still keeps what was learned until the end") {
    const Desktop desktop;
    std::ofstream(desktop.folder / "deep") << "a file where a folder should be";
    Dictionaries dictionaries(desktop.sources());
    waitUntilOpen(dictionaries);
    dictionaries.learn("zörgel");
    CHECK(dictionaries.knows("zörgel"));
}

TEST_CASE("Without a language spelling is off, and a language that is gone is passed over") {
    const Desktop desktop;
    Dictionaries dictionaries(desktop.sources());
    dictionaries.choose(Tags{});
    CHECK_FALSE(dictionaries.available());
    CHECK(dictionaries.knows("xyzzy"));
    dictionaries.choose(Tags{"tlh_XX", "wa_BE"});
    waitUntilOpen(dictionaries);
    CHECK(dictionaries.chosen() == Tags{"wa_BE"});
}

TEST_CASE("Languages are called as their speakers call them") {
    const Desktop desktop;
    desktop.dictionary("eo", {"saluton"});
    Dictionaries dictionaries(desktop.sources());
    const auto& installed = dictionaries.installed();
    const auto at = std::find(installed.begin(), installed.end(), SpellingLanguage{"eo", "esperanto"});
    CHECK(at != installed.end());
}
