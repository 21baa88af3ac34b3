#include "ui/journal/record_words.hpp"

#include "base/tr.hpp"
#include "ui/people/hello_choices.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::Channel;

std::string listed(const std::vector<std::string>& parts, std::string_view between) {
    std::string list;
    for (const auto& part : parts) {
        if (!list.empty())
            list += between;
        list += part;
    }
    return list;
}

const char* byChannel(Channel channel) {
    switch (channel) {
    case Channel::InPerson:
        return tr("in person");
    case Channel::Call:
        return tr("by call");
    case Channel::Message:
        return tr("by message");
    case Channel::Letter:
        return tr("by letter");
    case Channel::Online:
        return tr("online");
    }
    return "";
}

class Wording {
  public:
    explicit Wording(const domain::Timeline& timeline) : timeline_(timeline) {}

    std::string operator()(const domain::CheckIn& checkIn) const {
        std::vector<std::string> parts;
        if (checkIn.mood)
            parts.emplace_back(domain::moodName(*checkIn.mood));
        std::vector<std::string> levels;
        for (const auto& dimension : timeline_.dimensions)
            if (const auto level = checkIn.levelOf(dimension.id))
                levels.push_back(dimension.name + " " + std::to_string(level->value()));
        for (const auto& list : {listed(levels, ", "), listed(checkIn.activities, ", ")})
            if (!list.empty())
                parts.push_back(list);
        return listed(parts, ". ");
    }

    std::string operator()(const domain::Gratitude& gratitude) const {
        if (!gratitude.told)
            return tr("Thank-you, kept");
        const auto* whom = gratitude.told->person ? timeline_.nameOf(*gratitude.told->person) : nullptr;
        const auto& how = gratitude.told->how;
        if (whom && how)
            return fill(tr("Thank-you, told {0} {1}"), {*whom, byChannel(*how)});
        if (whom)
            return fill(tr("Thank-you, told {0}"), {*whom});
        return how ? fill(tr("Thank-you, told {0}"), {byChannel(*how)}) : std::string(tr("Thank-you, told"));
    }

    std::string operator()(const domain::Hello& hello) const {
        const auto* whom = timeline_.nameOf(hello.person);
        const auto said = whom ? fill(tr("Hello to {0}, {1}"), {*whom, byChannel(hello.channel)})
                               : fill(tr("Hello {0}"), {byChannel(hello.channel)});
        return said + ". " + reasonWords(hello.reason);
    }

    std::string operator()(const domain::Rest& rest) const {
        return rest.season ? fill(tr("Season of rest until {0}"), {longDate(rest.last)})
                           : std::string(tr("Rest day"));
    }

    std::string operator()(const domain::Person& person) const {
        return fill(tr("{0} came onto the care list"), {person.name});
    }

  private:
    const domain::Timeline& timeline_;
};

} // namespace

std::string recordWords(const domain::Record& record, const domain::Timeline& timeline) {
    auto words = std::visit(Wording(timeline), record);
    if (std::holds_alternative<domain::Person>(record) || !domain::filingOf(record).late())
        return words;
    return words.empty() ? std::string(tr("Filled in later")) : fill(tr("{0}. Filled in later"), {words});
}

} // namespace tend::ui
