#include "base/recent.hpp"
#include "base/tr.hpp"
#include "ui/journal/record_words.hpp"
#include "ui/keeping/keeping.hpp"
#include "ui/keeping/version_words.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::VersionsPage;

// Logical px.
constexpr float wide = 760, listWidth = 216, between = 24, twoColumns = 520;
constexpr float rowPadding = 12, rowGap = 4, paneHeight = 360;

class Sheet {
  public:
    Sheet(const KeepingFrame& frame, const VersionsPage& page, VersionsState& state)
        : frame_(frame), theme_(frame.theme), page_(page), state_(state) {}

    void draw() {
        const float width = roomLeft() / theme_.scale();
        drawHead();
        if (page_.versions.size() < 2)
            return drawNoOthers();
        state_.chosen = std::min(state_.chosen, page_.versions.size() - 1);
        if (width >= twoColumns)
            drawColumns(width);
        else
            drawStacked();
        if (!state_.error.empty())
            fieldError(theme_, state_.error);
        gap(theme_, 20);
        drawAnswers();
    }

  private:
    void drawHead() {
        paragraph(theme_, TextStyle::SubTitle, theme_.colors().ink, tr("Earlier versions"));
        gap(theme_, 4);
        if (page_.versions.empty())
            return;
        const auto& record = page_.versions.front().record;
        const auto words = fill(tr("{0}, {1}"), {kindWords(page_.record.kind),
                                                 whenWords(domain::filingOf(record).at.at, frame_.now)});
        paragraph(theme_, TextStyle::BodyLarge, theme_.colors().ink2, words);
        gap(theme_, 16);
    }

    void drawNoOthers() {
        paragraph(theme_, TextStyle::Body, theme_.colors().ink2,
                  tr("It is as it was written first. Once you change it, what it was stands here."));
        gap(theme_, 20);
        close();
    }

    /// Both as high as the higher one, as far as there is room.
    float paneHeightFor(float room) const {
        const float screen = ImGui::GetMainViewport()->Size.y;
        const float most = std::max(theme_.px(96), screen - theme_.px(270));
        return std::min({theme_.px(paneHeight), most, std::max(room, theme_.px(96))});
    }

    void drawColumns(float width) {
        const float halo = theme_.px(space::halo);
        const float rightWidth = theme_.px(width - listWidth - between);
        lay(rightWidth - halo);
        const float high =
            paneHeightFor(std::max(listHeight(theme_.px(listWidth)), differenceHeight(rightWidth - halo)));
        const ImVec2 top = here();
        moveTo({top.x - halo, top.y - halo});
        if (ImGui::BeginChild("###versions-list", {theme_.px(listWidth) + 2 * halo, high + 2 * halo},
                              ImGuiChildFlags_NavFlattened)) {
            moveTo({here().x + halo, here().y + halo});
            const GroupScope rows;
            drawList(theme_.px(listWidth));
            gap(theme_, space::halo);
        }
        ImGui::EndChild();
        moveTo({top.x + theme_.px(listWidth + between), top.y});
        if (ImGui::BeginChild("###version-difference", {rightWidth, high}, ImGuiChildFlags_NavFlattened)) {
            const GroupScope column;
            drawDifference(rightWidth - halo);
            scrollByKeys();
        }
        ImGui::EndChild();
        moveTo({top.x, top.y + high});
    }

    void drawStacked() {
        const float width = roomLeft();
        lay(width);
        drawList(width);
        gap(theme_, 16);
        drawDifference(width);
    }

    // The list

    struct RowWords {
        std::string when, what;
    };

    RowWords wordsOf(std::size_t version) const {
        const auto& record = page_.versions[version].record;
        return {version == 0 ? std::string(tr("As it is now"))
                             : whenWords(domain::filingOf(record).changed, frame_.now),
                madeBy(page_, version)};
    }

