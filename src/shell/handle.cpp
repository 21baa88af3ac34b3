#include "shell/handle.hpp"

#include "app/check_ins.hpp"
#include "app/entry_versions.hpp"
#include "app/habits.hpp"
#include "app/hellos.hpp"
#include "app/keeping.hpp"
#include "app/merging.hpp"
#include "app/people.hpp"
#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/renaming.hpp"
#include "app/rest_days.hpp"
#include "app/saved_searches.hpp"
#include "app/thanks.hpp"
#include "app/timeline.hpp"
#include "app/trash.hpp"
#include "app/undo.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/searches/searches.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>

namespace tend::shell {
namespace {

using app::Refused;
using Said = std::optional<Notice>;

Said refusal(const Refused& refused) {
    return Notice{refused.sentence};
}

template <class Value>
Said refusalOf(const app::Outcome<Value>& outcome) {
    const auto* refused = std::get_if<Refused>(&outcome);
    return refused ? refusal(*refused) : std::nullopt;
}

/// A notice that names what was done and offers to undo it.
template <class Value>
Said done(const app::Outcome<Value>& outcome, const char* sentence) {
    if (auto refused = refusalOf(outcome))
        return refused;
    return Notice{sentence, Notice::Offer::Undo};
}

/// A notice that names what was undone or done again.
Said named(const app::Outcome<std::string>& outcome, const char* sentence,
           Notice::Offer offer = Notice::Offer::Nothing) {
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return refusal(*refused);
    return Notice{base::fill(sentence, {std::get<std::string>(outcome)}), offer};
}

/// One overload an intent. What is not about an open journal is not for this class.
class Handler {
  public:
    explicit Handler(Opened& opened) : opened_(opened), session_(opened.session) {}

    Said operator()(const ui::GoTo& go) {
        opened_.turnTo(go.screen);
        return {};
    }

    Said operator()(const ui::ShowDay& show) {
        opened_.turnTo(ui::Screen::Today);
        opened_.chooseDay(show.day >= session_.today() ? std::nullopt : std::optional(show.day));
        return {};
    }

    Said operator()(const ui::ShowPerson& show) {
        opened_.turnTo(ui::Screen::People);
        opened_.people.shown = show.person;
        return {};
    }

    Said operator()(const ui::BeginNote&) { return writeToday(ui::TodayState::Begin::Note); }

    Said operator()(const ui::BeginThanks&) { return writeToday(ui::TodayState::Begin::Thanks); }

    Said operator()(const ui::BeginHello&) {
        opened_.turnTo(ui::Screen::Today);
        ui::openHello(opened_.today.hello);
        return {};
    }

    Said operator()(const ui::BeginPerson&) {
        opened_.turnTo(ui::Screen::People);
        ui::openNewPerson(opened_.people.form);
        return {};
    }

    Said operator()(const ui::ShowInJournal& show) {
        opened_.turnTo(ui::Screen::Journal);
        ui::searchFor(opened_.journal, {});
        ui::showDay(opened_.journal, show.day);
        return {};
    }

    Said operator()(const ui::SearchFor& search) {
        opened_.turnTo(ui::Screen::Journal);
        ui::searchFor(opened_.journal, search.typed);
        opened_.journal.toSearch = true;
        return {};
    }

    Said operator()(const ui::ShowYear& show) {
        opened_.year = show.year;
        return {};
    }

    Said operator()(const ui::HideNumbers& hide) {
        app::hideNumbers(session_, hide.hidden);
        return {};
    }

    Said operator()(const ui::SaveHabit& save) {
        auto& form = opened_.streaks.form;
        const auto outcome = app::saveHabit(session_, save.edit);
        if (save.aside)
            return refusalOf(outcome);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            form.error = refused->sentence;
            return {};
        }
        form.open = false;
        opened_.streaks.habit = std::get<base::Id>(outcome);
        return {};
    }

    Said operator()(const ui::MoveHabit& move) {
        app::moveHabit(session_, move.habit, move.place);
        return {};
    }

    Said operator()(const ui::RestHabit& rest) {
        return done(app::restHabit(session_, rest.habit, rest.day), base::tr("It rests for that day."));
    }

    Said operator()(const ui::PauseHabit& pause) {
        return done(app::pauseHabit(session_, pause.habit, pause.first, pause.last),
                    base::tr("Paused. It waits for you, and nothing is lost."));
    }

    Said operator()(const ui::ResumeHabit& resume) {
        return done(app::resumeHabit(session_, resume.habit), base::tr("It goes on from today."));
    }

    Said operator()(const ui::EndHabit& end) {
        return done(app::endHabit(session_, end.habit, end.day),
                    base::tr("It has ended. What was kept stays as it is."));
    }

    Said operator()(const ui::RemoveHabit& remove) {
        return done(app::removeHabit(session_, remove.habit),
                    base::tr("The habit is removed. Its days stay in the journal."));
    }

    Said operator()(const ui::SeekPatterns& ask) {
        if (ask.seek)
            opened_.reader().begin();
        else
            opened_.reader().stop();
        return {};
    }

