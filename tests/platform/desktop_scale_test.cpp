#include "platform/desktop_scale_x11.hpp"

#include <doctest/doctest.h>

using namespace tend::platform;

TEST_CASE("Xft.dpi is found among the desktop's resources") {
    CHECK(dotsPerInch("Xft.dpi:\t192\n") == 192);
    CHECK(dotsPerInch("*customization:\t-color\nXft.antialias:\t1\nXft.dpi: 120.5\nXft.rgba:\trgb\n") ==
          120.5F);
    CHECK(dotsPerInch("Xft.dpi:96") == 96);
}

TEST_CASE("A desktop that says nothing, or nothing sensible, about dots an inch changes nothing") {
    CHECK_FALSE(dotsPerInch(""));
    CHECK_FALSE(dotsPerInch("Xft.hinting:\t1\nXcursor.size: 24\n"));
    CHECK_FALSE(dotsPerInch("! Xft.dpi: 192\n"));
    CHECK_FALSE(dotsPerInch("Xft.dpi:\n"));
    CHECK_FALSE(dotsPerInch("Xft.dpi:\tmany\n"));
    CHECK_FALSE(dotsPerInch("Xft.dpi:\t0\n"));
    CHECK_FALSE(dotsPerInch("Xft.dpi:\t-96\n"));
    CHECK_FALSE(dotsPerInch("Xft.dpi:\t1e9\n"));
}
