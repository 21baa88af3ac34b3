#include "cli/run.hpp"

#include "app/demo.hpp"
#include "app/search.hpp"
#include "app/versions.hpp"
#include "base/tr.hpp"
#include "cli/access.hpp"
#include "cli/charting.hpp"
#include "cli/grammar.hpp"
#include "cli/habits.hpp"
#include "cli/json.hpp"
#include "cli/keeping.hpp"
#include "cli/picturing.hpp"
#include "cli/printing.hpp"
#include "cli/reading.hpp"
#include "cli/saved_searching.hpp"
#include "cli/searching.hpp"
#include "cli/sentences.hpp"
#include "cli/writing.hpp"

#include <ostream>
#include <utility>
#include <variant>

namespace tend::cli {
namespace {

using app::Refused;
using base::fill;
using base::tr;

/// One command line being done.
class Run {
  public:
    Run(const Invocation& invocation, Environment& environment, app::Now now)
        : invocation_(invocation),
          environment_(environment), access_{invocation.journal.value_or(environment.defaultJournal),
                                             app::JournalState::Missing, std::move(now)} {}

    int operator()(const Writing& command);
    int operator()(const Reading& command);
    int operator()(const Keeping& command);
    int operator()(const SearchesCommand& command);
    int operator()(const HabitCommand& command);
    int operator()(const Picturing& command);
    int operator()(const CheckCommand& command);
    int operator()(const DemoCommand& command);
    int operator()(const ScreensCommand& command);
    int operator()(const ChartCommand& command);
    int operator()(const GalleryCommand& command);
    int operator()(const VersionCommand& command);
    int operator()(const WindowCommand& command);

  private:
    int refuse(const Refused& refused);
    int missing();
    /// Does `work` with a journal that has to be there.
    template <class Work>
    int onJournal(Work work);
    /// Opens, or makes where there is none.
    app::Outcome<app::Session> open();
    void show(const Written& written, app::Session& session);

    bool look() {
        access_.state = app::look(access_.journal);
        return access_.state != app::JournalState::Missing;
    }

