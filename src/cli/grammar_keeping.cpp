#include "cli/grammar_parts.hpp"

#include <optional>
#include <string>
#include <vector>

/// The commands that keep, change and move what was written.
namespace tend::cli {
namespace {

using base::tr;

/// Ids given one after the other.
CLI::Option* ids(CLI::App& app, std::vector<std::string>& kept) {
    const auto take = [&kept](const std::vector<std::string>& given) { kept = given; };
    return app.add_option_function<std::vector<std::string>>("ID", take, tr("ids, or how they begin"))
        ->type_name("");
}

CLI::Option* versionOf(CLI::App& app, std::optional<int>& kept, const char* help) {
    return value(app, "--version", kept, versionNumber, tr("a number from 1 on"), help);
}

void addRename(CLI::App& rename, Drafts& drafts, const char* word, RenameCommand::What what,
               const char* help) {
    auto& app = *rename.add_subcommand(word, help);
    auto& draft = drafts.rename;
    auto* from = text(app, "OLD", draft.from, tr("as it is called now"));
    auto* to = text(app, "NEW", draft.to, tr("as it is to be called"));
    const char* both = tr("Say the name there is and the new one, as in: tend rename activity walk hike.");
    const auto command = [&draft, what]() -> Command {
        draft.what = what;
        return Keeping(draft);
    };
    becomes(app, drafts, command, {{from, both}, {to, both}});
}

} // namespace

void addKeeping(CLI::App& root, Drafts& drafts) {
    const char* which = tr("its id, or how it begins");
    const char* needsId = tr("Say which entry, by its id or how it begins; tend log --ids shows them.");
    auto& show = *root.add_subcommand("show", tr("One entry, whole."));
    auto* shown = text(show, "ID", drafts.show.id, which);
    becomes(show, drafts, [&drafts]() -> Command { return Keeping(drafts.show); }, {{shown, needsId}});

    auto& edit = *root.add_subcommand("edit", tr("Change an entry in your editor."));
    auto* edited = text(edit, "ID", drafts.edit.id, which);
    becomes(edit, drafts, [&drafts]() -> Command { return Keeping(drafts.edit); }, {{edited, needsId}});

    auto& remove = *root.add_subcommand("delete", tr("Move entries to the trash."));
    auto* removed = ids(remove, drafts.remove.ids);
    remove.add_flag("--for-good", drafts.remove.forGood,
                    tr("out of the trash, and out of the file; no way back"));
    becomes(remove, drafts, [&drafts]() -> Command { return Keeping(drafts.remove); }, {{removed, needsId}});

    auto& restore =
        *root.add_subcommand("restore", tr("Take entries out of the trash, or bring a version back."));
    auto* restored = ids(restore, drafts.restore.ids);
    versionOf(restore, drafts.restore.version, tr("this version of one entry, as tend history numbers it"));
    const auto restoring = [&drafts]() -> Command {
        if (drafts.restore.version && drafts.restore.ids.size() != 1)
            throw CLI::ValidationError(tr("A version is one of a single entry; give one id."));
        return Keeping(drafts.restore);
    };
    becomes(restore, drafts, restoring, {{restored, needsId}});

    auto& history = *root.add_subcommand("history", tr("The versions of an entry, the newest first."));
    auto* followed = text(history, "ID", drafts.history.id, which);
    versionOf(history, drafts.history.version, tr("this version, whole"));
    becomes(history, drafts, [&drafts]() -> Command { return Keeping(drafts.history); },
            {{followed, needsId}});

    auto& trash = *root.add_subcommand("trash", tr("What was deleted, the last first."));
    auto* empty = trash.add_flag("--empty", drafts.trash.empty,
                                 tr("delete for good what has lain there for 30 days; no way back"));
    trash.add_flag("--all", drafts.trash.all, tr("with --empty: everything in it"))->needs(empty);
    becomes(trash, drafts, [&drafts]() -> Command { return Keeping(drafts.trash); });
}

void addPictures(CLI::App& root, Drafts& drafts) {
    auto& attach = *root.add_subcommand("attach", tr("Put pictures to an entry or a person."));
    auto* whose = text(attach, "ID", drafts.attach.id, tr("its id, or how it begins"));
    const auto take = [&drafts](const std::vector<std::string>& given) {
        drafts.attach.files.assign(given.begin(), given.end());
    };
    auto* files =
        attach
            .add_option_function<std::vector<std::string>>("FILE", take, tr("JPEG, PNG, WebP or HEIC files"))
            ->type_name("");
    attach.add_flag("--keep-place", drafts.attach.keepPlace,
                    tr("leave in them what tells where they were taken"));
    becomes(attach, drafts, [&drafts]() -> Command { return Picturing(drafts.attach); },
            {{whose, tr("Say which entry, by its id or how it begins; tend log --ids shows them.")},
             {files, tr("Say which picture files.")}});

    auto& picture = *root.add_subcommand("picture", tr("One picture: what it is; save or remove it."));
    auto* which = text(picture, "ID", drafts.picture.id, tr("its id, or how it begins"));
    auto* save = path(picture, "--save", drafts.picture.save, tr("the new file, or the folder for it"));
    picture.add_flag("--remove", drafts.picture.remove, tr("take it from its entry"))->excludes(save);
    becomes(picture, drafts, [&drafts]() -> Command { return Picturing(drafts.picture); },
            {{which, tr("Say which picture, by its id or how it begins; tend show ID shows them.")}});
}

/// One for another: of days, of people, of names.
void addMoving(CLI::App& root, Drafts& drafts) {
    auto& refile = *root.add_subcommand("refile", tr("File entries under another day."));
    auto* moved = ids(refile, drafts.refile.ids);
    auto* to = day(refile, "--day", drafts.refile.day, tr("the day they are to stand on"));
    becomes(refile, drafts, [&drafts]() -> Command { return Keeping(drafts.refile); },
            {{moved, tr("Say which entries, by their ids or how they begin; tend log --ids shows them.")},
             {to, tr("Say on which day, as in: tend refile ID --day yesterday.")}});

    auto& merge = *root.add_subcommand("merge", tr("Make one of two people who are the same."));
    auto* from = text(merge, "FROM", drafts.merge.from, tr("who goes to the trash"));
    auto* into = text(merge, "INTO", drafts.merge.into, tr("who stays, with what both had"));
    const char* two = tr(R"(Say who goes and who stays, as in: tend merge "Ada B" "Ada Byron".)");
    becomes(merge, drafts, [&drafts]() -> Command { return Keeping(drafts.merge); },
            {{from, two}, {into, two}});

    auto& rename = *root.add_subcommand("rename", tr("Another name for an activity or a tag, everywhere."));
    rename.require_subcommand(0, 1);
    rename.callback([&rename] {
        if (rename.get_subcommands().empty())
            throw CLI::ValidationError(tr("After rename comes activity or tag."));
    });
    addRename(rename, drafts, "activity", RenameCommand::What::Activity,
              tr("In all check-ins; joined with one of that name."));
    addRename(rename, drafts, "tag", RenameCommand::What::Tag, tr("In all texts."));
}

} // namespace tend::cli
