#include "pictures/readers.hpp"

#include <dlfcn.h>
#include <libheif/heif.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace tend::pictures {
namespace {

/// libheif, opened when the first HEIC is read: it brings libraries for coding video along, which would make
/// every start of Tend four times as slow. Never closed again.
struct Library {
    decltype(&heif_context_alloc) contextAlloc = nullptr;
    decltype(&heif_context_free) contextFree = nullptr;
    decltype(&heif_context_set_maximum_image_size_limit) limitSize = nullptr;
    decltype(&heif_context_read_from_memory_without_copy) read = nullptr;
    decltype(&heif_context_get_primary_image_handle) primary = nullptr;
    decltype(&heif_image_handle_release) releaseHandle = nullptr;
    decltype(&heif_image_handle_get_width) width = nullptr;
    decltype(&heif_image_handle_get_height) height = nullptr;
    decltype(&heif_decode_image) decode = nullptr;
    decltype(&heif_image_release) releaseImage = nullptr;
    decltype(&heif_image_get_width) imageWidth = nullptr;
    decltype(&heif_image_get_height) imageHeight = nullptr;
    decltype(&heif_image_get_plane_readonly) plane = nullptr;

    /// False where the computer has none.
    bool open() {
        void* const file = ::dlopen("libheif.so.1", RTLD_NOW | RTLD_LOCAL);
        const auto find = [file](auto& function, const char* name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(file, name));
            return function != nullptr;
        };
        return file && find(contextAlloc, "heif_context_alloc") && find(contextFree, "heif_context_free") &&
               find(limitSize, "heif_context_set_maximum_image_size_limit") &&
               find(read, "heif_context_read_from_memory_without_copy") &&
               find(primary, "heif_context_get_primary_image_handle") &&
               find(releaseHandle, "heif_image_handle_release") &&
               find(width, "heif_image_handle_get_width") && find(height, "heif_image_handle_get_height") &&
               find(decode, "heif_decode_image") && find(releaseImage, "heif_image_release") &&
               find(imageWidth, "heif_image_get_width") && find(imageHeight, "heif_image_get_height") &&
               find(plane, "heif_image_get_plane_readonly");
    }
};

class Heif {
  public:
    /// Nothing where the computer has no libheif.
    static std::optional<Heif> open() {
        Library library;
        return library.open() ? std::optional(Heif(library)) : std::nullopt;
    }

    std::variant<Pixels, Trouble> pixels(Bytes file) const;
    std::variant<Shape, Trouble> shape(Bytes file) const;

  private:
    using Context = std::unique_ptr<heif_context, void (*)(heif_context*)>;
    using Handle = std::unique_ptr<heif_image_handle, void (*)(const heif_image_handle*)>;
    using Image = std::unique_ptr<heif_image, void (*)(const heif_image*)>;

    struct Opened {
        Context context;
        Handle handle;
    };

    explicit Heif(const Library& library) : library_(library) {}

    std::variant<Opened, Trouble> opened(Bytes file) const;

    Library library_;
};

Trouble troubleOf(const heif_error& error) {
    return error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype ||
                   error.code == heif_error_Decoder_plugin_error
               ? Trouble::CannotRead
               : Trouble::Broken;
}

std::variant<Heif::Opened, Trouble> Heif::opened(Bytes file) const {
    Context context(library_.contextAlloc(), library_.contextFree);
    library_.limitSize(context.get(), longestSide);
    if (const auto error = library_.read(context.get(), file.data(), file.size(), nullptr);
        error.code != heif_error_Ok)
        return troubleOf(error);
    heif_image_handle* handle = nullptr;
    if (const auto error = library_.primary(context.get(), &handle); error.code != heif_error_Ok)
        return troubleOf(error);
    return Opened{std::move(context), Handle(handle, library_.releaseHandle)};
}

std::variant<Shape, Trouble> Heif::shape(Bytes file) const {
    const auto read = opened(file);
    if (const auto* trouble = std::get_if<Trouble>(&read))
        return *trouble;
    const auto* handle = std::get<Opened>(read).handle.get();
    return withinLimits({domain::PictureFormat::Heic, library_.width(handle), library_.height(handle)});
}

std::variant<Pixels, Trouble> Heif::pixels(Bytes file) const {
    const auto read = opened(file);
    if (const auto* trouble = std::get_if<Trouble>(&read))
        return *trouble;
    heif_image* decoded = nullptr;
    if (const auto error = library_.decode(std::get<Opened>(read).handle.get(), &decoded, heif_colorspace_RGB,
                                           heif_chroma_interleaved_RGBA, nullptr);
        error.code != heif_error_Ok)
        return troubleOf(error);
    const Image image(decoded, library_.releaseImage);
    int stride = 0;
    const auto* rows = library_.plane(image.get(), heif_channel_interleaved, &stride);
    const int width = library_.imageWidth(image.get(), heif_channel_interleaved);
    const int height = library_.imageHeight(image.get(), heif_channel_interleaved);
    if (!rows || width <= 0 || height <= 0)
        return Trouble::Broken;
    Pixels pixels{width, height, {}};
    pixels.rgba.reserve(std::size_t(width) * std::size_t(height) * 4);
    for (int y = 0; y < height; ++y)
        append(pixels.rgba, Bytes(rows + std::ptrdiff_t(y) * stride, std::size_t(width) * 4));
    return pixels;
}

} // namespace

std::variant<Shape, Trouble> heifShape(Bytes file) {
    const auto heif = Heif::open();
    if (!heif)
        return Trouble::CannotRead;
    return heif->shape(file);
}

std::variant<Pixels, Trouble> readHeif(Bytes file, int) {
    const auto heif = Heif::open();
    if (!heif)
        return Trouble::CannotRead;
    return heif->pixels(file);
}

} // namespace tend::pictures
