#include "cli/grammar.hpp"

#include "base/text.hpp"
#include "cli/grammar_parts.hpp"
#include "cli/help.hpp"

namespace tend::cli {
namespace {

using base::fill;
using base::tr;

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

    auto& patterns = *root.add_subcommand("patterns", tr("What goes with better and with lower days."));
    patterns.add_flag("--all", drafts.patterns.all, tr("also what may be chance"));
    becomes(patterns, drafts, [&drafts]() -> Command { return Reading(drafts.patterns); });

    auto& check = *root.add_subcommand("check", tr("Look whether the journal is sound."));
    becomes(check, drafts, []() -> Command { return CheckCommand{}; });
}

/// --look and --scale, which pictures and the gallery take alike.
template <class Draft>
void lookAndScale(CLI::App& app, Draft& draft) {
    lookOption(app, draft);
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
    addHabits(root, drafts);
    addCharts(root, drafts);
    addSearching(root, drafts);
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
