#pragma once

#include "platform/fonts/face_chain.hpp"
#include "text/unicode.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tend::platform {

/// What of a run can be shaped at once.
struct Piece {
    text::Range range;
    Face* face = nullptr;     ///< null: each character is drawn by itself
    std::uint32_t script = 0; ///< as HarfBuzz has it: the ISO 15924 tag
};

/// Parts text[run] by script and by which face of the chain has all of a grapheme, in the order it is
/// written. Plain characters, and graphemes that no face has all of, come as pieces without a face; each
/// emoji of several characters is a piece of its own.
void itemise(FaceChain& chain, std::u32string_view text, text::Range run, std::vector<Piece>& pieces);

} // namespace tend::platform
