#include "cli/keeping.hpp"

#include "app/entry_versions.hpp"
#include "app/mentions.hpp"
#include "app/merging.hpp"
#include "app/people.hpp"
#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/renaming.hpp"
#include "app/trash.hpp"
#include "base/tr.hpp"
#include "cli/editing.hpp"
#include "cli/json.hpp"
#include "cli/picturing.hpp"
#include "cli/printing.hpp"
#include "cli/sentences.hpp"
#include "domain/names.hpp"
#include "domain/record_fields.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

namespace tend::cli {
namespace {

using app::Outcome;
using app::Refused;
using base::fill;
using base::tr;
using base::trn;
using domain::Record;
using domain::RecordRef;
using domain::Trashed;
using domain::TrashRef;
using Kind = domain::DifferencePart::Kind;

constexpr std::size_t keyWidth = 12;

/// One of these commands being done.
class Keeper {
  public:
    Keeper(app::Session& session, bool json, Environment& environment)
        : session_(session), json_(json), environment_(environment), names_(app::recordNames(session)),
          directory_(directory(session)) {}

    KeepingEnd operator()(const ShowCommand& command);
    KeepingEnd operator()(const EditCommand& command);
    KeepingEnd operator()(const DeleteCommand& command);
    KeepingEnd operator()(const RestoreCommand& command);
    KeepingEnd operator()(const HistoryCommand& command);
    KeepingEnd operator()(const TrashCommand& command);
    KeepingEnd operator()(const MergeCommand& command);
    KeepingEnd operator()(const RefileCommand& command);
    KeepingEnd operator()(const RenameCommand& command);

  private:
    KeepingEnd refuse(const std::string& sentence) {
        environment_.err << oneLine(sentence) << '\n';
        return {failed};
    }

    std::ostream& out() { return environment_.out; }

    domain::Moment moment(domain::Instant at) { return {at, session_.now().offset}; }

    /// "2026-11-22 08:00" on the wall clock it is now.
    std::string time(domain::Instant at) {
        const auto then = moment(at);
        return then.calendarDay().toString() + " " + domain::wallClock(then);
    }

    Json asJson(const domain::RemovedPicture& removed) {
        auto json = pictureJson(removed.picture, session_.now());
        json["kind"] = "picture";
        json["record"] = {{"kind", domain::toWord(removed.picture.record.kind)},
                          {"id", removed.picture.record.id.toString()}};
        const auto& deleted = removed.picture.deleted;
        json["deleted"] = deleted ? Json(domain::toRfc3339(moment(*deleted))) : Json(nullptr);
        return json;
    }

    Json asJson(const Record& record) {
        auto json = toJson(record, directory_);
        const auto& deleted = domain::filingOf(record).deleted;
        json["deleted"] = deleted ? Json(domain::toRfc3339(moment(*deleted))) : Json(nullptr);
        json["pictures"] = picturesJson(session_, domain::refOf(record));
        return json;
    }

    void show(const Record& record);
    void list(const std::vector<Trashed>& things);
    Outcome<std::vector<RecordRef>> withIds(const std::vector<std::string>& ids, app::Where where);
    Outcome<std::vector<TrashRef>> inTrash(const std::vector<std::string>& ids);
    std::vector<Trashed> found(const std::vector<RecordRef>& refs);
    /// Those that were taken out of the trash.
    std::vector<Trashed> back(const std::vector<TrashRef>& refs);
    KeepingEnd deleteForGood(const DeleteCommand& command);
    KeepingEnd restoreVersion(const RecordRef& ref, int number);
    /// A version with how the next one differs from it.
    Json versionJson(const std::vector<domain::Version>& versions, std::size_t i);
    void printVersion(const std::vector<domain::Version>& versions, std::size_t i);
    KeepingEnd empty(const TrashCommand& command);
    KeepingEnd gone(std::size_t count);

