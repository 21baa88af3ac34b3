#include "cli/saved_searching.hpp"

#include "app/saved_searches.hpp"
#include "base/tr.hpp"
#include "cli/json.hpp"
#include "cli/printing.hpp"
#include "domain/names.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace tend::cli {
namespace {

using app::Refused;
using base::fill;
using base::tr;
using domain::SavedSearch;

Json toJson(const SavedSearch& search) {
    return {{"id", search.id.toString()}, {"name", search.name}, {"query", search.query}};
}

std::string lineOf(const SavedSearch& search) {
    return oneLine(search.name) + ": " + oneLine(search.query);
}

/// However it is written.
app::Outcome<SavedSearch> savedSearchCalled(app::Session& session, std::string_view name) {
    for (auto& search : app::savedSearches(session))
        if (domain::sameName(search.name, name))
            return std::move(search);
    return Refused{
        fill(tr("No search is kept under the name “{0}”; tend searches lists them."), {oneLine(name)})};
}

/// One of these commands being done.
class Searches {
  public:
    Searches(app::Session& session, bool json, Environment& environment)
        : session_(session), json_(json), environment_(environment) {}

    KeepingEnd list() {
        const auto all = app::savedSearches(session_);
        if (json_) {
            auto array = Json::array();
            for (const auto& search : all)
                array.push_back(toJson(search));
            environment_.out << text(array) << '\n';
            return {};
        }
        for (const auto& search : all)
            environment_.out << lineOf(search) << '\n';
        return {};
    }

    KeepingEnd save(const SearchesCommand& command) {
        return show(app::saveSearch(session_, command.name, command.other));
    }

    KeepingEnd rename(const SearchesCommand& command) {
        const auto found = savedSearchCalled(session_, command.name);
        if (const auto* refused = std::get_if<Refused>(&found))
            return refuse(*refused);
        const auto& search = std::get<SavedSearch>(found);
        return show(app::changeSavedSearch(session_, search.id, command.other, search.query));
    }

    KeepingEnd remove(const SearchesCommand& command) {
        const auto found = savedSearchCalled(session_, command.name);
        if (const auto* refused = std::get_if<Refused>(&found))
            return refuse(*refused);
        const auto& search = std::get<SavedSearch>(found);
        app::removeSavedSearch(session_, search.id);
        print(search);
        return {.changed = true};
    }

  private:
    KeepingEnd refuse(const Refused& refused) {
        environment_.err << oneLine(refused.sentence) << '\n';
        return {.code = failed};
    }

    void print(const SavedSearch& search) {
        environment_.out << (json_ ? text(toJson(search)) : lineOf(search)) << '\n';
    }

    KeepingEnd show(const app::Outcome<base::Id>& outcome) {
        if (const auto* refused = std::get_if<Refused>(&outcome))
            return refuse(*refused);
        const auto all = app::savedSearches(session_);
        print(*std::ranges::find(all, std::get<base::Id>(outcome), &SavedSearch::id));
        return {.changed = true};
    }

    app::Session& session_;
    bool json_;
    Environment& environment_;
};

} // namespace

/// With what the search it names asks for.
app::Outcome<SearchCommand> withSaved(app::Session& session, SearchCommand command) {
    const auto saved = savedSearchCalled(session, *command.saved);
    if (const auto* refused = std::get_if<Refused>(&saved))
        return *refused;
    const auto& query = std::get<SavedSearch>(saved).query;
    command.query = query + (command.query.empty() ? "" : " " + command.query);
    return command;
}

KeepingEnd handleSearches(app::Session& session, const SearchesCommand& command, bool json,
                          Environment& environment) {
    Searches searches(session, json, environment);
    switch (command.what) {
    case SearchesCommand::What::List:
        break;
    case SearchesCommand::What::Save:
        return searches.save(command);
    case SearchesCommand::What::Rename:
        return searches.rename(command);
    case SearchesCommand::What::Remove:
        return searches.remove(command);
    }
    return searches.list();
}

} // namespace tend::cli