    Said operator()(const ui::MarkDone& mark) {
        const auto words = base::fill(base::tr("{0} is filled in."), {ui::longDate(mark.day)});
        return done(app::markDone(session_, mark.habit, mark.day), words.c_str());
    }

    Said operator()(const ui::SaveCheckIn& save) {
        const auto outcome = app::saveCheckIn(session_, save.edit);
        if (const auto* id = std::get_if<base::Id>(&outcome))
            ui::checkInSaved(opened_.today, save, *id);
        return refusalOf(outcome);
    }

    Said operator()(const ui::SaveGratitude& save) {
        const bool wordless = !save.edit.gratitude && save.edit.text && save.edit.text->empty();
        if (wordless)
            return {};
        const auto outcome = app::saveGratitude(session_, save.edit);
        if (const auto* id = std::get_if<base::Id>(&outcome))
            ui::gratitudeSaved(opened_.today, save, *id);
        return refusalOf(outcome);
    }

    Said operator()(const ui::TellGratitude& tell) {
        app::tellGratitude(session_, tell.gratitude, tell.person, tell.how);
        return {};
    }

    Said operator()(const ui::KeepGratitude& keep) {
        app::keepGratitude(session_, keep.gratitude);
        return {};
    }

    Said operator()(const ui::SayHello& say) {
        const auto outcome = app::saveHello(session_, say.edit);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            ui::helloRefused(opened_.today.hello, refused->sentence);
            ui::helloRefused(opened_.people.hello, refused->sentence);
            return {};
        }
        ui::helloSaid(opened_.today.hello);
        ui::helloSaid(opened_.people.hello);
        return Notice{base::tr("Hello saved."), Notice::Offer::Undo};
    }

    Said operator()(const ui::ChangeHello& change) {
        return refusalOf(app::changeHello(session_, change.change));
    }

    Said operator()(const ui::AnswerStillDay& answer) {
        session_.answerStillDay(answer.still);
        opened_.chooseDay(std::nullopt);
        return {};
    }

    Said operator()(const ui::Refile& refile) {
        const auto count = refile.records.size();
        const auto words =
            base::fill(base::trn("It stands on {0} now.", "{1} entries stand on {0} now.", count),
                       {ui::longDate(refile.day), std::to_string(count)});
        return done(app::refile(session_, refile.records, refile.day), words.c_str());
    }

    Said operator()(const ui::MoveToTrash& move) {
        const auto count = move.records.size();
        const auto words =
            base::fill(base::trn("Moved to the trash.", "Moved {0} entries to the trash.", count),
                       {std::to_string(count)});
        return done(app::deleteRecords(session_, move.records), words.c_str());
    }

    Said operator()(const ui::SaveRest& save) { return refusalOf(app::saveRest(session_, save.edit)); }

    Said operator()(const ui::ShowVersions& show) {
        ui::openVersions(opened_.keeping.versions, show.record);
        return {};
    }

