#pragma once

#include "domain/filing.hpp"
#include "domain/hello.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// What a gratitude is about.
enum class About { Person, Place, Thing, Moment };

/// "person", "place", "thing", "moment": the words of the file and the command line.
std::string_view toWord(About about);
std::optional<About> aboutFromWord(std::string_view word);

/// That a gratitude was told to the person it is for.
struct Told {
    Day day;
    std::optional<base::Id> person{}; ///< whom, where it is known
    std::optional<Channel> how{};     ///< in person, call, message or letter, where it is known
    bool operator==(const Told&) const = default;
};

/// A note of thanks; kept until it is told.
struct Gratitude {
    Filing filing;
    About about = About::Moment;
    std::string text{};
    std::vector<base::Id> mentions{}; ///< people named with @ in the text, each once, in order
    std::optional<Told> told{};
    bool operator==(const Gratitude&) const = default;
};

} // namespace tend::domain
