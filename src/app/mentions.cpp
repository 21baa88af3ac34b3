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
    std::vector<base::Id> named;
    for (const auto& mention : domain::findMentions(text, people))
        if (std::find(named.begin(), named.end(), mention.person) == named.end())
            named.push_back(mention.person);
    return named;
}

} // namespace tend::app
