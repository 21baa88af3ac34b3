#include "app/renaming.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/following.hpp"
#include "domain/names.hpp"
#include "domain/tag.hpp"
#include "storage/texts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace tend::app {
namespace {

using storage::StoredActivity;

/// The one that is left when all of `meant` have become `name`: an activity called exactly so, else one that
/// is called nearly so, else the first of them.
StoredActivity remaining(const std::vector<StoredActivity>& all, const std::vector<StoredActivity>& meant,
                         const std::string& name) {
    const auto exactly = [&](const auto& activity) { return activity.name == name; };
    const auto nearly = [&](const auto& activity) { return domain::sameName(activity.name, name); };
    if (const auto found = std::find_if(all.begin(), all.end(), exactly); found != all.end())
        return *found;
    if (const auto found = std::find_if(all.begin(), all.end(), nearly); found != all.end())
        return *found;
    return meant.front();
}

/// Spellings of what has one folded name, each with the entries that have it so.
class Spellings {
  public:
    void add(const std::string& folded, const std::string& spelling, std::size_t entries) {
        all_[folded][spelling] += entries;
    }

    std::vector<domain::NameInUse> named() const {
        std::vector<domain::NameInUse> names;
        for (const auto& [folded, spellings] : all_) {
            domain::NameInUse name{};
            std::size_t most = 0;
            for (const auto& [spelling, entries] : spellings) {
                if (name.name.empty() || entries > most) {
                    name.name = spelling;
                    most = entries;
                }
                name.entries += entries;
            }
            names.push_back(std::move(name));
        }
        return names;
    }

  private:
    std::map<std::string, std::map<std::string, std::size_t>> all_{};
};

} // namespace

std::vector<domain::NameInUse> activitiesInUse(Session& session) {
    Spellings spellings;
    for (const auto& [name, checkIns] : storage::activityUse(session.journal()))
        spellings.add(domain::foldedName(name), name, checkIns);
    return spellings.named();
}

std::vector<domain::NameInUse> tagsInUse(Session& session) {
    Spellings spellings;
    for (const auto& text : storage::textsWith(session.journal(), "#")) {
        std::set<std::string> told; // a text that has a tag twice is one text
        for (const auto& tag : domain::findTags(text.text))
            if (told.insert(tag.name).second)
                spellings.add(tag.name, text.text.substr(tag.begin + 1, tag.end - tag.begin - 1), 1);
    }
    return spellings.named();
}

Outcome<std::string> renameActivity(Session& session, std::string_view from, std::string_view to) {
    auto& journal = session.journal();
    const auto name = base::repairedUtf8(base::trimmed(to));
    if (name.empty())
        return Refused{base::tr("An activity needs a name.")};
    const auto all = storage::allActivities(journal);
    auto meant = all;
    std::erase_if(meant, [&](const auto& activity) { return !domain::sameName(activity.name, from); });
    if (meant.empty())
        return Refused{
            base::fill(base::tr("No check-in has an activity called {0}."), {base::trimmed(from)})};
    const auto stays = remaining(all, meant, name);
    const auto at = session.now().at;
    auto change = session.change(base::tr("Renamed an activity"));
    for (const auto& activity : meant)
        if (activity.id != stays.id)
            storage::joinActivities(journal, activity.id, stays.id, at);
    if (stays.name != name)
        storage::renameActivity(journal, stays.id, name);
    change.commit();
    return name;
}

Outcome<std::size_t> renameTag(Session& session, std::string_view from, std::string_view to) {
    auto& journal = session.journal();
    const auto name = domain::tagName(to);
    if (!name)
        return Refused{base::tr("A tag is one word of letters, digits, - and _, with a letter among them.")};
    const auto old = base::trimmed(from);
    const auto folded = domain::foldedName(old.starts_with("#") ? old.substr(1) : old);
    std::vector<storage::StoredText> renamed;
    for (auto& text : storage::textsWith(journal, "#"))
        if (auto anew = domain::withTagRenamed(text.text, folded, *name)) {
            text.text = std::move(*anew);
            renamed.push_back(std::move(text));
        }
    if (renamed.empty())
        return Refused{base::fill(base::tr("No text has the tag #{0} to rename."), {folded})};
    auto change = session.change(base::tr("Renamed a tag"));
    for (const auto& text : renamed)
        storage::putText(journal, text, session.now().at);
    change.commit();
    return renamed.size();
}

} // namespace tend::app
