#include "ui/journal/entry_edit.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/touch.hpp"
#include "ui/widgets/writing.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <string>
#include <utility>

namespace tend::ui {
namespace {

using base::tr;
using domain::Record;

// Logical px.
constexpr float outset = 10, above = 10, betweenParts = 14, betweenPictures = 8, aboveFoot = 6;
constexpr float guess = 320; ///< until it was drawn once
constexpr int settling = 2;  ///< frames until it is known how high it is

/// Of a check-in that has nothing but its words, or of thanks, nothing would be left.
bool livesByItsWords(const Record& record) {
    if (const auto* checkIn = std::get_if<domain::CheckIn>(&record))
        return !checkIn->mood && checkIn->care.empty() && checkIn->activities.empty();
    return std::holds_alternative<domain::Gratitude>(record);
}

/// Asks for other words of a record.
struct SaveWords {
    const std::string& text;
    bool typed;
    Intents& intents;

    void operator()(const domain::CheckIn& one) const {
        intents.emplace_back(
            SaveCheckIn{{.day = one.filing.day, .checkIn = one.filing.id, .note = text}, typed});
    }

    void operator()(const domain::Gratitude& one) const {
        intents.emplace_back(
            SaveGratitude{{.day = one.filing.day, .gratitude = one.filing.id, .text = text}, typed});
    }

    void operator()(const domain::Hello& one) const {
        intents.emplace_back(ChangeHello{{.hello = one.filing.id, .note = text}, typed});
    }

    void operator()(const domain::Rest& one) const {
        intents.emplace_back(SaveRest{{.rest = one.filing.id, .note = text}, typed});
    }

