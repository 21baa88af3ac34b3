#include "ui/journal/choosing.hpp"
#include "ui/journal/entry_edit.hpp"
#include "ui/journal/record_words.hpp"
#include "ui/people/reason_mark.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/mood_faces.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <string>

namespace tend::ui {
namespace {

// Logical px.
constexpr float discSide = 32, captionGap = 2, captionDown = 7, picturesGap = 8;
constexpr float outset = 8, roundness = 12;

/// The sign of a record: how it was, what it is about, how someone was reached.
class Disc {
  public:
    Disc(const Theme& theme, PictureShelf* shelf, ImVec2 topLeft)
        : theme_(theme), shelf_(shelf), canvas_(*ImGui::GetWindowDrawList()), at_(topLeft) {}

    void operator()(const domain::CheckIn& checkIn) const {
        const float half = theme_.px(discSide) / 2;
        if (checkIn.mood)
            moodFace(canvas_, theme_, {at_.x + half, at_.y + half}, half, *checkIn.mood);
        else
            iconDisc(canvas_, theme_, at_, Icon::Today, Tint::Neutral, discSide);
    }

    void operator()(const domain::Gratitude& gratitude) const {
        kindDisc(canvas_, theme_, at_, gratitude.about, discSide);
    }

    void operator()(const domain::Hello& hello) const {
        iconDisc(canvas_, theme_, at_, iconOf(hello.channel), Tint::People, discSide);
    }

    void operator()(const domain::Rest&) const {
        iconDisc(canvas_, theme_, at_, Icon::Rest, Tint::Neutral, discSide);
    }

    void operator()(const domain::Person& person) const {
        avatar(canvas_, theme_, at_, discSide, person, faceOf(shelf_, theme_, person, discSide));
    }

  private:
    static Icon iconOf(domain::Channel channel) {
        switch (channel) {
        case domain::Channel::Call:
            return Icon::Phone;
        case domain::Channel::Letter:
            return Icon::Letter;
        case domain::Channel::InPerson:
        case domain::Channel::Message:
        case domain::Channel::Online:
            break;
        }
        return Icon::Hello;
    }

    const Theme& theme_;
    PictureShelf* shelf_;
    ImDrawList& canvas_;
    ImVec2 at_;
};

/// Where the text and what is said about it stand under the top of the record, device px.
struct Places {
    float text = 0; ///< height of the text; 0 where there is none
    float pictures = 0;
    float caption = 0;
    float height = 0;
};

Places placesOf(const JournalFrame& frame, const domain::JournalEntry& entry, const std::string& caption,
                const EntryColumns& columns) {
    const Theme& theme = frame.theme;
    const auto& text = domain::textOf(entry.record);
    Places places;
    if (!text.empty())
        places.text = entryTextHeight(theme, text, entry.mentions, columns.textWidth());
    places.pictures = places.text == 0 ? theme.px(textDown) : theme.px(textDown + picturesGap) + places.text;
    const float pictures = pictureRowHeight(theme, entry.pictures, columns.textWidth());
    places.caption =
        places.text == 0 ? theme.px(captionDown) : theme.px(textDown) + places.text + theme.px(captionGap);
    if (pictures > 0)
        places.caption = places.pictures + pictures + theme.px(picturesGap);
    const float under =
        caption.empty() ? 0 : theme.wrappedHeight(columns.textWidth(), TextStyle::Small, caption);
    places.height = std::max(theme.px(discSide), places.caption + under);
    return places;
}

/// In the place of its own.
void drawChosenSign(const Theme& theme, ImVec2 topLeft) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const float half = theme.px(discSide) / 2;
    const ImVec2 middle(topLeft.x + half, topLeft.y + half);
    canvas.AddCircleFilled(middle, half, theme.colors().act);
    const float icon = theme.px(18) / 2;
    theme.icon(canvas, Icon::Check, {middle.x - icon, middle.y - icon}, 18, theme.colors().actInk, 2);
}

/// Asks for another text of a record, in a step of its own.
struct TextEdit {
    std::string text;
    Intents& intents;

    void operator()(const domain::CheckIn& one) const {
        intents.emplace_back(SaveCheckIn{{.day = one.filing.day, .checkIn = one.filing.id, .note = text}});
    }

    void operator()(const domain::Gratitude& one) const {
        intents.emplace_back(SaveGratitude{
            {.day = one.filing.day, .gratitude = one.filing.id, .text = text, .ownStep = true}});
    }

