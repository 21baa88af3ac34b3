#include "ui/today/today_screen.hpp"
#include "ui/widgets/completion_offer.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::About;
using domain::Channel;
using test::sampleId;
using test::TodayScreen;
using ui::KeepGratitude;
using ui::SaveGratitude;
using ui::TellGratitude;

namespace {

const base::Id bakery = sampleId(32);
const base::Id call = sampleId(31);
const base::Id fresh = sampleId(40);

std::string item(const char* prefix, const base::Id& id) {
    return std::string("###") + prefix + "-" + id.toString();
}

domain::DayPage alone(const char* text) {
    auto page = test::emptyDay();
    page.people = test::fullDay().people;
    page.gratitude = {test::sampleThanks(32, page.day, text)};
    for (const auto& mention : domain::findMentions(text, page.people))
        page.gratitude[0].mentions.push_back(mention.person);
    return page;
}

} // namespace

TEST_CASE("a card starts a line of its kind, saved from the first keystroke on") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A place");
    CHECK(today.intents.empty());
    today.ui.type("The quay");
    const auto save = today.asked<SaveGratitude>().back();
    CHECK(save.typed);
    CHECK_FALSE(save.edit.gratitude);
    CHECK(save.edit.day == today.page.day);
    CHECK(save.edit.text == "The quay");
    CHECK(save.edit.about == About::Place);
}

TEST_CASE("a card can be chosen with the keyboard alone") {
    TodayScreen today(test::emptyDay());
    today.ui.tabTo("A thing");
    today.ui.press(ImGuiKey_Enter);
    today.ui.type("Tea");
    CHECK(today.asked<SaveGratitude>().back().edit.about == About::Thing);
}

TEST_CASE("a line left without a word leaves nothing behind") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A place");
    today.ui.click("###note");
    CHECK(today.intents.empty());
    CHECK(today.ui.sees("A place"));
}

TEST_CASE("the line being typed keeps its record and is not drawn twice") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A moment");
    today.ui.type("a");
    gratitudeSaved(today.state, today.asked<SaveGratitude>().back(), fresh);
    today.page.gratitude = {test::sampleThanks(40, today.page.day, "a")};
    today.ui.type("b");
    CHECK(today.asked<SaveGratitude>().back().edit.gratitude == fresh);
    CHECK(today.asked<SaveGratitude>().back().edit.text == "ab");
    CHECK_FALSE(today.ui.sees(item("thanks", fresh)));
}

TEST_CASE("Enter finishes the line and the next one waits with the keyboard in it") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A moment");
    today.ui.type("Tea");
    today.intents.clear();
    today.ui.press(ImGuiKey_Enter);
    const auto save = today.only<SaveGratitude>();
    CHECK_FALSE(save.typed);
    CHECK(save.edit.text == "Tea");
    gratitudeSaved(today.state, save, fresh);
    today.page.gratitude = {test::sampleThanks(40, today.page.day, "Tea")};
    today.ui.frames(2);
    CHECK(today.ui.sees(item("thanks", fresh)));
    CHECK(today.state.newLine.editor.empty());
    today.ui.type("More");
    CHECK_FALSE(today.asked<SaveGratitude>().back().edit.gratitude);
    CHECK(today.asked<SaveGratitude>().back().edit.text == "More");
}

TEST_CASE("a finished line stays until the journal has it") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A moment");
    today.ui.type("Tea");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.newLine.editor.text() == "Tea");
}

TEST_CASE("a line that was emptied goes to the trash when it is left, not before") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A moment");
    today.ui.type("a");
    gratitudeSaved(today.state, today.asked<SaveGratitude>().back(), fresh);
    today.page.gratitude = {test::sampleThanks(40, today.page.day, "a")};
    today.intents.clear();
    today.ui.press(ImGuiKey_Backspace);
    CHECK(today.intents.empty());
    today.ui.press(ImGuiKey_Enter);
    const auto save = today.only<SaveGratitude>();
    CHECK(save.edit.gratitude == fresh);
    CHECK(save.edit.text == "");
}

