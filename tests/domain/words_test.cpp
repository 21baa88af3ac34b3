#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "domain/streak.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;

TEST_CASE("what a gratitude is about has a word, and the word says what") {
    CHECK(toWord(About::Person) == "person");
    CHECK(toWord(About::Place) == "place");
    CHECK(toWord(About::Thing) == "thing");
    CHECK(toWord(About::Moment) == "moment");
    for (const auto about : {About::Person, About::Place, About::Thing, About::Moment})
        CHECK(aboutFromWord(toWord(about)) == about);
    CHECK_FALSE(aboutFromWord("Person"));
    CHECK_FALSE(aboutFromWord(""));
}

TEST_CASE("a channel has a word, and the word says which") {
    CHECK(toWord(Channel::InPerson) == "in-person");
    CHECK(toWord(Channel::Call) == "call");
    CHECK(toWord(Channel::Message) == "message");
    CHECK(toWord(Channel::Letter) == "letter");
    CHECK(toWord(Channel::Online) == "online");
    for (const auto channel :
         {Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter, Channel::Online})
        CHECK(channelFromWord(toWord(channel)) == channel);
    CHECK_FALSE(channelFromWord("in person"));
    CHECK_FALSE(channelFromWord(""));
}

TEST_CASE("a reason has a word, and the word says which") {
    CHECK(toWord(Reason::Nothing) == "nothing");
    CHECK(toWord(Reason::Needed) == "needed");
    CHECK(toWord(Reason::Problem) == "problem");
    for (const auto reason : {Reason::Nothing, Reason::Needed, Reason::Problem})
        CHECK(reasonFromWord(toWord(reason)) == reason);
    CHECK_FALSE(reasonFromWord("none"));
}

TEST_CASE("habits and day states have the words of the command line") {
    CHECK(toWord(HabitKind::CheckIn) == "check_in");
    CHECK(toWord(HabitKind::Gratitude) == "gratitude");
    CHECK(toWord(HabitKind::Hello) == "hello");
    CHECK(toWord(DayState::Done) == "done");
    CHECK(toWord(DayState::Late) == "late");
    CHECK(toWord(DayState::Rest) == "rest");
    CHECK(toWord(DayState::Covered) == "covered");
    CHECK(toWord(DayState::Missed) == "missed");
    CHECK(toWord(DayState::Open) == "open");
}