    void operator()(const domain::Hello& one) const {
        intents.emplace_back(ChangeHello{{.hello = one.filing.id, .note = text, .ownStep = true}});
    }

    void operator()(const domain::Rest& /*one*/) const {}

    void operator()(const domain::Person& /*one*/) const {}
};

} // namespace

void drawSign(const JournalFrame& frame, const domain::Record& record, ImVec2 topLeft) {
    std::visit(Disc(frame.theme, frame.state.pictures, topLeft), record);
}

void drawEntryPictures(const JournalFrame& frame, const domain::JournalEntry& entry, ImVec2 topLeft,
                       float width) {
    const IdScope scope(domain::filingOf(entry.record).id.toString().c_str());
    pictureRow(frame.theme, frame.state.pictures, entry.pictures, topLeft, width, frame.intents);
}

void takePictures(const JournalFrame& frame, const domain::Record& record, const Box& row) {
    if (auto attach = picturesLetGoOver(frame.theme, row, domain::refOf(record)))
        frame.intents.emplace_back(std::move(*attach));
}

EntryColumns entryColumns(const Theme& theme, float width) {
    constexpr float roomy = 480, narrow = 320;
    const float logical = width / theme.scale();
    EntryColumns columns;
    columns.dayAbove = logical < roomy;
    const float side = logical < narrow ? 12 : columns.dayAbove ? 20 : 32;
    columns.dayLeft = theme.px(side);
    columns.disc = theme.px(columns.dayAbove ? side : 124);
    columns.text = columns.disc + theme.px(discSide + 12);
    columns.right = width - theme.px(columns.dayAbove ? side : 40);
    return columns;
}

float entryHeight(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns) {
    if (frame.state.edit.record == domain::filingOf(entry.record).id)
        return editedHeight(frame);
    return placesOf(frame, entry, recordWords(entry.record, frame.page.timeline), columns).height;
}

Touch drawEntry(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns,
                ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    const auto caption = recordWords(entry.record, frame.page.timeline);
    const auto& text = domain::textOf(entry.record);
    const Places places = placesOf(frame, entry, caption, columns);
    const ImVec2 corner(topLeft.x + columns.disc, topLeft.y);
    const auto label = (text.empty() ? caption : text.substr(0, text.find('\n'))) + "###record-" +
                       domain::filingOf(entry.record).id.toString();
    const Touch row = touch(theme, label.c_str(), {columns.right - columns.disc, places.height},
                            {.overlap = true, .place = corner});
    const Box ground = row.box.grown(theme.px(outset));
    auto& canvas = *ImGui::GetWindowDrawList();
    const bool chosen = isChosen(frame.state, domain::filingOf(entry.record).id);
    if (chosen)
        canvas.AddRectFilled(ground.min, ground.max, theme.colors().actTint, theme.px(roundness));
    else if (row.warmth > 0)
        canvas.AddRectFilled(ground.min, ground.max, faded(theme.colors().hover, row.warmth),
                             theme.px(roundness));
    if (row.ring)
        focusRing(canvas, theme, ground, roundness);
    if (!text.empty()) {
        moveTo({topLeft.x + columns.text, topLeft.y + theme.px(textDown)});
        const IdScope scope(domain::filingOf(entry.record).id.toString().c_str());
        const bool answers = domain::kindOf(entry.record) != domain::RecordKind::Rest &&
                             domain::kindOf(entry.record) != domain::RecordKind::Person;
        const auto box = entryText(
            theme, text, entry.mentions,
            {.width = columns.textWidth() / theme.scale(), .boxesAnswer = answers, .marks = entry.hits});
        if (box)
            std::visit(TextEdit{toggledBox(text, *box), frame.intents}, entry.record);
    }
    if (chosen)
        drawChosenSign(theme, {topLeft.x + columns.disc, topLeft.y});
    else
        drawSign(frame, entry.record, {topLeft.x + columns.disc, topLeft.y});
    theme.wrapped(canvas, {topLeft.x + columns.text, topLeft.y + places.caption}, columns.textWidth(),
                  TextStyle::Small, theme.colors().ink2, caption);
    drawEntryPictures(frame, entry, {topLeft.x + columns.text, topLeft.y + places.pictures},
                      columns.textWidth());
    takePictures(frame, entry.record, row.box);
    drawEntryMenu(frame, entry.record, row, topLeft.x + columns.right + theme.px(columns.dayAbove ? 12 : 36));
    return row;
}

} // namespace tend::ui
