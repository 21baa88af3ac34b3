#pragma once

#include "platform/fonts/itemising.hpp"
#include "platform/fonts/shaped_pieces.hpp"
#include "text/shaper.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

struct ImFontBaked;
struct ImFontLoader;
struct hb_buffer_t;
struct hb_glyph_info_t;
struct hb_glyph_position_t;

namespace tend::platform {

/// Shapes with HarfBuzz, each piece of a run with the face of the font's chain that covers it. Plain
/// characters are drawn as Dear ImGui would by itself, so that shaped and unshaped text look alike.
class FontShaper : public text::Shaper {
  public:
    /// `loader`: that of the fonts which have a FaceChain.
    explicit FontShaper(const ImFontLoader& loader);
    ~FontShaper() override;
    FontShaper(const FontShaper&) = delete;
    FontShaper& operator=(const FontShaper&) = delete;

    void shape(const text::Type& type, std::u32string_view text, text::Range run, text::Direction direction,
               std::vector<text::ShapedGlyph>& glyphs) override;

  private:
    struct Setting;

    struct BufferGone {
        void operator()(hb_buffer_t* buffer) const;
    };

    static void character(const Setting& setting, std::size_t at);
    static void characters(const Setting& setting, text::Range range);
    void piece(const Setting& setting, const Piece& piece);
    std::vector<text::ShapedGlyph> shaped(const Setting& setting, const Piece& piece,
                                          const AskedPiece& asked);
    static void place(const Setting& setting, const Piece& piece, const AskedPiece& asked,
                      std::span<const hb_glyph_info_t> shapes, std::span<const hb_glyph_position_t> positions,
                      std::vector<text::ShapedGlyph>& glyphs);
    static void placePictures(const Setting& setting, const Piece& piece, const AskedPiece& asked,
                              std::span<const hb_glyph_info_t> shapes,
                              std::vector<text::ShapedGlyph>& glyphs);

    const ImFontLoader* loader_;
    std::unique_ptr<hb_buffer_t, BufferGone> buffer_;
    std::vector<Piece> pieces_;
    ShapedPieces known_;
};

} // namespace tend::platform
