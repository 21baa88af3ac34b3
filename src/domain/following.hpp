#pragma once

#include "domain/mention.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Texts that follow when somebody or something gets another name.
namespace tend::domain {

/// Rewrites the @names in texts so that each still names whom it named, after the people on the care list
/// have got other names or somebody was merged into somebody else.
class MentionFollower {
  public:
    /// `successors`: who stands for somebody who is not in `after` any more.
    MentionFollower(const std::vector<Nameable>& before, const std::vector<Nameable>& after,
                    std::unordered_map<base::Id, base::Id> successors);

    /// The text as it has to be, or nothing where it may stay. An @name that still names the same person, all
    /// of it, stays as it was written; another becomes the whole new name.
    std::optional<std::string> followed(std::string_view text) const;

    const MentionFinder& after() const { return after_; }

  private:
    struct Piece;
    std::vector<Piece> piecesOf(std::string_view text) const;

    MentionFinder before_;
    MentionFinder after_;
    std::unordered_map<base::Id, std::string> names_{}; ///< after
    std::unordered_map<base::Id, base::Id> successors_;
};

/// `typed`, with or without its #, as the name of a tag; nothing where it cannot be one.
std::optional<std::string> tagName(std::string_view typed);

/// `text` with every tag of that name (as folded by foldedName) written `to`, a tagName(); nothing where it
/// has none, or all are written so.
std::optional<std::string> withTagRenamed(std::string_view text, std::string_view foldedFrom,
                                          std::string_view to);

} // namespace tend::domain
