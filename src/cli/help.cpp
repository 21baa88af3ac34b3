#include "cli/help.hpp"

#include "base/tr.hpp"

namespace tend::cli {

std::string wholeHelp() {
    return base::tr(R"(Tend, a private journal: you belong on your own care list.

  tend [--journal FILE] [--passphrase-file F] [COMMAND] [--json]

Without a command the window opens. With one, the same journal from here:

  checkin    --mood 1..5 [--rest N] [--mind N] [--food N] [--boundaries N]
             [--forward N] [--activity A]... [--note T] [--day D]
  thanks     TEXT [--about person|place|thing|moment] [--day D]
  hello      NAME [--via in-person|call|message|letter|online]
             [--because nothing|needed|problem] [--note T] [--day D]
  rest       D [--until D]
  person     add NAME [--circle C]... [--met D] [--where T] [--remember T]
             [--birthday YYYY-MM-DD|--MM-DD] [--rhythm IDEAL..LATEST]
  person     list
  person     rest NAME, wake NAME
  today
  log        [--from D] [--to D] [--ids]
  search     QUERY [--saved NAME] [--best] [--limit N]
  searches   [save NAME QUERY | rename NAME NEW | remove NAME]
  show       ID
  edit       ID, in $VISUAL or $EDITOR
  delete     ID... [--for-good]
  restore    ID... [--version N]
  history    ID [--version N]
  trash      [--empty [--all]]
  attach     ID FILE... [--keep-place]
  picture    ID [--save FILE | --remove]
  refile     ID... --day D
  merge      NAME NAME: the first goes into the second
  rename     activity OLD NEW, tag OLD NEW
  streaks    [--days]
  habit      add --activity A|--care C [--least N]|--circle C
             [--times N --in N] [--since D] [--name T]
  habit      list, change NAME, rest NAME [--day D], resume NAME,
             pause NAME [--from D] [--until D], end NAME [--day D],
             done NAME [--day D], remove NAME
  patterns   [--all]
  chart      NAME --out FILE.svg|png|csv [--of WHAT] [--from D [--to D]]
             [--year Y] [--years N] [--shape weeks|months|years]
             [--mean 7|30|90] [--than-from D --than-to D]
             [--look light|dark|contrast] [--width N]
  check      is the journal sound?
  demo       FILE --years N [--seed S]
  screens    DIR [--look light|dark|contrast] [--size WxH] [--scale P]
  gallery    [--look light|dark|contrast] [--scale P]
  version

A day D is YYYY-MM-DD, today or yesterday. An ID may be how one begins. Everything that prints takes --json.
tend COMMAND --help says more about one.

  --journal FILE         another journal than $XDG_DATA_HOME/tend/journal.tend
  --passphrase-file F    else TEND_PASSPHRASE, else you are asked
  --frame-log FILE       one JSON line a drawn frame of the window goes there

TEND_NOW=2026-11-22T08:00:00+01:00 fixes the clock.
Exit code: 0 done, 1 could not be done, 2 not understood.
)");
}

} // namespace tend::cli
