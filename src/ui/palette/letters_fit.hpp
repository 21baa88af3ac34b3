#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// How letters can stand for words; the earlier the better.
enum class LettersFit {
    Start,     ///< "che" of "Check in"
    WordStart, ///< "row" and "ro ad" of "Ada Rowan"
    Initials,  ///< "ar" of "Ada Rowan"
    Inside,    ///< "eck" of "Check in"
    Also,      ///< begins one of the other words it is known by
    Scattered, ///< "ckin" of "Check in", beginning where a word does
};

/// Words made ready to be found by a few letters, in any case and without their accents.
class Findable {
  public:
    Findable() = default;
    /// `also`: other words it is known by, which are not shown.
    explicit Findable(std::string_view words, std::string_view also = {});

    const std::u32string& folded() const { return folded_; }

    const std::vector<std::size_t>& wordStarts() const { return wordStarts_; }

    const std::u32string& initials() const { return initials_; }

    const std::u32string& also() const { return also_; }

  private:
    std::u32string folded_{};
    std::vector<std::size_t> wordStarts_{};
    std::u32string initials_{};
    std::u32string also_{};
};

/// What is typed, folded as Findable folds.
std::u32string foldedLetters(std::string_view typed);

/// Nothing where the letters are not in the words, and for no letters.
std::optional<LettersFit> fitOf(std::u32string_view letters, const Findable& words);

} // namespace tend::ui