    const Invocation& invocation_;
    Environment& environment_;
    Access access_;
};

int Run::refuse(const Refused& refused) {
    environment_.err << oneLine(refused.sentence) << '\n';
    return failed;
}

int Run::missing() {
    return refuse({fill(tr("There is no journal at {0}."), {access_.journal.string()})});
}

app::Outcome<app::Session> Run::open() {
    const auto passphrase = passphraseFor(access_, invocation_, environment_);
    if (const auto* refused = std::get_if<Refused>(&passphrase))
        return *refused;
    return app::openOrCreate(access_.journal, std::get<0>(passphrase), access_.now);
}

void Run::show(const Written& written, app::Session& session) {
    auto& out = environment_.out;
    if (const auto* record = std::get_if<domain::Record>(&written)) {
        const auto names = directory(session);
        out << (invocation_.json ? text(toJson(*record, names)) : logLine(*record, names)) << '\n';
        return;
    }
    const auto& entry = std::get<domain::CareListEntry>(written);
    if (invocation_.json)
        out << text(toJson(entry)) << '\n';
    else
        out << careListText({.today = session.today(), .entries = {entry}});
}

int Run::operator()(const Writing& command) {
    if (!look()) {
        // A command that would be refused leaves no new journal behind.
        auto trial = app::imagined(access_.now);
        const auto tried = write(trial, command);
        if (const auto* refused = std::get_if<Refused>(&tried))
            return refuse(*refused);
    }
    auto opened = open();
    if (const auto* refused = std::get_if<Refused>(&opened))
        return refuse(*refused);
    auto& session = std::get<app::Session>(opened);
    const auto written = write(session, command);
    if (const auto* refused = std::get_if<Refused>(&written))
        return refuse(*refused);
    environment_.journalChanged(access_.journal);
    show(std::get<Written>(written), session);
    return succeeded;
}

int Run::operator()(const Reading& command) {
    const bool kept = look();
    auto opened = kept ? open() : app::imagined(access_.now);
    if (const auto* refused = std::get_if<Refused>(&opened))
        return refuse(*refused);
    auto& session = std::get<app::Session>(opened);
    const auto today = session.today();
    if (const auto* log = std::get_if<LogCommand>(&command);
        log && log->from && log->to && log->to->in(today) < log->from->in(today)) {
        environment_.err << tr("The last day of a log comes on or after its first.") << '\n';
        return badArguments;
    }
    if (const auto* asked = std::get_if<SearchCommand>(&command); asked && asked->saved) {
        const auto whole = withSaved(session, *asked);
        if (const auto* refused = std::get_if<Refused>(&whole))
            return refuse(*refused);
        search(session, std::get<SearchCommand>(whole), invocation_.json, environment_.out);
        return succeeded;
    }
    read(session, command, invocation_.json, kept, environment_.out);
    return succeeded;
}

template <class Work>
int Run::onJournal(Work work) {
    if (!look())
        return missing();
    auto opened = open();
    if (const auto* refused = std::get_if<Refused>(&opened))
        return refuse(*refused);
    const KeepingEnd end = work(std::get<app::Session>(opened));
    if (end.changed)
        environment_.journalChanged(access_.journal);
    return end.code;
}

int Run::operator()(const Keeping& command) {
    return onJournal(
        [&](app::Session& session) { return keep(session, command, invocation_.json, environment_); });
}

int Run::operator()(const SearchesCommand& command) {
    return onJournal([&](app::Session& session) {
        return handleSearches(session, command, invocation_.json, environment_);
    });
}

int Run::operator()(const HabitCommand& command) {
    return onJournal([&](app::Session& session) {
        return handleHabits(session, command, invocation_.json, environment_);
    });
}

int Run::operator()(const Picturing& command) {
    return onJournal([&](app::Session& session) {
        return handlePictures(session, command, invocation_.json, environment_);
    });
}

int Run::operator()(const CheckCommand&) {
    if (!look())
        return missing();
    auto opened = open();
    if (const auto* refused = std::get_if<Refused>(&opened))
        return refuse(*refused);
    auto& journal = std::get<app::Session>(opened).journal();
    const auto problems = journal.check();
    const bool agrees = !problems.empty() || app::mendSearch(journal).empty();
    auto& out = environment_.out;
    if (invocation_.json) {
        Json json{{"sound", problems.empty()}, {"problems", problems}};
        if (!agrees)
            json["search_agreed"] = false;
        out << text(json) << '\n';
    } else {
        if (problems.empty())
            out << tr("The journal is sound.") << '\n';
        for (const auto& problem : problems)
            out << oneLine(problem) << '\n';
        if (!agrees)
            out << tr("What is searched did not agree with it; the next search makes it anew.") << '\n';
    }
    if (problems.empty())
        return succeeded;
    return refuse({tr("The journal is damaged; keep a copy of the file before you write to it.")});
}

int Run::operator()(const DemoCommand& command) {
    const auto outcome = app::writeDemo(command.file, {command.years, command.seed}, access_.now);
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return refuse(*refused);
    const auto& count = std::get<app::DemoCount>(outcome);
    if (invocation_.json)
        environment_.out << text({{"file", command.file.string()},
                                  {"years", command.years},
                                  {"seed", command.seed},
                                  {"check_ins", count.checkIns},
                                  {"gratitude", count.gratitude},
                                  {"hellos", count.hellos},
                                  {"people", count.people}})
                         << '\n';
    else
        environment_.out << fill(tr("{0} check-ins, {1} thank-yous, {2} hellos, {3} people.\n"),
                                 {std::to_string(count.checkIns), std::to_string(count.gratitude),
                                  std::to_string(count.hellos), std::to_string(count.people)});
    return succeeded;
}

int Run::operator()(const ScreensCommand& command) {
    if (!look())
        return missing();
    const auto passphrase = passphraseFor(access_, invocation_, environment_);
    if (const auto* refused = std::get_if<Refused>(&passphrase))
        return refuse(*refused);
    const auto files = environment_.renderScreens({.journal = access_.journal,
                                                   .passphrase = std::get<0>(passphrase),
                                                   .directory = command.directory,
                                                   .look = command.look,
                                                   .size = command.size,
                                                   .scalePercent = command.scalePercent,
                                                   .now = access_.now});
    if (invocation_.json) {
        JsonArray array(environment_.out);
        for (const auto& file : files)
            array.add(file.string());
        return succeeded;
    }
    for (const auto& file : files)
        environment_.out << file.string() << '\n';
    return succeeded;
}

int Run::operator()(const ChartCommand& command) {
    return onJournal([&](app::Session& session) {
        return handleChart(session, command, access_.journal, invocation_.json, environment_);
    });
}

int Run::operator()(const GalleryCommand& command) {
    return environment_.openGallery({.look = command.look, .scalePercent = command.scalePercent});
}

int Run::operator()(const VersionCommand&) {
    const auto engine = app::versions();
    if (invocation_.json)
        environment_.out << text({{"name", "tend"},
                                  {"version", TEND_VERSION},
                                  {"sqlcipher", engine.sqlcipher},
                                  {"sqlite", engine.sqlite}})
                         << '\n';
    else
        environment_.out << "tend " << TEND_VERSION << " (SQLCipher " << engine.sqlcipher << ", SQLite "
                         << engine.sqlite << ")\n";
    return succeeded;
}

int Run::operator()(const WindowCommand& command) {
    return environment_.openWindow({.journal = access_.journal,
                                    .passphrase = givenPassphrase(invocation_, environment_),
                                    .frameLog = command.frameLog,
                                    .now = access_.now});
}

/// The time TEND_NOW fixes, else the clock's; nothing where TEND_NOW is no time.
std::optional<app::Now> timeFor(const Environment& environment) {
    const auto fixed = environment.variable("TEND_NOW");
    if (!fixed || fixed->empty())
        return environment.clock;
    const auto moment = domain::parseMoment(*fixed);
    if (!moment)
        return std::nullopt;
    return [now = *moment] { return now; };
}

} // namespace

int run(const Arguments& arguments, Environment& environment) {
    const auto understood = understand(arguments);
    if (const auto* help = std::get_if<HelpText>(&understood)) {
        environment.out << help->text;
        return succeeded;
    }
    if (const auto* bad = std::get_if<BadArguments>(&understood)) {
        environment.err << bad->sentence << '\n';
        return badArguments;
    }
    const auto now = timeFor(environment);
    if (!now) {
        environment.err << tr("TEND_NOW takes a time such as 2026-11-22T08:00:00+01:00.") << '\n';
        return badArguments;
    }
    const auto& invocation = std::get<Invocation>(understood);
    return std::visit(Run(invocation, environment, *now), invocation.command);
}

} // namespace tend::cli
