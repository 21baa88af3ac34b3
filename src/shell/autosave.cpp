#include "shell/autosave.hpp"

#include <algorithm>
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

} // namespace

std::optional<std::string> Autosave::subjectOf(const ui::Intent& intent) {
    return std::visit(
        Overloaded{
            [](const ui::SaveCheckIn& save) -> std::optional<std::string> {
                if (!save.typed)
                    return std::nullopt;
                return "check-in " + save.edit.day.toString() + " " + idOrNew(save.edit.checkIn);
            },
            [](const ui::SaveGratitude& save) -> std::optional<std::string> {
                if (!save.typed)
                    return std::nullopt;
                return "gratitude " + save.edit.day.toString() + " " + idOrNew(save.edit.gratitude);
            },
            [](const ui::SaveDraft& save) -> std::optional<std::string> { return "draft " + save.form; },
            [](const auto&) -> std::optional<std::string> { return std::nullopt; },
        },
        intent);
}

void Autosave::keep(ui::Intent intent, double now) {
    auto subject = subjectOf(intent).value_or(std::string());
    const auto same = std::find_if(waiting_.begin(), waiting_.end(),
                                   [&](const Waiting& other) { return other.subject == subject; });
    if (same != waiting_.end()) {
        same->intent = std::move(intent);
        same->last = now;
    } else {
        waiting_.push_back({std::move(subject), std::move(intent), now, now});
    }
}

void Autosave::keepAgain(ui::Intent intent, double now) {
    const auto subject = subjectOf(intent);
    const bool newer = std::any_of(waiting_.begin(), waiting_.end(),
                                   [&](const Waiting& other) { return other.subject == subject; });
    if (!newer)
        keep(std::move(intent), now);
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

std::optional<double> Autosave::nextDue() const {
    std::optional<double> next;
    for (const auto& waiting : waiting_)
        next = next ? std::min(*next, waiting.due()) : waiting.due();
    return next;
}

double Autosave::Waiting::due() const {
    return std::min(last + pause, first + longest);
}

} // namespace tend::shell
