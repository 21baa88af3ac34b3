#include "shell/opened.hpp"

#include <utility>

namespace tend::shell {
namespace {

constexpr double pageRests = 60; ///< seconds without a key after which the page may turn to a new day

} // namespace

Opened::Opened(app::Session openSession)
    : session(std::move(openSession)), encrypted(session.journal().encrypted()) {}

JournalSearch& Opened::searching(const std::function<void()>& rouse) {
    if (!search_)
        search_.emplace(session, rouse);
    return *search_;
}

void Opened::pollSearch() {
    if (search_)
        search_->poll();
}

app::PictureDesk& Opened::pictureDesk(const std::function<void()>& rouse) {
    if (!pictureDesk_)
        pictureDesk_.emplace(session.journal(), rouse);
    return *pictureDesk_;
}

void Opened::pollPictures() {
    if (pictureDesk_)
        pictureDesk_->poll();
}

KeptReader& Opened::kept() {
    if (!kept_)
        kept_ = std::make_unique<KeptReader>(session, wake);
    return *kept_;
}

std::optional<std::string> Opened::pollKept() {
    return kept_ ? kept_->poll() : std::nullopt;
}

WholeReader& Opened::reader() {
    if (!reader_)
        reader_ = std::make_unique<WholeReader>(session, wake);
    return *reader_;
}

void Opened::pollPatterns() {
    if (reader_)
        reader_->poll();
}

domain::Day Opened::shownDay(double now) {
    if (day_)
        return *day_;
    const auto newest = session.today();
    const bool writing = typed_ && now - typed_->at < pageRests;
    return writing && typed_->day < newest ? typed_->day : newest;
}

void Opened::chooseDay(std::optional<domain::Day> chosen) {
    day_ = chosen;
    typed_.reset();
}

void Opened::turnTo(ui::Screen to) {
    const bool toPeople = to == ui::Screen::People;
    const bool helloMoves = helloOnPeople_ ? to == ui::Screen::Today : toPeople;
    if (helloMoves) {
        std::swap(today.hello, people.hello);
        today.hello.open = people.hello.open = false;
        helloOnPeople_ = toPeople;
    }
    screen = to;
}

} // namespace tend::shell
