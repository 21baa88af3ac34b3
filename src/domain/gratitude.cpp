#include "domain/gratitude.hpp"

#include "domain/words.hpp"

namespace tend::domain {
namespace {

constexpr Words<About, 4> aboutWords = {
    {{About::Person, "person"}, {About::Place, "place"}, {About::Thing, "thing"}, {About::Moment, "moment"}}};

} // namespace

std::string_view toWord(About about) {
    return wordFor(aboutWords, about);
}

std::optional<About> aboutFromWord(std::string_view word) {
    return valueOf(aboutWords, word);
}

} // namespace tend::domain
