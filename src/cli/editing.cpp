#include "cli/editing.hpp"

#include "app/records.hpp"
#include "base/error.hpp"
#include "base/tr.hpp"
#include "cli/entry_form.hpp"
#include "platform/editor.hpp"

#include <filesystem>
#include <string>

namespace tend::cli {
namespace {

using app::Outcome;
using app::Refused;
using base::fill;
using base::tr;
using domain::Record;

std::string editor(const Environment& environment) {
    for (const char* variable : {"VISUAL", "EDITOR"})
        if (auto command = environment.variable(variable); command && !command->empty())
            return *command;
    return "editor"; // what Debian starts where nobody chose
}

/// Memory that goes with the session where there is such a folder, as the text may come from a locked
/// journal.
std::filesystem::path privateFolder(const Environment& environment) {
    for (const char* variable : {"XDG_RUNTIME_DIR", "TMPDIR"})
        if (const auto folder = environment.variable(variable);
            folder && std::filesystem::is_directory(*folder))
            return *folder;
    return "/tmp";
}

/// Keeps what the form says, where it can be understood and nobody else changed the entry meanwhile.
Outcome<base::Id> takeOver(app::Session& session, const Record& before, const std::string& form) {
    const auto changed = readEntryForm(session, before, form);
    if (const auto* refused = std::get_if<Refused>(&changed))
        return *refused;
    if (app::findRecord(session, domain::refOf(before)) != before)
        return Refused{tr("The entry was changed elsewhere meanwhile.")};
    return app::saveRecord(session, std::get<Record>(changed));
}

} // namespace

Outcome<bool> editInEditor(app::Session& session, const Record& before, const Environment& environment) {
    const auto form = entryForm(session, before);
    platform::PrivateText file(privateFolder(environment), "entry.md", form);
    const auto kept = [&](const std::string& why) {
        return Refused{
            fill(tr("{0} Nothing was changed; what you wrote is in {1}."), {why, file.path().string()})};
    };
    if (!platform::runEditor(editor(environment), file.path()))
        return kept(tr("The editor did not end well."));
    const auto edited = file.read();
    if (!edited)
        return kept(tr("The file cannot be read."));
    const bool changed = *edited != form;
    if (changed) {
        try {
            const auto done = takeOver(session, before, *edited);
            if (const auto* refused = std::get_if<Refused>(&done))
                return kept(refused->sentence);
        } catch (const base::Error& trouble) {
            throw base::Error(kept(trouble.what()).sentence, trouble.detail());
        }
    }
    file.remove();
    return changed;
}

} // namespace tend::cli
