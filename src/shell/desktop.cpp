#include "shell/desktop.hpp"

#include "platform/address.hpp"

#include <algorithm>
#include <utility>

namespace tend::shell {

std::vector<ui::editor::Language> DesktopSpelling::languages() {
    const auto& chosen = dictionaries_.chosen();
    std::vector<ui::editor::Language> languages;
    for (const auto& one : dictionaries_.installed())
        languages.push_back({one.tag, one.name, std::ranges::find(chosen, one.tag) != chosen.end()});
    return languages;
}

void DesktopSpelling::choose(const std::vector<std::string>& tags) {
    dictionaries_.choose(tags);
    chosen_ = tags;
}

std::optional<std::vector<std::string>> DesktopSpelling::takeChosen() {
    return std::exchange(chosen_, std::nullopt);
}

Desktop::Desktop(platform::SpellingSources sources, std::optional<platform::PrimarySelection> primary)
    : spelling_(std::move(sources)) {
    if (primary)
        primary_ = {.get = [primary] { return primary->get(); },
                    .set = [primary](const std::string& utf8) { primary->set(utf8); }};
}

void Desktop::lend(ui::Theme& theme, std::vector<std::filesystem::path> dropped) {
    if (lent_ && dropped == theme.desk().dropped)
        return;
    auto desk = theme.desk();
    desk.spelling = &spelling_;
    desk.primary = primary_ ? &*primary_ : nullptr;
    desk.openAddress = [this](const std::string& address) {
        if (!platform::openAddress(address))
            unopened_ = address;
    };
    desk.dropped = std::move(dropped);
    theme.setDesk(std::move(desk));
    lent_ = true;
}

} // namespace tend::shell
