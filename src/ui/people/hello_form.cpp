#include "ui/people/hello_form.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using domain::Channel;
using domain::Nameable;
using domain::Reason;

/// What every part of the form needs.
struct Form {
    HelloForm& state;
    std::span<const Nameable> people;
    const Known& known;
    domain::Day day;
    const Theme& theme;
    Intents& intents;
    bool changed = false;
};

const Nameable* named(std::span<const Nameable> people, const std::optional<base::Id>& person) {
    const auto found =
        std::ranges::find_if(people, [&](const Nameable& one) { return person && one.person == *person; });
    return found == people.end() ? nullptr : &*found;
}

std::string labelled(const char* words, std::string_view id) {
    return std::string(words) + "###" + std::string(id);
}

void choose(Form& form, const Nameable& person) {
    form.state.person = person.person;
    form.state.search = person.name;
    form.state.error.clear();
    form.changed = true;
}

void drawWho(Form& form) {
    const bool known = named(form.people, form.state.person) != nullptr;
    FieldLook look{.named = true, .placeholder = tr("A name")};
    look.focus = form.state.opening && !known;
    const auto event =
        textField(form.theme, labelled(tr("To whom"), "hello-who").c_str(), form.state.search, look);
    if (event.changed)
        form.state.person.reset();
    if (form.state.person)
        return;
    const auto found = peopleCalled(form.people, form.state.search);
    if (event.entered && !found.empty())
        return choose(form, *found.front());
    gap(form.theme, 8);
    if (const auto* pressed = personChips(form.theme, found))
        choose(form, *pressed);
}

void drawHow(Form& form) {
    if (const auto channel = channelChoice(form.theme, form.state.channel)) {
        form.state.channel = *channel;
        form.changed = true;
    }
}

void drawWhy(Form& form) {
    if (const auto reason = reasonChoice(form.theme, form.state.reason)) {
        form.state.reason = *reason;
        form.changed = true;
    }
}

void drawLine(Form& form) {
    WritingLook look{.label = labelled(tr("A line about it"), "hello-note"), .style = TextStyle::EntrySmall};
    look.placeholder = tr("A line about it, if you like");
    look.minLines = 2;
    look.well = true;
    if (form.state.opening && form.state.person)
        form.state.note.focus();
    look.known = form.known;
    const auto result = writing(form.theme, form.state.note, look);
    form.changed = form.changed || result.changed;
    if (!result.newPerson.empty())
        form.intents.emplace_back(SavePerson{{.name = result.newPerson}, true});
}

void say(Form& form) {
    if (!form.state.person) {
        form.state.error = tr("Choose who it was with.");
        return;
    }
    form.state.error.clear();
    domain::HelloEdit edit{.day = form.day, .person = *form.state.person};
    edit.channel = form.state.channel;
    edit.reason = form.state.reason;
    edit.note = std::string(base::trimmed(form.state.note.text()));
    form.intents.emplace_back(SayHello{std::move(edit)});
}

void drawAnswers(Form& form) {
    const Theme& theme = form.theme;
    const auto later = labelled(tr("Not now"), "hello-later");
    const auto said = labelled(tr("Said hello"), "hello-said");
    const auto answer = answers(theme, later.c_str(), said.c_str());
    if (answer == Answer::Kind)
        form.state.open = false;
    else if (answer == Answer::Act)
        say(form);
}

void drawForm(Form& form) {
    const Theme& theme = form.theme;
    const auto& colors = theme.colors();
    const auto* person = named(form.people, form.state.person);
    paragraph(theme, TextStyle::SubTitle, colors.ink,
              person ? fill(tr("A hello with {0}"), {person->name}) : std::string(tr("A hello")));
    gap(theme, 12);
    if (form.state.choosing) {
        drawWho(form);
        gap(theme, 16);
    }
    fieldName(theme, tr("How"));
    drawHow(form);
    gap(theme, 16);
    fieldName(theme, tr("Why"));
    drawWhy(form);
    gap(theme, 16);
    drawLine(form);
    if (!form.state.error.empty())
        fieldError(theme, form.state.error);
    gap(theme, 20);
    drawAnswers(form);
}

} // namespace

void openHello(HelloForm& form, std::optional<base::Id> person) {
    const bool same = person && form.person == person;
    if (!same && person)
        form = {};
    form.person = person ? person : form.person;
    form.search.clear();
    form.error.clear();
    form.choosing = !person;
    form.open = form.opening = true;
}

void helloSaid(HelloForm& form) {
    if (!form.open)
        return;
    form = {};
    form.draftDone = true;
}

void helloRefused(HelloForm& form, std::string sentence) {
    if (form.open)
        form.error = std::move(sentence);
}

std::string helloDraft(const HelloForm& form) {
    if (form.note.empty())
        return {};
    return (form.person ? form.person->toString() : "-") + "\n" + std::string(toWord(form.channel)) + "\n" +
           std::string(toWord(form.reason)) + "\n" + form.note.text();
}

void restoreHelloDraft(HelloForm& form, const std::string& text) {
    std::array<std::string_view, 3> heads;
    std::string_view rest = text;
    for (auto& head : heads) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos)
            return;
        head = rest.substr(0, end);
        rest.remove_prefix(end + 1);
    }
    form.person = base::Id::parse(heads[0]);
    form.channel = domain::channelFromWord(heads[1]).value_or(Channel::InPerson);
    form.reason = domain::reasonFromWord(heads[2]).value_or(Reason::Nothing);
    form.note.setText(rest);
}

void drawHelloForm(HelloForm& form, const Known& known, domain::Day day, const Theme& theme,
                   Intents& intents) {
    if (form.draftDone) {
        intents.emplace_back(SaveDraft{helloDraftForm, {}});
        form.draftDone = false;
    }
    if (const auto* person = named(known.people, form.person); person && form.search.empty())
        form.search = person->name;
    Form drawn{form, known.people, known, day, theme, intents};
    if (const Dialog dialog(theme, "###hello", form.open); dialog) {
        drawForm(drawn);
        form.opening = false;
    }
    if (drawn.changed)
        intents.emplace_back(SaveDraft{helloDraftForm, helloDraft(form)});
}

} // namespace tend::ui