    app::Session& session_;
    bool json_;
    Environment& environment_;
    domain::RecordNames names_;
    Directory directory_;
};

std::string sentenceOf(std::size_t count, const char* one, const char* many) {
    return fill(trn(one, many, count), {std::to_string(count)});
}

void Keeper::show(const Record& record) {
    if (json_) {
        out() << text(asJson(record)) << '\n';
        return;
    }
    const auto& filing = domain::filingOf(record);
    const auto line = [&](const std::string& key, const std::string& value) {
        out() << padded(key + ":", keyWidth) << oneLine(value) << '\n';
    };
    line("id", filing.id.toString());
    line("kind", std::string(domain::toWord(domain::kindOf(record))));
    line("written", filing.at.calendarDay().toString() + " " + domain::wallClock(filing.at));
    if (filing.deleted)
        line("deleted", time(*filing.deleted));
    std::string words;
    for (const auto& [key, values] : domain::fieldsOf(record, names_)) {
        if (key == "text" || key == "remember")
            words = values.empty() ? std::string() : values.front();
        else
            for (const auto& value : values)
                line(key, value);
    }
    for (const auto& picture : app::pictures(session_, domain::refOf(record)))
        line("picture", picture.id.toString() + "  " + pictureLine(picture));
    if (!words.empty())
        out() << '\n' << printable(words) << '\n';
}

void Keeper::list(const std::vector<Trashed>& things) {
    if (json_) {
        JsonArray array(out());
        for (const auto& thing : things)
            array.add(std::visit([&](const auto& one) { return asJson(one); }, thing));
        return;
    }
    for (const auto& thing : things) {
        if (const auto* removed = std::get_if<domain::RemovedPicture>(&thing)) {
            const auto& picture = removed->picture;
            out() << picture.id.toString() << "  "
                  << logLine(moment(picture.added), "picture", pictureLine(picture)) << '\n';
        } else {
            const auto& record = std::get<Record>(thing);
            out() << domain::filingOf(record).id.toString() << "  " << logLine(record, directory_) << '\n';
        }
    }
}

Outcome<std::vector<RecordRef>> Keeper::withIds(const std::vector<std::string>& ids, app::Where where) {
    std::vector<RecordRef> refs;
    for (const auto& id : ids) {
        const auto record = app::recordWithId(session_, id, where);
        if (const auto* refused = std::get_if<Refused>(&record))
            return *refused;
        refs.push_back(domain::refOf(std::get<Record>(record)));
    }
    return refs;
}

Outcome<std::vector<TrashRef>> Keeper::inTrash(const std::vector<std::string>& ids) {
    std::vector<TrashRef> refs;
    for (const auto& id : ids) {
        const auto ref = app::trashedWithId(session_, id);
        if (const auto* refused = std::get_if<Refused>(&ref))
            return *refused;
        refs.push_back(std::get<TrashRef>(ref));
    }
    return refs;
}

std::vector<Trashed> Keeper::found(const std::vector<RecordRef>& refs) {
    std::vector<Trashed> records;
    for (const auto& ref : refs)
        if (auto record = app::findRecord(session_, ref))
            records.emplace_back(std::move(*record));
    return records;
}

std::vector<Trashed> Keeper::back(const std::vector<TrashRef>& refs) {
    std::vector<Trashed> things;
    for (const auto& ref : refs) {
        if (const auto* record = std::get_if<RecordRef>(&ref)) {
            std::ranges::move(found({*record}), std::back_inserter(things));
            continue;
        }
        const auto picture = app::pictureWithId(session_, domain::idOf(ref).toString());
        if (const auto* there = std::get_if<domain::Picture>(&picture))
            things.emplace_back(domain::RemovedPicture{*there});
    }
    return things;
}

KeepingEnd Keeper::operator()(const ShowCommand& command) {
    const auto record = app::recordWithId(session_, command.id, app::Where::Anywhere);
    if (const auto* refused = std::get_if<Refused>(&record))
        return refuse(refused->sentence);
    show(std::get<Record>(record));
    return {};
}

KeepingEnd Keeper::gone(std::size_t count) {
    app::scrub(session_);
    if (json_)
        out() << text({{"deleted_for_good", count}}) << '\n';
    else
        out() << sentenceOf(count, "One entry is gone for good.\n", "{0} entries are gone for good.\n");
    return {.changed = true};
}

KeepingEnd Keeper::deleteForGood(const DeleteCommand& command) {
    const auto refs = inTrash(command.ids);
    if (const auto* refused = std::get_if<Refused>(&refs))
        return refuse(refused->sentence);
    const auto done = app::deleteForGood(session_, std::get<std::vector<TrashRef>>(refs));
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    return gone(std::get<std::size_t>(done));
}

KeepingEnd Keeper::operator()(const DeleteCommand& command) {
    if (command.forGood)
        return deleteForGood(command);
    const auto ids = withIds(command.ids, app::Where::Shown);
    if (const auto* refused = std::get_if<Refused>(&ids))
        return refuse(refused->sentence);
    const auto& refs = std::get<std::vector<RecordRef>>(ids);
    const auto done = app::deleteRecords(session_, refs);
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    list(found(refs));
    return {.changed = true};
}

KeepingEnd Keeper::restoreVersion(const RecordRef& ref, int number) {
    const auto versions = app::versionsOf(session_, ref);
    if (static_cast<std::size_t>(number) > versions.size())
        return refuse(
            fill(tr("There is no version {0}; tend history shows what there is."), {std::to_string(number)}));
    const auto& version = versions[versions.size() - static_cast<std::size_t>(number)];
    if (!version.replaced)
        return refuse(tr("That is the version it has now."));
    const auto done = app::restoreVersion(session_, ref, version.replaced->step);
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    list(found({ref}));
    return {.changed = true};
}

KeepingEnd Keeper::operator()(const RestoreCommand& command) {
    if (command.version) {
        const auto ids = withIds(command.ids, app::Where::Anywhere);
        if (const auto* refused = std::get_if<Refused>(&ids))
            return refuse(refused->sentence);
        return restoreVersion(std::get<std::vector<RecordRef>>(ids).front(), *command.version);
    }
    const auto ids = inTrash(command.ids);
    if (const auto* refused = std::get_if<Refused>(&ids))
        return refuse(refused->sentence);
    const auto& refs = std::get<std::vector<TrashRef>>(ids);
    const auto done = app::restore(session_, refs);
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    list(back(refs));
    return {.changed = true};
}

const char* wordFor(Kind kind) {
    switch (kind) {
    case Kind::Same:
        return "same";
    case Kind::Removed:
        return "removed";
    case Kind::Added:
        break;
    }
    return "added";
}

Json differencesJson(const std::vector<domain::FieldDifference>& differences) {
    auto json = Json::array();
    for (const auto& [key, parts] : differences) {
        auto list = Json::array();
        for (const auto& part : parts)
            list.push_back({{"kind", wordFor(part.kind)}, {"text", part.text}});
        json.push_back({{"field", key}, {"parts", std::move(list)}});
    }
    return json;
}

/// "Tea [-with Ada-]{+and cake+}"
std::string marked(const std::vector<domain::DifferencePart>& parts) {
    std::string text;
    for (const auto& part : parts) {
        if (part.kind == Kind::Same)
            text += part.text;
        else
            text += part.kind == Kind::Removed ? "[-" + part.text + "-]" : "{+" + part.text + "+}";
    }
    return text;
}

Json Keeper::versionJson(const std::vector<domain::Version>& versions, std::size_t i) {
    const auto& [record, replaced] = versions[i];
    Json json{{"version", versions.size() - i},
              {"since", domain::toRfc3339(moment(domain::filingOf(record).changed))},
              {"replaced", nullptr},
              {"record", toJson(record, directory_)}};
    if (replaced)
        json["replaced"] = {{"at", domain::toRfc3339(moment(replaced->at))},
                            {"by", replaced->label},
                            {"undone", replaced->undone}};
    json["differences"] =
        i == 0 ? Json::array() : differencesJson(domain::differences(record, versions[i - 1].record, names_));
    return json;
}

void Keeper::printVersion(const std::vector<domain::Version>& versions, std::size_t i) {
    const auto& [record, replaced] = versions[i];
    const auto number = padded(std::to_string(versions.size() - i), 4);
    if (!replaced) {
        out() << number << tr("now") << '\n';
        return;
    }
    out() << number
          << fill(replaced->undone ? tr("until {0}, undone: {1}") : tr("until {0}: {1}"),
                  {time(replaced->at), oneLine(replaced->label)})
          << '\n';
    if (i > 0)
        for (const auto& [key, parts] : domain::differences(record, versions[i - 1].record, names_))
            out() << "    " << padded(key + ":", keyWidth) << hanging(marked(parts), 4 + keyWidth) << '\n';
}

KeepingEnd Keeper::operator()(const HistoryCommand& command) {
    const auto record = app::recordWithId(session_, command.id, app::Where::Anywhere);
    if (const auto* refused = std::get_if<Refused>(&record))
        return refuse(refused->sentence);
    const auto versions = app::versionsOf(session_, domain::refOf(std::get<Record>(record)));
    if (command.version) {
        const auto number = static_cast<std::size_t>(*command.version);
        if (number > versions.size())
            return refuse(fill(tr("There is no version {0}; tend history shows what there is."),
                               {std::to_string(number)}));
        if (json_)
            out() << text(versionJson(versions, versions.size() - number)) << '\n';
        else
            show(versions[versions.size() - number].record);
        return {};
    }
    if (json_) {
        JsonArray array(out());
        for (std::size_t i = 0; i < versions.size(); ++i)
            array.add(versionJson(versions, i));
        return {};
    }
    for (std::size_t i = 0; i < versions.size(); ++i)
        printVersion(versions, i);
    return {};
}

KeepingEnd Keeper::empty(const TrashCommand& command) {
    const auto done =
        app::emptyTrash(session_, command.all ? app::TrashPart::Everything : app::TrashPart::Old);
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    return gone(std::get<std::size_t>(done));
}

KeepingEnd Keeper::operator()(const TrashCommand& command) {
    if (command.empty)
        return empty(command);
    std::vector<Trashed> things;
    std::optional<domain::TrashPlace> after;
    do {
        auto page = app::trash(session_, after);
        std::ranges::move(page.things, std::back_inserter(things));
        after = page.next;
    } while (after);
    list(things);
    if (things.empty() && !json_)
        out() << tr("The trash is empty.") << '\n';
    return {};
}

KeepingEnd Keeper::operator()(const MergeCommand& command) {
    const auto from = app::findPerson(session_, command.from);
    const auto into = app::findPerson(session_, command.into);
    for (const auto* person : {&from, &into})
        if (const auto* refused = std::get_if<Refused>(person))
            return refuse(refused->sentence);
    const auto done = app::mergePeople(session_, std::get<domain::Person>(from).filing.id,
                                       std::get<domain::Person>(into).filing.id);
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    show(*app::findRecord(session_, {domain::RecordKind::Person, std::get<base::Id>(done)}));
    return {.changed = true};
}

KeepingEnd Keeper::operator()(const RefileCommand& command) {
    const auto ids = withIds(command.ids, app::Where::Shown);
    if (const auto* refused = std::get_if<Refused>(&ids))
        return refuse(refused->sentence);
    const auto& refs = std::get<std::vector<RecordRef>>(ids);
    const auto done = app::refile(session_, refs, command.day.in(session_.today()));
    if (const auto* refused = std::get_if<Refused>(&done))
        return refuse(refused->sentence);
    list(found(refs));
    return {.changed = std::get<std::size_t>(done) > 0};
}

KeepingEnd Keeper::operator()(const RenameCommand& command) {
    const bool activity = command.what == RenameCommand::What::Activity;
    const auto bare = [](const std::string& name) { return name.starts_with("#") ? name.substr(1) : name; };
    const auto wanted = activity ? command.from : bare(command.from);
    std::size_t entries = 0;
    for (const auto& name : activity ? app::activitiesInUse(session_) : app::tagsInUse(session_))
        if (domain::sameName(name.name, wanted))
            entries = name.entries;
    const auto refused = [&]() -> std::optional<Refused> {
        if (activity) {
            const auto done = app::renameActivity(session_, command.from, command.to);
            return std::holds_alternative<Refused>(done) ? std::optional(std::get<Refused>(done))
                                                         : std::nullopt;
        }
        const auto done = app::renameTag(session_, command.from, command.to);
        return std::holds_alternative<Refused>(done) ? std::optional(std::get<Refused>(done)) : std::nullopt;
    }();
    if (refused)
        return refuse(refused->sentence);
    if (json_)
        out() << text({{"renamed", activity ? "activity" : "tag"},
                       {"to", activity ? command.to : bare(command.to)},
                       {"entries", entries}})
              << '\n';
    else
        out() << sentenceOf(entries, "One entry has the new name.\n", "{0} entries have the new name.\n");
    return {.changed = true};
}

KeepingEnd Keeper::operator()(const EditCommand& command) {
    const auto found = app::recordWithId(session_, command.id, app::Where::Shown);
    if (const auto* refused = std::get_if<Refused>(&found))
        return refuse(refused->sentence);
    const auto& before = std::get<Record>(found);
    const auto changed = editInEditor(session_, before, environment_);
    if (const auto* refused = std::get_if<Refused>(&changed))
        return refuse(refused->sentence);
    show(*app::findRecord(session_, domain::refOf(before)));
    return {.changed = std::get<bool>(changed)};
}

} // namespace

KeepingEnd keep(app::Session& session, const Keeping& command, bool json, Environment& environment) {
    return std::visit(Keeper(session, json, environment), command);
}

} // namespace tend::cli
