#include "app/picture_desk.hpp"

#include "base/error.hpp"

#include <utility>

namespace tend::app {
namespace {

/// Its bytes go into the journal, or the sentence to those that say why not.
void take(storage::Journal& journal, Outcome<ReadyPicture> ready, PictureDesk::Brought& brought) {
    if (auto* refused = std::get_if<Refused>(&ready)) {
        brought.refusals.push_back(std::move(refused->sentence));
        return;
    }
    brought.ready.push_back(std::get<ReadyPicture>(std::move(ready)));
    keepBytes(journal, brought.ready.back());
}

} // namespace

struct PictureDesk::Reader {
    storage::Journal journal;
};

PictureDesk::PictureDesk(storage::Journal& journal, std::function<void()> wake)
    : journal_(journal), wake_(std::move(wake)) {}

PictureDesk::~PictureDesk() = default;

void PictureDesk::start(Job job) {
    if (journal_.path().empty())
        return job(journal_)();
    if (!worker_) {
        reader_ = std::make_unique<Reader>(Reader{journal_.another()});
        worker_ = std::make_unique<Worker>(wake_);
    }
    worker_->start([reader = reader_.get(), job = std::move(job)](const std::stop_token&) {
        return job(reader->journal);
    });
}

void PictureDesk::show(const std::string& hash, int side, Show then) {
    show([hash, side](storage::Journal& journal) { return shownPicture(journal, hash, side); },
         std::move(then));
}

void PictureDesk::showFace(const std::string& hash, int side, Show then) {
    show([hash, side](storage::Journal& journal) { return shownFace(journal, hash, side); }, std::move(then));
}

void PictureDesk::show(std::function<std::optional<ShownPixels>(storage::Journal&)> read, Show then) {
    start([read = std::move(read), then = std::move(then)](storage::Journal& journal) -> Worker::Deliver {
        auto pixels = std::make_shared<std::optional<ShownPixels>>();
        try {
            *pixels = read(journal);
        } catch (const base::Error&) {
            // An empty place says it; a journal that cannot be read says more wherever words are read.
        }
        return [pixels, then] { then(std::move(*pixels)); };
    });
}

void PictureDesk::bring(std::vector<std::filesystem::path> files, Place place, Bring then) {
    start([files = std::move(files), place,
           then = std::move(then)](storage::Journal& journal) -> Worker::Deliver {
        auto brought = std::make_shared<Brought>();
        for (const auto& file : files)
            take(journal, readyPicture(file, place), *brought);
        return [brought, then] { then(std::move(*brought)); };
    });
}

void PictureDesk::bring(std::vector<std::uint8_t> bytes, Place place, Bring then) {
    start([bytes = std::move(bytes), place,
           then = std::move(then)](storage::Journal& journal) -> Worker::Deliver {
        auto brought = std::make_shared<Brought>();
        take(journal, readyPicture(bytes, "", place), *brought);
        return [brought, then] { then(std::move(*brought)); };
    });
}

void PictureDesk::save(const domain::Picture& picture, const std::filesystem::path& file, Saved then) {
    start([picture, file, then = std::move(then)](storage::Journal& journal) -> Worker::Deliver {
        return [saved = saveCopy(journal, picture, file, FileThere::Replaced), then] { then(saved); };
    });
}

bool PictureDesk::poll() {
    return worker_ && worker_->poll();
}

} // namespace tend::app
