#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::editor {

/// A language a dictionary is installed for.
struct Language {
    std::string tag;  ///< "de_AT"
    std::string name; ///< as its speakers call it
    bool chosen = false;
    bool operator==(const Language&) const = default;
};

/// The dictionaries the owner writes with, as the desktop has them. Words are UTF-8.
class Spelling {
  public:
    Spelling() = default;
    virtual ~Spelling() = default;
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    /// Grows whenever an answer may have become another one: other languages, a word learned.
    virtual unsigned revision() const = 0;
    /// False without any dictionary, and until one is open: nothing is marked then. To be asked in each
    /// frame; the first call begins to open them.
    virtual bool available() = 0;
    /// Right in one of the languages, or learned.
    virtual bool knows(std::string_view word) = 0;
    /// Best first; may be empty.
    virtual std::vector<std::string> suggestions(std::string_view word) = 0;
    /// Kept in the owner's own word list.
    virtual void learn(std::string_view word) = 0;
    /// Only until Tend is closed.
    virtual void ignore(std::string_view word) = 0;

    /// Those there are, for a menu.
    virtual std::vector<Language> languages() = 0;
    /// Looks into these from now on, and remembers it; none: nothing is marked.
    virtual void choose(const std::vector<std::string>& tags) = 0;
};

} // namespace tend::ui::editor
