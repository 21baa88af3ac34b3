#pragma once

#include "support/ui_harness.hpp"
#include "ui/today/today.hpp"
#include "ui/today/today_sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace tend::test {

/// The Today screen without a screen, and everything it asked for.
struct TodayScreen {
    explicit TodayScreen(domain::DayPage shown, const HarnessLook& look = {})
        : page(std::move(shown)), ui(
                                      [this](const ui::Theme& theme) {
                                          ui::Intents asked;
                                          ui::drawToday(page, state, theme, asked);
                                          for (auto& intent : asked)
                                              intents.push_back(std::move(intent));
                                      },
                                      look) {}

    /// All of one kind, in order.
    template <class Kind>
    std::vector<Kind> asked() const {
        std::vector<Kind> found;
        for (const auto& intent : intents)
            if (const auto* one = std::get_if<Kind>(&intent))
                found.push_back(*one);
        return found;
    }

    /// The only one asked for; throws where there is none or several of anything.
    template <class Kind>
    Kind only() const {
        if (intents.size() != 1)
            throw std::runtime_error("asked for " + std::to_string(intents.size()) + " things");
        return std::get<Kind>(intents.front());
    }

    domain::DayPage page;
    ui::TodayState state{};
    ui::Intents intents{};
    UiHarness ui;
};

} // namespace tend::test
