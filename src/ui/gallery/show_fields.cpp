#include "base/tr.hpp"
#include "domain/mention.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/widgets/composing.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tend::ui {

namespace {

using base::tr;

constexpr float between = 16, sideBySide = 400;

/// Logical px of one of two fields beside each other, or of one alone where there is no room for two.
float half(const GalleryFrame& frame) {
    return frame.width < sideBySide ? frame.width : (frame.width - between) / 2;
}

/// Beside the field before it, or under it.
void nextHalf(const GalleryFrame& frame) {
    if (frame.width < sideBySide) {
        gap(frame.theme, between);
    } else {
        beside(frame.theme, between);
    }
}

} // namespace

void showFields(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    const float width = half(frame);
    textField(theme, tr("To remember###field-remember"), state.remember,
              {.width = width, .placeholder = tr("What to remember")});
    nextHalf(frame);
    {
        const PoseScope pose(Pose::Focused);
        textField(theme, tr("With the keyboard###field-focus"), state.lilies, {.width = width});
    }
    gap(theme, between);
    textField(theme, tr("Day###field-wrong"), state.wrongDay,
              {.width = width, .error = tr("That day is not in the calendar")});
    gap(theme, between);
    textField(theme, tr("Name###field-named"), state.name, {.width = width, .named = true});
    nextHalf(frame);
    textField(theme, tr("Passphrase###field-password"), state.passphrase,
              {.width = width, .named = true, .password = true});
    gap(theme, between);
    std::string fixed = tr("at the Tuesday choir");
    textField(theme, tr("Disabled###field-disabled"), fixed, {.width = width, .enabled = false});
    gap(theme, between);
    textField(theme, tr("Search###field-search"), state.found,
              {.width = frame.width,
               .height = 48,
               .placeholder = tr("Search everything you wrote"),
               .icon = Icon::Search,
               .radius = corner::well});
}

void showDateField(const GalleryFrame& frame) {
    const DateFieldLook look{.today = gallerySample::today(),
                             .last = gallerySample::today(),
                             .width = std::min(240.0F, frame.width),
                             .named = true};
    GalleryState& state = frame.state;
    if (const auto day = dateField(frame.theme, tr("Met on###field-met"), state.metDay, state.met, look)) {
        state.metDay = day;
    }
}

/// As an input method brings it to a text: what is being chosen has a thicker line.
void showComposing(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    const float high = theme.face(TextStyle::EntrySmall).line;
    const Box room = Box::at(here(), {theme.px(frame.width), high});
    const std::string before = tr("Grateful for");
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    theme.text(canvas, room.min, TextStyle::EntrySmall, theme.colors().ink, before);
    const float left = room.min.x + theme.textSize(TextStyle::EntrySmall, before + " ").x;
    constexpr std::string_view chosen = "感謝";
    const Composing composing{"感謝の", std::string_view("感謝の").size(), 0, chosen.size()};
    paintComposing(theme, canvas, TextStyle::EntrySmall, composing, Box::at({left, room.min.y}, {1, high}),
                   room);
    occupy(room.size());
    gap(theme, 6);
    caption(frame, tr("What an input method is still composing."));
}

void showWriting(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    if (!state.noteBegun) {
        state.note.setText(
            tr("Slept with the window open. Ines called while I was at the stove, and the soup "
               "was none the worse for it."));
        state.noteBegun = true;
    }
    WritingLook look{.label = tr("A line about it###field-note"), .style = TextStyle::EntrySmall};
    look.placeholder = tr("A line about it, if you like. Leave out whatever you want.");
    look.width = theme.px(frame.width);
    look.minLines = 3;
    look.well = true;
    writing(theme, state.note, look);
    gap(theme, 6);
    caption(frame, tr("Ctrl+F finds, F11 leaves nothing but the text."));
    gap(theme, between);
    showComposing(frame);
    gap(theme, between);
    const std::array mentions{domain::Mention{base::Id::from(1, 2, 14), 0, 5}};
    if (state.kept.empty()) {
        state.kept = tr("@Ines stayed on the line until I could **breathe**, then told me about her "
                        "*tomatoes*.\n\n- [x] Thank her\n- [ ] Ask for the recipe\n\n> Water in the "
                        "evening, never at noon.");
    }
    if (const auto box =
            entryText(theme, state.kept, mentions, {.width = frame.width, .boxesAnswer = true})) {
        state.kept = toggledBox(state.kept, *box);
    }
}

} // namespace tend::ui
