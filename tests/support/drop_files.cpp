// drop_files WINDOW X Y FILE...: drags files (absolute paths) over an X11 window and lets go of them at that
// place of the screen, as a file manager does. Fails where the window does not take them within ten seconds.
#include "support/dragging.hpp"

#include <cctype>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <functional>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <thread>

namespace {

constexpr auto step = std::chrono::milliseconds(10);

std::string uriOf(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char byte : path) {
        const auto value = static_cast<unsigned char>(byte);
        const bool plain = (value < 0x80 && std::isalnum(value) != 0) ||
                           std::string_view("/-._~").find(byte) != std::string_view::npos;
        if (plain)
            uri += byte;
        else
            uri += {'%', digits[value / 16], digits[value % 16]};
    }
    return uri + "\r\n";
}

bool within(std::chrono::seconds most, const std::function<bool()>& done) {
    for (auto left = most / step; left > 0; --left) {
        if (done())
            return true;
        std::this_thread::sleep_for(step);
    }
    return false;
}

} // namespace

int main(int count, char** arguments) try {
    const std::span<char*> given(arguments, static_cast<std::size_t>(count));
    if (given.size() < 5) {
        std::cerr << "usage: drop_files WINDOW X Y FILE...\n";
        return EXIT_FAILURE;
    }
    std::string uris;
    for (const char* file : given.subspan(4))
        uris += uriOf(file);
    tend::test::Dragging drag(std::stoul(given[1]), uris);
    drag.enter();
    drag.moveTo(std::stoi(given[2]), std::stoi(given[3]));
    drag.drop();
    const bool taken = within(std::chrono::seconds(10), [&] {
        drag.answer();
        return drag.finished();
    });
    return taken ? EXIT_SUCCESS : EXIT_FAILURE;

} catch (const std::exception& error) {

    std::cerr << "drop_files: " << error.what() << "\n";
    return EXIT_FAILURE;
}
