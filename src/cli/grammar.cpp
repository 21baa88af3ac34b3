#include "cli/grammar.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "cli/help.hpp"
#include "cli/printing.hpp"
#include "cli/values.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace tend::cli {
namespace {

using base::fill;
using base::tr;

std::string keptText(const std::string& text) {
    return base::repairedUtf8(text);
}

/// An option (or, without dashes, a place) whose value `read` turns into what is kept; `wants` says what that
/// is, as in "--mood takes a number from 1 to 5".
template <class Kept, class Read>
CLI::Option* value(CLI::App& app, const std::string& name, Kept& kept, Read read, const char* wants,
                   const char* help) {
    const auto take = [name, &kept, read, wants](const std::string& text) {
        auto value = read(text);
        if (!value)
            throw CLI::ValidationError(
                fill(tr("{0} takes {1}, which “{2}” is not."), {name, wants, oneLine(text)}));
        kept = std::move(*value);
    };
    return app.add_option_function<std::string>(name, take, help)->type_name("");
}

CLI::Option* text(CLI::App& app, const std::string& name, std::string& kept, const char* help) {
    const auto take = [&kept](const std::string& given) { kept = keptText(given); };
    return app.add_option_function<std::string>(name, take, help)->type_name("");
}

CLI::Option* path(CLI::App& app, const std::string& name, std::filesystem::path& kept, const char* help) {
    return app
        .add_option_function<std::string>(
            name, [&kept](const std::string& given) { kept = given; }, help)
        ->type_name("");
}

CLI::Option* path(CLI::App& app, const std::string& name, std::optional<std::filesystem::path>& kept,
                  const char* help) {
    return app
        .add_option_function<std::string>(
            name, [&kept](const std::string& given) { kept = given; }, help)
        ->type_name("");
}

/// An option that may be given again and again, with one value each time.
CLI::Option* texts(CLI::App& app, const std::string& name, std::vector<std::string>& kept, const char* help) {
    const auto take = [&kept](const std::vector<std::string>& given) {
        kept.clear();
        std::transform(given.begin(), given.end(), std::back_inserter(kept), keptText);
    };
    return app.add_option_function<std::vector<std::string>>(name, take, help)
        ->allow_extra_args(false)
        ->type_name("");
}

const char* aDay() {
    return tr("a day such as 2026-11-22, today or yesterday");
}

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

void addCheckIn(CLI::App& root, Drafts& drafts) {
    auto& app = *root.add_subcommand("checkin", tr("Check in with yourself."));
    auto& draft = drafts.checkIn;
    const auto* wants = tr("a number from 1 to 5");
    value(app, "--mood", draft.mood, level, wants, tr("1 hard, 2 low, 3 even, 4 good, 5 bright"));
    for (const std::string key : {"rest", "mind", "food", "boundaries", "forward"}) {
        const auto take = [&draft, key, wants](const std::string& text) {
            const auto found = level(text);
            if (!found)
                throw CLI::ValidationError(
                    fill(tr("{0} takes {1}, which “{2}” is not."), {"--" + key, wants, oneLine(text)}));
            draft.care.emplace_back(key, *found);
        };
        app.add_option_function<std::string>("--" + key, take, tr("how that side of care went, 1 to 5"))
            ->type_name("");
    }
    texts(app, "--activity", draft.activities, tr("what you did; may be given more than once"));
    text(app, "--note", draft.note, tr("in your own words"));
    day(app, "--day", draft.day, tr("the day it belongs to; today if left out"));
    const auto command = [&draft]() -> Command {
        if (!draft.mood && draft.care.empty() && draft.activities.empty() &&
            base::trimmed(draft.note).empty())
            throw CLI::ValidationError(tr("A check-in needs a mood, a dimension, an activity or a note."));
        return Writing(draft);
    };
    becomes(app, drafts, command);
}

void addThanks(CLI::App& root, Drafts& drafts) {
    auto& app = *root.add_subcommand("thanks", tr("Write a thank-you."));
    auto& draft = drafts.thanks;
    auto* words =
        text(app, "TEXT", draft.text, tr("the words, in quotes; @Name names someone on the care list"));
    value(app, "--about", draft.about, domain::aboutFromWord, tr("person, place, thing or moment"),
          tr("person, place, thing or moment"));
    day(app, "--day", draft.day, tr("the day it belongs to; today if left out"));
    becomes(app, drafts, [&draft]() -> Command { return Writing(draft); },
            {{words, tr("Say what you are thankful for, as in: tend thanks \"Tea with @Ada\".")}});
}

void addPersonAdd(CLI::App& people, Drafts& drafts) {
    auto& app = *people.add_subcommand("add", tr("Add someone to the care list."));
    auto& draft = drafts.person;
    auto* name = text(app, "NAME", draft.name, tr("their name, in quotes"));
    texts(app, "--circle", draft.circles, tr("a circle they are in; may be given more than once"));
    day(app, "--met", draft.met, tr("the day you met"));
    text(app, "--where", draft.where, tr("how and where you met"));
    text(app, "--remember", draft.remember, tr("what to remember"));
    value(app, "--birthday", draft.birthday, domain::Birthday::parse,
          tr("a date such as 1980-03-22 or --03-22"), tr("as 1980-03-22, or --03-22 without the year"));
    value(app, "--rhythm", draft.rhythm, domain::Rhythm::parse, tr("two numbers of days such as 14..30"),
          tr("days between hellos, ideal to latest, as 14..30"));
    becomes(app, drafts, [&draft]() -> Command { return Writing(draft); },
            {{name, tr("Say who it is, as in: tend person add \"Ada\".")}});
}

void addPersonRest(CLI::App& people, Drafts& drafts, const char* word, bool resting, const char* help) {
    auto& app = *people.add_subcommand(word, help);
    auto& draft = drafts.personRest;
    auto* name = text(app, "NAME", draft.name, tr("their name, or how it begins"));
    const auto command = [&draft, resting]() -> Command {
        draft.resting = resting;
        return Writing(draft);
    };
    becomes(app, drafts, command, {{name, tr("Say who it is, by their name or how it begins.")}});
}

void addPeople(CLI::App& root, Drafts& drafts) {
    auto& people = *root.add_subcommand("person", tr("The care list."));
    people.require_subcommand(0, 1);
    people.callback([&people] {
        if (people.get_subcommands().empty())
            throw CLI::ValidationError(tr("After person comes add, list, rest or wake."));
    });
    addPersonAdd(people, drafts);
    auto& list = *people.add_subcommand("list", tr("Everyone on the care list, you first."));
    becomes(list, drafts, []() -> Command { return Reading(PersonListCommand{}); });
    addPersonRest(people, drafts, "rest", true, tr("Let someone rest: silent everywhere, nothing deleted."));
    addPersonRest(people, drafts, "wake", false, tr("Bring someone who rests back."));
}

void addHello(CLI::App& root, Drafts& drafts) {
    auto& app = *root.add_subcommand("hello", tr("Tell of a hello you said."));
    auto& draft = drafts.hello;
    auto* name = text(app, "NAME", draft.name, tr("their name, or how it begins"));
    value(app, "--via", draft.channel, domain::channelFromWord,
          tr("in-person, call, message, letter or online"), tr("in-person, call, message, letter or online"));
    value(app, "--because", draft.reason, domain::reasonFromWord, tr("nothing, needed or problem"),
          tr("nothing (just you), needed (something) or problem"));
    text(app, "--note", draft.note, tr("a line about it"));
    day(app, "--day", draft.day, tr("the day it belongs to; today if left out"));
    becomes(app, drafts, [&draft]() -> Command { return Writing(draft); },
            {{name, tr("Say who it was, as in: tend hello Ada.")}});
}

void addRest(CLI::App& root, Drafts& drafts) {
    auto& app = *root.add_subcommand("rest", tr("Set a day to rest, or a season with --until."));
    auto& draft = drafts.rest;
    auto* first = day(app, "DAY", draft.day, tr("the day, before or after the fact"));
    day(app, "--until", draft.until, tr("the last day of a season of rest, however long"));
    becomes(app, drafts, [&draft]() -> Command { return Writing(draft); },
            {{first, tr("Say which day is for rest, as in: tend rest today.")}});
}

void addSearch(CLI::App& root, Drafts& drafts) {
    auto& app = *root.add_subcommand("search", tr("Find entries and people by their words, and more."));
    auto& draft = drafts.search;
    const auto take = [&draft](const std::vector<std::string>& words) {
        for (const auto& word : words)
            draft.query += (draft.query.empty() ? "" : " ") + keptText(word);
    };
    auto* query = app.add_option_function<std::vector<std::string>>(
                         "QUERY", take,
                         tr("words, \"phrases\", -not, mood:>=4, with:NAME, kind:gratitude, in:2024, "
                            "on:weekends, did:ACTIVITY; in quotes"))
                      ->type_name("");
    app.add_flag("--best", draft.best, tr("the best first, else the newest"));
    value(app, "--limit", draft.limit, limit, tr("a number from 1 on"),
          tr("how many at most; 50 if left out"));
    becomes(app, drafts, [&draft]() -> Command { return Reading(draft); },
            {{query, tr("Say what to search for, as in: tend search \"rain mood:>=4\".")}});
}

void addReading(CLI::App& root, Drafts& drafts) {
    auto& today = *root.add_subcommand("today", tr("Today's page."));
    becomes(today, drafts, []() -> Command { return Reading(TodayCommand{}); });

    auto& log = *root.add_subcommand("log", tr("Everything recorded, oldest day first."));
    day(log, "--from", drafts.log.from, tr("the first day; the beginning if left out"));
    day(log, "--to", drafts.log.to, tr("the last day; the end if left out"));
    log.add_flag("--ids", drafts.log.ids, tr("with the id of each entry"));
    becomes(log, drafts, [&drafts]() -> Command { return Reading(drafts.log); });

    auto& streaks = *root.add_subcommand("streaks", tr("Streaks and their strength."));
    streaks.add_flag("--days", drafts.streaks.days, tr("with the state of each day"));
    becomes(streaks, drafts, [&drafts]() -> Command { return Reading(drafts.streaks); });

    addSearch(root, drafts);

    auto& check = *root.add_subcommand("check", tr("Look whether the journal is sound."));
    becomes(check, drafts, []() -> Command { return CheckCommand{}; });
}

/// Ids given one after the other.
CLI::Option* ids(CLI::App& app, std::vector<std::string>& kept) {
    const auto take = [&kept](const std::vector<std::string>& given) { kept = given; };
    return app.add_option_function<std::vector<std::string>>("ID", take, tr("ids, or how they begin"))
        ->type_name("");
}

CLI::Option* versionOf(CLI::App& app, std::optional<int>& kept, const char* help) {
    return value(app, "--version", kept, versionNumber, tr("a number from 1 on"), help);
}

void addKeeping(CLI::App& root, Drafts& drafts) {
    const char* which = tr("its id, or how it begins");
    const char* needsId = tr("Say which entry, by its id or how it begins; tend log --ids shows them.");
    auto& show = *root.add_subcommand("show", tr("One entry, whole."));
    auto* shown = text(show, "ID", drafts.show.id, which);
    becomes(show, drafts, [&drafts]() -> Command { return Keeping(drafts.show); }, {{shown, needsId}});

    auto& edit = *root.add_subcommand("edit", tr("Change an entry in your editor."));
    auto* edited = text(edit, "ID", drafts.edit.id, which);
    becomes(edit, drafts, [&drafts]() -> Command { return Keeping(drafts.edit); }, {{edited, needsId}});

    auto& remove = *root.add_subcommand("delete", tr("Move entries to the trash."));
    auto* removed = ids(remove, drafts.remove.ids);
    remove.add_flag("--for-good", drafts.remove.forGood,
                    tr("out of the trash, and out of the file; no way back"));
    becomes(remove, drafts, [&drafts]() -> Command { return Keeping(drafts.remove); }, {{removed, needsId}});

    auto& restore =
        *root.add_subcommand("restore", tr("Take entries out of the trash, or bring a version back."));
    auto* restored = ids(restore, drafts.restore.ids);
    versionOf(restore, drafts.restore.version, tr("this version of one entry, as tend history numbers it"));
    const auto restoring = [&drafts]() -> Command {
        if (drafts.restore.version && drafts.restore.ids.size() != 1)
            throw CLI::ValidationError(tr("A version is one of a single entry; give one id."));
        return Keeping(drafts.restore);
    };
    becomes(restore, drafts, restoring, {{restored, needsId}});

    auto& history = *root.add_subcommand("history", tr("The versions of an entry, the newest first."));
    auto* followed = text(history, "ID", drafts.history.id, which);
    versionOf(history, drafts.history.version, tr("this version, whole"));
    becomes(history, drafts, [&drafts]() -> Command { return Keeping(drafts.history); },
            {{followed, needsId}});

    auto& trash = *root.add_subcommand("trash", tr("What was deleted, the last first."));
    auto* empty = trash.add_flag("--empty", drafts.trash.empty,
                                 tr("delete for good what has lain there for 30 days; no way back"));
    trash.add_flag("--all", drafts.trash.all, tr("with --empty: everything in it"))->needs(empty);
    becomes(trash, drafts, [&drafts]() -> Command { return Keeping(drafts.trash); });
}

void addPictures(CLI::App& root, Drafts& drafts) {
    auto& attach = *root.add_subcommand("attach", tr("Put pictures to an entry or a person."));
    auto* whose = text(attach, "ID", drafts.attach.id, tr("its id, or how it begins"));
    const auto take = [&drafts](const std::vector<std::string>& given) {
        drafts.attach.files.assign(given.begin(), given.end());
    };
    auto* files =
        attach
            .add_option_function<std::vector<std::string>>("FILE", take, tr("JPEG, PNG, WebP or HEIC files"))
            ->type_name("");
    attach.add_flag("--keep-place", drafts.attach.keepPlace,
                    tr("leave in them what tells where they were taken"));
    becomes(attach, drafts, [&drafts]() -> Command { return Picturing(drafts.attach); },
            {{whose, tr("Say which entry, by its id or how it begins; tend log --ids shows them.")},
             {files, tr("Say which picture files.")}});

    auto& picture = *root.add_subcommand("picture", tr("One picture: what it is; save or remove it."));
    auto* which = text(picture, "ID", drafts.picture.id, tr("its id, or how it begins"));
    auto* save = path(picture, "--save", drafts.picture.save, tr("the new file, or the folder for it"));
    picture.add_flag("--remove", drafts.picture.remove, tr("take it from its entry"))->excludes(save);
    becomes(picture, drafts, [&drafts]() -> Command { return Picturing(drafts.picture); },
            {{which, tr("Say which picture, by its id or how it begins; tend show ID shows them.")}});
}

void addRename(CLI::App& rename, Drafts& drafts, const char* word, RenameCommand::What what,
               const char* help) {
    auto& app = *rename.add_subcommand(word, help);
    auto& draft = drafts.rename;
    auto* from = text(app, "OLD", draft.from, tr("as it is called now"));
    auto* to = text(app, "NEW", draft.to, tr("as it is to be called"));
    const char* both = tr("Say the name there is and the new one, as in: tend rename activity walk hike.");
    const auto command = [&draft, what]() -> Command {
        draft.what = what;
        return Keeping(draft);
    };
    becomes(app, drafts, command, {{from, both}, {to, both}});
}

/// One for another: of days, of people, of names.
void addMoving(CLI::App& root, Drafts& drafts) {
    auto& refile = *root.add_subcommand("refile", tr("File entries under another day."));
    auto* moved = ids(refile, drafts.refile.ids);
    auto* to = day(refile, "--day", drafts.refile.day, tr("the day they are to stand on"));
    becomes(refile, drafts, [&drafts]() -> Command { return Keeping(drafts.refile); },
            {{moved, tr("Say which entries, by their ids or how they begin; tend log --ids shows them.")},
             {to, tr("Say on which day, as in: tend refile ID --day yesterday.")}});

    auto& merge = *root.add_subcommand("merge", tr("Make one of two people who are the same."));
    auto* from = text(merge, "FROM", drafts.merge.from, tr("who goes to the trash"));
    auto* into = text(merge, "INTO", drafts.merge.into, tr("who stays, with what both had"));
    const char* two = tr(R"(Say who goes and who stays, as in: tend merge "Ada B" "Ada Byron".)");
    becomes(merge, drafts, [&drafts]() -> Command { return Keeping(drafts.merge); },
            {{from, two}, {into, two}});

    auto& rename = *root.add_subcommand("rename", tr("Another name for an activity or a tag, everywhere."));
    rename.require_subcommand(0, 1);
    rename.callback([&rename] {
        if (rename.get_subcommands().empty())
            throw CLI::ValidationError(tr("After rename comes activity or tag."));
    });
    addRename(rename, drafts, "activity", RenameCommand::What::Activity,
              tr("In all check-ins; joined with one of that name."));
    addRename(rename, drafts, "tag", RenameCommand::What::Tag, tr("In all texts."));
}

/// --look and --scale, which pictures and the gallery take alike.
template <class Draft>
void lookAndScale(CLI::App& app, Draft& draft) {
    value(app, "--look", draft.look, look, tr("light, dark or contrast"), tr("light, dark or contrast"));
    value(app, "--scale", draft.scalePercent, scalePercent, tr("a number from 75 to 300"),
          tr("of the text, in percent, 75 to 300"));
}

void addMaking(CLI::App& root, Drafts& drafts) {
    auto& demo = *root.add_subcommand("demo", tr("Write a journal that somebody might have kept."));
    auto* file = path(demo, "FILE", drafts.demo.file, tr("the new journal"));
    auto* howMany = value(demo, "--years", drafts.demo.years, years, tr("a number from 1 to 100"),
                          tr("how many years it goes back, 1 to 100"));
    value(demo, "--seed", drafts.demo.seed, seed, tr("a whole number"),
          tr("another number, another journal; the same one, the same journal"));
    becomes(demo, drafts, [&drafts]() -> Command { return drafts.demo; },
            {{file, tr("Say which file to write, as in: tend demo FILE --years 1.")},
             {howMany, tr("Say how many years, as in: tend demo FILE --years 1.")}});

    auto& screens = *root.add_subcommand("screens", tr("Every screen of the journal as PNG."));
    auto* folder = path(screens, "DIR", drafts.screens.directory, tr("the folder for the pictures"));
    lookAndScale(screens, drafts.screens);
    value(screens, "--size", drafts.screens.size, pictureSize, tr("a size from 480x480 to 7680x4320"),
          tr("in pixels, as 1280x800"));
    becomes(screens, drafts, [&drafts]() -> Command { return drafts.screens; },
            {{folder, tr("Say which folder the pictures go to, as in: tend screens DIR.")}});

    auto& gallery = *root.add_subcommand("gallery", tr("A window with every widget Tend is made of."));
    lookAndScale(gallery, drafts.gallery);
    becomes(gallery, drafts, [&drafts]() -> Command { return drafts.gallery; });
}

void addRoot(CLI::App& root, Drafts& drafts) {
    root.require_subcommand(0, 1);
    root.fallthrough();
    root.set_help_flag("-h,--help", tr("this text"));
    path(root, "--journal", drafts.invocation.journal, tr("another journal than your own"));
    path(root, "--passphrase-file", drafts.invocation.passphraseFile, tr("a file that holds the passphrase"));
    path(root, "--frame-log", drafts.frameLog, tr("one JSON line a drawn frame of the window goes there"));
    root.add_flag("--json", drafts.invocation.json, tr("print JSON"));
    root.add_flag("--version", drafts.version, tr("as the command version"));
    auto& version = *root.add_subcommand("version", tr("Which Tend this is."));
    becomes(version, drafts, []() -> Command { return VersionCommand{}; });
}

/// CLI11 puts the name of the option first in these messages.
std::string optionIn(const std::string& message) {
    return message.substr(0, message.find(": "));
}

BadArguments unexpected(const CLI::App& root) {
    const auto extras = root.remaining(true);
    const auto first = extras.empty() ? std::string() : oneLine(extras.front());
    if (first.starts_with("-"))
        return {fill(tr("There is no option {0} here; tend --help lists what there is."), {first})};
    if (root.get_subcommands().empty())
        return {fill(tr("There is no command “{0}”; tend --help lists what there is."), {first})};
    return {
        fill(tr("“{0}” is more than that command takes; words that belong together go in quotes."), {first})};
}

std::string helpFor(const CLI::App& root) {
    return root.get_subcommands().empty() ? wholeHelp() : root.help();
}

} // namespace

std::variant<Invocation, HelpText, BadArguments> understand(const std::vector<std::string>& arguments) {
    Drafts drafts;
    CLI::App root{"", "tend"};
    addRoot(root, drafts);
    addCheckIn(root, drafts);
    addThanks(root, drafts);
    addPeople(root, drafts);
    addHello(root, drafts);
    addRest(root, drafts);
    addReading(root, drafts);
    addKeeping(root, drafts);
    addPictures(root, drafts);
    addMoving(root, drafts);
    addMaking(root, drafts);
    try {
        root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return HelpText{helpFor(root)};
    } catch (const CLI::ExtrasError&) {
        return unexpected(root);
    } catch (const CLI::ArgumentMismatch& mismatch) {
        return BadArguments{fill(tr("{0} takes one value."), {optionIn(mismatch.what())})};
    } catch (const CLI::ParseError& error) {
        return BadArguments{oneLine(error.what())};
    }
    if (root.get_subcommands().empty())
        drafts.invocation.command =
            drafts.version ? Command(VersionCommand{}) : WindowCommand{drafts.frameLog};
    return drafts.invocation;
}

} // namespace tend::cli
