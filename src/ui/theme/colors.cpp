#include "ui/theme/colors.hpp"

#include <cmath>

namespace tend::ui {

namespace {

constexpr ImU32 hex(unsigned rgb) {
    return IM_COL32((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF, 0xFF);
}

constexpr ImU32 nothing = 0;

Colors light() {
    return {
        .rail = hex(0xEBE8E0),
        .canvas = hex(0xF1EFE8),
        .sheet = hex(0xFFFDF9),
        .raised = hex(0xFFFFFF),
        .well = hex(0xF5F2EB),
        .hover = hex(0xEFECE4),
        .hair = hex(0xE3DED4),
        .edge = hex(0x857E8B),
        .none = hex(0xCBC3B6),
        .track = hex(0xE3DED4),
        .outline = nothing,
        .ink = hex(0x2A2730),
        .ink2 = hex(0x5A5561),
        .ink3 = hex(0x69636F),
        .inkOff = hex(0xA5A1A9),
        .act = hex(0x2C6553),
        .actHover = hex(0x23523F),
        .actInk = hex(0xFFFFFF),
        .actTint = hex(0xE1EDE6),
        .actLine = hex(0xA9CBBB),
        .selection = hex(0xB4D3C5),
        .leaf = hex(0x2C6553),
        .leafTint = hex(0xE1EDE6),
        .leafLine = hex(0xA9CBBB),
        .thanks = hex(0x87580A),
        .thanksFill = hex(0xE0A23A),
        .thanksTint = hex(0xFAEFD8),
        .people = hex(0x7B4064),
        .peopleFill = hex(0xB0769A),
        .peopleTint = hex(0xF3E6EE),
        .peopleLine = hex(0xD9B5CB),
        .reflect = hex(0x37598A),
        .reflectTint = hex(0xE5ECF5),
        .brick = hex(0x973C2A),
        .brickTint = hex(0xF8E6E0),
        .mark = hex(0xFBE2A2),
        .markLine = hex(0xB9801A),
        .markInk = hex(0x2A2730),
        .dimensions = {hex(0x45589C), hex(0x542149), hex(0x966D05), hex(0x0A8077), hex(0x933833)},
        .moods = {MoodColors{hex(0x4B4A7C), hex(0xE2E0E8), hex(0xFFFFFF), hex(0x4B4A7C)},
                  MoodColors{hex(0x7F6A95), hex(0xEAE4EB), hex(0xFFFFFF), hex(0x7F6A95)},
                  MoodColors{hex(0xBD8F97), hex(0xF4E9E8), hex(0x2A2730), hex(0x9E6F78)},
                  MoodColors{hex(0xE6AC70), hex(0xFAEEDF), hex(0x2A2730), hex(0xB07A3A)},
                  MoodColors{hex(0xF7D564), hex(0xFDF6DC), hex(0x2A2730), hex(0xA47D10)}},
        .care = {hex(0xDCE9E1), hex(0xB0D0BF), hex(0x7FB29B), hex(0x4B8D75), hex(0x2C6553)},
        .careEdge = hex(0x6F9C88),
        .avatar = hex(0xE4DFD4),
        .sceneField = hex(0xFFFDF9),
        .markSun = hex(0xE0A23A),
        .tip = hex(0x2F2A38),
        .tipInk = hex(0xF6EFE6),
        .tipInk2 = hex(0xCFC4CE),
        .scrim = IM_COL32(42, 34, 40, 87),
        .shadow = IM_COL32(72, 54, 40, 255),
        .scenery = {.sky = {hex(0xD6E7E6), hex(0xF3EAD9), hex(0xFCDDB6)},
                    .sun = hex(0xFBD08A),
                    .halo = hex(0xFFF1D2),
                    .star = nothing,
                    .ridges = {Fade{hex(0xC3D5CB), hex(0xDDE6DC)}, Fade{hex(0x8FB3A3), hex(0xBDD3C7)},
                               Fade{hex(0x73A08F), hex(0xC3D6CB)}},
                    .ridgeLine = nothing,
                    .tree = hex(0x47766A),
                    .land = {Fade{hex(0xBCD0C8), hex(0xE3E7DA)}, Fade{hex(0x98B9AA), hex(0xCDDBCD)},
                             Fade{hex(0x739F8E), hex(0xA9C6B6)}, Fade{hex(0x4F8371), hex(0x2F6454)}},
                    .landTree = hex(0x3F7262),
                    .house = {hex(0xE6EBDD), hex(0x3A6A5B), hex(0xFCD99A), hex(0x7E8F6A)},
                    .lamp = nothing,
                    .landInk = hex(0xFFFFFF)},
    };
}

Colors dusk() {
    return {
        .rail = hex(0x191521),
        .canvas = hex(0x1F1A29),
        .sheet = hex(0x2A2535),
        .raised = hex(0x352F42),
        .well = hex(0x231E2E),
        .hover = hex(0x322C3F),
        .hair = hex(0x3B3448),
        .edge = hex(0x85798F),
        .none = hex(0x544B61),
        .track = hex(0x3B3448),
        .outline = nothing,
        .ink = hex(0xF4EBE1),
        .ink2 = hex(0xCBBFCA),
        .ink3 = hex(0xAA9EAF),
        .inkOff = hex(0x7B7283),
        .act = hex(0xF2B68C),
        .actHover = hex(0xF7C7A4),
        .actInk = hex(0x2B1B17),
        .actTint = hex(0x473440),
        .actLine = hex(0x8C6458),
        .selection = hex(0x64443E),
        .leaf = hex(0xA3D2BA),
        .leafTint = hex(0x2F3E41),
        .leafLine = hex(0x577769),
        .thanks = hex(0xF0C36D),
        .thanksFill = hex(0xE3AE52),
        .thanksTint = hex(0x433632),
        .people = hex(0xE6AECA),
        .peopleFill = hex(0x9A6C8C),
        .peopleTint = hex(0x432F44),
        .peopleLine = hex(0x7B5673),
        .reflect = hex(0xA9C3EB),
        .reflectTint = hex(0x2D344B),
        .brick = hex(0xF4939C),
        .brickTint = hex(0x4A2B36),
        .mark = hex(0x6A4F22),
        .markLine = hex(0xF0C36D),
        .markInk = hex(0xFFF3DC),
        .dimensions = {hex(0x7390D4), hex(0xF3C8F0), hex(0xEBB04C), hex(0x5CC6B1), hex(0xDD7363)},
        .moods = {MoodColors{hex(0x6D6BA8), hex(0x38334E), hex(0xFFFFFF), hex(0x8684BF)},
                  MoodColors{hex(0x9180B2), hex(0x403852), hex(0x1F1A29), hex(0x9180B2)},
                  MoodColors{hex(0xC698A3), hex(0x4A3F4D), hex(0x1F1A29), hex(0xC698A3)},
                  MoodColors{hex(0xECB47F), hex(0x534548), hex(0x1F1A29), hex(0xECB47F)},
                  MoodColors{hex(0xFBE090), hex(0x584D48), hex(0x1F1A29), hex(0xFBE090)}},
        .care = {hex(0x36433F), hex(0x456557), hex(0x5F8C77), hex(0x80B49B), hex(0xB0DEC6)},
        .careEdge = hex(0x6E8F80),
        .avatar = hex(0x3B3548),
        .sceneField = hex(0x231E2E),
        .markSun = hex(0xF8D2A0),
        .tip = hex(0xF0E6DA),
        .tipInk = hex(0x2A2330),
        .tipInk2 = hex(0x5B5160),
        .scrim = IM_COL32(10, 7, 16, 143),
        .shadow = IM_COL32(8, 5, 14, 255),
        .scenery = {.sky = {hex(0x2B2442), hex(0x5A3F62), hex(0xC98A74)},
                    .sun = hex(0xF8D2A0),
                    .halo = hex(0xE9A283),
                    .star = hex(0xF6E9DA),
                    .ridges = {Fade{hex(0x7A5470), hex(0x5A4162)}, Fade{hex(0x4E395B), hex(0x3D2F4E)},
                               Fade{hex(0x352A47), hex(0x251F33)}},
                    .ridgeLine = nothing,
                    .tree = hex(0x261F36),
                    .land = {Fade{hex(0x83596F), hex(0x6A4766)}, Fade{hex(0x5D4263), hex(0x473553)},
                             Fade{hex(0x412F50), hex(0x2E233E)}, Fade{hex(0x291F38), hex(0x181324)}},
                    .landTree = hex(0x241B32),
                    .house = {hex(0x33263F), hex(0x1C1628), hex(0xFAD9A4), hex(0x5A3A45)},
                    .lamp = hex(0xF8D2A0),
                    .landInk = hex(0xCBBFCA)},
    };
}

/// A well-printed page: black on white, dark inks for what has a colour, lines instead of shadows.
Colors contrast() {
    constexpr ImU32 paper = hex(0xFFFFFF), black = hex(0x121015), pine = hex(0x0B4634), plum = hex(0x5A2047);
    constexpr ImU32 sky = hex(0xF7F5EF);
    const auto flat = [](unsigned rgb) { return Fade{hex(rgb), hex(rgb)}; };
    return {
        .rail = hex(0xEFECE4),
        .canvas = hex(0xF7F5EF),
        .sheet = paper,
        .raised = paper,
        .well = hex(0xF5F3ED),
        .hover = hex(0xE6E2D9),
        .hair = hex(0x6B6671),
        .edge = hex(0x55505B),
        .none = hex(0x6B6671),
        .track = hex(0xBDB7C2),
        .outline = hex(0x3C3743),
        .ink = black,
        .ink2 = hex(0x35303B),
        .ink3 = hex(0x46414D),
        .inkOff = hex(0x6B6671),
        .act = pine,
        .actHover = hex(0x06301F),
        .actInk = paper,
        .actTint = hex(0xDCEBE3),
        .actLine = hex(0xBFDDCF),
        .selection = hex(0xAED3C1),
        .leaf = pine,
        .leafTint = hex(0xE4F0EA),
        .leafLine = hex(0xBFDDCF),
        .thanks = hex(0x5C3A00),
        .thanksFill = hex(0x8A5A00),
        .thanksTint = hex(0xFBEFD4),
        .people = plum,
        .peopleFill = hex(0x8A4A74),
        .peopleTint = hex(0xF6E8F1),
        .peopleLine = hex(0x8A4A74),
        .reflect = hex(0x1F3F6E),
        .reflectTint = hex(0xE5EDF8),
        .brick = hex(0x7A1B0C),
        .brickTint = hex(0xFBE7E0),
        .mark = hex(0xFFE48F),
        .markLine = hex(0x7A5000),
        .markInk = black,
        .dimensions = {hex(0x333A8C), hex(0x2C0F2A), hex(0x6C5600), hex(0x07645A), hex(0x6E1620)},
        .moods = {MoodColors{hex(0x26265A), hex(0xE9E8F2), paper, hex(0x26265A)},
                  MoodColors{hex(0x5C4675), hex(0xF0EAF3), paper, hex(0x5C4675)},
                  MoodColors{hex(0xC9949E), hex(0xF8EDED), black, hex(0x7A454F)},
                  MoodColors{hex(0xEBB06C), hex(0xFCF1E3), black, hex(0x7A4C0E)},
                  MoodColors{hex(0xFADD6E), hex(0xFEF9E4), black, hex(0x6E5300)}},
        .care = {hex(0xE6F0EA), hex(0xB2D3C2), hex(0x74AE93), hex(0x2F7A5E), hex(0x0B4634)},
        .careEdge = hex(0x2C6553),
        .avatar = hex(0xE8E4DA),
        .sceneField = paper,
        .markSun = hex(0x8A5A00),
        .tip = hex(0x17141B),
        .tipInk = paper,
        .tipInk2 = hex(0xE2DCE4),
        .scrim = IM_COL32(18, 16, 21, 140),
        .shadow = nothing,
        .scenery = {.sky = {sky, sky, sky},
                    .sun = hex(0xF6DFA0),
                    .halo = nothing,
                    .star = nothing,
                    .ridges = {flat(0xEAEFE9), flat(0xD7E5DD), Fade{sky, sky}},
                    .ridgeLine = pine,
                    .tree = nothing,
                    .land = {flat(0xEEF1EB), flat(0xE4ECE5), flat(0xDCE7E0), flat(0xD5E2DA)},
                    .landTree = nothing,
                    .house = {nothing, nothing, nothing, nothing},
                    .lamp = nothing,
                    .landInk = black},
    };
}

ImU32 mixedChannel(ImU32 from, ImU32 to, float amount, int shift) {
    const auto a = static_cast<float>((from >> shift) & 0xFF);
    const auto b = static_cast<float>((to >> shift) & 0xFF);
    return static_cast<ImU32>(std::lround(a + (b - a) * amount)) << shift;
}

} // namespace

Colors colorsOf(Look look) {
    switch (look) {
    case Look::Light:
        return light();
    case Look::Dusk:
        return dusk();
    case Look::Contrast:
        return contrast();
    }
    return light();
}

ImU32 faded(ImU32 color, float alpha) {
    const auto had = static_cast<float>(color >> IM_COL32_A_SHIFT);
    const auto has = static_cast<ImU32>(std::lround(had * (alpha < 0 ? 0 : alpha > 1 ? 1 : alpha)));
    return (color & ~IM_COL32_A_MASK) | (has << IM_COL32_A_SHIFT);
}

ImU32 mixed(ImU32 from, ImU32 to, float amount) {
    const float t = amount < 0 ? 0 : amount > 1 ? 1 : amount;
    return mixedChannel(from, to, t, 0) | mixedChannel(from, to, t, 8) | mixedChannel(from, to, t, 16) |
           mixedChannel(from, to, t, 24);
}

} // namespace tend::ui