    float rowHeight(const RowWords& words, float width) const {
        const float room = width - 2 * theme_.px(rowPadding);
        return theme_.wrappedHeight(room, TextStyle::Label, words.when) +
               theme_.wrappedHeight(room, TextStyle::Small, words.what) + theme_.px(16);
    }

    float listHeight(float width) const {
        float height = 0;
        for (std::size_t i = 0; i < page_.versions.size(); ++i)
            height += rowHeight(wordsOf(i), width) + theme_.px(rowGap);
        return height;
    }

    void drawList(float width) {
        std::vector<Stop> stops;
        std::vector<ImGuiID> ids;
        for (std::size_t i = 0; i < page_.versions.size(); ++i)
            ids.push_back(ImGui::GetID(labelOf(i).c_str()));
        const ImGuiID stop = tabStopAmong(ids, ids[state_.chosen]);
        for (std::size_t i = 0; i < page_.versions.size(); ++i) {
            const Touch row = drawRow(i, width, ids[i] == stop);
            stops.push_back({row.id, row.box});
            gap(theme_, rowGap);
        }
        if (const auto at = walkStops(stops, Walk::Down))
            state_.chosen = static_cast<std::size_t>(*at);
    }

    std::string labelOf(std::size_t version) const {
        const auto words = wordsOf(version);
        return words.when + ". " + words.what + "###version-" +
               std::to_string(page_.versions.size() - version);
    }

    Touch drawRow(std::size_t version, float width, bool stop) {
        const auto words = wordsOf(version);
        const bool on = version == state_.chosen;
        const Touch row = touch(theme_, labelOf(version).c_str(), {width, rowHeight(words, width)},
                                {.tabStop = stop, .checked = on});
        if (on && state_.toChosen) {
            // In its first frame a dialog puts the keyboard somewhere itself.
            state_.toChosen = ImGui::IsWindowAppearing() || !row.focused;
            focusItem(row.id, row.box);
            theme_.motion().wakeIn(0);
        }
        const bool enter = keyPressedOn(row.id, ImGuiKey_Enter) || keyPressedOn(row.id, ImGuiKey_KeypadEnter);
        if (enter && on)
            restore();
        else if (row.pressed)
            state_.chosen = version;
        if (!row.visible)
            return row;
        auto& canvas = *ImGui::GetWindowDrawList();
        const auto& colors = theme_.colors();
        surface(canvas, theme_, row.box, corner::control,
                on ? colors.actTint : faded(colors.hover, row.warmth));
        if (on)
            border(canvas, theme_, row.box, corner::control, colors.act);
        const ImVec2 at(row.box.min.x + theme_.px(rowPadding), row.box.min.y + theme_.px(8));
        const float room = width - 2 * theme_.px(rowPadding);
        const float high =
            theme_.wrapped(canvas, at, room, TextStyle::Label, on ? colors.act : colors.ink, words.when);
        theme_.wrapped(canvas, {at.x, at.y + high}, room, TextStyle::Small, colors.ink2, words.what);
        drawRing(theme_, row, corner::control);
        return row;
    }

    // The difference

    std::vector<domain::FieldDifference> differences() const {
        return domain::differences(page_.versions[state_.chosen].record, page_.versions.front().record,
                                   page_.names);
    }

    /// Anew where another version is chosen, or the room is another.
    void lay(float width) {
        std::size_t key = state_.chosen + 1;
        base::mixHash(key, std::hash<float>()(width));
        base::mixHash(key, std::hash<float>()(theme_.scale()));
        base::mixHash(key, page_.versions.size());
        base::mixHash(key, std::hash<const void*>()(theme_.face(TextStyle::EntrySmall).font));
        base::mixHash(key, std::size_t(page_.stamp));
        if (key == state_.key)
            return;
        state_.key = key;
        state_.texts.clear();
        state_.sentences.clear();
        for (const auto& difference : differences()) {
            if (!isRunningText(difference.key)) {
                state_.sentences.push_back(fieldSentence(difference, frame_.timeline));
                continue;
            }
            state_.texts.push_back({fieldName(difference.key, frame_.timeline),
                                    ChangedText(theme_, difference.parts, width, TextStyle::EntrySmall)});
        }
        if (state_.chosen == 0)
            state_.texts.push_back({{}, asItIs(width)});
    }

