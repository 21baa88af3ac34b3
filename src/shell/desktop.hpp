#pragma once

#include "platform/primary_selection.hpp"
#include "platform/spelling.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/editor/editor.hpp"
#include "ui/widgets/editor/spelling.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tend::shell {

/// The desktop's dictionaries as the writing surface asks them.
class DesktopSpelling final : public ui::editor::Spelling {
  public:
    explicit DesktopSpelling(platform::SpellingSources sources) : dictionaries_(std::move(sources)) {}

    unsigned revision() const override { return dictionaries_.revision(); }

    bool available() override { return dictionaries_.available(); }

    bool knows(std::string_view word) override { return dictionaries_.knows(word); }

    std::vector<std::string> suggestions(std::string_view word) override {
        return dictionaries_.suggestions(word);
    }

    void learn(std::string_view word) override { dictionaries_.learn(word); }

    void ignore(std::string_view word) override { dictionaries_.ignore(word); }

    std::vector<ui::editor::Language> languages() override;
    void choose(const std::vector<std::string>& tags) override;

    /// As Preferences::spelling has them.
    void begin(const std::optional<std::vector<std::string>>& tags) { dictionaries_.choose(tags); }

    /// What the owner has chosen since the last time this was asked.
    std::optional<std::vector<std::string>> takeChosen();

  private:
    platform::Dictionaries dictionaries_;
    std::optional<std::vector<std::string>> chosen_{};
};

/// What the desktop lends to the page, for one window.
class Desktop {
  public:
    Desktop(platform::SpellingSources sources, std::optional<platform::PrimarySelection> primary);
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// To be called before each frame: hands it all to the page, beside what others have lent.
    void lend(ui::Theme& theme, std::vector<std::filesystem::path> dropped);

    DesktopSpelling& spelling() { return spelling_; }

    /// An address no program was found for, or that is handed to none; once.
    std::optional<std::string> takeUnopened() { return std::exchange(unopened_, std::nullopt); }

  private:
    DesktopSpelling spelling_;
    std::optional<ui::editor::PrimarySelection> primary_{};
    std::optional<std::string> unopened_{};
    bool lent_ = false;
};

} // namespace tend::shell
