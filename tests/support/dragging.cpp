#include "support/dragging.hpp"

#include <array>
#include <cstddef>
#include <stdexcept>
#include <utility>

namespace tend::test {
namespace {

constexpr long dragVersion = 5;

} // namespace

Dragging::Dragging(::Window target, std::string uris)
    : target_(target), uris_(std::move(uris)), display_(XOpenDisplay(nullptr)) {
    if (display_ == nullptr)
        throw std::runtime_error("there is no display to drag on");
    source_ = XCreateSimpleWindow(display_, DefaultRootWindow(display_), 0, 0, 1, 1, 0, 0, 0);
    XSetSelectionOwner(display_, atom("XdndSelection"), source_, CurrentTime);
}

Dragging::~Dragging() {
    XCloseDisplay(display_);
}

void Dragging::enter() {
    tell("XdndEnter", dragVersion << 24, static_cast<long>(atom("text/uri-list")));
}

void Dragging::moveTo(int x, int y) {
    tell("XdndPosition", 0, (static_cast<long>(x) << 16) | y, CurrentTime,
         static_cast<long>(atom("XdndActionCopy")));
}

void Dragging::drop() {
    tell("XdndDrop");
}

bool Dragging::answer() {
    bool asked = false;
    XEvent event{};
    while (XPending(display_) > 0) {
        XNextEvent(display_, &event);
        if (event.type == SelectionRequest) {
            give(event.xselectionrequest);
            asked = true;
        } else if (event.type == ClientMessage && event.xclient.message_type == atom("XdndFinished"))
            finished_ = true;
    }
    return asked;
}

void Dragging::tell(const char* message, long a, long b, long c, long d) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = target_;
    event.xclient.message_type = atom(message);
    event.xclient.format = 32;
    const std::array values{static_cast<long>(source_), a, b, c, d};
    for (std::size_t i = 0; i < values.size(); ++i)
        event.xclient.data.l[i] = values[i];
    XSendEvent(display_, target_, False, NoEventMask, &event);
    XFlush(display_);
}

void Dragging::give(const XSelectionRequestEvent& request) {
    XChangeProperty(display_, request.requestor, request.property, request.target, 8, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(uris_.data()), static_cast<int>(uris_.size()));
    XEvent reply{};
    reply.xselection.type = SelectionNotify;
    reply.xselection.requestor = request.requestor;
    reply.xselection.selection = request.selection;
    reply.xselection.target = request.target;
    reply.xselection.property = request.property;
    reply.xselection.time = request.time;
    XSendEvent(display_, request.requestor, False, NoEventMask, &reply);
    XFlush(display_);
}

} // namespace tend::test
