#include "platform/fonts/face.hpp"

#include <ft2build.h>
#include <hb.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <memory>
#include <string_view>

#include FT_ADVANCES_H

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

/// What one new pixel covers of a row or column of `size` old ones: never less than one whole pixel, so that
/// a picture made larger is interpolated instead of showing its grain.
struct Cover {
    Cover(int at, double step, unsigned size)
        : reach(std::max(step, 1.0)), begin(std::max((at + 0.5) * step - reach / 2, 0.0)),
          end(std::min((at + 0.5) * step + reach / 2, static_cast<double>(size))) {}

    double of(int old) const { return std::min(end, old + 1.0) - std::max<double>(begin, old); }

    double reach, begin, end;
};

/// A box filter in premultiplied space: each new pixel is the mean of what it covers.
std::vector<std::uint32_t> resized(const FT_Bitmap& bitmap, float scale, int width, int height) {
    std::vector<std::uint32_t> pixels;
    pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const double step = 1 / static_cast<double>(scale);
    for (int y = 0; y < height; ++y) {
        const Cover rows(y, step, bitmap.rows);
        for (int x = 0; x < width; ++x) {
            const Cover columns(x, step, bitmap.width);
            Sum sum;
            for (int row = int(rows.begin); row < rows.end; ++row)
                for (int column = int(columns.begin); column < columns.end; ++column)
                    sum.add(bitmap.buffer + std::ptrdiff_t{row} * bitmap.pitch + std::ptrdiff_t{column} * 4,
                            columns.of(column) * rows.of(row));
            pixels.push_back(sum.pixel(columns.reach * rows.reach));
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

Face::Face(FT_Library library, const FontFile& file) : file_(file) {
    if (FT_New_Face(library, file.path.c_str(), file.index, &face_) != 0)
        face_ = nullptr;
}

Face::~Face() {
    if (face_ != nullptr)
        FT_Done_Face(face_);
}

void Face::FontGone::operator()(hb_font_t* font) const {
    hb_font_destroy(font);
}

hb_font_t& Face::shaping(float em) {
    if (!shaping_) {
        // FreeType keeps the instance of a variable face in the upper half of its index, counted from one.
        const auto index = static_cast<unsigned>(file_.index);
        const std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> blob(
            hb_blob_create_from_file(file_.path.c_str()), &hb_blob_destroy);
        const std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)> face(
            hb_face_create(blob.get(), index & 0xffffU), &hb_face_destroy);
        shaping_.reset(hb_font_create(face.get()));
        if (index >> 16U != 0)
            hb_font_set_var_named_instance(shaping_.get(), (index >> 16U) - 1);
    }
    const int scale = static_cast<int>(std::lround(em * 64));
    int before = 0;
    hb_font_get_scale(shaping_.get(), &before, nullptr);
    if (scale != before)
        hb_font_set_scale(shaping_.get(), scale, scale);
    return *shaping_;
}

void Face::useLiningDigits() {
    const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(),
                                                                            &hb_buffer_destroy);
    hb_buffer_add_utf8(buffer.get(), "0123456789", -1, 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    const hb_feature_t lining{HB_TAG('l', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(&shaping(1), buffer.get(), &lining, 1);
    unsigned count = 0;
    const auto* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    if (count == liningDigits_.size())
        for (unsigned digit = 0; digit < count; ++digit)
            liningDigits_[digit] = glyphs[digit].codepoint;
}

unsigned Face::glyphOf(char32_t character) const {
    if (character >= U'0' && character <= U'9' && liningDigits_[character - U'0'] != 0)
        return liningDigits_[character - U'0'];
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
        const FT_Int32 colour = FT_HAS_COLOR(face_) ? FT_LOAD_COLOR : FT_LOAD_NO_BITMAP;
        return FT_Load_Glyph(face_, glyph, FT_Int32{FT_LOAD_TARGET_LIGHT} | colour) == 0;
    }
    if (face_->num_fixed_sizes == 0)
        return false;
    int best = 0;
    const auto wanted = static_cast<FT_Pos>(em * 64);
    while (best + 1 < face_->num_fixed_sizes && face_->available_sizes[best].y_ppem < wanted)
        ++best;
    return FT_Select_Size(face_, best) == 0 && FT_Load_Glyph(face_, glyph, FT_LOAD_COLOR) == 0;
}

float Face::exactAdvance(unsigned glyph, float em) const {
    FT_Fixed units = 0;
    if (FT_Get_Advance(face_, glyph, FT_LOAD_NO_SCALE, &units) != 0)
        return 0;
    return static_cast<float>(units) * em / static_cast<float>(face_->units_per_EM);
}

float Face::wordSpace(float em) const {
    // Letters about as often as they are written; those of ten words.
    constexpr std::string_view letters = "eeeeeettttaaaaooooiiinnnsssrrrhhhlldduucmfwygpbvk";
    constexpr float words = 10;
    float lost = 0;
    for (const char letter : letters) {
        const float exact = exactAdvance(glyphOf(static_cast<char32_t>(letter)), em);
        lost += exact - std::round(exact);
    }
    const float space = exactAdvance(glyphOf(U' '), em);
    return std::max(std::round(space + lost / words), std::round(space));
}

float Face::advance(unsigned glyph, float em) {
    if (scalable() && glyph == glyphOf(U' '))
        return wordSpace(em);
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
    const float scale = drawn.coloured && !scalable() ? strikeScale(em) : 1.0F;
    drawn.width = static_cast<int>(std::ceil(static_cast<float>(bitmap.width) * scale));
    drawn.height = static_cast<int>(std::ceil(static_cast<float>(bitmap.rows) * scale));
    drawn.left = std::round(static_cast<float>(slot.bitmap_left) * scale);
    drawn.top = std::round(-static_cast<float>(slot.bitmap_top) * scale);
    if (drawn.coloured)
        drawn.rgba = resized(bitmap, scale, drawn.width, drawn.height);
    else if (bitmap.pixel_mode == FT_PIXEL_MODE_GRAY)
        drawn.rgba = white(bitmap);
    else
        return {};
    return drawn;
}

} // namespace tend::platform