TEST_CASE("the kind follows a name in the text until one is chosen by hand") {
    TodayScreen today(test::fullDay());
    today.ui.click("###thanks-new");
    today.ui.type("Soup from @Leïla ");
    CHECK(today.asked<SaveGratitude>().back().edit.about == About::Person);
    today.ui.click("###kind-of-new");
    today.ui.click("###kind-thing");
    CHECK(today.asked<SaveGratitude>().back().edit.about == About::Thing);
    CHECK(today.asked<SaveGratitude>().back().typed);
}

TEST_CASE("names are offered after an @ by how a name or one of its words begins") {
    const auto people = test::fullDay().people;
    const auto offered = [&](std::string_view text) { return ui::offerNames(text, text.size(), people); };
    CHECK(offered("@").names.size() == 4);
    REQUIRE(offered("Tea with @car").names.size() == 1);
    CHECK(offered("Tea with @car").names[0]->person == test::ines());
    CHECK(offered("Tea with @car").at == 9);
    CHECK(offered("@ines c").names.size() == 1);
    CHECK(offered("@LEI").names.size() == 1);
    CHECK(offered("@leila").empty());
    CHECK(offered("me@ines").empty());
    CHECK(offered("@ ").empty());
    CHECK(offered("nobody").empty());
}

TEST_CASE("a name is completed with the arrows and Enter, and Enter then finishes nothing") {
    TodayScreen today(test::fullDay());
    today.ui.click("###thanks-new");
    today.ui.type("Tea, @");
    today.ui.press(ImGuiKey_DownArrow);
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.newLine.editor.text() == "Tea, @Ines Carvalho ");
    const auto save = today.asked<SaveGratitude>().back();
    CHECK(save.typed);
    CHECK(save.edit.text == "Tea, @Ines Carvalho ");
    CHECK(save.edit.about == About::Person);
}

TEST_CASE("a name is completed with Tab, and Escape puts the list away") {
    TodayScreen today(test::fullDay());
    today.ui.click("###thanks-new");
    today.ui.type("@sam");
    today.ui.press(ImGuiKey_Escape);
    CHECK_FALSE(today.ui.sees(item("mention", test::samuel())));
    CHECK(today.state.newLine.editor.focused());
    today.ui.press(ImGuiKey_Backspace, 4);
    today.ui.type("@sam");
    today.ui.press(ImGuiKey_Tab);
    CHECK(today.state.newLine.editor.text() == "@Samuel Okafor ");
}

TEST_CASE("a name is completed by a click, and writing goes on") {
    TodayScreen today(test::fullDay());
    today.ui.click("###thanks-new");
    today.ui.type("@oka");
    today.ui.click(item("mention", test::samuel()));
    today.ui.type("sang");
    CHECK(today.state.newLine.editor.text() == "@Samuel Okafor sang");
    for (const auto& save : today.asked<SaveGratitude>())
        CHECK(save.typed);
}

TEST_CASE("pressing Kept tells at once and asks how, which may stay unanswered") {
    TodayScreen today(alone("Kept my key, @Ines did"));
    today.ui.click("Kept");
    const auto told = today.only<TellGratitude>();
    CHECK(told.gratitude == bakery);
    CHECK_FALSE(told.person);
    CHECK_FALSE(told.how);
    today.page.gratitude[0].told = domain::Told{today.page.day, test::ines()};
    today.intents.clear();
    today.ui.frames(2);
    CHECK(today.ui.sees("Told Ines"));
    today.ui.click("Letter");
    const auto how = today.only<TellGratitude>();
    CHECK(how.person == test::ines());
    CHECK(how.how == Channel::Letter);
}

TEST_CASE("Told can be taken back") {
    TodayScreen today(test::fullDay());
    today.ui.click("Told Leïla");
    CHECK(today.intents.empty());
    today.ui.click("Keep instead");
    CHECK(today.only<KeepGratitude>().gratitude == call);
}

