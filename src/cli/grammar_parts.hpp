#pragma once

#include "base/tr.hpp"
#include "cli/commands.hpp"
#include "cli/printing.hpp"
#include "cli/values.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the grammar of the command line is made of; only its own files include this.
namespace tend::cli {

/// An option (or, without dashes, a place) whose value `read` turns into what is kept; `wants` says what that
/// is, as in "--mood takes a number from 1 to 5".
template <class Kept, class Read>
CLI::Option* value(CLI::App& app, const std::string& name, Kept& kept, Read read, const char* wants,
                   const char* help) {
    const auto take = [name, &kept, read, wants](const std::string& text) {
        auto value = read(text);
        if (!value)
            throw CLI::ValidationError(
                base::fill(base::tr("{0} takes {1}, which “{2}” is not."), {name, wants, oneLine(text)}));
        kept = std::move(*value);
    };
    return app.add_option_function<std::string>(name, take, help)->type_name("");
}

/// --look, which all that makes pictures takes.
template <class Draft>
void lookOption(CLI::App& app, Draft& draft) {
    value(app, "--look", draft.look, look, base::tr("light, dark or contrast"),
          base::tr("light, dark or contrast"));
}

CLI::Option* text(CLI::App& app, const std::string& name, std::string& kept, const char* help);
CLI::Option* path(CLI::App& app, const std::string& name, std::filesystem::path& kept, const char* help);
CLI::Option* path(CLI::App& app, const std::string& name, std::optional<std::filesystem::path>& kept,
                  const char* help);
/// An option that may be given again and again, with one value each time.
CLI::Option* texts(CLI::App& app, const std::string& name, std::vector<std::string>& kept, const char* help);
/// Words given one after the other, which become one text.
CLI::Option* words(CLI::App& app, const std::string& name, std::string& kept, const char* help);

/// "a day such as ..."
const char* aDay();

template <class Kept>
CLI::Option* day(CLI::App& app, const std::string& name, Kept& kept, const char* help) {
    return value(app, name, kept, typedDay, aDay(), help);
}

/// Everything that can be said, being filled in while arguments are read.
struct Drafts {
    Invocation invocation;
    CheckInCommand checkIn;
    ThanksCommand thanks;
    PersonAddCommand person;
    PersonRestCommand personRest;
    HelloCommand hello;
    RestCommand rest;
    LogCommand log;
    SearchCommand search;
    SearchesCommand searches;
    HabitCommand habit;
    PatternsCommand patterns;
    StreaksCommand streaks;
    ShowCommand show;
    EditCommand edit;
    DeleteCommand remove;
    RestoreCommand restore;
    HistoryCommand history;
    TrashCommand trash;
    AttachCommand attach;
    PictureCommand picture;
    MergeCommand merge;
    RefileCommand refile;
    RenameCommand rename;
    DemoCommand demo;
    ScreensCommand screens;
    ChartCommand chart;
    GalleryCommand gallery;
    std::optional<std::filesystem::path> frameLog;
    bool version = false;
};

/// Something that has to be there, and the sentence for when it is not.
struct Need {
    CLI::Option* option;
    const char* sentence;
};

/// A command that, once all is read and nothing needed is missing, becomes the one asked for.
template <class Draft>
void becomes(CLI::App& app, Drafts& drafts, Draft draft, std::vector<Need> needs = {}) {
    app.callback([&drafts, draft = std::move(draft), needs = std::move(needs)] {
        for (const auto& need : needs)
            if (need.option->count() == 0)
                throw CLI::ValidationError(need.sentence);
        drafts.invocation.command = draft();
    });
}

void addSearching(CLI::App& root, Drafts& drafts);
void addHabits(CLI::App& root, Drafts& drafts);
void addCharts(CLI::App& root, Drafts& drafts);
void addKeeping(CLI::App& root, Drafts& drafts);
void addPictures(CLI::App& root, Drafts& drafts);
void addMoving(CLI::App& root, Drafts& drafts);

} // namespace tend::cli
