#include "ui/people/person_form.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/people/people_words.hpp"
#include "ui/people/person_draft.hpp"
#include "ui/theme/scope.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

constexpr float between = 14;     ///< logical px, from one field to the next
constexpr float sideBySide = 360; ///< from here on two short fields share a line

/// What every part of the form needs.
struct Drawn {
    PersonForm& form;
    const domain::CareList& list;
    const Theme& theme;
    Intents& intents;
    float width; ///< logical px
    bool save = false;

    void field(const FieldEvent& event) { save = save || event.entered; }
};

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

void toggleCircle(PersonForm& form, const std::string& circle) {
    if (std::erase(form.circles, circle) == 0)
        form.circles.push_back(circle);
}

void addTypedCircle(PersonForm& form) {
    const std::string typed(base::trimmed(form.circle));
    if (!typed.empty() && !contains(form.circles, typed))
        form.circles.push_back(typed);
    form.circle.clear();
}

void drawName(Drawn& drawn) {
    PersonForm& form = drawn.form;
    const auto event = textField(drawn.theme, tr("Name###person-name"), form.name,
                                 {.width = drawn.width,
                                  .named = true,
                                  .placeholder = tr("A name or a nickname"),
                                  .error = form.nameError,
                                  .focus = form.opening && form.first == PersonField::Name});
    if (event.changed)
        form.nameError.clear();
    drawn.field(event);
}

void drawCircles(Drawn& drawn) {
    PersonForm& form = drawn.form;
    const float fieldWidth = std::min(128.0F, drawn.width);
    gap(drawn.theme, between);
    fieldName(drawn.theme, tr("Circles"));
    std::vector<std::string> offered;
    for (const auto& circle : drawn.list.circles)
        offered.push_back(circle.name);
    for (const auto& circle : form.circles)
        if (!contains(offered, circle))
            offered.push_back(circle);
    std::vector<ChipItem> items;
    items.reserve(offered.size());
    for (const auto& circle : offered)
        items.push_back({circle + "###in-" + circle, contains(form.circles, circle)});
    LineWrap line(drawn.theme, drawn.width, chipHeight, 6);
    if (const auto pressed = chips(drawn.theme, line, items))
        toggleCircle(form, offered[*pressed]);
    line.place(drawn.theme.px(fieldWidth));
    const auto event =
        textField(drawn.theme, tr("Another circle###person-circle"), form.circle,
                  {.width = fieldWidth, .height = chipHeight, .placeholder = tr("Another circle")});
    if (event.entered && !base::trimmed(form.circle).empty())
        addTypedCircle(form);
    else
        drawn.field(event);
    line.finish();
}

void drawMetField(Drawn& drawn, float width) {
    PersonForm& form = drawn.form;
    const DateFieldLook look{
        .today = drawn.list.today, .last = drawn.list.today, .width = width, .named = true};
    if (const auto day = dateField(drawn.theme, tr("Met on###person-met"), form.met, form.metField, look))
        form.met = day;
    else if (form.metField.typing && form.metField.text.empty())
        form.met.reset();
}

void drawBirthday(Drawn& drawn, float width) {
    PersonForm& form = drawn.form;
    const auto event = textField(drawn.theme, tr("Birthday###person-birthday"), form.birthday,
                                 {.width = width,
                                  .named = true,
                                  .placeholder = tr("3 March, or with the year"),
                                  .error = form.birthdayError});
    if (event.changed)
        form.birthdayError.clear();
    form.birthdayLeft = (form.birthdayLeft || event.left) && !event.changed;
    // Not before the mouse has let go: a sentence that appears under it would move what it is pressing.
    const bool pressing = ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseReleased(0);
    if (form.birthdayLeft && !pressing) {
        form.birthdayLeft = false;
        if (!base::trimmed(form.birthday).empty() && !readBirthday(form.birthday))
            form.birthdayError = tr("That day is not in the calendar");
    }
    drawn.field(event);
}

void drawDates(Drawn& drawn) {
    gap(drawn.theme, between);
    if (drawn.form.isMe)
        return drawBirthday(drawn, std::min(drawn.width, 240.0F));
    if (drawn.width < sideBySide) {
        drawMetField(drawn, drawn.width);
        gap(drawn.theme, between);
        return drawBirthday(drawn, drawn.width);
    }
    const float half = (drawn.width - 16) / 2;
    const ImVec2 top = here();
    drawMetField(drawn, half);
    const float metEnd = here().y;
    moveTo({top.x + drawn.theme.px(half + 16), top.y});
    {
        const GroupScope column;
        drawBirthday(drawn, half);
    }
    moveTo({top.x, std::max(metEnd, here().y)});
}

