#include "cli/picturing.hpp"

#include "app/pictures.hpp"
#include "app/records.hpp"
#include "base/tr.hpp"
#include "cli/printing.hpp"

#include <ostream>
#include <utility>

namespace tend::cli {
namespace {

using app::Refused;
using domain::Picture;

/// One of these commands being done.
class Picturer {
  public:
    Picturer(app::Session& session, bool json, Environment& environment)
        : session_(session), json_(json), environment_(environment) {}

    KeepingEnd operator()(const AttachCommand& command) {
        const auto record = app::recordWithId(session_, command.id, app::Where::Shown);
        if (const auto* refused = std::get_if<Refused>(&record))
            return refuse(*refused);
        std::vector<app::ReadyPicture> ready;
        for (const auto& file : command.files) {
            auto one = app::readyPicture(file, command.keepPlace ? app::Place::Kept : app::Place::Removed);
            if (const auto* refused = std::get_if<Refused>(&one))
                return refuse(*refused);
            ready.push_back(std::get<app::ReadyPicture>(std::move(one)));
        }
        const auto attached =
            app::attachPictures(session_, domain::refOf(std::get<domain::Record>(record)), ready);
        if (const auto* refused = std::get_if<Refused>(&attached))
            return refuse(*refused);
        for (const auto& one : ready)
            if (one.placeRemoved && !json_)
                environment_.err << base::fill(
                                        base::tr("Where {0} was taken was left out. --keep-place keeps "
                                                 "it."),
                                        {oneLine(one.name)})
                                 << '\n';
        print(std::get<std::vector<Picture>>(attached));
        return {.changed = true};
    }

    KeepingEnd operator()(const PictureCommand& command) {
        const auto found = app::pictureWithId(session_, command.id);
        if (const auto* refused = std::get_if<Refused>(&found))
            return refuse(*refused);
        const auto& picture = std::get<Picture>(found);
        if (command.save)
            return save(picture, *command.save);
        if (command.remove) {
            const auto removed = app::removePicture(session_, picture.id);
            if (const auto* refused = std::get_if<Refused>(&removed))
                return refuse(*refused);
        }
        if (json_)
            environment_.out << text(pictureJson(picture, session_.now())) << '\n';
        else
            print({picture});
        return {.changed = command.remove};
    }

  private:
    KeepingEnd refuse(const Refused& refused) {
        environment_.err << oneLine(refused.sentence) << '\n';
        return {failed};
    }

    KeepingEnd save(const Picture& picture, const std::filesystem::path& file) {
        const auto saved = app::saveCopy(session_.journal(), picture, file);
        if (const auto* refused = std::get_if<Refused>(&saved))
            return refuse(*refused);
        const auto place = std::get<std::filesystem::path>(saved).string();
        if (json_) {
            auto json = pictureJson(picture, session_.now());
            json["file"] = place;
            environment_.out << text(json) << '\n';
        } else {
            environment_.out << place << '\n';
        }
        return {};
    }

    void print(const std::vector<Picture>& pictures) {
        if (json_) {
            JsonArray array(environment_.out);
            for (const auto& picture : pictures)
                array.add(pictureJson(picture, session_.now()));
            return;
        }
        for (const auto& picture : pictures)
            environment_.out << picture.id.toString() << "  " << pictureLine(picture) << '\n';
    }

    app::Session& session_;
    bool json_;
    Environment& environment_;
};

} // namespace

KeepingEnd handlePictures(app::Session& session, const Picturing& command, bool json,
                          Environment& environment) {
    return std::visit(Picturer(session, json, environment), command);
}

Json pictureJson(const Picture& picture, domain::Moment now) {
    return {{"id", picture.id.toString()},
            {"name", picture.name},
            {"format", domain::toWord(picture.format)},
            {"width", picture.width},
            {"height", picture.height},
            {"bytes", picture.bytes},
            {"sha256", picture.data},
            {"added", domain::toRfc3339({picture.added, now.offset})}};
}

Json picturesJson(app::Session& session, const domain::RecordRef& record) {
    auto json = Json::array();
    for (const auto& picture : app::pictures(session, record))
        json.push_back(pictureJson(picture, session.now()));
    return json;
}

std::string pictureLine(const Picture& picture) {
    const auto size = std::to_string(picture.width) + "x" + std::to_string(picture.height) + " " +
                      std::string(domain::toWord(picture.format));
    return picture.name.empty() ? size : size + ", " + oneLine(picture.name);
}

} // namespace tend::cli
