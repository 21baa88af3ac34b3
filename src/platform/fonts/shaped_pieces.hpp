#pragma once

#include "base/recent.hpp"
#include "platform/fonts/itemising.hpp"
#include "text/shaper.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::platform {

/// A piece to be shaped: everything its glyphs depend on.
struct AskedPiece {
    /// The piece and what stands beside it that its ends may join.
    std::u32string_view text;
    text::Range piece; ///< of `text`
    const FaceChain* chain;
    const Face* face;
    std::uint32_t script;
    float em;       ///< px of the atlas
    float perAtlas; ///< px of the text a px of the atlas
    bool rightToLeft;

    bool operator==(const AskedPiece&) const = default;
};

/// The same, to be kept.
class KeptPiece {
  public:
    explicit KeptPiece(const AskedPiece& asked) : text_(asked.text), asked_(asked) {}

    operator AskedPiece() const {
        AskedPiece same = asked_;
        same.text = text_;
        return same;
    }

  private:
    std::u32string text_;
    AskedPiece asked_; ///< but for its text, which is not its own
};

struct PieceHash {
    using is_transparent = void;
    std::size_t operator()(const AskedPiece& asked) const;
};

struct SamePiece {
    using is_transparent = void;

    bool operator()(const AskedPiece& one, const AskedPiece& other) const { return one == other; }
};

/// Clusters are places in AskedPiece::text. Without glyphs: could not be shaped as one.
using ShapedPieces = base::Recent<KeptPiece, std::vector<text::ShapedGlyph>, PieceHash, SamePiece>;

} // namespace tend::platform
