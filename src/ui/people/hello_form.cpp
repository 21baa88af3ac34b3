#include "ui/people/hello_form.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/people/reason_mark.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"
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

constexpr std::array channels{Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter,
                              Channel::Online};
constexpr std::array reasons{Reason::Nothing, Reason::Needed, Reason::Problem};
constexpr std::size_t mostOffered = 6;

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

/// Those whose name has a word that begins with what is typed.
std::vector<const Nameable*> offered(const Form& form) {
    const auto wanted = domain::foldedName(form.state.search);
    std::vector<const Nameable*> found;
    for (const auto& person : form.people) {
        const auto folded = domain::foldedName(person.name);
        if (folded.starts_with(wanted) || folded.find(" " + wanted) != std::string::npos)
            found.push_back(&person);
        if (found.size() == mostOffered)
            break;
    }
    return found;
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
    const auto found = offered(form);
    if (event.entered && !found.empty())
        return choose(form, *found.front());
    gap(form.theme, 8);
    std::vector<ChipItem> items;
    items.reserve(found.size());
    for (const auto* person : found)
        items.push_back({labelled(person->name.c_str(), "hello-to-" + person->person.toString())});
    if (const auto pressed = chips(form.theme, items))
        choose(form, *found[*pressed]);
}

void drawHow(Form& form) {
    std::array<std::string, channels.size()> labels;
    std::array<const char*, channels.size()> shown{};
    int chosen = 0;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        labels[i] = labelled(channelWords(channels[i]), "hello-" + std::string(toWord(channels[i])));
        shown[i] = labels[i].c_str();
        chosen = channels[i] == form.state.channel ? int(i) : chosen;
    }
    const auto pick = [&](std::size_t i) {
        form.state.channel = channels[i];
        form.changed = true;
    };
    if (segmentedWidth(form.theme, shown) <= roomLeft()) {
        if (const auto picked = segmented(form.theme, "hello-channel", shown, chosen))
            pick(std::size_t(*picked));
        return;
    }
    std::vector<ChipItem> items;
    for (std::size_t i = 0; i < channels.size(); ++i)
        items.push_back({labels[i], int(i) == chosen});
    if (const auto pressed = chips(form.theme, items))
        pick(*pressed);
}

/// One reason as a row with its shape. True when pressed.
Touch reasonRow(Form& form, Reason reason) {
    const Theme& theme = form.theme;
    const bool on = form.state.reason == reason;
    const auto label = labelled(reasonWords(reason), "hello-because-" + std::string(toWord(reason)));
    const float width = roomLeft(), textLeft = theme.px(38), textWidth = width - textLeft - theme.px(8);
    const float high = theme.wrappedHeight(textWidth, TextStyle::Label, wordsOf(label.c_str()));
    const Touch row = touch(theme, label.c_str(), {width, high + theme.px(16)}, {.checked = on});
    if (!row.visible)
        return row;
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    surface(canvas, theme, row.box, corner::control, on ? colors.actTint : faded(colors.hover, row.warmth));
    if (on)
        border(canvas, theme, row.box, corner::control, colors.act);
    const float middle = row.box.center().y;
    reasonMark(canvas, theme, {row.box.min.x + theme.px(20), middle}, reason);
    theme.wrapped(canvas, {row.box.min.x + textLeft, middle - high / 2}, textWidth, TextStyle::Label,
                  on ? colors.act : colors.ink2, wordsOf(label.c_str()));
    drawRing(theme, row, 10);
    return row;
}

void drawWhy(Form& form) {
    std::array<Stop, reasons.size()> stops{};
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (i > 0)
            gap(form.theme, 4);
        const Touch row = reasonRow(form, reasons[i]);
        stops[i] = {row.id, row.box};
        if (row.pressed) {
            form.state.reason = reasons[i];
            form.changed = true;
        }
    }
    walkStops(stops, Walk::Down);
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

const char* channelWords(Channel channel) {
    switch (channel) {
    case Channel::InPerson:
        return tr("In person");
    case Channel::Call:
        return tr("Call");
    case Channel::Message:
        return tr("Message");
    case Channel::Letter:
        return tr("Letter");
    case Channel::Online:
        return tr("Online");
    }
    return "";
}

const char* reasonWords(Reason reason) {
    switch (reason) {
    case Reason::Nothing:
        return tr("Nothing, just you");
    case Reason::Needed:
        return tr("Needed something");
    case Reason::Problem:
        return tr("A problem");
    }
    return "";
}

} // namespace tend::ui
