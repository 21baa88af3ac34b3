#include "platform/spelling.hpp"

#include "base/text.hpp"

#include <enchant.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace tend::platform {
namespace {

constexpr std::size_t mostAnswers = 40000;
constexpr std::string_view typographicApostrophe = "\u2019";

struct CloseBroker {
    void operator()(EnchantBroker* broker) const { enchant_broker_free(broker); }
};

using Broker = std::unique_ptr<EnchantBroker, CloseBroker>;

std::string languageOf(const std::string& tag) {
    return tag.substr(0, tag.find('_'));
}

std::string nameOf(const std::string& tag) {
    std::array<UChar, 128> name{};
    UErrorCode error = U_ZERO_ERROR;
    const auto length = uloc_getDisplayName(tag.c_str(), tag.c_str(), name.data(), name.size(), &error);
    std::array<char, 512> utf8{};
    int32_t bytes = 0;
    u_strToUTF8(utf8.data(), utf8.size(), &bytes, name.data(), length, &error);
    return U_FAILURE(error) || bytes <= 0 ? tag : std::string(utf8.data(), static_cast<std::size_t>(bytes));
}

/// "en" is "en_US", as far as most people who write it are concerned.
std::string usualCountry(const std::string& language) {
    std::array<char, 64> whole{};
    std::array<char, 8> country{};
    UErrorCode error = U_ZERO_ERROR;
    uloc_addLikelySubtags(language.c_str(), whole.data(), whole.size(), &error);
    uloc_getCountry(whole.data(), country.data(), country.size(), &error);
    return U_FAILURE(error) || country[0] == '\0' ? language : language + "_" + country.data();
}

std::vector<SpellingLanguage> languagesOf(EnchantBroker* broker) {
    std::set<std::string> tags;
    enchant_broker_list_dicts(
        broker,
        [](const char* tag, const char*, const char*, const char*, void* all) {
            static_cast<std::set<std::string>*>(all)->insert(tag);
        },
        &tags);
    std::vector<SpellingLanguage> languages;
    for (const auto& tag : tags) {
        // A language without a country says nothing that its countries do not say.
        const auto country = tags.lower_bound(tag + "_");
        if (country == tags.end() || !country->starts_with(tag + "_"))
            languages.push_back({tag, nameOf(tag)});
    }
    std::ranges::sort(languages, {}, &SpellingLanguage::name);
    return languages;
}

std::set<UScriptCode> scriptsOf(const std::string& tag) {
    std::array<UScriptCode, 8> scripts{};
    UErrorCode error = U_ZERO_ERROR;
    const auto count =
        uscript_getCode(tag.c_str(), scripts.data(), static_cast<int32_t>(scripts.size()), &error);
    if (U_FAILURE(error) || count <= 0)
        return {USCRIPT_LATIN};
    return {scripts.begin(), scripts.begin() + count};
}

/// Made readable and writable by the owner alone; false where it cannot be written to.
bool ensureOwnFile(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

void add(std::vector<std::string>& list, const std::string& item) {
    if (!item.empty() && std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

} // namespace

struct Dictionaries::Opened {
    Opened() = default;

    ~Opened() {
        if (learned != nullptr)
            dictionaries.push_back(learned);
        for (auto* dictionary : dictionaries)
            enchant_broker_free_dict(broker.get(), dictionary);
    }

    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    Broker broker{enchant_broker_init()};
    std::vector<SpellingLanguage> installed = languagesOf(broker.get());
    std::vector<std::string> tags{};
    std::vector<EnchantDict*> dictionaries{}; ///< the broker's
    EnchantDict* learned = nullptr;           ///< the broker's
    std::set<UScriptCode> scripts{};

    /// Letters of a script that one of the languages is written in, no digits, and more than one of them.
    bool canJudge(const std::string& word) const {
        std::size_t letters = 0;
        for (std::size_t at = 0; at < word.size();) {
            const auto [value, bytes] = base::codePointAt(word, at);
            at += bytes;
            const auto c = static_cast<UChar32>(value);
            UErrorCode error = U_ZERO_ERROR;
            if (u_isdigit(c) || (u_isalpha(c) && !scripts.contains(uscript_getScript(c, &error))))
                return false;
            letters += u_isalpha(c) ? 1 : 0;
        }
        return letters > 1;
    }
};

std::vector<std::string>
localesFrom(const std::function<std::optional<std::string>(const char*)>& environment) {
    std::vector<std::string> said;
    const auto take = [&said](std::string_view list) {
        while (!list.empty()) {
            const auto one = list.substr(0, list.find(':'));
            list.remove_prefix(std::min(one.size() + 1, list.size()));
            const std::string tag(one.substr(0, one.find_first_of(".@")));
            if (tag != "C" && tag != "POSIX")
                add(said, tag);
        }
    };
    std::string main;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (main.empty())
            main = environment(name).value_or("");
    // As gettext has it: in the C locale the list of languages counts for nothing.
    if (main.empty() || main.starts_with("C.") || main == "C" || main == "POSIX")
        return said;
    take(environment("LANGUAGE").value_or(""));
    take(main);
    return said;
}

std::vector<std::string> languagesFor(const std::vector<std::string>& locales,
                                      const std::vector<SpellingLanguage>& installed) {
    std::vector<std::string> found;
    const auto has = [&installed](const std::string& tag) {
        return std::ranges::find(installed, tag, &SpellingLanguage::tag) != installed.end();
    };
    for (const auto& locale : locales) {
        const auto language = languageOf(locale);
        const auto ofLanguage = std::ranges::find(
            installed, language, [](const SpellingLanguage& one) { return languageOf(one.tag); });
        const auto covered =
            std::ranges::any_of(found, [&](const std::string& tag) { return languageOf(tag) == language; });
        if (has(locale))
            add(found, locale);
        else if (covered)
            continue; // "de_AT:de" is one wish
        else if (has(usualCountry(language)))
            add(found, usualCountry(language));
        else if (ofLanguage != installed.end())
            add(found, ofLanguage->tag);
    }
    return found;
}

Dictionaries::Dictionaries(SpellingSources sources) : sources_(std::move(sources)) {}

Dictionaries::~Dictionaries() = default;

std::unique_ptr<Dictionaries::Opened>
Dictionaries::open(const SpellingSources& sources, const std::optional<std::vector<std::string>>& tags) {
    auto opened = std::make_unique<Opened>();
    auto* broker = opened->broker.get();
    for (const auto& tag : tags ? *tags : languagesFor(sources.locales, opened->installed)) {
        auto* dictionary = enchant_broker_request_dict(broker, tag.c_str());
        if (dictionary == nullptr)
            continue; // chosen on another computer, or taken away since
        opened->tags.push_back(tag);
        opened->dictionaries.push_back(dictionary);
        opened->scripts.merge(scriptsOf(tag));
    }
    if (std::error_code ignored; std::filesystem::exists(sources.learned, ignored))
        opened->learned = enchant_broker_request_pwl_dict(broker, sources.learned.c_str());
    return opened;
}

void Dictionaries::begin() {
    opened_.reset();
    std::packaged_task<std::unique_ptr<Opened>()> task(
        [sources = sources_, tags = wanted_] { return open(sources, tags); });
    opening_ = task.get_future();
    opener_ = std::jthread([task = std::move(task), ready = sources_.ready]() mutable {
        task();
        ready(); // after the answer is there to be found
    });
}

/// True when the dictionaries are here.
bool Dictionaries::arrived(bool wait) {
    if (opened_)
        return true;
    if (!opening_.valid())
        begin();
    if (!wait && opening_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return false;
    opened_ = opening_.get();
    forgetAnswers();
    return true;
}

void Dictionaries::forgetAnswers() {
    answers_.clear();
    ++revision_;
}

void Dictionaries::choose(std::optional<std::vector<std::string>> tags) {
    if (tags == wanted_)
        return;
    const bool used = opened_ || opening_.valid();
    wanted_ = std::move(tags);
    if (used)
        begin();
    forgetAnswers();
}

const std::vector<std::string>& Dictionaries::chosen() {
    arrived(true);
    return opened_->tags;
}

const std::vector<SpellingLanguage>& Dictionaries::installed() {
    arrived(true);
    return opened_->installed;
}

bool Dictionaries::available() {
    const bool off = wanted_ && wanted_->empty();
    return !off && arrived(false) && !opened_->dictionaries.empty();
}

bool Dictionaries::knows(std::string_view word) {
    if (!available())
        return true;
    const std::string asked(word);
    const auto known = answers_.find(asked);
    if (known != answers_.end())
        return known->second;
    if (answers_.size() >= mostAnswers)
        answers_.clear();
    return answers_[asked] = judge(asked);
}

bool Dictionaries::judge(const std::string& word) const {
    if (ignored_.contains(word) || !opened_->canJudge(word))
        return true;
    const auto length = static_cast<ssize_t>(word.size());
    const auto has = [&](EnchantDict* dictionary) {
        return enchant_dict_check(dictionary, word.c_str(), length) == 0;
    };
    if (std::ranges::any_of(opened_->dictionaries, has) || (opened_->learned && has(opened_->learned)))
        return true;
    const auto apostrophe = word.find(typographicApostrophe);
    return apostrophe != std::string::npos &&
           judge(std::string(word).replace(apostrophe, typographicApostrophe.size(), "'"));
}

std::vector<std::string> Dictionaries::suggestions(std::string_view word, std::size_t most) {
    if (!available())
        return {};
    std::vector<std::vector<std::string>> lists;
    for (auto* dictionary : opened_->dictionaries) {
        std::size_t count = 0;
        char** given = enchant_dict_suggest(dictionary, std::string(word).c_str(),
                                            static_cast<ssize_t>(word.size()), &count);
        auto& list = lists.emplace_back();
        for (std::size_t i = 0; i < count; ++i)
            list.emplace_back(given[i]);
        if (given != nullptr)
            enchant_dict_free_string_list(dictionary, given);
    }
    std::vector<std::string> joined;
    for (std::size_t rank = 0; rank < most; ++rank)
        for (const auto& list : lists)
            if (rank < list.size())
                add(joined, list[rank]);
    joined.resize(std::min(joined.size(), most));
    return joined;
}

void Dictionaries::learn(std::string_view word) {
    const std::string learned(word);
    if (learned.empty() || learned.find('\n') != std::string::npos)
        return;
    arrived(true);
    if (!ensureOwnFile(sources_.learned)) {
        ignore(word);
        return;
    }
    if (opened_->learned == nullptr)
        opened_->learned = enchant_broker_request_pwl_dict(opened_->broker.get(), sources_.learned.c_str());
    if (opened_->learned != nullptr)
        enchant_dict_add(opened_->learned, learned.c_str(), static_cast<ssize_t>(learned.size()));
    else
        ignored_.insert(learned);
    forgetAnswers();
}

void Dictionaries::ignore(std::string_view word) {
    ignored_.emplace(word);
    forgetAnswers();
}

} // namespace tend::platform
