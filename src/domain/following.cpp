#include "domain/following.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"
#include "domain/tag.hpp"

#include <algorithm>
#include <utility>

namespace tend::domain {

/// A run of text that stays, or (`person`) an @name to be written anew.
struct MentionFollower::Piece {
    std::string text;
    std::optional<base::Id> person{};
    bool apart = false; ///< a blank after it, as else the name would not end there
};

namespace {

template <class Pieces>
std::string joined(const Pieces& pieces) {
    std::string text;
    for (const auto& piece : pieces)
        text += piece.apart ? piece.text + " " : piece.text;
    return text;
}

} // namespace

MentionFollower::MentionFollower(const std::vector<Nameable>& before, const std::vector<Nameable>& after,
                                 std::unordered_map<base::Id, base::Id> successors)
    : before_(before), after_(after), successors_(std::move(successors)) {
    for (const auto& [person, name] : after)
        names_.emplace(person, name);
}

std::vector<MentionFollower::Piece> MentionFollower::piecesOf(std::string_view text) const {
    std::vector<Piece> pieces;
    const auto now = after_.in(text);
    std::size_t done = 0;
    for (auto mention : before_.in(text)) {
        if (const auto successor = successors_.find(mention.person); successor != successors_.end())
            mention.person = successor->second;
        const auto name = names_.find(mention.person);
        if (name == names_.end() || mention.begin < done ||
            std::find(now.begin(), now.end(), mention) != now.end())
            continue;
        pieces.push_back({std::string(text.substr(done, mention.begin - done))});
        pieces.push_back({"@" + name->second, mention.person});
        done = mention.end;
    }
    if (!pieces.empty())
        pieces.push_back({std::string(text.substr(done))});
    return pieces;
}

std::optional<std::string> MentionFollower::followed(std::string_view text) const {
    auto pieces = piecesOf(text);
    if (pieces.empty())
        return std::nullopt;
    const auto written = after_.in(joined(pieces));
    std::size_t at = 0;
    for (auto& piece : pieces) {
        if (piece.person) {
            const Mention wanted{*piece.person, at, at + piece.text.size()};
            piece.apart = std::find(written.begin(), written.end(), wanted) == written.end();
        }
        at += piece.text.size();
    }
    return joined(pieces);
}

std::optional<std::string> tagName(std::string_view typed) {
    const auto trimmed = base::trimmed(typed);
    const std::string tag = trimmed.starts_with("#") ? std::string(trimmed) : "#" + std::string(trimmed);
    const auto found = findTags(tag);
    if (found.size() != 1 || found.front().begin != 0 || found.front().end != tag.size())
        return std::nullopt;
    return tag.substr(1);
}

std::optional<std::string> withTagRenamed(std::string_view text, std::string_view foldedFrom,
                                          std::string_view to) {
    std::string renamed;
    std::size_t done = 0;
    for (const auto& tag : findTags(text)) {
        const auto name = text.substr(tag.begin + 1, tag.end - tag.begin - 1);
        if (tag.name != foldedFrom || name == to)
            continue;
        renamed += text.substr(done, tag.begin + 1 - done);
        renamed += to;
        done = tag.end;
    }
    if (done == 0)
        return std::nullopt;
    return renamed + std::string(text.substr(done));
}

} // namespace tend::domain