/// Whom an @ may name: everybody but the owner.
std::vector<domain::Nameable> nameable(const domain::CareList& list) {
    std::vector<domain::Nameable> people;
    people.reserve(list.entries.size());
    for (const auto& entry : list.entries)
        if (!entry.person.isMe)
            people.push_back({entry.person.filing.id, entry.person.name});
    return people;
}

void drawWhere(Drawn& drawn) {
    gap(drawn.theme, between);
    const auto people = nameable(drawn.list);
    const auto event = textField(drawn.theme, tr("How and where you met###person-where"), drawn.form.where,
                                 {.width = drawn.width,
                                  .named = true,
                                  .placeholder = tr("at the Tuesday choir, autumn 2019"),
                                  .prose = true,
                                  .known = {.people = people, .naming = true}});
    drawn.field(event);
    if (!event.newPerson.empty())
        drawn.intents.emplace_back(SavePerson{{.name = event.newPerson}, true});
}

/// What the circles that are chosen would give.
std::string circleRhythm(const Drawn& drawn) {
    for (const auto& name : drawn.form.circles)
        for (const auto& circle : drawn.list.circles)
            if (circle.name == name && circle.rhythm)
                return fill(tr("{0}: {1}"), {name, rhythmWords(*circle.rhythm)});
    return tr("No rhythm to keep. Any time is fine.");
}

void drawOwnRhythm(Drawn& drawn) {
    PersonForm& form = drawn.form;
    const Theme& theme = drawn.theme;
    constexpr float days = 72, high = 40;
    const bool first = form.opening && form.first == PersonField::Rhythm;
    LineWrap line(theme, drawn.width, high, 10);
    const auto say = [&](std::string_view text) {
        const ImVec2 size = theme.textSize(TextStyle::Body, text);
        line.place(size.x);
        moveTo({here().x, here().y + (theme.px(high) - size.y) / 2});
        words(theme, TextStyle::Body, theme.colors().ink2, text);
    };
    line.place(theme.px(days));
    const auto ideal = textField(theme, tr("From, days###person-ideal"), form.ideal,
                                 {.width = days, .focus = first, .selectAll = first});
    say(tr("to"));
    line.place(theme.px(days));
    const auto latest = textField(theme, tr("To, days###person-latest"), form.latest, {.width = days});
    say(tr("days"));
    line.finish();
    if (ideal.changed || latest.changed)
        form.rhythmError.clear();
    if (!form.rhythmError.empty())
        fieldError(theme, form.rhythmError);
    drawn.field(ideal);
    drawn.field(latest);
}

void drawRhythm(Drawn& drawn) {
    const Theme& theme = drawn.theme;
    gap(theme, between);
    fieldName(theme, tr("A good time for a hello"));
    const std::array labels{tr("As their circle###rhythm-circle"), tr("Their own###rhythm-own")};
    if (const auto chosen = segmented(theme, "###person-rhythm", labels, drawn.form.ownRhythm ? 1 : 0))
        drawn.form.ownRhythm = *chosen == 1;
    gap(theme, 8);
    if (drawn.form.ownRhythm)
        drawOwnRhythm(drawn);
    else
        paragraph(theme, TextStyle::Small, theme.colors().ink2, circleRhythm(drawn), drawn.width);
}

void drawRemember(Drawn& drawn) {
    PersonForm& form = drawn.form;
    const char* named = form.isMe ? tr("What is good for you") : tr("To remember");
    gap(drawn.theme, between);
    fieldName(drawn.theme, named);
    if (form.opening && form.first == PersonField::Remember)
        form.remember.focus();
    WritingLook look{.label = std::string(named) + "###person-remember", .style = TextStyle::EntrySmall};
    look.placeholder = form.isMe ? tr("A walk before breakfast") : tr("Cannot stand lilies");
    look.width = drawn.theme.px(drawn.width);
    look.minLines = 2;
    look.well = true;
    const auto people = nameable(drawn.list);
    look.known = {.people = people, .naming = true};
    const auto written = writing(drawn.theme, form.remember, look);
    if (!written.newPerson.empty())
        drawn.intents.emplace_back(SavePerson{{.name = written.newPerson}, true});
}

void drawAnswers(Drawn& drawn) {
    PersonForm& form = drawn.form;
    const Theme& theme = drawn.theme;
    gap(theme, 20);
    const char* notNow = tr("Not now###person-not-now");
    const char* save = form.person ? tr("Save###person-save") : tr("Add###person-save");
    const auto answer = answers(theme, notNow, save);
    const bool cancelled = answer == Answer::Kind;
    drawn.save = answer == Answer::Act || drawn.save;
    if (cancelled) {
        emptyForm(form);
        drawn.intents.emplace_back(SaveDraft{personDraftForm, allDrafts(form)});
    }
}

