#include "cli/grammar_parts.hpp"

#include <optional>
#include <string>

/// The commands that search, and those about the searches that are kept.
namespace tend::cli {
namespace {

using base::tr;

std::optional<std::string> keptSaved(const std::string& name) {
    return name.empty() ? std::nullopt : std::optional(name);
}

void addSearch(CLI::App& root, Drafts& drafts) {
    auto& app = *root.add_subcommand("search", tr("Find entries and people by their words, and more."));
    auto& draft = drafts.search;
    auto* query = words(app, "QUERY", draft.query,
                        tr("words, \"phrases\", -not, mood:>=4, with:NAME, kind:gratitude, in:2024, "
                           "on:weekends, did:ACTIVITY; in quotes"));
    auto* saved = value(app, "--saved", draft.saved, keptSaved, tr("the name of a saved search"),
                        tr("one that is kept in the side bar, by its name; with more words, those too"));
    app.add_flag("--best", draft.best, tr("the best first, else the newest"));
    value(app, "--limit", draft.limit, limit, tr("a number from 1 on"),
          tr("how many at most; 50 if left out"));
    becomes(app, drafts, [&draft, query, saved]() -> Command {
        if (query->count() == 0 && saved->count() == 0)
            throw CLI::ValidationError(tr("Say what to search for, as in: tend search \"rain mood:>=4\"."));
        return Reading(draft);
    });
}

/// One of the commands under "searches", about a search that is called so.
CLI::App& addAbout(CLI::App& searches, Drafts& drafts, const char* word, SearchesCommand::What what,
                   const char* help, CLI::Option*& name) {
    auto& app = *searches.add_subcommand(word, help);
    name = text(app, "NAME", drafts.searches.name, tr("as it is called"));
    app.preparse_callback([&drafts, what](std::size_t) { drafts.searches.what = what; });
    return app;
}

void addSearches(CLI::App& root, Drafts& drafts) {
    using enum SearchesCommand::What;
    auto& searches = *root.add_subcommand("searches", tr("The searches kept in the side bar."));
    searches.require_subcommand(0, 1);
    becomes(searches, drafts, [&drafts]() -> Command { return drafts.searches; });
    const auto command = [&drafts]() -> Command { return drafts.searches; };
    CLI::Option* name = nullptr;

    auto& save = addAbout(searches, drafts, "save", Save, tr("Keep a search, last in the list."), name);
    auto* query = words(save, "QUERY", drafts.searches.other, tr("what to search for, in quotes"));
    const char* both =
        tr("Say its name and what it searches for, as in: tend searches save Rain \"rain mood:>=4\".");
    becomes(save, drafts, command, {{name, both}, {query, both}});

    auto& rename = addAbout(searches, drafts, "rename", Rename, tr("Give one another name."), name);
    auto* other = text(rename, "NEW", drafts.searches.other, tr("as it is to be called"));
    const char* names = tr("Say the name there is and the new one, as in: tend searches rename Rain Storms.");
    becomes(rename, drafts, command, {{name, names}, {other, names}});

    auto& remove = addAbout(searches, drafts, "remove", Remove, tr("Keep one no longer."), name);
    becomes(remove, drafts, command, {{name, tr("Say which search, by its name.")}});
}

} // namespace

void addSearching(CLI::App& root, Drafts& drafts) {
    addSearch(root, drafts);
    addSearches(root, drafts);
}

} // namespace tend::cli
