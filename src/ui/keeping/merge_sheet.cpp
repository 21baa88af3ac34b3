#include "ui/keeping/merge_sheet.hpp"

#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/people/people_words.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::Person;

// Logical px.
constexpr float wide = 640, sideBySide = 460, between = 16, padding = 16, avatarSide = 40;
constexpr std::size_t mostOffered = 8;

class Sheet {
  public:
    Sheet(const Theme& theme, const domain::CareList& list, MergeState& state, PictureShelf* shelf,
          Intents& intents)
        : theme_(theme), list_(list), state_(state), shelf_(shelf), intents_(intents) {}

    void draw() {
        const auto* one = person(state_.one);
        if (!one) {
            state_.open = false;
            return;
        }
        const auto* other = person(state_.other);
        paragraph(theme_, TextStyle::SubTitle, theme_.colors().ink,
                  fill(tr("Who is {0} as well?"), {one->name}));
        gap(theme_, 4);
        paragraph(
            theme_, TextStyle::BodyLarge, theme_.colors().ink2,
            tr("Two entries of your care list that are one person become one, with the hellos, thank-yous "
               "and circles of both."));
        gap(theme_, 16);
        drawWho(*one);
        if (other) {
            gap(theme_, 16);
            drawBoth(*one, *other);
            gap(theme_, 12);
            paragraph(theme_, TextStyle::Body, theme_.colors().ink2, outcome(*one, *other));
        }
        state_.opening = false;
        gap(theme_, 20);
        drawAnswers();
    }

  private:
    const Person* person(const std::optional<base::Id>& id) const {
        const auto found = std::ranges::find_if(list_.entries, [&](const auto& entry) {
            return id && entry.person.filing.id == *id && !entry.person.isMe;
        });
        return found == list_.entries.end() ? nullptr : &found->person;
    }

    /// Those that have what is typed in their names; while nothing is, whose name begins alike.
    std::vector<const Person*> offered(const Person& one) const {
        const auto wanted = domain::foldedName(state_.search);
        const auto first = domain::foldedName(shortName(one.name));
        std::vector<const Person*> alike, others;
        for (const auto& entry : list_.entries) {
            if (entry.person.isMe || entry.person.filing.id == one.filing.id)
                continue;
            const auto folded = domain::foldedName(entry.person.name);
            if (folded.find(wanted) == std::string::npos)
                continue;
            (folded.find(first) != std::string::npos ? alike : others).push_back(&entry.person);
        }
        alike.insert(alike.end(), others.begin(), others.end());
        alike.resize(std::min(alike.size(), mostOffered));
        return alike;
    }

    void drawWho(const Person& one) {
        FieldLook look{.named = true, .placeholder = tr("A name"), .icon = Icon::Search};
        look.focus = state_.opening;
        const auto event = textField(theme_, tr("The same as###merge-who"), state_.search, look);
        const auto found = offered(one);
        if (event.entered && !found.empty())
            state_.other = found.front()->filing.id;
        gap(theme_, 8);
        if (found.empty())
            return paragraph(theme_, TextStyle::Body, theme_.colors().ink2,
                             tr("Nobody else on the care list is called so."));
        std::vector<ChipItem> items;
        items.reserve(found.size());
        for (const auto* someone : found)
            items.push_back({someone->name + "###merge-" + someone->filing.id.toString(),
                             state_.other == someone->filing.id});
        if (const auto pressed = chips(theme_, items))
            state_.other = found[*pressed]->filing.id;
    }

    std::string facts(const Person& someone) const {
        std::string words = factsWords(someone);
        const auto add = [&](const std::string& more) {
            if (!more.empty())
                words += (words.empty() ? "" : "\n") + more;
        };
        std::string circles;
        for (const auto& circle : someone.circles)
            circles += (circles.empty() ? "" : ", ") + circle;
        add(circles);
        if (someone.rhythm)
            add(fill(tr("A hello every {0}"), {rhythmWords(*someone.rhythm)}));
        add(someone.remember);
        return words.empty() ? std::string(tr("Nothing else is written down.")) : words;
    }

    float cardHeight(const Person& someone, float width) const {
        const float text = width - 2 * theme_.px(padding);
        const float beside = text - theme_.px(avatarSide + 12);
        const float head =
            std::max(theme_.px(avatarSide), theme_.wrappedHeight(beside, TextStyle::Nav, someone.name) +
                                                theme_.wrappedHeight(beside, TextStyle::Small, mark(true)));
        return head + theme_.px(10) + theme_.wrappedHeight(text, TextStyle::Small, facts(someone)) +
               2 * theme_.px(padding);
    }

