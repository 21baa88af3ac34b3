#pragma once

#include "app/demo_phrases.hpp"
#include "app/demo_random.hpp"
#include "domain/check_in.hpp"
#include "domain/gratitude.hpp"

#include <string>
#include <string_view>

namespace tend::app {

/// Puts the phrases together to what somebody writes.
class DemoWords {
  public:
    explicit DemoWords(DemoRandom& random) : random_(random) {}

    /// A language, each as often as its share.
    std::size_t language();
    /// Thanks for a place, a thing or a moment.
    std::string thanks(std::size_t language, domain::About about);
    /// Thanks to somebody, named with an @.
    std::string thanksTo(std::size_t language, std::string_view mention);
    /// A few sentences to a mood.
    std::string note(std::size_t language, domain::Level mood);
    std::string hello(std::size_t language);

  private:
    /// A further sentence or two, and now and then an emoji.
    std::string withTail(const DemoPhrases& phrases, std::string text);

    DemoRandom& random_;
};

} // namespace tend::app
