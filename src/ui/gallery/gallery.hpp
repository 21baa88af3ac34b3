#pragma once

#include "ui/gallery/gallery_state.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

class Theme;
struct GalleryFrame;

/// One card of the gallery.
struct Exhibit {
    std::string_view key;                  ///< "buttons": stable
    const char* title;                     ///< translated
    std::vector<std::string_view> headers; ///< of src/ui that it shows: "widgets/button.hpp"
    std::string stop;                      ///< "###id" where Tab stops first; empty where all is only read
    void (*draw)(const GalleryFrame&);
};

/// Everything the gallery shows, in its order: the list of the widgets drawn for Tend.
std::vector<Exhibit> exhibits();

/// One exhibit alone at the cursor, `width` logical px wide.
void drawExhibit(const Exhibit& exhibit, GalleryState& state, const Theme& theme, float width);

/// Fills the current window with every widget in its states, each of them at work.
void drawGallery(GalleryState& state, const Theme& theme);

} // namespace tend::ui