TEST_CASE("the way it was told can be unset by pressing it again") {
    TodayScreen today(test::fullDay());
    today.ui.click("Told Leïla");
    CHECK(today.ui.get("Call").checked);
    today.ui.click("Call");
    CHECK_FALSE(today.only<TellGratitude>().how);
    CHECK(today.only<TellGratitude>().person == test::leila());
}

TEST_CASE("Kept answers to the keyboard") {
    TodayScreen today(alone("Bread"));
    today.ui.tabTo("Kept");
    today.ui.press(ImGuiKey_Space);
    CHECK(today.only<TellGratitude>().gratitude == bakery);
}

TEST_CASE("the kind of a thank-you is changed from its disc") {
    TodayScreen today(test::fullDay());
    today.ui.click(item("kind-of", bakery));
    today.ui.click("###kind-place");
    const auto save = today.only<SaveGratitude>();
    CHECK(save.edit.gratitude == bakery);
    CHECK(save.edit.about == About::Place);
    CHECK_FALSE(save.edit.text);
    CHECK_FALSE(save.typed);
}

TEST_CASE("a thank-you is changed where it stands") {
    TodayScreen today(alone("Bread"));
    today.ui.click(item("thanks", bakery));
    today.ui.press(ImGuiKey_End);
    today.ui.type(" and salt");
    const auto typed = today.asked<SaveGratitude>().back();
    CHECK(typed.typed);
    CHECK(typed.edit.gratitude == bakery);
    CHECK(typed.edit.text == "Bread and salt");
    CHECK_FALSE(typed.edit.about);
    today.ui.press(ImGuiKey_Enter);
    CHECK_FALSE(today.asked<SaveGratitude>().back().typed);
    CHECK_FALSE(today.state.editing);
    CHECK(today.ui.sees(item("thanks", bakery)));
}

TEST_CASE("a thank-you is changed with the keyboard, which comes back to it") {
    TodayScreen today(alone("Bread"));
    today.ui.tabTo(item("thanks", bakery));
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.editing == bakery);
    today.ui.type("!");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.asked<SaveGratitude>().back().edit.text == "Bread!");
    CHECK(today.ui.hasKeyboard(item("thanks", bakery)));
}

TEST_CASE("a thank-you emptied where it stands goes to the trash when it is left") {
    TodayScreen today(alone("Bread"));
    today.ui.click(item("thanks", bakery));
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    today.ui.press(ImGuiKey_Delete);
    CHECK(today.intents.empty());
    today.ui.click("###note");
    const auto save = today.only<SaveGratitude>();
    CHECK(save.edit.gratitude == bakery);
    CHECK(save.edit.text == "");
    CHECK_FALSE(save.typed);
}

TEST_CASE("the shell's answers are for the line they are about") {
    ui::TodayState state;
    const auto day = test::emptyDay().day;
    state.day = day;
    gratitudeSaved(state, {{.day = day - 1, .text = "x"}, true}, fresh);
    CHECK_FALSE(state.newGratitude);
    gratitudeSaved(state, {{.day = day, .text = "x"}, true}, fresh);
    CHECK(state.newGratitude == fresh);
    gratitudeSaved(state, {{.day = day, .gratitude = bakery, .about = About::Thing}}, bakery);
    CHECK(state.newGratitude == fresh);
}

TEST_CASE("a check box in a thank-you is marked where it stands, in a step of its own") {
    TodayScreen today(alone("To bring:\n- [ ] tea\n- [x] cake"));
    today.ui.click("tea");
    const auto save = today.only<SaveGratitude>();
    CHECK(save.edit.gratitude == bakery);
    CHECK(save.edit.text == "To bring:\n- [x] tea\n- [x] cake");
    CHECK(save.edit.ownStep);
    CHECK_FALSE(save.typed);
    CHECK_FALSE(today.state.editing);
}

