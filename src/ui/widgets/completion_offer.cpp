#include "ui/widgets/completion_offer.hpp"

#include "domain/names.hpp"
#include "domain/tag.hpp"

namespace tend::ui {

namespace {

constexpr std::size_t mostOffered = 5;
constexpr std::size_t longestTyped = 64; ///< bytes after the @ or #

bool wordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z');
}

bool begins(const std::string& folded, const std::string& typed) {
    return folded.starts_with(typed) || folded.find(" " + typed) != std::string::npos;
}

} // namespace

MentionOffer offerNames(std::string_view text, std::size_t caret, std::span<const domain::Nameable> people) {
    const auto before = text.substr(0, caret);
    const auto at = before.rfind('@');
    const bool inWord = at != std::string_view::npos && at > 0 && wordByte(before[at - 1]);
    if (at == std::string_view::npos || inWord || caret - at > longestTyped)
        return {};
    const auto typed = before.substr(at + 1);
    if (typed.starts_with(' ') || typed.find('\n') != std::string::npos)
        return {};
    const auto folded = domain::foldedName(typed);
    MentionOffer offer{.at = at, .newName = std::string(domain::newNameIn(typed))};
    for (const auto& person : people) {
        const auto name = domain::foldedName(person.name);
        if (name == folded)
            return {};
        if (begins(name, folded) && offer.names.size() < mostOffered)
            offer.names.push_back(&person);
    }
    return offer;
}

TagOffer offerTags(std::string_view text, std::size_t caret, std::span<const std::string> tags) {
    const auto before = text.substr(0, caret);
    const auto at = before.rfind('#');
    if (tags.empty() || at == std::string_view::npos || caret - at > longestTyped)
        return {};
    // What is no tag as far as it is typed (a heading, a number, part of an address) is none here either.
    const auto found = domain::findTags(before);
    if (found.empty() || found.back().begin != at || found.back().end != caret)
        return {};
    TagOffer offer{.at = at};
    for (const auto& tag : tags) {
        const auto folded = domain::foldedName(tag);
        if (folded == found.back().name)
            return {};
        if (folded.starts_with(found.back().name) && offer.tags.size() < mostOffered)
            offer.tags.push_back(&tag);
    }
    return offer;
}

} // namespace tend::ui
