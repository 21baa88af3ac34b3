#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/following.hpp"
#include "domain/names.hpp"
#include "ui/keeping/keeping.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::NameInUse;

constexpr float wide = 560;           ///< logical px
constexpr std::size_t mostShown = 24; ///< chips; more are found by typing

class Sheet {
  public:
    Sheet(const KeepingFrame& frame, const domain::NamesPage& page, NamesState& state)
        : frame_(frame), theme_(frame.theme), page_(page), state_(state) {}

    void draw() {
        const auto& colors = theme_.colors();
        paragraph(theme_, TextStyle::SubTitle, colors.ink, tr("Another name, everywhere"));
        gap(theme_, 4);
        paragraph(
            theme_, TextStyle::BodyLarge, colors.ink2,
            tr("Choose an activity or a tag. All entries that have it follow, those in the trash too."));
        gap(theme_, 16);
        drawKinds();
        gap(theme_, 12);
        drawList();
        if (const auto* chosen = inUse(state_.chosen)) {
            gap(theme_, 16);
            drawName(*chosen);
        } else {
            gap(theme_, 20);
            drawClose();
        }
    }

  private:
    const std::vector<NameInUse>& all() const { return state_.tags ? page_.tags : page_.activities; }

    const NameInUse* inUse(std::string_view name) const {
        const auto found = std::ranges::find_if(
            all(), [&](const NameInUse& one) { return !name.empty() && domain::sameName(one.name, name); });
        return found == all().end() ? nullptr : &*found;
    }

    void drawKinds() {
        const std::array labels{tr("Activities###names-activities"), tr("Tags###names-tags")};
        if (const auto kind = segmented(theme_, "names-kind", labels, state_.tags ? 1 : 0))
            state_ = {.open = true, .opening = true, .tags = *kind == 1};
    }

    /// Those that have what is typed, the most used first.
    std::vector<const NameInUse*> found() const {
        std::vector<const NameInUse*> found;
        const auto wanted = domain::foldedName(state_.find);
        for (const auto& one : all())
            if (domain::foldedName(one.name).find(wanted) != std::string::npos)
                found.push_back(&one);
        std::ranges::stable_sort(found, std::greater<>(), &NameInUse::entries);
        return found;
    }

    void choose(const NameInUse& one) {
        state_.chosen = state_.name = one.name;
        state_.toName = true;
        state_.error.clear();
    }

    void drawList() {
        const auto& colors = theme_.colors();
        if (all().empty())
            return paragraph(theme_, TextStyle::Body, colors.ink2,
                             state_.tags ? tr("No entry has a tag yet. A # before a word makes one.")
                                         : tr("No check-in has an activity yet."));
        FieldLook look{.placeholder = tr("Find one by its letters"), .icon = Icon::Search};
        look.focus = state_.opening;
        state_.opening = false;
        const auto event = textField(theme_, tr("Find###names-find"), state_.find, look);
        gap(theme_, 8);
        auto shown = found();
        if (event.entered && !shown.empty())
            choose(*shown.front());
        const auto more = shown.size() > mostShown;
        shown.resize(std::min(shown.size(), mostShown));
        std::vector<ChipItem> items;
        items.reserve(shown.size());
        for (const auto* one : shown)
            items.push_back({(state_.tags ? "#" : "") + one->name + " " +
                                 grouped(static_cast<long>(one->entries)) + "###name-" + one->name,
                             domain::sameName(one->name, state_.chosen)});
        if (const auto pressed = chips(theme_, items))
            choose(*shown[*pressed]);
        if (shown.empty())
            paragraph(theme_, TextStyle::Body, colors.ink2, tr("None is called so."));
        else if (more)
            paragraph(theme_, TextStyle::Small, colors.ink2, tr("There are more; type a few letters."));
    }

    /// What the new name is as it will be written; empty where it can be none.
    std::string wanted() const {
        if (!state_.tags)
            return std::string(base::trimmed(state_.name));
        return domain::tagName(state_.name).value_or(std::string());
    }

    /// What will happen, before it does.
    std::string outlook(const NameInUse& chosen) const {
        const auto to = wanted();
        const auto count = grouped(static_cast<long>(chosen.entries));
        const auto* other = inUse(to);
        if (other && !domain::sameName(other->name, chosen.name))
            return fill(
                trn("There is {1} already, in {2} of your entries: the one entry with {0} joins them, and "
                    "they cannot be told apart any more.",
                    "There is {1} already, in {2} of your entries: the {3} with {0} join them, and they "
                    "cannot be told apart any more.",
                    chosen.entries),
                {chosen.name, other->name, grouped(static_cast<long>(other->entries)), count});
        return fill(trn("One entry changes.", "{0} entries change.", chosen.entries), {count});
    }

    void drawName(const NameInUse& chosen) {
        FieldLook look{.named = true, .error = state_.error};
        look.focus = look.selectAll = state_.toName;
        state_.toName = false;
        const auto label = fill(tr("What {0} is to be called"), {chosen.name}) + "###names-new";
        const auto event = textField(theme_, label.c_str(), state_.name, look);
        if (event.changed)
            state_.error.clear();
        gap(theme_, 8);
        paragraph(theme_, TextStyle::Body, theme_.colors().ink2, outlook(chosen));
        gap(theme_, 20);
        const auto* other = inUse(wanted());
        const bool joins = other && !domain::sameName(other->name, chosen.name);
        const auto answer = answers(theme_, tr("Close###names-close"),
                                    joins ? tr("Make them one###names-rename") : tr("Rename###names-rename"));
        if (answer == Answer::Kind)
            state_.open = false;
        else if (answer == Answer::Act || event.entered)
            rename(chosen);
    }

    void rename(const NameInUse& chosen) {
        const auto to = wanted();
        if (to.empty()) {
            state_.error =
                state_.tags ? tr("A tag is one word of letters, digits, - and _, with a letter among them.")
                            : tr("An activity needs a name.");
            return;
        }
        if (to == chosen.name) {
            state_.error = tr("It is called so already.");
            return;
        }
        using What = RenameEverywhere::What;
        frame_.intents.emplace_back(
            RenameEverywhere{state_.tags ? What::Tag : What::Activity, chosen.name, to});
        state_.open = false;
    }

    void drawClose() {
        if (onlyAnswer(theme_, tr("Close###names-close"), all().empty()))
            state_.open = false;
    }

    const KeepingFrame& frame_;
    const Theme& theme_;
    const domain::NamesPage& page_;
    NamesState& state_;
};

} // namespace

void openNames(NamesState& state) {
    state = {.open = true, .opening = true};
}

void drawNames(const KeepingFrame& frame, const domain::NamesPage& page, NamesState& state) {
    const Dialog dialog(frame.theme, "###names", state.open, {.width = wide});
    if (dialog)
        Sheet(frame, page, state).draw();
}

} // namespace tend::ui
