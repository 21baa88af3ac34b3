#pragma once

#include "domain/care_list.hpp"
#include "support/ui_harness.hpp"
#include "ui/people/people.hpp"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tend::test {

domain::Day day(int year, unsigned month, unsigned dayOfMonth);
base::Id idOf(int n);

/// Ids of sampleCareList().
inline constexpr int me = 1, ines = 2, samuel = 3, oksana = 4, leila = 5, daniel = 6;

domain::CareListEntry someone(int n, std::string name, domain::Standing standing, int daysSince);
domain::Hello helloWith(int n, int person, domain::Day on, domain::Channel channel, domain::Reason reason,
                        std::string note = {});
domain::Gratitude thanks(int n, std::string text, std::optional<domain::Day> told = {});

/// Six people on 14 October 2026: the owner; Ines and Samuel, whom a hello would suit; Oksana, newly met;
/// Leïla in rhythm; Daniel, resting. With nobody else, `alone`.
domain::CareList sampleCareList();
/// ... and so many more.
domain::CareList manyPeople(int count);
domain::PersonPage samplePage(const domain::CareList& list, const base::Id& person, int hellos = 14);

/// The People screen over models that stay as they are, with all it asked for.
class PeopleOnScreen {
  public:
    explicit PeopleOnScreen(domain::CareList people = sampleCareList(), const HarnessLook& look = {});

    domain::CareList list;
    int hellos = 14;
    std::vector<domain::Picture> pictures{}; ///< of whom is shown
    ui::PeopleState state{};
    ui::Intents intents{};
    std::optional<domain::PersonPage> page{};
    UiHarness ui;

    /// All that was asked for, of one kind.
    template <class Asked>
    std::vector<Asked> asked() const {
        std::vector<Asked> found;
        for (const auto& intent : intents)
            if (const auto* one = std::get_if<Asked>(&intent))
                found.push_back(*one);
        return found;
    }

    void show(int person);

    bool shows(int person) const { return state.shown == idOf(person); }

  private:
    void draw(const ui::Theme& theme);
};

/// "###person-<id>"
std::string rowOf(int person);

} // namespace tend::test
