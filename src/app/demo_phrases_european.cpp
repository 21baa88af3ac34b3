#include "app/demo_phrases.hpp"

namespace tend::app {
namespace {

DemoPhrases polish() {
    return {
        .share = 14,
        .thanks = {"Dziękuję za {}.", "Wdzięczność za {}.", "Dziś: podziękowanie za {}.", "Za {}."},
        .toPerson = {"{@} – dzięki za {}.", "Dziękuję, {@}, za {}."},
        .kindness = {"rozmowę do późna", "zupę i ciszę", "pożyczoną drabinę",
                     "to, że mnie wysłuchano do końca", "cierpliwość przy remoncie",
                     "śmiech w najmniej stosownej chwili", "telefon akurat dziś", "miejsce przy kaloryferze",
                     "kartkę z gór", "dobre słowo po próbie", "podwiezienie w ulewie",
                     "prawdę powiedzianą łagodnie"},
        .places = {"ławkę nad rzeką", "kuchnię przy otwartym oknie", "ścieżkę za działkami",
                   "pusty basen o siódmej", "skraj lasu za ostatnim przystankiem",
                   "czytelnię na trzecim piętrze", "balkon w słońcu", "małe kino za rogiem"},
        .things = {"ciepły chleb", "suche skarpety", "pierwsze pomidory", "list z prawdziwym znaczkiem",
                   "gruby koc", "herbatę z cytryną", "naprawiony rower",
                   "książkę, której nie chciałem kończyć", "żurek lepszy drugiego dnia",
                   "ołówek dobrze zaostrzony", "śliwki od sąsiadki", "nową żarówkę na schodach"},
        .moments = {"minutę bez jednej myśli", "słońce na podłodze", "zapach skoszonej trawy",
                    "deszcz, kiedy byłem w domu", "ostatni akord i ciszę po nim", "poranek przed budzikiem",
                    "jaskółki nad podwórkiem", "chwilę, gdy zeszła gorączka", "śnieg nie o tej porze",
                    "pociąg złapany w ostatniej sekundzie"},
        .whens = {" po obiedzie", " przed deszczem", " w drodze do domu", " po długim dniu",
                  " zanim wszyscy wstali"},
        .tails = {"Małe, a wystarczy.", "Prawie bym przegapił.", "Zapamiętać na luty.",
                  "Nic więcej dziś nie trzeba.", "Babcia by się ucieszyła.", "Uczę się brać, co jest.",
                  "To nic nie kosztowało.", "Spałem po tym lepiej.", "Ćwiczę zauważanie.", "Zostaje ze mną.",
                  "Kto by pomyślał.", "Trzeba to kiedyś powiedzieć na głos."},
        .happened = {"Znowu jedzone na stojąco.", "Poszedłem dłuższą drogą.",
                     "Telefon wyłączony o dziewiątej.", "Próba chóru, wreszcie brzmi.",
                     "Odmówiłem i świat się nie skończył.", "Zebranie przeciągnęło się o godzinę.",
                     "Posadziłem czosnek.", "Zapłaciłem rachunek, którego się bałem.",
                     "Długa rozmowa w kuchni.", "Ćwiczę oddech, dziesięć minut."},
        .feelings = {{{"Ciężko dzisiaj.", "Zmęczenie, którego sen nie leczy.",
                       "Nie był to dobry dzień; minie.", "Wszystko za głośno."},
                      {"Zwyczajnie.", "Ani tak, ani tak.", "Powolny początek, lepszy koniec.", "Cicho."},
                      {"Lekko, pierwszy raz w tym tygodniu.", "Jestem u siebie.",
                       "Wszystko na swoim miejscu.", "Dużo śmiechu."}}},
        .hellos = {"O niczym i o wszystkim.", "Umówiliśmy się na spacer.", "Pytałem o kolano, już lepiej.",
                   "Krótko, między pociągami.", "Trzeba było wyjaśnić sobotę.", "", ""},
        .givenNames = {"Zofia", "Jan", "Łucja", "Stanisław", "Małgorzata", "Paweł", "Agnieszka", "Wojciech",
                       "Jadwiga", "Michał", "Żaneta", "Bartosz", "Halina", "Krzysztof", "Ewa", "Mateusz"},
        .familyNames = {"Kowalska-Wilk", "Ćwikła", "Gołąb", "Dąb", "Mróz", "Wróbel", "Kłos", "Żuraw",
                        "Świerk", "Jabłoń", "Sęk", "Krupa", "Zając", "Leśniak"},
    };
}

DemoPhrases ukrainian() {
    return {
        .share = 8,
        .thanks = {"Дякую за {}.", "Вдячність за {}.", "Сьогодні дякую за {}."},
        .toPerson = {"{@}: дякую за {}.", "Дякую, {@}, за {}."},
        .kindness = {"борщ і за тишу", "довгу розмову", "те, що дочекалися мене", "пісню, якої я не знав",
                     "терпіння", "теплі рукавиці", "правду, сказану лагідно", "дзвінок саме сьогодні"},
        .places = {"лавку біля річки", "кухню з відчиненим вікном", "стежку за садом", "бібліотеку на розі",
                   "берег, де нікого"},
        .things = {"теплий хліб", "сухі шкарпетки", "перші полуниці", "чай із м’ятою",
                   "лист зі справжньою маркою", "стару лампу", "яблука з бабусиного саду"},
        .moments = {"хвилину без думок", "сонце на підлозі", "запах дощу", "останній акорд і тишу",
                    "ранок перед будильником", "ластівок над двором"},
        .whens = {" після обіду", " дорогою додому", " перед дощем", " після довгого дня"},
        .tails = {"Мале, а досить.", "Майже проґавив.", "Запам’ятати на лютий.", "Більше нічого не треба.",
                  "Бабуся б зраділа.", "Вчуся помічати.", "Це нічого не коштувало.",
                  "Спав після цього краще."},
        .happened = {"Пішов довшою дорогою.", "Знову їв навстоячки.", "Вимкнув телефон о дев’ятій.",
                     "Сказав «ні», і світ устояв.", "Посадив часник.", "Репетиція хору.",
                     "Довга розмова на кухні."},
        .feelings = {{{"Важко сьогодні.", "Втома, якої сон не лікує.", "Недобрий день; мине."},
                      {"Звичайний день.", "Тихо.", "Повільний початок, кращий кінець."},
                      {"Легко, вперше за тиждень.", "Я знову я.", "Багато сміху."}}},
        .hellos = {"Ні про що і про все.", "Домовилися про прогулянку.", "Коліну вже краще.",
                   "Коротко, між потягами.", ""},
        .givenNames = {"Оксана", "Тарас", "Леся", "Богдан", "Олена", "Андрій", "Соломія", "Юрій", "Ганна",
                       "Остап"},
        .familyNames = {"Шевчук", "Коваль", "Бондар", "Гай", "Мельник", "Лісова", "Ткач", "Зоря", "Кравець",
                        "Яворська"},
    };
}

DemoPhrases german() {
    return {
        .share = 4,
        .thanks = {"Dankbar für {}.", "Heute: {}.", "Danke für {}."},
        .toPerson = {"Danke, {@}, für {}.", "{@}: danke für {}."},
        .kindness = {"das lange Gespräch", "die Suppe und die Ruhe", "die geliehene Leiter",
                     "das ehrliche Wort", "deine Geduld mit mir", "den Platz an der Heizung"},
        .places = {"die Bank am Fluss", "die Küche bei offenem Fenster", "den Weg hinter den Gärten",
                   "das leere Schwimmbad um sieben"},
        .things = {"warmes Brot", "trockene Socken", "die ersten Tomaten", "einen Brief mit echter Marke",
                   "Tee mit zu viel Zitrone"},
        .moments = {"eine Minute ohne Gedanken", "die Sonne auf dem Fußboden", "Regen am Fenster",
                    "den letzten Ton und die Stille danach"},
        .whens = {" nach dem Essen", " vor dem Regen", " auf dem Heimweg"},
        .tails = {"Klein, und genug.", "Fast hätte ich es übersehen.", "Für den Februar merken.",
                  "Mehr braucht es heute nicht.", "Großmutter hätte sich gefreut.",
                  "Das hat nichts gekostet."},
        .happened = {"Den langen Weg genommen.", "Wieder im Stehen gegessen.",
                     "Um neun das Telefon ausgemacht.", "Nein gesagt, und es ging.", "Knoblauch gesteckt."},
        .feelings = {{{"Schwer heute.", "Alles zu laut."},
                      {"Ganz gewöhnlich.", "Langsam begonnen, besser geendet."},
                      {"Leicht.", "Viel gelacht."}}},
        .hellos = {"Über nichts und alles.", "Kurz, zwischen zwei Zügen.", "Dem Knie geht es besser.", ""},
        .givenNames = {"Jonas", "Käthe", "Matthias", "Ilse", "Jörg", "Lotte", "Anselm", "Grete"},
        .familyNames = {"Weber", "Groß", "Schäfer", "Lindner", "Köhler", "Buchholz", "Vogel", "Krüger"},
    };
}

DemoPhrases french() {
    return {
        .share = 4,
        .thanks = {"Merci pour {}.", "Aujourd’hui, {}.", "Gratitude pour {}."},
        .toPerson = {"Merci à {@} pour {}.", "{@}, merci pour {}."},
        .kindness = {"la longue conversation", "la soupe et le silence", "l’échelle prêtée",
                     "la vérité dite avec douceur", "ta patience", "la carte de la montagne"},
        .places = {"le banc près de la rivière", "la cuisine, fenêtre ouverte",
                   "le sentier derrière les jardins", "la terrasse vide à sept heures"},
        .things = {"le pain encore chaud", "des chaussettes sèches", "les premières tomates",
                   "une lettre avec un vrai timbre", "le thé au citron"},
        .moments = {"une minute sans pensée", "le soleil sur le plancher", "la pluie contre la vitre",
                    "le dernier accord et le silence"},
        .whens = {" après le déjeuner", " avant la pluie", " sur le chemin du retour"},
        .tails = {"Peu, et assez.", "J’ai failli ne pas le voir.", "À garder pour février.",
                  "Rien d’autre aujourd’hui.", "Grand-mère aurait aimé.", "Cela n’a rien coûté."},
        .happened = {"Pris le long chemin.", "Mangé debout, encore.", "Téléphone éteint à neuf heures.",
                     "J’ai dit non, et rien ne s’est écroulé.", "Planté de l’ail."},
        .feelings = {{{"Lourd aujourd’hui.", "Tout est trop bruyant."},
                      {"Ordinaire.", "Début lent, meilleure fin."},
                      {"Léger.", "Beaucoup ri."}}},
        .hellos = {"De tout et de rien.", "Vite, entre deux trains.", "Le genou va mieux.", ""},
        .givenNames = {"Élodie", "Noël", "Zoé", "François", "Aurélie", "Côme", "Hélène", "Loïc"},
        .familyNames = {"Dubois", "Lefèvre", "Beaumont", "Girard", "Fontaine", "Châtelain", "Moreau",
                        "Garçon"},
    };
}

DemoPhrases spanish() {
    return {
        .share = 4,
        .thanks = {"Gracias por {}.", "Hoy, {}.", "Agradezco {}."},
        .toPerson = {"Gracias, {@}, por {}.", "{@}: gracias por {}."},
        .kindness = {"la charla larga", "la sopa y el silencio", "la escalera prestada",
                     "decirme la verdad con cariño", "tu paciencia", "esperar conmigo en la estación"},
        .places = {"el banco junto al río", "la cocina con la ventana abierta",
                   "el sendero detrás de los huertos", "la biblioteca del tercer piso"},
        .things = {"el pan todavía caliente", "unos calcetines secos", "los primeros tomates",
                   "una carta con sello de verdad", "el té con limón"},
        .moments = {"un minuto sin pensar", "el sol en el suelo", "la lluvia en la ventana",
                    "el último acorde y el silencio"},
        .whens = {" después de comer", " antes de la lluvia", " de camino a casa"},
        .tails = {"Poco, y bastante.", "Casi no lo veo.", "Para recordar en febrero.",
                  "Hoy no hace falta más.", "A la abuela le habría gustado.", "No costó nada."},
        .happened = {"Fui por el camino largo.", "Comí de pie, otra vez.", "Apagué el teléfono a las nueve.",
                     "Dije que no, y no pasó nada.", "Planté ajos."},
        .feelings = {{{"Hoy pesa.", "Todo suena demasiado."},
                      {"Un día corriente.", "Empezó lento, acabó mejor."},
                      {"Ligero.", "Mucha risa."}}},
        .hellos = {"De todo y de nada.", "Un rato, entre dos trenes.", "La rodilla va mejor.", ""},
        .givenNames = {"Tomás", "Lucía", "Íñigo", "Begoña", "Joaquín", "Marisol", "Nuño", "Inés"},
        .familyNames = {"Rivera", "Muñoz", "Peña", "Ibáñez", "Salvatierra", "Luna", "Zúñiga", "Cordero"},
    };
}

DemoPhrases portuguese() {
    return {
        .share = 3,
        .thanks = {"Grato por {}.", "Hoje, {}.", "Obrigado por {}."},
        .toPerson = {"Obrigado, {@}, por {}.", "{@}: obrigado por {}."},
        .kindness = {"tanta paciência", "me ouvir até o fim", "ter esperado comigo",
                     "dizer a verdade com jeito", "cantar comigo"},
        .places = {"aquele banco à beira do rio", "uma cozinha de janela aberta",
                   "este caminho atrás das hortas"},
        .things = {"pão ainda quente", "meias secas", "uma carta com selo de verdade", "chá com limão"},
        .moments = {"um minuto sem pensar", "sol no chão da sala", "chuva na janela",
                    "um silêncio depois do último acorde"},
        .whens = {" depois do almoço", " antes da chuva", " a caminho de casa"},
        .tails = {"Pouco, e chega.", "Quase não vi.", "Para lembrar em fevereiro.",
                  "Hoje não é preciso mais.", "A avó teria gostado."},
        .happened = {"Fui pelo caminho mais longo.", "Comi de pé, outra vez.",
                     "Desliguei o telefone às nove.", "Disse que não, e não caiu o mundo."},
        .feelings = {{{"Dia pesado."},
                      {"Um dia comum.", "Começou devagar, acabou melhor."},
                      {"Leve.", "Ri muito."}}},
        .hellos = {"Sobre tudo e sobre nada.", "Depressa, entre dois comboios.", ""},
        .givenNames = {"Ines", "João", "Conceição", "Simão", "Luísa", "Estêvão", "Benedita"},
        .familyNames = {"Carvalho", "Simões", "Magalhães", "Brandão", "Leitão", "Figueira", "Gonçalves"},
    };
}

DemoPhrases greek() {
    return {
        .share = 1,
        .thanks = {"Ευχαριστώ για {}.", "Σήμερα, {}."},
        .toPerson = {"{@}, ευχαριστώ για {}."},
        .kindness = {"τη μεγάλη κουβέντα", "τη σούπα και τη σιωπή", "την υπομονή σου",
                     "την αλήθεια με καλοσύνη"},
        .places = {"το παγκάκι δίπλα στο ποτάμι", "την κουζίνα με ανοιχτό παράθυρο",
                   "το μονοπάτι πίσω από τους κήπους"},
        .things = {"το ζεστό ψωμί", "τις πρώτες ντομάτες", "το τσάι με λεμόνι"},
        .moments = {"ένα λεπτό χωρίς σκέψη", "τον ήλιο στο πάτωμα", "τη βροχή στο τζάμι"},
        .whens = {" μετά το φαγητό", " πριν από τη βροχή"},
        .tails = {"Μικρό, κι αρκετό.", "Παραλίγο να το χάσω.", "Τίποτε άλλο σήμερα.", "Δεν κόστισε τίποτε."},
        .happened = {"Πήρα τον μακρύ δρόμο.", "Έφαγα όρθιος πάλι.", "Έκλεισα το τηλέφωνο στις εννιά."},
        .feelings = {{{"Βαριά μέρα."}, {"Μια συνηθισμένη μέρα."}, {"Ανάλαφρα."}}},
        .hellos = {"Για όλα και για τίποτα.", ""},
        .givenNames = {"Ελένη", "Νίκος", "Ασπασία", "Πέτρος", "Δάφνη", "Στέλιος"},
        .familyNames = {"Παππά", "Μαυρίδης", "Γαλάνη", "Ρήγας", "Δελή", "Φωτεινού"},
    };
}

} // namespace

std::vector<DemoPhrases> europeanPhrases() {
    return {polish(), ukrainian(), german(), french(), spanish(), portuguese(), greek()};
}

} // namespace tend::app
