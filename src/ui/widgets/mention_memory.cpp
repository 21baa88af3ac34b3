#include "ui/widgets/mention_memory.hpp"

#include <functional>

namespace tend::ui {

namespace {

constexpr std::size_t mostKept = 200; ///< more than a screen shows at once

} // namespace

std::size_t hashOf(std::span<const domain::Nameable> people) {
    std::size_t hash = people.size();
    for (const auto& person : people)
        hash = hash * 31 + std::hash<std::string>{}(person.name);
    return hash;
}

std::span<const domain::Mention> MentionMemory::of(std::string_view text,
                                                   std::span<const domain::Nameable> people) {
    if (text.find('@') == std::string_view::npos)
        return {};
    const std::size_t hash = hashOf(people);
    if (hash != people_ || found_.size() >= mostKept)
        found_.clear();
    people_ = hash;
    if (const auto known = found_.find(text); known != found_.end())
        return known->second;
    auto mentions = domain::findMentions(text, {people.begin(), people.end()});
    return found_.emplace(text, std::move(mentions)).first->second;
}

} // namespace tend::ui
