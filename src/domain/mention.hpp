#pragma once

#include "base/id.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// A name that an @ may stand before.
struct Nameable {
    base::Id person;
    std::string name;
};

/// "@Ada" in a text: bytes [begin, end), the @ included.
struct Mention {
    base::Id person;
    std::size_t begin;
    std::size_t end;
    bool operator==(const Mention&) const = default;
};

/// Finds in many texts the people named with @: what it takes from their names it takes once.
class MentionFinder {
  public:
    explicit MentionFinder(const std::vector<Nameable>& people);

    /// As findMentions().
    std::vector<Mention> in(std::string_view text) const;

  private:
    /// A name or a word of one, folded, and whose it is.
    struct Candidate {
        base::Id person;
        std::u32string folded;
    };

    static std::optional<Mention> furthest(const std::vector<Candidate>& candidates, std::string_view text,
                                           std::size_t at);

    std::vector<Candidate> names_{};
    std::vector<Candidate> words_{}; ///< of names that have more than one
};

/// The people named with @ in `text`, in order. The longest full name that fits wins; else one word of a
/// name, where only one person has it. Case and accents are ignored as utf8proc folds them. A name ends where
/// its word ends, but in scripts without spaces text may follow at once. An @ inside a word (an address) is
/// no mention, and a name that two people share names nobody.
std::vector<Mention> findMentions(std::string_view text, const std::vector<Nameable>& people);

/// The same, looking only for the people the text is known to name (`named`): quick among a thousand.
std::vector<Mention> findMentions(std::string_view text, const std::vector<base::Id>& named,
                                  const std::vector<Nameable>& people);

/// The name of someone new that `typed`, what stands between an @ and the caret, may be: one to three words
/// of letters, each after the first with a capital ("Mira", "Mira Lund"). Empty where it is none, as where a
/// sentence goes on ("Mira came").
std::string_view newNameIn(std::string_view typed);

} // namespace tend::domain
