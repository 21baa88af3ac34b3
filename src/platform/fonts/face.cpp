#include "platform/fonts/face.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tend::platform {
namespace {

constexpr float emojiPerEm = 1.17F; ///< emoji stand a little taller than letters, as elsewhere

std::uint32_t packed(std::uint32_t r, std::uint32_t g, std::uint32_t b, std::uint32_t a) {
    return r | (g << 8) | (b << 16) | (a << 24);
}

/// One colour pixel of the strike, premultiplied, with weights for averaging.
struct Sum {
    double blue = 0;
    double green = 0;
    double red = 0;
    double alpha = 0;

    void add(const unsigned char* bgra, double weight) {
        blue += weight * bgra[0];
        green += weight * bgra[1];
        red += weight * bgra[2];
        alpha += weight * bgra[3];
    }

    /// Undoes the premultiplication; `area`: the weights' sum.
    std::uint32_t pixel(double area) const {
        const double opacity = alpha / area;
        const auto channel = [&](double sum) {
            const double value = opacity > 0 ? sum / area * 255 / opacity : 0;
            return static_cast<std::uint32_t>(std::clamp(value + 0.5, 0.0, 255.0));
        };
        return packed(channel(red), channel(green), channel(blue),
                      static_cast<std::uint32_t>(std::clamp(opacity + 0.5, 0.0, 255.0)));
    }
};

/// A box filter in premultiplied space: each new pixel is the mean of what it covers.
std::vector<std::uint32_t> shrunk(const FT_Bitmap& bitmap, float scale, int width, int height) {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const double step = 1 / static_cast<double>(scale);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            Sum sum;
            const double top = y * step;
            const double bottom = std::min<double>((y + 1) * step, bitmap.rows);
            const double left = x * step;
            const double right = std::min<double>((x + 1) * step, bitmap.width);
            for (int sy = int(top); sy < bottom; ++sy)
                for (int sx = int(left); sx < right; ++sx)
                    sum.add(bitmap.buffer + sy * bitmap.pitch + sx * 4,
                            (std::min<double>(right, sx + 1) - std::max<double>(left, sx)) *
                                (std::min<double>(bottom, sy + 1) - std::max<double>(top, sy)));
            pixels[static_cast<std::size_t>(y * width + x)] = sum.pixel(step * step);
        }
    }
    return pixels;
}

std::vector<std::uint32_t> white(const FT_Bitmap& bitmap) {
    std::vector<std::uint32_t> pixels;
    pixels.reserve(static_cast<std::size_t>(bitmap.width) * bitmap.rows);
    for (unsigned y = 0; y < bitmap.rows; ++y)
        for (unsigned x = 0; x < bitmap.width; ++x)
            pixels.push_back(
                packed(255, 255, 255, bitmap.buffer[static_cast<int>(y) * bitmap.pitch + int(x)]));
    return pixels;
}

} // namespace

Face::Face(FT_Library library, const FontFile& file) {
    if (FT_New_Face(library, file.path.c_str(), file.index, &face_) != 0)
        face_ = nullptr;
    if (face_ != nullptr && scalable())
        findLiningDigits(file);
}

Face::~Face() {
    if (face_ != nullptr)
        FT_Done_Face(face_);
}

/// Old-style digits are for running text and their 1 looks like an I; lining ones are one substitution away.
void Face::findLiningDigits(const FontFile& file) {
    for (unsigned digit = 0; digit < 10; ++digit)
        digits_[digit] = FT_Get_Char_Index(face_, '0' + digit);
    const std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> blob(
        hb_blob_create_from_file(file.path.c_str()), &hb_blob_destroy);
    const std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)> face(
        hb_face_create(blob.get(), static_cast<unsigned>(file.index)), &hb_face_destroy);
    const std::unique_ptr<hb_font_t, decltype(&hb_font_destroy)> font(hb_font_create(face.get()),
                                                                      &hb_font_destroy);
    const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(),
                                                                            &hb_buffer_destroy);
    hb_buffer_add_utf8(buffer.get(), "0123456789", -1, 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    const hb_feature_t lining{HB_TAG('l', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(font.get(), buffer.get(), &lining, 1);
    unsigned count = 0;
    const auto* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    if (count == digits_.size())
        for (unsigned digit = 0; digit < count; ++digit)
            digits_[digit] = glyphs[digit].codepoint;
}

unsigned Face::glyphOf(char32_t character) const {
    if (character >= U'0' && character <= U'9' && scalable())
        return digits_[character - U'0'];
    return FT_Get_Char_Index(face_, character);
}

float Face::boxPerEm() const {
    return static_cast<float>(face_->ascender - face_->descender) / static_cast<float>(face_->units_per_EM);
}

float Face::ascentPerEm() const {
    return static_cast<float>(face_->ascender) / static_cast<float>(face_->units_per_EM);
}

float Face::strikeScale(float em) const {
    return em * emojiPerEm / (static_cast<float>(face_->size->metrics.y_ppem));
}

bool Face::load(unsigned glyph, float em) {
    if (scalable()) {
        FT_Size_RequestRec request{};
        request.type = FT_SIZE_REQUEST_TYPE_NOMINAL;
        request.height = static_cast<FT_Long>(std::lround(em * 64));
        if (FT_Request_Size(face_, &request) != 0)
            return false;
        return FT_Load_Glyph(face_, glyph, FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP) == 0;
    }
    if (face_->num_fixed_sizes == 0)
        return false;
    int best = 0;
    const auto wanted = static_cast<FT_Pos>(em * 64);
    while (best + 1 < face_->num_fixed_sizes && face_->available_sizes[best].y_ppem < wanted)
        ++best;
    return FT_Select_Size(face_, best) == 0 && FT_Load_Glyph(face_, glyph, FT_LOAD_COLOR) == 0;
}

float Face::advance(unsigned glyph, float em) {
    if (!load(glyph, em))
        return 0;
    const float px = static_cast<float>(face_->glyph->advance.x) / 64.0F;
    return std::round(scalable() ? px : px * strikeScale(em));
}

GlyphBitmap Face::draw(unsigned glyph, float em) {
    GlyphBitmap drawn;
    if (!load(glyph, em) || FT_Render_Glyph(face_->glyph, FT_RENDER_MODE_NORMAL) != 0)
        return drawn;
    const auto& slot = *face_->glyph;
    const auto& bitmap = slot.bitmap;
    if (bitmap.width == 0 || bitmap.rows == 0)
        return drawn;
    drawn.coloured = bitmap.pixel_mode == FT_PIXEL_MODE_BGRA;
    const float scale = drawn.coloured ? std::min(strikeScale(em), 1.0F) : 1.0F;
    drawn.width = static_cast<int>(std::ceil(static_cast<float>(bitmap.width) * scale));
    drawn.height = static_cast<int>(std::ceil(static_cast<float>(bitmap.rows) * scale));
    drawn.left = std::round(static_cast<float>(slot.bitmap_left) * scale);
    drawn.top = std::round(-static_cast<float>(slot.bitmap_top) * scale);
    if (drawn.coloured)
        drawn.rgba = shrunk(bitmap, scale, drawn.width, drawn.height);
    else if (bitmap.pixel_mode == FT_PIXEL_MODE_GRAY)
        drawn.rgba = white(bitmap);
    else
        return {};
    return drawn;
}

} // namespace tend::platform