    void operator()(const domain::Person& /*one*/) const {}
};

/// What is emptied while it is written stays as it is in the journal until it has words again, or is left.
void saveWords(const JournalFrame& frame, const Record& record, bool typed) {
    const auto& text = frame.state.edit.line.editor.text();
    if (!typed || !base::trimmed(text).empty() || !livesByItsWords(record))
        std::visit(SaveWords{text, typed, frame.intents}, record);
}

const char* prompt(const Record& record) {
    if (std::holds_alternative<domain::Gratitude>(record))
        return tr("What are you grateful for?");
    return tr("A line about it, if you like.");
}

bool anythingFloats() {
    return ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

/// One frame of a record being changed.
class Editing {
  public:
    Editing(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns,
            ImVec2 topLeft)
        : frame_(frame), theme_(frame.theme), edit_(frame.state.edit), entry_(entry), columns_(columns),
          topLeft_(topLeft), scope_(ImGui::GetID("###record-editing")) {}

    Edited draw() {
        ImGui::PushFocusScope(scope_);
        drawPanel();
        ImGui::PopFocusScope();
        takePictures(frame_, entry_.record, box_);
        const bool left = hasLeft();
        const bool escaped = written_.escaped || pressedEscape();
        Edited result{.done = escaped || written_.submitted || finished_ || left};
        result.keyboardBack = result.done && !left;
        if (edit_.line.changed() && (written_.changed || written_.focusLost || result.done))
            saveWords(frame_, entry_.record, !written_.focusLost && !result.done);
        result.wanted = wanted();
        edit_.covered = keyboardLent();
        return result;
    }

  private:
    void drawPanel() {
        const float side = theme_.px(outset);
        const ImVec2 corner(topLeft_.x + columns_.disc - side, topLeft_.y + theme_.px(textDown - above));
        const float width = columns_.right - columns_.disc + 2 * side;
        moveTo(corner);
        {
            const Panel card(theme_, {.ground = Ground::Bare,
                                      .width = width / theme_.scale(),
                                      .padding = {outset, above},
                                      .elevation = Elevation::Low});
            drawSign(frame_, entry_.record, {topLeft_.x + columns_.disc, topLeft_.y});
            moveTo({topLeft_.x + columns_.text, topLeft_.y + theme_.px(textDown)});
            const GroupScope column;
            drawWords();
            drawPictures();
            gap(theme_, betweenParts);
            drawEntryControls(frame_, entry_.record);
            drawFoot();
        }
        box_ = Box{corner, {corner.x + width, here().y}};
        const float height = here().y - topLeft_.y;
        if (std::exchange(edit_.height, height) != height)
            theme_.motion().wakeIn(0);
    }

    void drawWords() {
        WritingLook look{.label = std::string(tr("What you wrote")) + "###record-edit",
                         .width = columns_.textWidth()};
        look.placeholder = prompt(entry_.record);
        look.enterSubmits = std::holds_alternative<domain::Gratitude>(entry_.record);
        const auto& timeline = frame_.page.timeline;
        look.known = {.people = timeline.people, .tags = timeline.tags, .naming = true};
        written_ = writing(theme_, edit_.line.editor, look);
        if (!written_.newPerson.empty())
            frame_.intents.emplace_back(SavePerson{{.name = written_.newPerson}, true});
    }

    void drawPictures() {
        const ImVec2 at = here();
        const float high = pictureRowHeight(theme_, entry_.pictures, columns_.textWidth());
        if (high == 0)
            return;
        drawEntryPictures(frame_, entry_, {at.x, at.y + theme_.px(betweenPictures)}, columns_.textWidth());
        moveTo(at);
        occupy({1, high + theme_.px(betweenPictures)});
    }

    void drawFoot() {
        gap(theme_, aboveFoot);
        const char* label = tr("Done###record-done");
        const ButtonLook look{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Check};
        alignRight(buttonWidth(theme_, label, look));
        finished_ = button(theme_, label, look);
    }

    /// The keyboard or the mouse went elsewhere. What floats above belongs to the record.
    bool hasLeft() {
        const ImGuiContext& context = *ImGui::GetCurrentContext();
        if (edit_.covered || keyboardLent())
            return false;
        const bool within = context.NavFocusScopeId == scope_;
        edit_.entered = edit_.entered || within;
        if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
            edit_.clickedOutside = !box_.contains(ImGui::GetMousePos());
            if (!edit_.clickedOutside && context.HoveredId == 0)
                edit_.line.editor.focus();
        }
        // What was clicked stays where it is until the button is let go.
        return !ImGui::IsMouseDown(ImGuiMouseButton_Left) &&
               (edit_.clickedOutside || (edit_.entered && !within));
    }

    bool keyboardLent() const { return anythingFloats() || lentOut(edit_.line.editor); }

    bool pressedEscape() const {
        const ImGuiContext& context = *ImGui::GetCurrentContext();
        return !edit_.covered && context.NavFocusScopeId == scope_ && !written_.focused &&
               keyPressedOn(context.NavId, ImGuiKey_Escape);
    }

    /// All of it when it opens; then whatever the keyboard goes to.
    std::optional<Box> wanted() {
        if (edit_.opening > 0) {
            theme_.motion().wakeIn(0);
            return --edit_.opening == 0 ? std::optional(box_) : std::nullopt;
        }
        const ImGuiContext& context = *ImGui::GetCurrentContext();
        if (context.NavFocusScopeId != scope_)
            return std::nullopt;
        const Box box = focused();
        const float below = box.min.y - topLeft_.y;
        const bool moved = edit_.focus != context.NavId || edit_.focusTop != below;
        edit_.focus = context.NavId;
        edit_.focusTop = below;
        return moved ? std::optional(box) : std::nullopt;
    }

    /// The caret, or the item that has the keyboard.
    Box focused() const {
        if (written_.focused)
            return Box::at(written_.caret, {1, written_.caretHeight});
        ImGuiWindow* window = ImGui::GetCurrentWindow();
        const ImRect rect = ImGui::WindowRectRelToAbs(window, window->NavRectRel[window->DC.NavLayerCurrent]);
        return {rect.Min, rect.Max};
    }

    const JournalFrame& frame_;
    const Theme& theme_;
    EntryEdit& edit_;
    const domain::JournalEntry& entry_;
    const EntryColumns& columns_;
    ImVec2 topLeft_;
    ImGuiID scope_;
    Box box_{};
    WritingResult written_{};
    bool finished_ = false;
};

} // namespace

bool editHere(const JournalFrame& frame, const Record& record) {
    if (std::holds_alternative<domain::Person>(record))
        return false;
    auto& edit = frame.state.edit;
    edit = {};
    edit.record = domain::filingOf(record).id;
    edit.opening = settling;
    load(edit.line, domain::textOf(record));
    edit.line.editor.focus();
    return true;
}

float editedHeight(const JournalFrame& frame) {
    const float height = frame.state.edit.height;
    return height > 0 ? height : frame.theme.px(guess);
}

Edited drawEdited(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns,
                  ImVec2 topLeft) {
    follow(frame.state.edit.line, domain::textOf(entry.record));
    return Editing(frame, entry, columns, topLeft).draw();
}

} // namespace tend::ui
