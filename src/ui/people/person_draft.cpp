#include "ui/people/person_draft.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui {

namespace {

std::string escaped(std::string_view words) {
    std::string line;
    for (const char c : words) {
        if (c == '\n')
            line += "\\n";
        else if (c == '\\')
            line += "\\\\";
        else
            line += c;
    }
    return line;
}

std::string unescaped(std::string_view line) {
    std::string words;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool escape = line[i] == '\\' && i + 1 < line.size();
        if (escape)
            words += line[++i] == 'n' ? '\n' : line[i];
        else
            words += line[i];
    }
    return words;
}

void addLine(std::string& text, std::string_view field, std::string_view words) {
    if (!words.empty())
        text += std::string(field) + " " + escaped(words) + "\n";
}

void readLine(PersonForm& form, std::string_view field, std::string words) {
    if (field == "person")
        form.person = base::Id::parse(words);
    else if (field == "me")
        form.isMe = true;
    else if (field == "name")
        form.name = std::move(words);
    else if (field == "in")
        form.circles.push_back(std::move(words));
    else if (field == "circle")
        form.circle = std::move(words);
    else if (field == "met")
        form.met = domain::Day::parse(words);
    else if (field == "where")
        form.where = std::move(words);
    else if (field == "birthday")
        form.birthday = std::move(words);
    else if (field == "rhythm")
        form.ownRhythm = words == "own";
    else if (field == "ideal")
        form.ideal = std::move(words);
    else if (field == "latest")
        form.latest = std::move(words);
    else if (field == "remember")
        form.remember.setText(words);
}

} // namespace

std::string personDraft(const PersonForm& form) {
    std::string text;
    addLine(text, "name", form.name);
    for (const auto& circle : form.circles)
        addLine(text, "in", circle);
    addLine(text, "circle", form.circle);
    addLine(text, "met", form.met ? form.met->toString() : std::string());
    addLine(text, "where", form.where);
    addLine(text, "birthday", form.birthday);
    addLine(text, "rhythm", form.ownRhythm ? "own" : "");
    addLine(text, "ideal", form.ideal);
    addLine(text, "latest", form.latest);
    addLine(text, "remember", form.remember.text());
    if (form.person)
        addLine(text, "person", form.person->toString());
    addLine(text, "me", form.isMe ? "yes" : "");
    return text;
}

PersonForm readPersonDraft(std::string_view text) {
    PersonForm form;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (const auto space = line.find(' '); space != std::string_view::npos)
            readLine(form, line.substr(0, space), unescaped(line.substr(space + 1)));
    }
    form.draft = personDraft(form);
    form.touched = !form.draft.empty();
    return form;
}

std::string allDrafts(const PersonForm& form) {
    std::string text = form.touched ? form.draft : std::string();
    for (const auto& draft : form.waiting)
        text += (text.empty() ? "" : "\n") + draft;
    return text;
}

std::vector<std::string> readAllDrafts(std::string_view text) {
    constexpr std::string_view between = "\n\n";
    std::vector<std::string> drafts;
    while (!text.empty()) {
        const auto end = text.find(between);
        const auto length = end == std::string_view::npos ? text.size() : end + 1;
        drafts.emplace_back(text.substr(0, length));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return drafts;
}

void turnTo(PersonForm& form, const std::optional<base::Id>& person) {
    auto waiting = std::move(form.waiting);
    if (form.touched && !form.draft.empty())
        waiting.push_back(std::move(form.draft));
    form = {};
    form.person = person;
    const auto theirs = std::ranges::find_if(
        waiting, [&](const auto& draft) { return readPersonDraft(draft).person == person; });
    if (theirs != waiting.end()) {
        form = readPersonDraft(*theirs);
        waiting.erase(theirs);
    }
    form.waiting = std::move(waiting);
}

void emptyForm(PersonForm& form) {
    auto waiting = std::move(form.waiting);
    form = {};
    form.waiting = std::move(waiting);
}

} // namespace tend::ui