TEST_CASE("Ctrl+click on a thank-you's link opens it and starts no editing") {
    TodayScreen today(alone("[a link that is long enough](https://ada.example)"));
    std::string opened;
    ui::Desk desk;
    desk.openAddress = [&](const std::string& address) { opened = address; };
    today.ui.theme().setDesk(std::move(desk));
    today.ui.frames(2);
    const auto words = today.ui.get(item("thanks", bakery)).box;
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    today.ui.clickAt({words.min.x + 10, words.min.y + 10});
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    today.ui.frames(2);
    CHECK(opened == "https://ada.example");
    CHECK_FALSE(today.state.editing);
}

TEST_CASE("a line is written on a full page like a note, names and all, and stays one line") {
    TodayScreen today(test::emptyDay());
    today.page.people = test::fullDay().people;
    today.ui.click("A moment");
    today.ui.type("Tea with");
    today.ui.press(ImGuiKey_F11);
    const auto window = [&] { return today.ui.get("###thanks-new").window; };
    CHECK(window().find("full-page") != std::string::npos);
    today.ui.type(" @Le");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.newLine.editor.text() == "Tea with @Leïla ");
    CHECK(today.asked<SaveGratitude>().back().typed);
    CHECK(today.asked<SaveGratitude>().back().edit.text == "Tea with @Leïla ");
    today.ui.press(ImGuiKey_F11);
    CHECK(window().find("full-page") == std::string::npos);
    today.ui.type("at four");
    CHECK(today.state.newLine.editor.text() == "Tea with @Leïla at four");
    CHECK(today.asked<SaveGratitude>().back().typed);
}

TEST_CASE("looking for words in a thank-you leaves its row open") {
    TodayScreen today(test::fullDay());
    today.ui.click(item("thanks", call));
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_F);
    today.ui.type("tomatoes");
    CHECK(today.state.editing == call);
    CHECK(today.ui.text().find("1 of 1") != std::string::npos);
    today.ui.press(ImGuiKey_Escape);
    today.ui.type("beans");
    CHECK(today.state.line.editor.text().find("beans") != std::string::npos);
}

TEST_CASE("someone nobody on the list is called can be added from within the line, by mouse") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A moment");
    today.ui.type("tea with @Zelda");
    REQUIRE(today.ui.sees("Add Zelda as a new person"));
    today.intents.clear();
    today.ui.click("###mention-add");
    today.ui.frames(2);
    const auto save = today.only<ui::SavePerson>();
    CHECK(save.aside);
    CHECK(save.edit.name == "Zelda");
    CHECK_FALSE(save.edit.person);
    CHECK(today.state.newLine.editor.text() == "tea with @Zelda ");
    CHECK(today.state.newLine.editor.focused());
}

TEST_CASE("someone new is added by Tab, or by Enter once marked, and Enter alone finishes the line") {
    TodayScreen today(test::emptyDay());
    today.ui.click("A moment");
    today.ui.type("@Zelda");
    today.ui.press(ImGuiKey_Tab);
    CHECK(today.asked<ui::SavePerson>().size() == 1);
    today.ui.type("and @Yves");
    today.ui.press(ImGuiKey_DownArrow);
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.asked<ui::SavePerson>().size() == 2);
    CHECK(today.asked<ui::SavePerson>().back().edit.name == "Yves");
    today.ui.type("and @Xaver");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.asked<ui::SavePerson>().size() == 2);
    CHECK_FALSE(today.asked<SaveGratitude>().back().typed);
}

