#include "ui/theme/type.hpp"

namespace tend::ui {

TypeSpec specOf(TextStyle style) {
    using enum TypeFace;
    switch (style) {
    case TextStyle::Hero:
        return {SerifMedium, 48, 58};
    case TextStyle::Display:
        return {SerifMedium, 40, 48};
    case TextStyle::Greeting:
        return {SerifMedium, 36, 44};
    case TextStyle::PersonName:
        return {SerifMedium, 30, 38};
    case TextStyle::Title:
        return {SerifMedium, 28, 36};
    case TextStyle::SubTitle:
        return {SerifMedium, 24, 32};
    case TextStyle::Head:
        return {SerifMedium, 20, 28};
    case TextStyle::Number:
        return {SerifMedium, 28, 32};
    case TextStyle::NumberLarge:
        return {SerifMedium, 32, 40};
    case TextStyle::DayNumber:
        return {SerifMedium, 26, 30};
    case TextStyle::Brand:
        return {SerifSemiBold, 23, 32};
    case TextStyle::Entry:
        return {Serif, 17, 26};
    case TextStyle::EntryItalic:
        return {SerifItalic, 17, 26};
    case TextStyle::EntrySmall:
        return {Serif, 16, 24};
    case TextStyle::EntrySmallItalic:
        return {SerifItalic, 16, 24};
    case TextStyle::Nav:
        return {SansMedium, 15, 20};
    case TextStyle::LabelLarge:
        return {SansMedium, 16, 22};
    case TextStyle::Label:
        return {SansMedium, 14, 20};
    case TextStyle::LabelBold:
        return {SansSemiBold, 14, 20};
    case TextStyle::Body:
        return {Sans, 14, 20};
    case TextStyle::BodyLarge:
        return {Sans, 15, 22};
    case TextStyle::Small:
        return {Sans, 13, 18};
    case TextStyle::SmallMedium:
        return {SansMedium, 13, 18};
    case TextStyle::SmallBold:
        return {SansSemiBold, 13, 18};
    case TextStyle::Tiny:
        return {Sans, 12, 16};
    case TextStyle::TinyMedium:
        return {SansMedium, 12, 16};
    case TextStyle::TinyBold:
        return {SansSemiBold, 12, 16};
    }
    return {Sans, 14, 20};
}

float boxPerEm(TypeFace face) {
    return face >= TypeFace::Sans ? 1.210F : 1.393F;
}

float ascentPerEm(TypeFace face) {
    return face >= TypeFace::Sans ? 0.96875F : 0.952F;
}

ImFont* fontOf(const Fonts& fonts, TypeFace face) {
    switch (face) {
    case TypeFace::Serif:
        return fonts.serif;
    case TypeFace::SerifItalic:
        return fonts.serifItalic;
    case TypeFace::SerifMedium:
        return fonts.serifMedium;
    case TypeFace::SerifSemiBold:
        return fonts.serifSemiBold;
    case TypeFace::SerifSemiBoldItalic:
        return fonts.serifSemiBoldItalic != nullptr ? fonts.serifSemiBoldItalic : fonts.serifItalic;
    case TypeFace::Sans:
        return fonts.sans;
    case TypeFace::SansMedium:
        return fonts.sansMedium;
    case TypeFace::SansSemiBold:
        return fonts.sansSemiBold;
    case TypeFace::Mono:
        return fonts.mono != nullptr ? fonts.mono : fonts.sans;
    }
    return fonts.sans;
}

} // namespace tend::ui
