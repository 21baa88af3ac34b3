#pragma once

#include "journeys/whole_app.hpp"
#include "platform/fonts/fonts.hpp"

#include <functional>

namespace tend::test {

/// The fonts the app is drawn with. Must outlive the harness.
class FontsOfTheDesktop {
  public:
    /// For HarnessLook; once.
    const std::function<ui::Fonts(ImFontAtlas&)>& load() const { return load_; }

    ui::Desk desk() {
        ui::Desk desk;
        desk.shaper = &library_.shaper();
        return desk;
    }

  private:
    ui::Fonts loadedInto(ImFontAtlas& atlas) {
        const auto set = library_.loadInto(atlas);
        return {set.serif,      set.serifItalic,  set.serifMedium,         set.serifSemiBold, set.sans,
                set.sansMedium, set.sansSemiBold, set.serifSemiBoldItalic, set.mono,          set.monoBox};
    }

    platform::FontLibrary library_{};
    std::function<ui::Fonts(ImFontAtlas&)> load_ = [this](ImFontAtlas& atlas) { return loadedInto(atlas); };
};

/// The whole app with these fonts, and text in every script set as it is read.
class Drawn {
  public:
    explicit Drawn(const Evening& evening, HarnessLook look = {}) : app(evening.app(with(look))) {
        app.ui.theme().setDesk(fonts_.desk());
    }

  private:
    HarnessLook with(HarnessLook look) const {
        look.fonts = &fonts_.load();
        return look;
    }

    FontsOfTheDesktop fonts_{};

  public:
    WholeApp app;
};

} // namespace tend::test
