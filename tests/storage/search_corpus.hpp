#pragma once

#include <random>
#include <string>
#include <vector>

namespace tend::test {

/// Text in eight scripts and emoji, from few letters so that words come again; repeats exactly by its seed.
class SearchCorpus {
  public:
    explicit SearchCorpus(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t count) { return random_() % count; }

    bool oneIn(std::size_t count) { return below(count) == 0; }

    std::string word();
    /// A few words with spaces, line ends or nothing between.
    std::string text();
    /// A few code points out of `text` as somebody may type them: in another case, without white space at the
    /// ends, without quotation marks.
    std::string piece(const std::string& text);

    template <class Container>
    auto& oneOf(Container& all) {
        return all[below(all.size())];
    }

  private:
    std::mt19937 random_;
};

} // namespace tend::test
