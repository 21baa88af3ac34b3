#include "cli/entry_form.hpp"

#include "app/mentions.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "cli/printing.hpp"
#include "cli/values.hpp"
#include "domain/record_fields.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace tend::cli {
namespace {

using app::Outcome;
using app::Refused;
using base::fill;
using base::tr;

constexpr std::string_view dashes = "----";

/// "text", or of a person what to remember: below the dashes.
bool isText(const domain::RecordField& field) {
    return field.key == "text" || field.key == "remember";
}

bool isList(const std::string& key) {
    return key == "activity" || key == "circle";
}

/// What the form lets be changed. Whether a thank-you was told, and who rests, is said elsewhere.
std::vector<domain::RecordField> editable(const domain::Record& record, const domain::RecordNames& names) {
    auto fields = domain::fieldsOf(record, names);
    std::erase_if(fields, [](const auto& field) { return field.key == "told" || field.key == "resting"; });
    return fields;
}

using Values = std::map<std::string, std::vector<std::string>>;

/// What stands above and below the dashes.
struct Form {
    Values values{};
    std::string text{};
};

std::string_view takeLine(std::string_view& rest) {
    const auto end = std::min(rest.find('\n'), rest.size());
    auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Refused notUnderstood(int line, const std::string& why) {
    return {fill(tr("Line {0} is not understood: {1}."), {std::to_string(line), why})};
}

Outcome<Form> read(std::string_view form, const std::vector<domain::RecordField>& fields) {
    if (!base::isUtf8(form))
        return Refused{tr("The file is not text in UTF-8.")};
    Form read;
    for (int number = 1; !form.empty(); ++number) {
        const auto line = takeLine(form);
        if (line == dashes) {
            read.text = std::string(form.ends_with('\n') ? form.substr(0, form.size() - 1) : form);
            return read;
        }
        if (base::trimmed(line).empty() || line.starts_with('#'))
            continue;
        const auto colon = line.find(':');
        const std::string key(base::trimmed(line.substr(0, colon)));
        const bool known = std::any_of(fields.begin(), fields.end(),
                                       [&](const auto& field) { return field.key == key && !isText(field); });
        if (colon == std::string_view::npos || !known)
            return notUnderstood(number, fill(tr("there is no field “{0}”"), {oneLine(key)}));
        auto& values = read.values[key];
        const std::string value(base::trimmed(line.substr(colon + 1)));
        if (!values.empty() && !isList(key))
            return notUnderstood(number, fill(tr("“{0}” is there twice"), {key}));
        if (!value.empty())
            values.push_back(value);
    }
    return Refused{tr("The line of four dashes above the text is missing.")};
}

/// Takes values out of a form; the first that cannot be understood is the refusal.
class Taking {
  public:
    Taking(app::Session& session, const Form& form) : session_(session), form_(form) {}

    const std::optional<Refused>& refused() const { return refused_; }

    std::vector<std::string> list(const std::string& key) const {
        const auto found = form_.values.find(key);
        return found == form_.values.end() ? std::vector<std::string>() : found->second;
    }

    std::string word(const std::string& key) const {
        const auto values = list(key);
        return values.empty() ? std::string() : values.front();
    }

    /// Left as it is where it is not set.
    template <class Value, class Read>
    void needed(const std::string& key, Value& value, Read read, const char* wants) {
        const auto text = word(key);
        if (auto found = read(text))
            value = *found;
        else
            refuse(key, text, wants);
    }

    template <class Value, class Read>
    void optional(const std::string& key, std::optional<Value>& value, Read read, const char* wants) {
        value.reset();
        const auto text = word(key);
        if (text.empty())
            return;
        value = read(text);
        if (!value)
            refuse(key, text, wants);
    }

    void day(const std::string& key, domain::Day& day) {
        needed(
            key, day, [this](const std::string& text) { return dayFrom(text); }, aDay());
    }

    void day(const std::string& key, std::optional<domain::Day>& day) {
        optional(
            key, day, [this](const std::string& text) { return dayFrom(text); }, aDay());
    }

    void refuse(const std::string& key, const std::string& text, const char* wants) {
        if (!refused_)
            refused_ = Refused{fill(tr("“{0}” takes {1}, which “{2}” is not."), {key, wants, oneLine(text)})};
    }

    void refuse(const Refused& refused) {
        if (!refused_)
            refused_ = refused;
    }

    app::Session& session() { return session_; }

  private:
    static const char* aDay() { return tr("a day such as 2026-11-22, today or yesterday"); }

    std::optional<domain::Day> dayFrom(const std::string& text) {
        const auto typed = typedDay(text);
        return typed ? std::optional(typed->in(session_.today())) : std::nullopt;
    }

    app::Session& session_;
    const Form& form_;
    std::optional<Refused> refused_{};
};

std::optional<bool> yesOrNo(const std::string& text) {
    if (text == "yes")
        return true;
    return text == "no" ? std::optional(false) : std::nullopt;
}

void take(Taking& from, domain::CheckIn& checkIn) {
    from.day("day", checkIn.filing.day);
    from.optional("mood", checkIn.mood, level, tr("a number from 1 to 5"));
    for (const auto& dimension : app::dimensions(from.session())) {
        std::optional<domain::Level> told;
        from.optional(dimension.key, told, level, tr("a number from 1 to 5"));
        const auto there = std::find_if(checkIn.care.begin(), checkIn.care.end(),
                                        [&](const auto& care) { return care.dimension == dimension.id; });
        if (there == checkIn.care.end() && told)
            checkIn.care.push_back({dimension.id, *told});
        else if (there != checkIn.care.end() && told)
            there->level = *told;
        else if (there != checkIn.care.end())
            checkIn.care.erase(there);
    }
    checkIn.activities = from.list("activity");
}

void take(Taking& from, domain::Gratitude& gratitude) {
    from.day("day", gratitude.filing.day);
    from.needed("about", gratitude.about, domain::aboutFromWord, tr("person, place, thing or moment"));
}

void take(Taking& from, domain::Hello& hello) {
    from.day("day", hello.filing.day);
    from.needed("via", hello.channel, domain::channelFromWord,
                tr("in-person, call, message, letter or online"));
    from.needed("because", hello.reason, domain::reasonFromWord, tr("nothing, needed or problem"));
    const auto name = from.word("person");
    // As it was: they may be in the trash, or share their name.
    if (name == app::recordNames(from.session()).personName(hello.person))
        return;
    const auto found = app::findPerson(from.session(), name);
    if (const auto* refused = std::get_if<Refused>(&found))
        from.refuse(*refused);
    else
        hello.person = std::get<domain::Person>(found).filing.id;
}

void take(Taking& from, domain::Rest& rest) {
    from.day("day", rest.filing.day);
    from.day("last", rest.last);
    from.needed("season", rest.season, yesOrNo, tr("yes or no"));
}

void take(Taking& from, domain::Person& person) {
    person.name = from.word("name");
    person.circles = from.list("circle");
    from.day("met", person.met);
    person.where = from.word("where");
    from.optional("birthday", person.birthday, domain::Birthday::parse,
                  tr("a date such as 1980-03-22 or --03-22"));
    from.optional("rhythm", person.rhythm, domain::Rhythm::parse, tr("two numbers of days such as 14..30"));
}

std::string& textOf(domain::Record& record) {
    struct Text {
        std::string& operator()(domain::CheckIn& any) const { return any.note; }

        std::string& operator()(domain::Gratitude& any) const { return any.text; }

        std::string& operator()(domain::Hello& any) const { return any.note; }

        std::string& operator()(domain::Rest& any) const { return any.note; }

        std::string& operator()(domain::Person& any) const { return any.remember; }
    };

    return std::visit(Text{}, record);
}

} // namespace

std::string entryForm(app::Session& session, const domain::Record& record) {
    std::string form =
        tr("# Change what you like, save the file and leave the editor. Where it cannot be read, or\n"
           "# the editor says it failed, nothing is changed. Lines like these do not count.\n"
           "# Above the dashes stands one field a line (activity and circle as often as you like;\n"
           "# an empty one is not set), below them the text.\n");
    std::string text;
    for (const auto& [key, values] : editable(record, app::recordNames(session))) {
        if (isText({key})) {
            text = values.empty() ? std::string() : values.front();
            continue;
        }
        for (const auto& value : values)
            form += key + ": " + oneLine(value) + "\n";
        if (values.empty())
            form += key + ":\n";
    }
    return form + std::string(dashes) + "\n" + text + "\n";
}

Outcome<domain::Record> readEntryForm(app::Session& session, const domain::Record& record,
                                      std::string_view form) {
    auto read = cli::read(form, editable(record, app::recordNames(session)));
    if (const auto* refused = std::get_if<Refused>(&read))
        return *refused;
    auto changed = record;
    Taking taking(session, std::get<Form>(read));
    std::visit([&](auto& any) { take(taking, any); }, changed);
    if (taking.refused())
        return *taking.refused();
    textOf(changed) = std::move(std::get<Form>(read).text);
    return changed;
}

} // namespace tend::cli
