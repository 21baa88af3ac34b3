#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// "#rest" in a text: bytes [begin, end), the # included.
struct Tag {
    std::string name; ///< without the #, folded as names are: for comparing
    std::size_t begin;
    std::size_t end;
    bool operator==(const Tag&) const = default;
};

/// The tags in `text`, in order. A name is made of letters, digits, - and _ of any script, with a letter
/// among them, and does not end in - or _. A # inside a word, in an address, in `code`, after a backslash, or
/// followed by a blank (a heading) begins none; after a letter of a script without spaces one may begin.
std::vector<Tag> findTags(std::string_view text);

} // namespace tend::domain
