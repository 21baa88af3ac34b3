#include "shell/shell.hpp"

#include "app/keeping.hpp"
#include "app/opening.hpp"
#include "base/error.hpp"
#include "base/tr.hpp"
#include "shell/handle.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tend::shell {
namespace {

using Opening = app::Outcome<app::Session>;

const char* notWritten() {
    return base::tr("Could not write to the disk. Your words are still here. Try again?");
}

const char* noJournal() {
    return base::tr("That file is not a Tend journal. It was left as it is.");
}

const char* faulty() {
    return base::tr("Something in Tend went wrong, and this was not done. Your words are still here.");
}

/// The day an intent from typing is about.
std::optional<domain::Day> dayOf(const ui::Intent& intent) {
    if (const auto* checkIn = std::get_if<ui::SaveCheckIn>(&intent))
        return checkIn->edit.day;
    if (const auto* thanks = std::get_if<ui::SaveGratitude>(&intent))
        return thanks->edit.day;
    return std::nullopt;
}

/// Until the wall clock shows the next quarter of an hour: a new day, or the question which day it is, comes
/// on one of those. A frame four times an hour is no work, and a suspended computer is right again at once.
double secondsToQuarterHour(const domain::Moment& now) {
    using namespace std::chrono;
    constexpr milliseconds quarter = minutes(15);
    const auto into = now.local().time_since_epoch() % quarter;
    return duration<double>(quarter - into).count();
}

} // namespace

Shell::Shell(Surroundings surroundings, Preferences preferences)
    : surroundings_(std::move(surroundings)), preferences_(std::move(preferences)), stage_(firstStage()),
      worker_(surroundings_.wake) {
    if (app::look(surroundings_.journal) == app::JournalState::Open)
        openNow(surroundings_.journal);
}

Shell::Stage Shell::firstStage() {
    switch (app::look(surroundings_.journal)) {
    case app::JournalState::Locked:
        return Locked{};
    case app::JournalState::NotAJournal:
        return Welcoming{{.error = noJournal()}};
    case app::JournalState::Missing:
    case app::JournalState::Open:
        break;
    }
    return Welcoming{};
}

void Shell::openNow(const std::filesystem::path& path) {
    auto outcome = app::openExisting(path, std::nullopt, surroundings_.now);
    if (const auto* refused = std::get_if<app::Refused>(&outcome))
        return refuse(refused->sentence);
    surroundings_.journal = path;
    enter(std::get<app::Session>(std::move(outcome)));
}

void Shell::unlock(const std::string& passphrase) {
    if (std::holds_alternative<Locked>(stage_))
        openJob(passphrase, Making::Nothing);
    else if (std::holds_alternative<Welcoming>(stage_))
        given_ = base::Secret(passphrase);
}

void Shell::unlockNow(const std::string& passphrase) {
    auto outcome = app::openExisting(surroundings_.journal, base::Secret(passphrase), surroundings_.now);
    if (const auto* refused = std::get_if<app::Refused>(&outcome))
        throw base::Error(refused->sentence);
    enter(std::get<app::Session>(std::move(outcome)));
}

void Shell::openJob(std::optional<std::string> passphrase, Making making) {
    if (worker_.busy())
        return;
    setBusy(true);
    const auto secret = passphrase ? std::optional(base::Secret(*passphrase)) : std::nullopt;
    worker_.start(
        [this, secret, making, path = surroundings_.journal, now = surroundings_.now](std::stop_token) {
            const auto open = making == Making::IfMissing ? app::openOrCreate : app::openExisting;
            auto outcome = std::make_shared<Opening>(open(path, secret, now));
            return [this, outcome] {
                setBusy(false);
                if (auto* session = std::get_if<app::Session>(outcome.get()))
                    enter(std::move(*session));
                else
                    refuse(std::get<app::Refused>(*outcome).sentence);
            };
        });
}

