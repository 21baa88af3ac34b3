#include "shell/autosave.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace tend::shell {
namespace {

std::string idOrNew(const std::optional<base::Id>& id) {
    return id ? id->toString() : "new";
}

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};

template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

template <class T>
void fillIn(std::optional<T>& field, const std::optional<T>& older) {
    if (!field)
        field = older;
}

/// `newer` with what it leaves out taken from `older`. Both are about the same subject.
ui::Intent merged(const ui::Intent& older, ui::Intent newer) {
    if (auto* save = std::get_if<ui::SaveCheckIn>(&newer)) {
        const auto& before = std::get<ui::SaveCheckIn>(older).edit;
        fillIn(save->edit.note, before.note);
        fillIn(save->edit.mood, before.mood);
        fillIn(save->edit.activities, before.activities);
        save->edit.care.insert(save->edit.care.begin(), before.care.begin(), before.care.end());
    } else if (auto* thanks = std::get_if<ui::SaveGratitude>(&newer)) {
        const auto& before = std::get<ui::SaveGratitude>(older).edit;
        fillIn(thanks->edit.text, before.text);
        fillIn(thanks->edit.about, before.about);
    } else if (auto* hello = std::get_if<ui::ChangeHello>(&newer)) {
        const auto& before = std::get<ui::ChangeHello>(older).change;
        fillIn(hello->change.person, before.person);
        fillIn(hello->change.channel, before.channel);
        fillIn(hello->change.reason, before.reason);
        fillIn(hello->change.note, before.note);
    } else if (auto* rest = std::get_if<ui::SaveRest>(&newer)) {
        const auto& before = std::get<ui::SaveRest>(older).edit;
        fillIn(rest->edit.days, before.days);
        fillIn(rest->edit.season, before.season);
        fillIn(rest->edit.note, before.note);
    }
    return newer;
}

} // namespace

std::optional<std::string> Autosave::subjectOf(const ui::Intent& intent) {
    return std::visit(
        Overloaded{
            [](const ui::SaveCheckIn& save) -> std::optional<std::string> {
                return "check-in " + save.edit.day.toString() + " " + idOrNew(save.edit.checkIn);
            },
            [](const ui::SaveGratitude& save) -> std::optional<std::string> {
                return "gratitude " + save.edit.day.toString() + " " + idOrNew(save.edit.gratitude);
            },
            [](const ui::ChangeHello& change) -> std::optional<std::string> {
                return "hello " + change.change.hello.toString();
            },
            [](const ui::SaveRest& save) -> std::optional<std::string> {
                return "rest " + save.edit.rest.toString();
            },
            [](const ui::SaveDraft& save) -> std::optional<std::string> { return "draft " + save.form; },
            [](const auto&) -> std::optional<std::string> { return std::nullopt; },
        },
        intent);
}

bool Autosave::mayWait(const ui::Intent& intent) {
    if (const auto* checkIn = std::get_if<ui::SaveCheckIn>(&intent))
        return checkIn->typed;
    if (const auto* thanks = std::get_if<ui::SaveGratitude>(&intent))
        return thanks->typed;
    if (const auto* hello = std::get_if<ui::ChangeHello>(&intent))
        return hello->typed;
    if (const auto* rest = std::get_if<ui::SaveRest>(&intent))
        return rest->typed;
    return std::holds_alternative<ui::SaveDraft>(intent);
}

std::vector<Autosave::Waiting>::iterator Autosave::about(const std::string& subject) {
    return std::find_if(waiting_.begin(), waiting_.end(),
                        [&](const Waiting& other) { return other.subject == subject; });
}

void Autosave::keep(ui::Intent intent, double now) {
    auto subject = subjectOf(intent).value_or(std::string());
    const auto same = about(subject);
    if (same == waiting_.end()) {
        waiting_.push_back({std::move(subject), std::move(intent), now, now});
        return;
    }
    same->intent = merged(same->intent, std::move(intent));
    same->last = now;
    if (same->held)
        same->first = now;
    same->held = false;
}

ui::Intent Autosave::joined(ui::Intent intent) {
    const auto subject = subjectOf(intent);
    const auto same = subject ? about(*subject) : waiting_.end();
    if (same == waiting_.end())
        return intent;
    intent = merged(same->intent, std::move(intent));
    waiting_.erase(same);
    return intent;
}

void Autosave::hold(ui::Intent intent, double now) {
    auto subject = subjectOf(intent);
    if (subject && about(*subject) == waiting_.end())
        waiting_.push_back({std::move(*subject), std::move(intent), now, now, true});
}

ui::Intents Autosave::takeDue(double now) {
    ui::Intents due;
    for (auto& waiting : waiting_)
        if (waiting.due() <= now)
            due.push_back(waiting.intent);
    std::erase_if(waiting_, [now](const Waiting& waiting) { return waiting.due() <= now; });
    return due;
}

ui::Intents Autosave::takeAll() {
    ui::Intents all;
    for (auto& waiting : waiting_)
        all.push_back(std::move(waiting.intent));
    waiting_.clear();
    return all;
}

bool Autosave::holding() const {
    return std::any_of(waiting_.begin(), waiting_.end(), [](const Waiting& waiting) { return waiting.held; });
}

std::optional<double> Autosave::nextDue() const {
    std::optional<double> next;
    for (const auto& waiting : waiting_)
        if (!waiting.held)
            next = next ? std::min(*next, waiting.due()) : waiting.due();
    return next;
}

double Autosave::Waiting::due() const {
    return held ? std::numeric_limits<double>::infinity() : std::min(last + pause, first + longest);
}

} // namespace tend::shell
