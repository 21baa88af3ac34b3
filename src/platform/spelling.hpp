#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tend::platform {

/// A language a dictionary is installed for.
struct SpellingLanguage {
    std::string tag;  ///< "de_AT"
    std::string name; ///< as its speakers call it: "Deutsch (Österreich)"
    bool operator==(const SpellingLanguage&) const = default;
};

/// What Dictionaries starts from.
struct SpellingSources {
    /// The words the owner has taught Tend, one a line. Made at the first of them, for the owner alone.
    std::filesystem::path learned;
    /// The desktop's languages, best first, as localesFrom() gives them: looked into where none is chosen.
    std::vector<std::string> locales;
    /// The dictionaries that were asked for are open. Called from another thread.
    std::function<void()> ready = [] {};
};

/// What the environment says of the owner's languages ("LANGUAGE", then the first of LC_ALL, LC_MESSAGES,
/// LANG), best first: "de_AT", "de", "en_GB". Nothing of it for C and POSIX.
std::vector<std::string>
localesFrom(const std::function<std::optional<std::string>(const char*)>& environment);

/// Those of `installed` that the locales ask for: the very language, else the same one of its most usual
/// country, else any country's.
std::vector<std::string> languagesFor(const std::vector<std::string>& locales,
                                      const std::vector<SpellingLanguage>& installed);

/// The desktop's dictionaries (through Enchant), several languages at once. Nothing is opened before the
/// first question, and then on another thread. To be used from one thread; words are UTF-8.
class Dictionaries {
  public:
    explicit Dictionaries(SpellingSources sources);
    ~Dictionaries();
    Dictionaries(const Dictionaries&) = delete;
    Dictionaries& operator=(const Dictionaries&) = delete;

    /// Languages to look into from now on: nullopt, those of the desktop; none, spelling is off.
    void choose(std::optional<std::vector<std::string>> tags);

    /// Those that are looked into; may wait for the dictionaries.
    const std::vector<std::string>& chosen();
    /// In the order of their names; may wait for the dictionaries.
    const std::vector<SpellingLanguage>& installed();

    /// Grows whenever an answer of knows() may have become another one.
    unsigned revision() const { return revision_; }

    /// True as soon as a dictionary of the chosen languages is open; the first call begins to open them.
    bool available();
    /// False where every language has it wrong. True for what none of them can judge: other scripts, single
    /// letters, words with digits; and while nothing is available.
    bool knows(std::string_view word);
    /// Best first, the languages in turn, at most `most`.
    std::vector<std::string> suggestions(std::string_view word, std::size_t most = 6);
    /// Writes it to the owner's list; where that cannot be written it is known until Tend is closed.
    void learn(std::string_view word);
    /// Known until Tend is closed.
    void ignore(std::string_view word);

  private:
    struct Opened;
    static std::unique_ptr<Opened> open(const SpellingSources& sources,
                                        const std::optional<std::vector<std::string>>& tags);
    void begin();
    bool arrived(bool wait);
    bool judge(const std::string& word) const;
    void forgetAnswers();

    SpellingSources sources_;
    std::optional<std::vector<std::string>> wanted_{};
    std::future<std::unique_ptr<Opened>> opening_{};
    std::jthread opener_{};
    std::unique_ptr<Opened> opened_;
    std::unordered_set<std::string> ignored_;
    std::unordered_map<std::string, bool> answers_;
    unsigned revision_ = 0;
};

} // namespace tend::platform
