#pragma once

#include <imgui.h>

namespace tend::ui {

/// The owner's words are serif, Tend's are sans (headings excepted). The shell loads them; any may be null,
/// then Dear ImGui's own font stands in.
struct Fonts {
    ImFont* serif = nullptr;
    ImFont* serifItalic = nullptr;
    ImFont* serifMedium = nullptr;
    ImFont* serifSemiBold = nullptr;
    ImFont* sans = nullptr;
    ImFont* sansMedium = nullptr;
    ImFont* sansSemiBold = nullptr;
    ImFont* serifSemiBoldItalic = nullptr; ///< where it is missing, the italic stands in
    ImFont* mono = nullptr;                ///< where it is missing, the sans stands in
    float monoBox = 1.362F;                ///< ascent + descent of `mono`, in ems
};

/// The type scale of design.md: em size / line height in logical px.
enum class TextStyle {
    Hero,             ///< serif medium 48/58: welcome
    Display,          ///< serif medium 40/48: the date on Today
    Greeting,         ///< serif medium 36/44: the lock screen
    PersonName,       ///< serif medium 30/38: a person's page
    Title,            ///< serif medium 28/36: screens
    SubTitle,         ///< serif medium 24/32: records, dialogs
    Head,             ///< serif medium 20/28: sections
    Number,           ///< serif medium 28/32: streaks
    NumberLarge,      ///< serif medium 32/40: streaks on their own screen
    DayNumber,        ///< serif medium 26/30: the day of the month
    Brand,            ///< serif semi-bold 23/32: "Tend" on the rail
    Entry,            ///< serif 17/26: what the owner wrote
    EntryItalic,      ///< serif italic 17/26: prompts, memories
    EntrySmall,       ///< serif 16/24
    EntrySmallItalic, ///< serif italic 16/24
    Nav,              ///< sans medium 15/20: rail, names, step titles
    LabelLarge,       ///< sans medium 16/22: large buttons
    Label,            ///< sans medium 14/20: buttons, row titles
    LabelBold,        ///< sans semi-bold 14/20: initials
    Body,             ///< sans 14/20
    BodyLarge,        ///< sans 15/22: dialogs
    Small,            ///< sans 13/18: secondary lines
    SmallMedium,      ///< sans medium 13/18: chips, small buttons
    SmallBold,        ///< sans semi-bold 13/18: the chosen face, tooltips
    Tiny,             ///< sans 12/16: axes and legends
    TinyMedium,       ///< sans medium 12/16: tags
    TinyBold,         ///< sans semi-bold 12/16: the numeral in a pip
};

inline constexpr int textStyleCount = static_cast<int>(TextStyle::TinyBold) + 1;

enum class TypeFace {
    Serif,
    SerifItalic,
    SerifMedium,
    SerifSemiBold,
    SerifSemiBoldItalic,
    Sans,
    SansMedium,
    SansSemiBold,
    Mono
};

/// What a style is set in; sizes in logical px.
struct TypeSpec {
    TypeFace face;
    float em;
    float line;
};

TypeSpec specOf(TextStyle style);

/// Dear ImGui sizes a font by ascent + descent; times this an em becomes one.
/// Of what the design names; Mono is whatever the desktop has (Fonts::monoBox).
float boxPerEm(TypeFace face);
/// The part of that above the baseline.
float ascentPerEm(TypeFace face);

ImFont* fontOf(const Fonts& fonts, TypeFace face);

} // namespace tend::ui
