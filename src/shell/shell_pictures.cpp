#include "app/pictures.hpp"
#include "app/records.hpp"
#include "base/tr.hpp"
#include "shell/shell.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/today/today.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>
#include <string>
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

const char* whereToPaste(ui::Screen screen) {
    switch (screen) {
    case ui::Screen::Today:
        return base::tr("Write a line about it first, then the picture can go with it.");
    case ui::Screen::People:
        return base::tr("Choose the person the picture belongs to, then paste it.");
    case ui::Screen::Journal:
    case ui::Screen::Streaks:
        break;
    }
    return base::tr("Go to the entry in the Journal that the picture belongs to, then paste it.");
}

/// `leftOut` of them tell no place any more.
std::string addedWords(std::size_t added, std::size_t leftOut) {
    std::string words = added == 1 ? base::tr("Picture added.") : base::tr("Pictures added.");
    if (leftOut == 0)
        return words;
    return words + " " +
           base::fill(base::trn("Where it was taken was left out.",
                                "Where {0} of them were taken was left out.", leftOut),
                      {std::to_string(leftOut)});
}

} // namespace

std::optional<FileQuestion> Shell::takeFileQuestion() {
    return std::exchange(fileQuestion_, std::nullopt);
}

void Shell::answer(const FileQuestion& question, FileAnswer answer) {
    if (!opened())
        return;
    if (!answer.asked) {
        const auto* attaching = std::get_if<WhichPictures>(&question);
        if (attaching && attaching->record.kind == domain::RecordKind::Person)
            return say({base::tr("This desktop has no file dialog for Tend. Drag the picture onto the person "
                                 "instead.")});
        if (const auto* chart = std::get_if<WhereToChart>(&question))
            return say({base::fill(
                base::tr("This desktop has no file dialog for Tend. tend chart {0} --out FILE saves "
                         "it from a terminal."),
                {domain::toWord(chart->chart.name)})});
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
    else if (const auto* chart = std::get_if<WhereToChart>(&question))
        save(*chart, answer.files.front());
    else
        save(std::get<WhereTo>(question).picture, answer.files.front());
}

bool Shell::carryPictureIntent(const ui::Intent& intent) {
    if (const auto* choose = std::get_if<ui::ChoosePictures>(&intent))
        fileQuestion_ = WhichPictures{choose->record};
    else if (const auto* save = std::get_if<ui::SavePictureCopy>(&intent))
        fileQuestion_ = WhereTo{save->picture};
    else if (const auto* chart = std::get_if<ui::SaveChart>(&intent))
        fileQuestion_ = WhereToChart{chart->chart, chart->format};
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
        .bring(std::move(files), app::Place::Removed,
               [this, record](const app::PictureDesk::Brought& brought) {
                   opened()->placesLeftOut.copied.clear();
                   attach(record, brought);
               });
}

void Shell::bring(const domain::RecordRef& record, std::vector<std::uint8_t> bytes) {
    auto& desk = opened()->pictureDesk(surroundings_.wake);
    auto copy = bytes; // in case its place is to be kept after all
    desk.bring(std::move(bytes), app::Place::Removed,
               [this, record, copied = std::move(copy)](const app::PictureDesk::Brought& brought) {
                   opened()->placesLeftOut.copied = copied;
                   attach(record, brought);
               });
}

/// One notice for all of them: what could not be attached matters most.
void Shell::attach(const domain::RecordRef& record, const app::PictureDesk::Brought& brought) {
    std::optional<Notice> notice;
    if (!brought.ready.empty()) {
        const auto attached = app::attachPictures(opened()->session, record, brought.ready);
        rememberLeftOut(record, brought);
        const auto leftOut = opened()->placesLeftOut.pictures.size();
        if (const auto* refused = std::get_if<app::Refused>(&attached))
            notice = Notice{refused->sentence};
        else
            notice = Notice{addedWords(std::get<0>(attached).size(), leftOut), Notice::Offer::Undo};
        if (leftOut > 0)
            notice->offer = Notice::Offer::KeepPlaces;
    }
    if (!brought.refusals.empty())
        notice = Notice{brought.refusals.front()};
    if (notice)
        say(std::move(*notice));
}

void Shell::rememberLeftOut(const domain::RecordRef& record, const app::PictureDesk::Brought& brought) {
    auto& left = opened()->placesLeftOut;
    left.pictures.clear();
    for (const auto& picture : app::pictures(opened()->session, record)) {
        const auto of = std::ranges::find_if(brought.ready, [&](const app::ReadyPicture& ready) {
            return ready.placeRemoved && ready.hash == picture.data;
        });
        if (of != brought.ready.end())
            left.pictures.push_back({picture.id, of->file});
    }
}

void Shell::keepPlaces() {
    auto* journal = opened();
    if (!journal)
        return;
    auto& desk = journal->pictureDesk(surroundings_.wake);
    const auto then = [this](const app::PictureDesk::Brought& brought) { finishKeepingPlaces(brought); };
    if (const auto& copied = journal->placesLeftOut.copied; !copied.empty())
        return desk.bring(copied, app::Place::Kept, then);
    std::vector<std::filesystem::path> files;
    for (const auto& one : journal->placesLeftOut.pictures)
        files.push_back(one.file);
    desk.bring(std::move(files), app::Place::Kept, then);
}

void Shell::finishKeepingPlaces(const app::PictureDesk::Brought& brought) {
    auto left = std::exchange(opened()->placesLeftOut, {});
    std::vector<app::WithPlace> kept;
    for (const auto& ready : brought.ready)
        for (const auto& one : left.pictures)
            if (one.file == ready.file)
                kept.push_back({one.picture, ready});
    if (!brought.refusals.empty())
        return say({brought.refusals.front()}); // the file is not there any more: nothing changes
    const auto outcome = app::keepPlaces(opened()->session, kept);
    if (const auto* refused = std::get_if<app::Refused>(&outcome))
        return say({refused->sentence});
    const auto count = std::get<std::size_t>(outcome);
    say({base::trn("The picture keeps its place.", "The pictures keep their places.", count),
         Notice::Offer::Undo});
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
    say({opened.screen == ui::Screen::People
             ? base::tr("Let the picture go over the person it belongs to.")
             : base::tr("Let the picture go over the entry in the Journal that it belongs to.")});
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
        return say({whereToPaste(opened()->screen)});
    if (pasted.files.empty())
        bring(*record, std::move(pasted.bytes));
    else
        bring(*record, std::move(pasted.files));
}

std::optional<domain::RecordRef> Shell::underTheKeyboard(double now) {
    auto& opened = *this->opened();
    if (opened.screen == ui::Screen::Today)
        return ui::beingWritten(opened.pages.day(opened.session, opened.shownDay(now)), opened.today);
    if (opened.screen == ui::Screen::People && opened.people.shown)
        return domain::RecordRef{domain::RecordKind::Person, *opened.people.shown};
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
