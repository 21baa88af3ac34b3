#include "app/pictures.hpp"
#include "app/records.hpp"
#include "base/tr.hpp"
#include "shell/shell.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/today/today.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <utility>

/// What of the shell is about pictures: the slow parts take place on the picture desk's thread.
namespace tend::shell {
namespace {

const char* sentenceFor(platform::CopiedPictures::Trouble trouble) {
    if (trouble == platform::CopiedPictures::Trouble::TooLarge)
        return base::tr(
            "The picture that was copied is too large. Save it smaller as a file, then add that.");
    return base::tr(
        "The program it was copied in did not hand the picture over. Save it as a file there, then "
        "add that.");
}

} // namespace

std::optional<FileQuestion> Shell::takeFileQuestion() {
    return std::exchange(fileQuestion_, std::nullopt);
}

void Shell::answer(const FileQuestion& question, FileAnswer answer) {
    if (!opened())
        return;
    if (!answer.asked) {
        const bool attaching = std::holds_alternative<WhichPictures>(question);
        return say(
            {attaching ? base::tr("This desktop has no file dialog for Tend. Drag the picture onto the entry "
                                  "instead.")
                       : base::tr("This desktop has no file dialog for Tend. tend picture ID --save FILE "
                                  "saves it from a terminal.")});
    }
    if (answer.files.empty())
        return;
    if (const auto* which = std::get_if<WhichPictures>(&question))
        bring(which->record, std::move(answer.files));
    else
        save(std::get<WhereTo>(question).picture, answer.files.front());
}

bool Shell::carryPictureIntent(const ui::Intent& intent) {
    if (const auto* choose = std::get_if<ui::ChoosePictures>(&intent))
        fileQuestion_ = WhichPictures{choose->record};
    else if (const auto* save = std::get_if<ui::SavePictureCopy>(&intent))
        fileQuestion_ = WhereTo{save->picture};
    else if (const auto* attach = std::get_if<ui::AttachPictures>(&intent))
        bring(attach->record, attach->files);
    else
        return false;
    return true;
}

void Shell::bring(const domain::RecordRef& record, std::vector<std::filesystem::path> files) {
    auto* journal = opened();
    if (!journal)
        return;
    journal->pictureDesk(surroundings_.wake)
        .bring(std::move(files),
               [this, record](app::PictureDesk::Brought brought) { attach(record, std::move(brought)); });
}

/// One notice for all of them: what could not be attached matters most.
void Shell::attach(const domain::RecordRef& record, app::PictureDesk::Brought brought) {
    std::optional<Notice> notice;
    if (!brought.ready.empty()) {
        const auto attached = app::attachPictures(opened()->session, record, brought.ready);
        if (const auto* refused = std::get_if<app::Refused>(&attached))
            notice = Notice{refused->sentence};
        else
            notice = Notice{std::get<0>(attached).size() == 1 ? base::tr("Picture added.")
                                                              : base::tr("Pictures added."),
                            Notice::Offer::Undo};
    }
    if (!brought.refusals.empty())
        notice = Notice{brought.refusals.front()};
    if (notice)
        say(std::move(*notice));
}

void Shell::save(const domain::Picture& picture, const std::filesystem::path& file) {
    opened()
        ->pictureDesk(surroundings_.wake)
        .save(picture, file, [this](const app::Outcome<std::filesystem::path>& saved) {
            if (const auto* refused = std::get_if<app::Refused>(&saved))
                say({refused->sentence});
            else
                say({base::fill(base::tr("Saved as {0}."),
                                {std::get<std::filesystem::path>(saved).filename().string()})});
        });
}

void Shell::takeDroppedPictures(Opened& opened, const ui::Theme& theme, std::size_t askedBefore) {
    auto files = ui::pictureFilesIn(theme.desk().dropped);
    if (files.empty())
        return;
    for (auto i = askedBefore; i < asked_.size(); ++i)
        if (std::holds_alternative<ui::AttachPictures>(asked_[i]))
            return; // an entry has taken them
    if (opened.screen == ui::Screen::Today) {
        if (const auto written = underTheKeyboard(theme.motion().now()))
            asked_.emplace_back(ui::AttachPictures{*written, std::move(files)});
        else
            say({base::tr("Write a line about it first, then the picture can go with it.")});
        return;
    }
    say({base::tr("Let the picture go over the entry in the Journal that it belongs to.")});
}

void Shell::readPaste() {
    if (!surroundings_.copied)
        return;
    const bool writing = ImGui::GetIO().WantTextInput;
    pasted_ = surroundings_.copied(writing ? platform::CopiedWords::First : platform::CopiedWords::Last);
    pasted_.files = ui::pictureFilesIn(pasted_.files);
    // Their words are their paths, which are not wanted beside them.
    if (!pasted_.files.empty())
        ImGui::SetKeyOwner(ImGuiKey_V, ImGui::GetID("###paste"), ImGuiInputFlags_LockThisFrame);
}

void Shell::paste(double now) {
    auto pasted = std::exchange(pasted_, {});
    if (pasted.empty() || !opened())
        return;
    if (pasted.trouble != platform::CopiedPictures::Trouble::Nothing)
        return say({sentenceFor(pasted.trouble)});
    saveAll(now); // or words typed just now would have no entry yet
    const auto record = underTheKeyboard(now);
    if (!record)
        return say(
            {opened()->screen == ui::Screen::Today
                 ? base::tr("Write a line about it first, then the picture can go with it.")
                 : base::tr("Go to the entry in the Journal that the picture belongs to, then paste it.")});
    if (!pasted.files.empty())
        return bring(*record, std::move(pasted.files));
    opened()
        ->pictureDesk(surroundings_.wake)
        .bring(std::move(pasted.bytes), [this, record = *record](app::PictureDesk::Brought brought) {
            attach(record, std::move(brought));
        });
}

std::optional<domain::RecordRef> Shell::underTheKeyboard(double now) {
    auto& opened = *this->opened();
    if (opened.screen == ui::Screen::Today)
        return ui::beingWritten(opened.pages.day(opened.session, opened.shownDay(now)), opened.today);
    if (opened.screen != ui::Screen::Journal)
        return std::nullopt;
    const auto& journal = opened.journal;
    const auto& id = journal.edit.record ? journal.edit.record : journal.cursor;
    if (!id)
        return std::nullopt;
    const auto found = app::recordWithId(opened.session, id->toString(), app::Where::Shown);
    const auto* record = std::get_if<domain::Record>(&found);
    return record ? std::optional(domain::refOf(*record)) : std::nullopt;
}

} // namespace tend::shell
