#include "app/mentions.hpp"

#include "storage/records.hpp"

#include <algorithm>

namespace tend::app {

std::vector<domain::Nameable> nameables(Session& session) {
    std::vector<domain::Nameable> people;
    for (auto& person : storage::PersonStore(session.journal()).all())
        if (!person.isMe)
            people.push_back({person.filing.id, std::move(person.name)});
    return people;
}

std::vector<base::Id> mentionedIn(std::string_view text, const std::vector<domain::Nameable>& people) {
    if (text.find('@') == std::string_view::npos)
        return {};
    return mentionedIn(text, domain::MentionFinder(people));
}

std::vector<base::Id> mentionedIn(std::string_view text, const domain::MentionFinder& people) {
    std::vector<base::Id> named;
    for (const auto& mention : people.in(text))
        if (std::find(named.begin(), named.end(), mention.person) == named.end())
            named.push_back(mention.person);
    return named;
}

domain::RecordNames recordNames(Session& session) {
    domain::RecordNames names;
    for (auto& [person, name] : storage::PersonStore(session.journal()).names())
        names.people.emplace(person, std::move(name));
    for (auto& dimension : storage::DimensionStore(session.journal()).all()) {
        if (!dimension.retired)
            names.dimensionKeys.push_back(dimension.key);
        names.dimensions.emplace(dimension.id, std::move(dimension.key));
    }
    return names;
}

} // namespace tend::app
