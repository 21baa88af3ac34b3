#include "ui/people/hello_choices.hpp"

#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/people/reason_mark.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/touch.hpp"

#include <array>
#include <string>

namespace tend::ui {

namespace {

using base::tr;
using domain::Channel;
using domain::Nameable;
using domain::Reason;

constexpr std::array channels{Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter,
                              Channel::Online};
constexpr std::array reasons{Reason::Nothing, Reason::Needed, Reason::Problem};
constexpr std::size_t mostOffered = 6;

std::string labelled(const char* words, const std::string& id) {
    return words + ("###hello-" + id);
}

/// One reason as a row with its shape.
Touch reasonRow(const Theme& theme, Reason reason, bool on) {
    const auto label = labelled(reasonWords(reason), "because-" + std::string(toWord(reason)));
    const float width = roomLeft(), textLeft = theme.px(38), textWidth = width - textLeft - theme.px(8);
    const float high = theme.wrappedHeight(textWidth, TextStyle::Label, wordsOf(label.c_str()));
    const Touch row = touch(theme, label.c_str(), {width, high + theme.px(16)}, {.checked = on});
    if (!row.visible)
        return row;
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    surface(canvas, theme, row.box, corner::control, on ? colors.actTint : faded(colors.hover, row.warmth));
    if (on)
        border(canvas, theme, row.box, corner::control, colors.act);
    const float middle = row.box.center().y;
    reasonMark(canvas, theme, {row.box.min.x + theme.px(20), middle}, reason);
    theme.wrapped(canvas, {row.box.min.x + textLeft, middle - high / 2}, textWidth, TextStyle::Label,
                  on ? colors.act : colors.ink2, wordsOf(label.c_str()));
    drawRing(theme, row, 10);
    return row;
}

} // namespace

const char* channelWords(Channel channel) {
    switch (channel) {
    case Channel::InPerson:
        return tr("In person");
    case Channel::Call:
        return tr("Call");
    case Channel::Message:
        return tr("Message");
    case Channel::Letter:
        return tr("Letter");
    case Channel::Online:
        return tr("Online");
    }
    return "";
}

const char* reasonWords(Reason reason) {
    switch (reason) {
    case Reason::Nothing:
        return tr("Nothing, just you");
    case Reason::Needed:
        return tr("Needed something");
    case Reason::Problem:
        return tr("A problem");
    }
    return "";
}

std::optional<Channel> channelChoice(const Theme& theme, Channel chosen) {
    std::array<std::string, channels.size()> labels;
    std::array<const char*, channels.size()> shown{};
    std::vector<ChipItem> items;
    int at = 0;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        labels[i] = labelled(channelWords(channels[i]), std::string(toWord(channels[i])));
        shown[i] = labels[i].c_str();
        items.push_back({labels[i], channels[i] == chosen});
        at = channels[i] == chosen ? int(i) : at;
    }
    if (segmentedWidth(theme, shown) <= roomLeft()) {
        const auto picked = segmented(theme, "hello-channel", shown, at);
        return picked ? std::optional(channels[std::size_t(*picked)]) : std::nullopt;
    }
    const auto pressed = chips(theme, items);
    return pressed ? std::optional(channels[*pressed]) : std::nullopt;
}

std::optional<Reason> reasonChoice(const Theme& theme, Reason chosen) {
    std::array<Stop, reasons.size()> stops{};
    std::optional<Reason> pressed;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (i > 0)
            gap(theme, 4);
        const Touch row = reasonRow(theme, reasons[i], reasons[i] == chosen);
        stops[i] = {row.id, row.box};
        if (row.pressed)
            pressed = reasons[i];
    }
    walkStops(stops, Walk::Down);
    return pressed;
}

std::vector<const Nameable*> peopleCalled(std::span<const Nameable> people, std::string_view typed) {
    const auto wanted = domain::foldedName(typed);
    std::vector<const Nameable*> found;
    for (const auto& person : people) {
        const auto folded = domain::foldedName(person.name);
        if (folded.starts_with(wanted) || folded.find(" " + wanted) != std::string::npos)
            found.push_back(&person);
        if (found.size() == mostOffered)
            break;
    }
    return found;
}

const Nameable* personChips(const Theme& theme, std::span<const Nameable* const> people) {
    std::vector<ChipItem> items;
    items.reserve(people.size());
    for (const auto* person : people)
        items.push_back({labelled(person->name.c_str(), "to-" + person->person.toString())});
    const auto pressed = chips(theme, items);
    return pressed ? people[*pressed] : nullptr;
}

} // namespace tend::ui