    ChangedText asItIs(float width) const {
        const auto& text = domain::textOf(page_.versions.front().record);
        return {theme_, {{domain::DifferencePart::Kind::Same, text}}, width, TextStyle::EntrySmall};
    }

    const char* legend() const {
        return state_.chosen == 0 ? tr("Choose a version to see what has changed since.")
                                  : tr("Struck through: only in this version. Underlined: only in what it is "
                                       "now.");
    }

    float differenceHeight(float width) const {
        float height = theme_.wrappedHeight(width, TextStyle::Small, legend()) + theme_.px(12);
        for (const auto& sentence : state_.sentences)
            height += theme_.wrappedHeight(width, TextStyle::Body, sentence) + theme_.px(6);
        for (const auto& [name, text] : state_.texts)
            height += theme_.face(TextStyle::SmallMedium).line + theme_.px(4 + 12) + text.height();
        return height;
    }

    void drawDifference(float width) {
        const auto& colors = theme_.colors();
        const float logical = width / theme_.scale();
        paragraph(theme_, TextStyle::Small, colors.ink2, legend(), logical);
        gap(theme_, 12);
        for (const auto& sentence : state_.sentences) {
            paragraph(theme_, TextStyle::Body, colors.ink, sentence, logical);
            gap(theme_, 6);
        }
        for (const auto& [name, text] : state_.texts) {
            if (!name.empty()) {
                paragraph(theme_, TextStyle::SmallMedium, colors.ink2, name, logical);
                gap(theme_, 4);
            }
            text.draw(theme_);
            gap(theme_, 12);
        }
        if (state_.chosen > 0 && state_.sentences.empty() && state_.texts.empty())
            paragraph(theme_, TextStyle::Body, colors.ink2, tr("It says the same as what it is now."),
                      logical);
    }

    void scrollByKeys() {
        const float page = ImGui::GetWindowHeight() * 0.85F;
        const ImGuiID focused = ImGui::GetFocusID();
        if (focused == 0)
            return;
        if (keyPressedOn(focused, ImGuiKey_PageDown, true))
            ImGui::SetScrollY(std::min(ImGui::GetScrollY() + page, ImGui::GetScrollMaxY()));
        if (keyPressedOn(focused, ImGuiKey_PageUp, true))
            ImGui::SetScrollY(std::max(ImGui::GetScrollY() - page, 0.0F));
    }

    // The answers

    void close() {
        if (onlyAnswer(theme_, tr("Close###versions-close")))
            state_.open = false;
    }

    void restore() {
        const auto& replaced = page_.versions[state_.chosen].replaced;
        if (replaced)
            frame_.intents.emplace_back(RestoreVersion{page_.record, replaced->step});
    }

    void drawAnswers() {
        const ButtonLook act{.kind = ButtonKind::Primary, .icon = Icon::Undo, .enabled = state_.chosen > 0};
        const auto answer =
            answers(theme_, tr("Close###versions-close"), tr("Restore this version###version-restore"),
                    {.kind = ButtonKind::Quiet}, act);
        if (answer == Answer::Kind)
            state_.open = false;
        else if (answer == Answer::Act)
            restore();
    }

    const KeepingFrame& frame_;
    const Theme& theme_;
    const VersionsPage& page_;
    VersionsState& state_;
};

} // namespace

void openVersions(VersionsState& state, const domain::RecordRef& of) {
    state = {.open = true, .of = of, .chosen = 1, .toChosen = true};
}

void drawVersions(const KeepingFrame& frame, const VersionsPage& page, VersionsState& state) {
    const Dialog dialog(frame.theme, "###versions", state.open, {.width = wide});
    if (dialog)
        Sheet(frame, page, state).draw();
}

} // namespace tend::ui
