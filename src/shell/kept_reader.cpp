#include "shell/kept_reader.hpp"

#include "app/entry_versions.hpp"
#include "app/mentions.hpp"
#include "app/renaming.hpp"
#include "app/trash.hpp"
#include "base/error.hpp"
#include "base/recent.hpp"
#include "base/tr.hpp"

#include <algorithm>
#include <utility>

namespace tend::shell {
namespace {

/// Entries that go at once: a part of a second of work, after which it can be stopped.
constexpr std::size_t portion = 100;

std::string goneWords(std::size_t gone, std::size_t total) {
    if (gone < total)
        return base::fill(base::trn("Stopped. One entry is gone for good; the others lie in the trash.",
                                    "Stopped. {0} entries are gone for good; the others lie in the trash.",
                                    gone),
                          {std::to_string(gone)});
    return base::fill(base::trn("One entry is gone for good.", "{0} entries are gone for good.", gone),
                      {std::to_string(gone)});
}

std::vector<domain::TrashRef> allInTrash(app::Session& session) {
    std::vector<domain::TrashRef> all;
    std::optional<domain::TrashPlace> after;
    do {
        constexpr std::size_t many = 500;
        const auto page = app::trash(session, after, many);
        for (const auto& thing : page.things)
            all.push_back(domain::trashRefOf(thing));
        after = page.next;
    } while (after);
    return all;
}

} // namespace

KeptReader::KeptReader(app::Session& session, std::function<void()> wake)
    : session_(session), wake_(std::move(wake)), at_(session.now()),
      own_(std::make_unique<app::Session>(session.journal().another(), [this] { return at_; })),
      worker_(std::make_unique<app::Worker>(wake_)) {}

KeptReader::~KeptReader() {
    stop_.request_stop();
    worker_.reset();
}

template <class Page, class Read>
const Page* KeptReader::read(Kept<Page>& kept, std::size_t question, Read read) {
    base::mixHash(question, std::size_t(session_.revision()));
    if (kept.asked != question && !told_) {
        kept.asked = question;
        worker_->start([this, &kept, question, read](const std::stop_token&) -> app::Worker::Deliver {
            auto page = std::make_shared<Page>(read(*own_));
            return [&kept, question, page] {
                if (kept.asked == question)
                    kept.page = std::move(*page);
            };
        });
    }
    return kept.page ? &*kept.page : nullptr;
}

const domain::VersionsPage* KeptReader::versions(const domain::RecordRef& record) {
    if (versions_.page && versions_.page->record != record)
        versions_.page.reset();
    auto question = std::hash<base::Id>()(record.id);
    return read(versions_, question, [record](app::Session& session) {
        return domain::VersionsPage{record, app::versionsOf(session, record), app::recordNames(session),
                                    session.revision()};
    });
}

const domain::TrashSheetPage* KeptReader::trash(std::size_t limit) {
    return read(trash_, limit, [limit](app::Session& session) {
        return domain::TrashSheetPage{app::trash(session, std::nullopt, limit), app::trashCount(session)};
    });
}

const domain::NamesPage* KeptReader::names() {
    return read(names_, 1, [](app::Session& session) {
        return domain::NamesPage{app::activitiesInUse(session), app::tagsInUse(session)};
    });
}

std::size_t KeptReader::forgetIn(app::Session& session, const std::vector<domain::TrashRef>& things,
                                 Part part, const std::stop_token& stop,
                                 const std::function<void(std::size_t)>& told) {
    std::size_t gone = 0;
    for (std::size_t at = 0; at < things.size() && !stop.stop_requested(); at += portion) {
        const auto from = things.begin() + static_cast<std::ptrdiff_t>(at);
        const auto to = things.begin() + static_cast<std::ptrdiff_t>(std::min(at + portion, things.size()));
        // The last of everything takes along what only emptying takes: pictures whose attaching was undone.
        const auto done = part == Part::Everything && to == things.end()
                              ? app::emptyTrash(session, app::TrashPart::Everything)
                              : app::deleteForGood(session, {from, to});
        if (const auto* count = std::get_if<std::size_t>(&done))
            gone += *count;
        told(std::min(at + portion, things.size()));
    }
    return gone;
}

void KeptReader::forgetJob(std::optional<std::vector<domain::TrashRef>> things) {
    if (told_)
        return;
    told_ = std::make_shared<Told>();
    stop_ = std::stop_source();
    if (things)
        told_->total = things->size();
    worker_->start([this, told = told_, things = std::move(things), asked = stop_.get_token(),
                    now = session_.now()](const std::stop_token&) -> app::Worker::Deliver {
        at_ = now;
        std::optional<std::string> ended;
        try {
            const auto part = things ? Part::Chosen : Part::Everything;
            const auto going = things ? *things : allInTrash(*own_);
            told->total = going.size();
            const std::size_t gone = forgetIn(*own_, going, part, asked, [&](std::size_t done) {
                told->done = done;
                wake_();
            });
            ended = goneWords(gone, going.size());
            told->tidying = true;
            wake_();
            if (gone > 0)
                app::scrub(*own_);
        } catch (const base::Error& error) {
            // What is gone is gone; what is not lies in the trash, and the file is tidied when it is opened.
            if (!ended)
                ended = error.what();
        }
        return [this, ended] {
            told_.reset();
            ended_ = ended;
        };
    });
}

void KeptReader::forget(std::vector<domain::TrashRef> things) {
    forgetJob(std::move(things));
}

void KeptReader::emptyTrash() {
    forgetJob(std::nullopt);
}

void KeptReader::stop() {
    stop_.request_stop();
}

std::optional<domain::ForgetProgress> KeptReader::forgetting() const {
    if (!told_)
        return std::nullopt;
    return domain::ForgetProgress{told_->done, told_->total, told_->tidying, stop_.stop_requested()};
}

std::optional<std::string> KeptReader::poll() {
    worker_->poll();
    return std::exchange(ended_, std::nullopt);
}

} // namespace tend::shell
