#include "bench/editor_page.hpp"

#include <array>
#include <ctime>

namespace tend::bench {

namespace {

double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

void acknowledgeTextures(ImTextureStatus gone) {
    for (auto* texture : ImGui::GetPlatformIO().Textures) {
        const bool leave =
            texture->Status == ImTextureStatus_WantDestroy || gone == ImTextureStatus_Destroyed;
        texture->SetTexID(leave ? ImTextureID_Invalid : ImTextureID(1));
        texture->SetStatus(leave ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
    }
}

constexpr std::array<const char*, 3> paragraphs{
    "A walk by the river with *Ada*, who had so much to tell about the new garden and the bees. It was "
    "colder than it looked; we turned round at the **old mill** and had soup. - [ ] bring her the seeds, "
    "and ask how her mother is, before the week is over and everything else comes in between again.\n",
    "感謝の気持ちを毎日少しだけ書いておくと、夜の静けさがいつもより長く感じられる。 Tea with Ćwikła and a "
    "walk, "
    "春の風が庭を通り抜け、窓の外では子どもたちが遊んでいる。A quiet evening: "
    "本を読み、手紙を書き、早く眠る。\n",
    "كان المشي على ضفة النهر هادئا هذا الصباح، وتحدثنا طويلا عن الحديقة الجديدة وعن النحل. كان الجو أبرد "
    "مما بدا لنا فعدنا عند الطاحونة القديمة، ثم شربنا الشاي with Ada وتذكرنا أيام المدرسة 12 مرة.\n"};

} // namespace

std::string wordsOf(Words words, std::size_t bytes) {
    std::string text;
    if (words == Words::AsciiInOneParagraph) {
        while (text.size() < bytes)
            text += "a quiet line without an end, ";
        return text;
    }
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        if (i % 12 == 0)
            text += "## Morning\n\n";
        text += paragraphs[static_cast<std::size_t>(words)];
    }
    return text;
}

EditorPage::EditorPage() : context_(ImGui::CreateContext()) {
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {1280, 800};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    const auto fonts = library_.loadInto(*io.Fonts);
    look.font = fonts.serif;
    look.size = 17 * 1.393F;
    look.lineHeight = 26;
    look.width = 640;
    look.styler = &styler_;
    look.shaper = &library_.shaper();
    look.styles.bold = look.styles.boldItalic = fonts.serifSemiBold;
    look.styles.italic = fonts.serifItalic;
    look.styles.headings = {{{fonts.serifMedium, 24 * 1.393F, 32},
                             {fonts.serifMedium, 20 * 1.393F, 28},
                             {fonts.serifMedium, 17 * 1.393F, 26}}};
}

EditorPage::~EditorPage() {
    acknowledgeTextures(ImTextureStatus_Destroyed);
    ImGui::DestroyContext(context_);
}

double EditorPage::frame() {
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({1280, 800});
    const double before = processorMilliseconds();
    ImGui::Begin("Page", nullptr, ImGuiWindowFlags_NoDecoration);
    if (scroll_ != 0)
        ImGui::SetScrollY(ImGui::GetScrollY() + scroll_);
    scroll_ = 0;
    result = ui::editor::editText("Note###note", state, look);
    ImGui::End();
    const double cost = processorMilliseconds() - before;
    ImGui::Render();
    acknowledgeTextures(ImTextureStatus_OK);
    return cost;
}

void EditorPage::settle() {
    do
        frame();
    while (result.unfinished);
    for (int i = 0; i < 5; ++i)
        frame();
}

} // namespace tend::bench
