#include "ui/theme/motion.hpp"

#include <doctest/doctest.h>

using namespace tend;

TEST_CASE("a value goes to its target in the time given and then asks for no more frames") {
    ui::Motion motion;
    motion.beginFrame(1);
    CHECK(motion.towards(7, 0, 0.1F) == 0);
    CHECK_FALSE(motion.active());
    motion.beginFrame(1.01);
    CHECK(motion.towards(7, 1, 0.1F) == 0);
    CHECK(motion.active());
    motion.beginFrame(1.06);
    const float half = motion.towards(7, 1, 0.1F);
    CHECK(half > 0.5F);
    CHECK(half < 1);
    motion.beginFrame(1.2);
    CHECK(motion.towards(7, 1, 0.1F) == 1);
    CHECK_FALSE(motion.active());
}

TEST_CASE("with motion off everything is there at once") {
    ui::Motion motion;
    motion.setOn(false);
    motion.beginFrame(1);
    CHECK(motion.appearing(7, 0, 1, 0.1F) == 1);
    motion.beginFrame(1.01);
    CHECK(motion.towards(7, 3, 0.1F) == 3);
    CHECK_FALSE(motion.active());
}

TEST_CASE("what has not been drawn for a while appears again") {
    ui::Motion motion;
    double now = 1;
    for (int i = 0; i < 30; ++i) {
        motion.beginFrame(now += 0.02);
        motion.appearing(7, 0, 1, 0.1F);
    }
    for (int i = 0; i < 30; ++i) {
        motion.beginFrame(now += 0.02);
    }
    motion.beginFrame(now += 0.02);
    CHECK(motion.appearing(7, 0, 1, 0.1F) == 0);
}

TEST_CASE("waiting asks for the frame in which it ends") {
    ui::Motion motion;
    motion.beginFrame(1);
    CHECK_FALSE(motion.heldFor(7, true, 0.35F));
    CHECK(motion.nextWake().value() == doctest::Approx(0.35));
    motion.beginFrame(1.4);
    CHECK(motion.heldFor(7, true, 0.35F));
    CHECK_FALSE(motion.nextWake());
    motion.beginFrame(1.5);
    CHECK_FALSE(motion.heldFor(7, false, 0.35F));
    motion.beginFrame(1.6);
    CHECK_FALSE(motion.heldFor(7, true, 0.35F));
}
