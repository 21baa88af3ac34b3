#include "cli/grammar_parts.hpp"

#include <optional>
#include <string>

/// The commands about habits.
namespace tend::cli {
namespace {

using base::tr;
using What = HabitCommand::What;

std::optional<int> wholeNumber(const std::string& typed) {
    return versionNumber(typed); // from 1 on
}

std::optional<std::string> anyText(const std::string& typed) {
    return typed;
}

class Grammar {
  public:
    Grammar(CLI::App& root, Drafts& drafts)
        : drafts_(drafts), draft_(drafts.habit),
          habits_(*root.add_subcommand("habit", tr("What you keep a streak of."))) {
        habits_.require_subcommand(0, 1);
        becomes(habits_, drafts, [draft = &draft_]() -> Command { return *draft; });
    }

    void add() {
        auto& list = *habits_.add_subcommand("list", tr("All of them, hidden and ended ones too."));
        becomes(list, drafts_, command(What::List));
        addAdd();
        addChange();
        addPauses();
        addOthers();
    }

  private:
    std::function<Command()> command(What what) {
        return [draft = &draft_, what]() -> Command {
            draft->what = what;
            return *draft;
        };
    }

    void aims(CLI::App& app) {
        auto* activity = text(app, "--activity", draft_.activity, tr("days with this activity count"));
        auto* care = text(app, "--care", draft_.care, tr("days with this side of care count"));
        auto* circle = text(app, "--circle", draft_.circle, tr("days with a hello to somebody in it count"));
        activity->excludes(care)->excludes(circle);
        care->excludes(circle);
        value(app, "--least", draft_.least, level, tr("a number from 1 to 5"),
              tr("with --care: from this level on; 4 if left out"))
            ->needs(care);
    }

    void howOften(CLI::App& app) {
        auto* times = value(app, "--times", draft_.times, wholeNumber, tr("a number from 1 on"),
                            tr("so many days ..."));
        auto* days = value(app, "--in", draft_.perDays, wholeNumber, tr("a number from 1 on"),
                           tr("... in any so many; every day if left out"));
        times->needs(days);
        days->needs(times);
        value(app, "--name", draft_.called, anyText, tr("a name"), tr("what it is to be called"));
        day(app, "--since", draft_.since, tr("days before this one do not count"));
    }

    void addAdd() {
        auto& app = *habits_.add_subcommand("add", tr("Begin one."));
        aims(app);
        howOften(app);
        becomes(app, drafts_, [draft = &draft_, made = command(What::Add)] {
            if (draft->activity.empty() && draft->care.empty() && draft->circle.empty())
                throw CLI::ValidationError(
                    tr("Say what it is kept of, as in: tend habit add --activity walk --times 3 --in 7."));
            return made();
        });
    }

    CLI::App& about(const char* word, What what, const char* help) {
        auto& app = *habits_.add_subcommand(word, help);
        auto* name = text(app, "NAME", draft_.name, tr("as it is called"));
        becomes(app, drafts_, command(what),
                {{name, tr("Say which habit, by its name; tend habit list shows them.")}});
        return app;
    }

    void addChange() {
        auto& app = about("change", What::Change, tr("Change what is asked of one."));
        aims(app);
        howOften(app);
        auto* hide = app.add_flag_function(
            "--hide", [draft = &draft_](auto) { draft->hidden = true; }, tr("do not show it"));
        app.add_flag_function(
               "--show", [draft = &draft_](auto) { draft->hidden = false; }, tr("show it again"))
            ->excludes(hide);
    }

    void addPauses() {
        auto& rest = about("rest", What::Rest, tr("One rest day of this habit only."));
        day(rest, "--day", draft_.day, tr("today if left out"));
        auto& pause = about("pause", What::Pause, tr("Ask nothing of it for a while."));
        day(pause, "--from", draft_.day, tr("today if left out"));
        day(pause, "--until", draft_.until, tr("the last day; until it is resumed if left out"));
        about("resume", What::Resume, tr("Take one up again that is paused or has ended."));
    }

    void addOthers() {
        auto& end = about("end", What::End, tr("Let one end. Its streak stays as it was."));
        day(end, "--day", draft_.day, tr("the last day; today if left out"));
        auto& done = about("done", What::Done, tr("Fill in a day of an activity or a side of care."));
        day(done, "--day", draft_.day, tr("today if left out"));
        about("remove", What::Remove, tr("Forget one. Its days stay in the journal."));
    }

    Drafts& drafts_;
    HabitCommand& draft_;
    CLI::App& habits_;
};

} // namespace

void addHabits(CLI::App& root, Drafts& drafts) {
    Grammar(root, drafts).add();
}

} // namespace tend::cli