void drawFields(Drawn& drawn) {
    const PersonForm& form = drawn.form;
    const auto& ink = drawn.theme.colors().ink;
    const auto title = form.isMe                           ? std::string(tr("About you"))
                       : form.person && !form.name.empty() ? fill(tr("About {0}"), {shortName(form.name)})
                                                           : std::string(tr("Someone new"));
    paragraph(drawn.theme, TextStyle::SubTitle, ink, title, drawn.width);
    gap(drawn.theme, 12);
    drawName(drawn);
    if (!form.isMe)
        drawCircles(drawn);
    drawDates(drawn);
    if (!form.isMe) {
        drawWhere(drawn);
        drawRhythm(drawn);
    }
    drawRemember(drawn);
}

/// Keeps what has changed since the last frame.
void keepDraft(PersonForm& form, Intents& intents) {
    if (auto draft = personDraft(form); draft != form.draft) {
        form.draft = std::move(draft);
        form.touched = true;
        intents.emplace_back(SaveDraft{personDraftForm, allDrafts(form)});
    }
}

void startOpen(PersonForm& form, PersonField first) {
    form.open = form.opening = true;
    form.first = first;
    form.nameError.clear();
}

} // namespace

void openNewPerson(PersonForm& form) {
    if (form.person || !form.touched)
        turnTo(form, std::nullopt);
    startOpen(form, PersonField::Name);
}

void openPerson(PersonForm& form, const domain::CareListEntry& entry, PersonField first) {
    const auto& person = entry.person;
    if (form.person != person.filing.id || !form.touched)
        turnTo(form, person.filing.id);
    if (!form.touched) {
        form.isMe = person.isMe;
        form.name = person.name;
        form.circles = person.circles;
        form.met = person.met;
        form.where = person.where;
        form.birthday = person.birthday ? birthdayWords(*person.birthday) : std::string();
        form.ownRhythm = person.rhythm || first == PersonField::Rhythm;
        form.ideal = entry.rhythm ? std::to_string(entry.rhythm->ideal()) : std::string();
        form.latest = entry.rhythm ? std::to_string(entry.rhythm->latest()) : std::string();
        form.remember.setText(person.remember);
        form.draft = personDraft(form);
    }
    form.ownRhythm = form.ownRhythm || first == PersonField::Rhythm;
    startOpen(form, first);
}

std::optional<domain::PersonEdit> readForm(PersonForm& form) {
    addTypedCircle(form);
    domain::PersonEdit edit{.person = form.person,
                            .name = std::string(base::trimmed(form.name)),
                            .circles = form.circles,
                            .met = form.met,
                            .where = std::string(base::trimmed(form.where)),
                            .remember = form.remember.text()};
    form.nameError = edit.name.empty() ? tr("A name or a nickname is all it takes.") : "";
    if (!base::trimmed(form.birthday).empty()) {
        edit.birthday = readBirthday(form.birthday);
        form.birthdayError = edit.birthday ? "" : tr("That day is not in the calendar");
    }
    const auto ideal = base::parseInt(base::trimmed(form.ideal));
    const auto latest = base::parseInt(base::trimmed(form.latest));
    if (form.ownRhythm) {
        edit.rhythm = ideal && latest ? domain::Rhythm::from(*ideal, *latest) : std::nullopt;
        form.rhythmError = edit.rhythm ? "" : tr("Two numbers of days, the smaller one first.");
    }
    const bool readable = form.nameError.empty() && form.birthdayError.empty() && form.rhythmError.empty() &&
                          !form.metField.wrong;
    return readable ? std::optional(std::move(edit)) : std::nullopt;
}

void drawPersonForm(PersonForm& form, const domain::CareList& list, const Theme& theme, Intents& intents) {
    if (form.draftDone) {
        intents.emplace_back(SaveDraft{personDraftForm, allDrafts(form)});
        form.draftDone = false;
    }
    const Dialog dialog(theme, "###person-form", form.open, {.width = 480});
    if (!dialog)
        return;
    Drawn drawn{form, list, theme, intents, roomLeft() / theme.scale()};
    drawFields(drawn);
    form.opening = false;
    drawAnswers(drawn);
    if (!form.open)
        return;
    if (drawn.save)
        if (auto edit = readForm(form))
            intents.emplace_back(SavePerson{std::move(*edit)});
    keepDraft(form, intents);
}

} // namespace tend::ui