    static const char* mark(bool stays) { return stays ? tr("Stays") : tr("Goes to the trash"); }

    /// One of the two, to be chosen as the one who stays.
    Touch card(const Person& someone, bool stays, ImVec2 size, const char* id) {
        const auto label = someone.name + ". " + mark(stays) + id;
        const Touch card = touch(theme_, label.c_str(), size, {.checked = stays});
        if (!card.visible)
            return card;
        auto& canvas = *ImGui::GetWindowDrawList();
        const auto& colors = theme_.colors();
        surface(canvas, theme_, card.box, corner::well,
                stays ? colors.actTint : mixed(colors.well, colors.hover, card.warmth));
        if (stays)
            border(canvas, theme_, card.box, corner::well, colors.act);
        const ImVec2 at(card.box.min.x + theme_.px(padding), card.box.min.y + theme_.px(padding));
        avatar(canvas, theme_, at, avatarSide, someone, faceOf(shelf_, theme_, someone, avatarSide));
        const float text = size.x - 2 * theme_.px(padding);
        const float beside = text - theme_.px(avatarSide + 12);
        const float left = at.x + theme_.px(avatarSide + 12);
        float y = at.y;
        y += theme_.wrapped(canvas, {left, y}, beside, TextStyle::Nav, colors.ink, someone.name);
        y += theme_.wrapped(canvas, {left, y}, beside, TextStyle::Small, stays ? colors.act : colors.ink2,
                            mark(stays));
        y = std::max(y, at.y + theme_.px(avatarSide)) + theme_.px(10);
        theme_.wrapped(canvas, {at.x, y}, text, TextStyle::Small, colors.ink2, facts(someone));
        drawRing(theme_, card, corner::well);
        return card;
    }

    void drawBoth(const Person& one, const Person& other) {
        fieldName(theme_, tr("Whose name stays"));
        const float room = roomLeft();
        const bool beside = room >= theme_.px(sideBySide);
        const float width = beside ? std::floor((room - theme_.px(between)) / 2) : room;
        const float first = cardHeight(one, width), second = cardHeight(other, width);
        const float high = std::max(first, second);
        const ImVec2 top = here();
        const Touch left = card(one, !state_.keepOther, {width, beside ? high : first}, "###merge-one");
        if (beside)
            moveTo({top.x + width + theme_.px(between), top.y});
        else
            gap(theme_, 8);
        const Touch right = card(other, state_.keepOther, {width, beside ? high : second}, "###merge-other");
        const std::array stops{Stop{left.id, left.box}, Stop{right.id, right.box}};
        walkStops(stops, Walk::Both);
        if (left.pressed || right.pressed)
            state_.keepOther = right.pressed;
        moveTo({top.x, here().y});
    }

    std::string outcome(const Person& one, const Person& other) const {
        const auto& stays = state_.keepOther ? other : one;
        const auto& goes = state_.keepOther ? one : other;
        return fill(
            tr("{0} keeps what is written there, and takes over from {1} what is missing: birthday, rhythm, "
               "how you met. What to remember of both stands together. Undo parts them again."),
            {stays.name, goes.name});
    }

    void drawAnswers() {
        const bool ready = person(state_.other) != nullptr;
        const auto answer =
            answers(theme_, tr("Not now###merge-no"), tr("Make them one###merge-yes"),
                    {.kind = ButtonKind::Quiet}, {.kind = ButtonKind::Primary, .enabled = ready});
        if (answer == Answer::Kind)
            state_.open = false;
        if (answer != Answer::Act || !ready)
            return;
        const auto from = state_.keepOther ? *state_.one : *state_.other;
        const auto into = state_.keepOther ? *state_.other : *state_.one;
        intents_.emplace_back(MergePeople{from, into});
        state_.open = false;
    }

    const Theme& theme_;
    const domain::CareList& list_;
    MergeState& state_;
    PictureShelf* shelf_;
    Intents& intents_;
};

} // namespace

void openMerge(MergeState& state, const base::Id& person) {
    state = {.open = true, .opening = true, .one = person};
}

void drawMerge(const Theme& theme, const domain::CareList& list, MergeState& state, PictureShelf* shelf,
               Intents& intents) {
    const Dialog dialog(theme, "###merge", state.open, {.width = wide});
    if (dialog)
        Sheet(theme, list, state, shelf, intents).draw();
}

} // namespace tend::ui
