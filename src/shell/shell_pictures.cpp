#include "app/pictures.hpp"
#include "base/tr.hpp"
#include "shell/shell.hpp"
#include "ui/pictures/picture_row.hpp"

#include <utility>

/// What of the shell is about pictures: the slow parts take place on the picture desk's thread.
namespace tend::shell {
namespace {

/// A picture that is let go over Today goes to what was written last on that day.
std::optional<domain::RecordRef> lastOf(const domain::DayPage& page) {
    if (!page.checkIns.empty())
        return domain::RecordRef{domain::RecordKind::CheckIn, page.checkIns.back().filing.id};
    if (!page.gratitude.empty())
        return domain::RecordRef{domain::RecordKind::Gratitude, page.gratitude.back().filing.id};
    if (!page.hellos.empty())
        return domain::RecordRef{domain::RecordKind::Hello, page.hellos.back().filing.id};
    return std::nullopt;
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
        const auto day = opened.shownDay(theme.motion().now());
        if (const auto last = lastOf(opened.pages.day(opened.session, day)))
            asked_.emplace_back(ui::AttachPictures{*last, std::move(files)});
        else
            say({base::tr("Write a line about it first, then the picture can go with it.")});
        return;
    }
    say({base::tr("Let the picture go over the entry in the Journal that it belongs to.")});
}

} // namespace tend::shell