void Shell::setBusy(bool busy) {
    if (auto* welcoming = std::get_if<Welcoming>(&stage_))
        welcoming->state.busy = busy;
    else if (auto* locked = std::get_if<Locked>(&stage_))
        locked->state.busy = busy;
}

void Shell::refuse(const std::string& sentence) {
    if (auto* welcoming = std::get_if<Welcoming>(&stage_))
        welcoming->state.error = sentence;
    else if (auto* locked = std::get_if<Locked>(&stage_))
        locked->state.error = sentence;
    else
        say({sentence});
}

void Shell::enter(app::Session session) {
    given_.reset();
    shelf_.readFrom(nullptr);
    auto& opened = stage_.emplace<Opened>(std::move(session));
    opened.wake = surroundings_.wake;
    if (const auto text = app::draft(opened.session, ui::helloDraftForm))
        ui::restoreDraft(opened.today, ui::helloDraftForm, *text);
    if (const auto text = app::draft(opened.session, ui::personDraftForm))
        ui::restoreDraft(opened.people, ui::personDraftForm, *text);
}

void Shell::lock(double now) {
    auto* opened = std::get_if<Opened>(&stage_);
    if (!opened || !opened->encrypted || !saveAll(now))
        return;
    toast_.shown = false;
    shelf_.readFrom(nullptr);
    stage_.emplace<Locked>();
}

bool Shell::saveAll(double now) {
    auto* opened = std::get_if<Opened>(&stage_);
    if (!opened)
        return true;
    for (const auto& intent : opened->autosave.takeAll())
        handleSafely(intent, now);
    return opened->autosave.empty();
}

void Shell::settle(double now) {
    for (const auto& intent : std::exchange(asked_, {}))
        carry(intent, now);
    if (std::exchange(tryAgain_, false))
        saveAll(now);
    if (std::exchange(keepPlaces_, false))
        keepPlaces();
    paste(now);
    deliverJobs();
    if (auto* opened = std::get_if<Opened>(&stage_))
        for (const auto& intent : opened->autosave.takeDue(now))
            handleSafely(intent, now);
}

bool Shell::reading() const {
    const auto* opened = std::get_if<Opened>(&stage_);
    return shelf_.reading() || (opened != nullptr && opened->seekingPatterns());
}

void Shell::deliverJobs() {
    try {
        worker_.poll();
        if (auto* opened = std::get_if<Opened>(&stage_)) {
            opened->pollSearch();
            opened->pollPictures();
            opened->pollPatterns();
            if (auto ended = opened->pollKept())
                say({std::move(*ended)});
        }
    } catch (const base::Error& error) {
        setBusy(false);
        refuse(error.what());
    } catch (const std::exception&) {
        setBusy(false);
        refuse(faulty());
    }
}

std::optional<double> Shell::nextWake(double now) const {
    std::optional<double> next;
    const auto sooner = [&next, now](double due) { next = next ? std::min(*next, due - now) : due - now; };
    const auto* opened = std::get_if<Opened>(&stage_);
    if (opened) {
        if (const auto due = opened->autosave.nextDue())
            sooner(*due);
        sooner(now + secondsToQuarterHour(surroundings_.now()));
    }
    return next ? std::optional(std::max(*next, 0.0)) : std::nullopt;
}

void Shell::carry(const ui::Intent& intent, double now) {
    if (carryWindowIntent(intent, now) || carryPictureIntent(intent))
        return;
    auto* opened = std::get_if<Opened>(&stage_);
    if (!opened)
        return;
    if (Autosave::mayWait(intent)) {
        if (const auto day = dayOf(intent))
            opened->typedOn(*day, now);
        opened->autosave.keep(intent, now);
        return;
    }
    const auto whole = opened->autosave.joined(intent);
    for (const auto& earlier : opened->autosave.takeAll())
        handleSafely(earlier, now);
    handleSafely(whole, now);
}