    Said operator()(const ui::RestoreVersion& restore) {
        auto& sheet = opened_.keeping.versions;
        const auto outcome = app::restoreVersion(session_, restore.record, restore.replacedBy);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            sheet.error = refused->sentence;
            return {};
        }
        sheet.open = false;
        return Notice{base::tr("The earlier version is back."), Notice::Offer::Undo};
    }

    Said operator()(const ui::ShowTrash&) {
        ui::openTrash(opened_.keeping.trash);
        return {};
    }

    Said operator()(const ui::TakeOutOfTrash& take) {
        auto& sheet = opened_.keeping.trash;
        const auto outcome = app::restore(session_, take.things);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            sheet.error = refused->sentence;
            return {};
        }
        sheet.chosen.clear();
        const auto count = std::get<std::size_t>(outcome);
        return Notice{base::fill(base::trn("Back where it was.", "{0} entries are back.", count),
                                 {std::to_string(count)}),
                      Notice::Offer::Undo};
    }

    Said operator()(const ui::DeleteForGood& remove) {
        opened_.kept().forget(remove.things);
        return {};
    }

    Said operator()(const ui::EmptyTrash&) {
        opened_.kept().emptyTrash();
        return {};
    }

    Said operator()(const ui::StopDeleting&) {
        opened_.kept().stop();
        return {};
    }

    Said operator()(const ui::ShowNames&) {
        ui::openNames(opened_.keeping.names);
        return {};
    }

    Said operator()(const ui::RenameEverywhere& rename) {
        const bool activity = rename.what == ui::RenameEverywhere::What::Activity;
        const auto words =
            base::fill(activity ? base::tr("{0} is called {1} now.") : base::tr("#{0} is #{1} now."),
                       {rename.from, rename.to});
        return activity ? done(app::renameActivity(session_, rename.from, rename.to), words.c_str())
                        : done(app::renameTag(session_, rename.from, rename.to), words.c_str());
    }

    Said operator()(const ui::SaveSearch& save) {
        auto& state = opened_.searches;
        const auto outcome = save.search
                                 ? app::changeSavedSearch(session_, *save.search, save.name, save.typed)
                                 : app::saveSearch(session_, save.name, save.typed);
        if (const auto* refused = std::get_if<Refused>(&outcome)) {
            state.error = refused->sentence;
            state.opening = true; // the keyboard goes back to the name
            return {};
        }
        state.naming = false;
        return Notice{save.search ? base::tr("The search has another name.")
                                  : base::tr("The search stays in the side bar."),
                      Notice::Offer::Undo};
    }

    Said operator()(const ui::MoveSavedSearch& move) {
        app::moveSavedSearch(session_, move.search, move.place);
        return {};
    }

    Said operator()(const ui::RemoveSavedSearch& remove) {
        app::removeSavedSearch(session_, remove.search);
        return Notice{base::tr("The search is not kept any more."), Notice::Offer::Undo};
    }

    Said operator()(const ui::NameSearch&) {
        opened_.turnTo(ui::Screen::Journal);
        if (base::trimmed(opened_.journal.typed).empty())
            return Notice{base::tr("Search for something first, then it can be kept.")};
        const auto saved = app::savedSearches(session_);
        const auto typed = base::trimmed(opened_.journal.typed);
        const auto kept = std::ranges::find_if(
            saved, [&](const auto& search) { return base::trimmed(search.query) == typed; });
        if (kept == saved.end())
            ui::nameSearch(opened_.searches, opened_.journal.typed);
        else
            ui::nameSearch(opened_.searches, *kept);
        return {};
    }

    Said operator()(const ui::MergePeople& merge) {
        const auto outcome = app::mergePeople(session_, merge.from, merge.into);
        if (std::holds_alternative<base::Id>(outcome))
            opened_.people.shown = merge.into;
        return done(outcome, base::tr("They are one person now."));
    }

    Said operator()(const ui::ShowPicture& show) {
        ui::lookAt(opened_.viewer, app::pictures(session_, show.record), show.picture);
        return {};
    }

    Said operator()(const ui::RemovePicture& remove) {
        opened_.viewer.open = false; // what is said stands on the page
        return done(app::removePicture(session_, remove.picture), base::tr("Picture removed."));
    }

    Said operator()(const ui::MovePicture& move) {
        const auto moved = app::movePicture(session_, move.picture, move.position);
        if (!opened_.viewer.open)
            return refusalOf(moved);
        if (const auto picture = app::pictureWithId(session_, move.picture.toString());
            const auto* there = std::get_if<domain::Picture>(&picture))
            ui::lookAt(opened_.viewer, app::pictures(session_, there->record), there->id);
        return refusalOf(moved);
    }

    Said operator()(const ui::RememberLowDays& remember) {
        app::rememberLowDays(session_, remember.remembered);
        return {};
    }

    Said operator()(const ui::SavePerson& save) {
        const auto outcome = app::savePerson(session_, save.edit);
        if (save.aside && save.edit.person)
            return refusalOf(outcome);
        if (save.aside)
            return done(outcome, base::fill(base::tr("{0} is on the care list."), {save.edit.name}).c_str());
        if (const auto* refused = std::get_if<Refused>(&outcome))
            ui::personRefused(opened_.people, refused->sentence);
        else
            ui::personSaved(opened_.people, std::get<base::Id>(outcome));
        return {};
    }

    Said operator()(const ui::SetResting& set) {
        app::setResting(session_, set.person, set.resting);
        return Notice{set.resting ? base::tr("Quiet until you say so.") : base::tr("Back on the list."),
                      Notice::Offer::Undo};
    }

    Said operator()(const ui::RemovePerson& remove) {
        const auto outcome = app::removePerson(session_, remove.person);
        if (std::holds_alternative<base::Id>(outcome))
            opened_.people.shown.reset();
        return done(outcome, base::tr("Moved to the trash."));
    }

    Said operator()(const ui::RestOn& rest) {
        return done(app::restOn(session_, rest.day),
                    base::tr("Rest day. It keeps the streak and adds nothing."));
    }

    Said operator()(const ui::RestSeason& rest) {
        return done(app::restSeason(session_, rest.days, rest.note), base::tr("A season of rest is set."));
    }

    Said operator()(const ui::Wake& wake) {
        app::wake(session_, wake.day);
        return Notice{base::tr("That day counts again."), Notice::Offer::Undo};
    }

    Said operator()(const ui::Undo&) { return named(app::undoLast(session_), base::tr("Undone: {0}.")); }

    Said operator()(const ui::Redo&) {
        return named(app::redoLast(session_), base::tr("Done again: {0}."), Notice::Offer::Undo);
    }

    Said operator()(const ui::SaveDraft& save) {
        app::keepDraft(session_, save.form, save.text);
        return {};
    }

    template <class AboutTheWindow>
    Said operator()(const AboutTheWindow&) {
        return {};
    }

  private:
    Said writeToday(ui::TodayState::Begin what) {
        opened_.turnTo(ui::Screen::Today);
        opened_.chooseDay(std::nullopt);
        opened_.today.begin = what;
        return {};
    }

    Opened& opened_;
    app::Session& session_;
};

} // namespace

std::optional<Notice> handle(const ui::Intent& intent, Opened& opened) {
    return std::visit(Handler(opened), intent);
}

} // namespace tend::shell