TEST_CASE("names are completed in the note of a check-in as in a thank-you, and Enter else is a new line") {
    TodayScreen today(test::fullDay());
    today.state.day = today.page.day;
    today.ui.click("###note");
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    today.ui.type("Tea with @Le");
    REQUIRE(today.ui.sees(item("mention", test::leila())));
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.note.editor.text() == "Tea with @Leïla ");
    CHECK(today.asked<ui::SaveCheckIn>().back().edit.note == "Tea with @Leïla ");
    today.ui.type("and @Zelda");
    REQUIRE(today.ui.sees("Add Zelda as a new person"));
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.asked<ui::SavePerson>().empty());
    CHECK(today.state.note.editor.text() == "Tea with @Leïla and @Zelda\n");
    today.ui.type("@Yves");
    today.ui.press(ImGuiKey_Tab);
    CHECK(today.asked<ui::SavePerson>().back().edit.name == "Yves");
    CHECK(today.asked<ui::SavePerson>().back().aside);
}

TEST_CASE("names are completed in the note's full page, and a name is there for the eye in a long note") {
    TodayScreen today(test::fullDay());
    today.ui.click("###note");
    today.ui.press(ImGuiKey_F11);
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    today.ui.type("@Sam");
    today.ui.press(ImGuiKey_Tab);
    CHECK(today.state.note.editor.text() == "@Samuel Okafor ");
    today.ui.frames(2);
    CHECK(today.state.note.editor.extras().completing.mentions.size() == 1);
    std::string filler;
    for (int i = 0; i < 4000; ++i)
        filler += "a line of it\n";
    today.state.note.editor.setText(filler + "tea with @Samuel Okafor");
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    today.ui.frames(4);
    CHECK(today.state.note.editor.extras().completing.mentions.empty());
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    today.ui.frames(10);
    CHECK(today.state.note.editor.extras().completing.mentions.size() == 1);
}

TEST_CASE("names are completed in the line about a hello, and Escape closes the list, not the form") {
    TodayScreen today(test::fullDay());
    ui::openHello(today.state.hello, test::ines());
    today.ui.frames(4);
    today.ui.type("we spoke of @Sam");
    REQUIRE(today.ui.sees(item("mention", test::samuel())));
    today.ui.press(ImGuiKey_Escape);
    CHECK_FALSE(today.ui.sees(item("mention", test::samuel())));
    CHECK(today.state.hello.open);
    today.ui.press(ImGuiKey_Backspace);
    today.ui.press(ImGuiKey_Backspace, 3);
    today.ui.type("@Sam");
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.hello.note.text() == "we spoke of @Samuel Okafor ");
    today.ui.type("and @Zelda");
    today.ui.press(ImGuiKey_Tab);
    CHECK(today.asked<ui::SavePerson>().back().edit.name == "Zelda");
    CHECK(today.state.hello.open);
}

TEST_CASE("someone new is offered last, and not once the sentence goes on or the name is known") {
    auto page = test::emptyDay();
    page.people = {{sampleId(90), "Mira Lund"}};
    TodayScreen today(page);
    today.ui.click("A moment");
    today.ui.type("@Mira");
    CHECK(today.ui.sees("Mira Lund"));
    REQUIRE(today.ui.sees("Add Mira as a new person"));
    CHECK(today.ui.get("Mira Lund").box.min.y < today.ui.get("Add Mira as a new person").box.min.y);
    today.ui.type(" Lund");
    CHECK_FALSE(today.ui.sees("###mention-add"));
    today.ui.type(" and @Ida came");
    CHECK_FALSE(today.ui.sees("###mention-add"));
}

TEST_CASE("tags used before are completed after a #") {
    auto page = test::fullDay();
    page.tags = {"rest", "Reading", "garden"};
    TodayScreen today(page);
    today.ui.click("###note");
    today.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    today.ui.type("# quiet #re");
    CHECK(today.ui.sees("#rest"));
    today.ui.press(ImGuiKey_DownArrow);
    today.ui.press(ImGuiKey_Enter);
    CHECK(today.state.note.editor.text() == "# quiet #Reading ");
    today.ui.type("#rest");
    CHECK_FALSE(today.ui.sees("###tag-rest"));
    today.ui.press(ImGuiKey_Enter);
    today.ui.type("#");
    CHECK_FALSE(today.ui.sees("###tag-rest"));
}