bool Shell::handleSafely(const ui::Intent& intent, double now) {
    auto& opened = std::get<Opened>(stage_);
    try {
        if (auto notice = handle(intent, opened))
            say(std::move(*notice));
        return true;
    } catch (const base::Error& error) {
        const bool words = Autosave::subjectOf(intent).has_value();
        opened.autosave.hold(intent, now);
        say(words ? Notice{notWritten(), Notice::Offer::TryAgain} : Notice{error.what()});
    } catch (const std::exception&) {
        opened.autosave.hold(intent, now);
        say({faulty()});
    }
    return false;
}

bool Shell::carryWindowIntent(const ui::Intent& intent, double now) {
    if (const auto* start = std::get_if<ui::StartWriting>(&intent)) {
        const auto given = given_ ? std::optional(std::string(given_->reveal())) : std::nullopt;
        openJob(start->passphrase ? start->passphrase : given, Making::IfMissing);
    } else if (const auto* other = std::get_if<ui::OpenOther>(&intent)) {
        try {
            openOther(other->path);
        } catch (const base::Error& error) {
            refuse(error.what());
        }
    } else if (const auto* unlocking = std::get_if<ui::Unlock>(&intent)) {
        unlock(unlocking->passphrase);
    } else if (std::holds_alternative<ui::LockJournal>(intent)) {
        lock(now);
    } else if (const auto* choose = std::get_if<ui::ChooseLook>(&intent)) {
        preferences_.look = choose->look;
        preferencesChanged_ = true;
    } else if (const auto* movement = std::get_if<ui::SetMovement>(&intent)) {
        preferences_.movement = movement->on;
        preferencesChanged_ = true;
    } else if (const auto* scale = std::get_if<ui::ScaleText>(&intent)) {
        preferences_.textPercent = steppedTextPercent(preferences_.textPercent, scale->steps);
        preferencesChanged_ = true;
        say({base::fill(base::tr("Text at {0} %"), {std::to_string(preferences_.textPercent)})});
    } else {
        return false;
    }
    return true;
}

void Shell::openOther(const std::string& typed) {
    std::filesystem::path path = typed;
    if (typed.starts_with("~/"))
        path = std::filesystem::path(surroundings_.home) / typed.substr(2);
    switch (app::look(path)) {
    case app::JournalState::Missing:
        return refuse(base::tr("There is no file at that place. Check the path and try again."));
    case app::JournalState::NotAJournal:
        return refuse(noJournal());
    case app::JournalState::Open:
        return openNow(path);
    case app::JournalState::Locked:
        surroundings_.journal = path;
        shelf_.readFrom(nullptr);
        stage_.emplace<Locked>();
        return;
    }
}

void Shell::say(Notice notice) {
    switch (notice.offer) {
    case Notice::Offer::Nothing:
        ui::showToast(toast_, std::move(notice.sentence));
        break;
    case Notice::Offer::Undo:
        ui::showToast(toast_, std::move(notice.sentence), base::tr("Undo###toast-undo"), {}, ui::Icon::Undo);
        break;
    case Notice::Offer::TryAgain:
        ui::showToast(toast_, std::move(notice.sentence), base::tr("Try again###toast-try"));
        break;
    case Notice::Offer::CopyAddress:
        ui::showToast(toast_, std::move(notice.sentence), base::tr("Copy the address###toast-copy"));
        break;
    case Notice::Offer::KeepPlaces:
        ui::showToast(toast_, std::move(notice.sentence),
                      base::trn("Keep the place###toast-places", "Keep the places###toast-places",
                                opened()->placesLeftOut.pictures.size()));
        break;
    }
    offer_ = notice.offer;
}

void Shell::sayUnopened(const std::string& address) {
    unopened_ = address;
    say({base::tr("No program on this computer opened that link. You can copy it and open it yourself."),
         Notice::Offer::CopyAddress});
}

bool Shell::takePreferencesChanged() {
    return std::exchange(preferencesChanged_, false);
}

void Shell::show(ui::Screen screen) {
    if (auto* opened = std::get_if<Opened>(&stage_))
        opened->turnTo(screen);
}

} // namespace tend::shell
