package parley.text;

import java.util.Arrays;

/**
 * Letters that look like others: those of the alphabets beside Latin, and Latin ones that few know.
 * The part of confusables.txt of UTS 39 (Unicode 18) that leads to a Latin letter or digit; a table
 * of our own because ICU, which has all of it, is 14 MB, and a test holds it against that.
 */
final class Confusables {
  /** Groups parted by blanks: a letter, and those that look like it. */
  private static final String GROUPS =
      "2ƧϨჇᲷꙄꝚ 3ƷȜЗӠՅᲕⲜⳄⳌꝪꞫ 4Ꮞꮞ 5Ƽ 6ϬбᏮⳒⳓⳜꮾ 7ᲄ 8Ȣȣ 9ⳊⳋꝮꝯ AΑАᎪꓮ BΒВᏴℬⲂꓐꞴ "
          + "CϹСᏟℂℭⲤꓚ DᎠⅅꓓ EΕЕᎬℰꓰ FϜℱꓝꞘ GԌᏀᏳꓖ HΗНᎻℋℌℍⲎꓧ JͿЈᎫꓙꞲ KΚКᏦⲔꓗ LᏞℒⳐꓡ "
          + "MΜϺМᎷℳⲘꓟ NΝℕⲚꓠ OΟОՕᲿⲞꓳ PΡРᏢℙⲢⳎꓑ QԚℚ RƦɌᎡᏒℛℜℝꓣ SЅՏႽჽᏕᏚᲽꓢ TΤТᎢⲦꓔ UՍꓴ "
          + "VѴᏙꓦ WԜᎳᏔꓪ XΧХᳵⲬꓫꞳ YΥϒУҮᎩᎽⲨꓬ ZΖჍᏃℤℨⱫⲌꓜ aɑαаꭤ bƄЬᏏ cϲсᲃᴄⲥꮯ dԁᏧⅆꓒ "
          + "eеҽℯⅇꬲ fſƒʄքẝꞙꬵ gƍɡցᶃℊ hҺһհႹᏂℎ iıɩɪιіւᎥℹⅈⲓꙇꭵ jȷϳјյⅉ lƖǀΙІӀӏℐℑℓⲒꓲꞁꞮꟾ "
          + "nոռ oοσϭоօჿᲂᴏᴑℴⲟꬽ pþƿρϱϸрⲣⳏ qԛգզ rгᴦⲅꭇꭈꮁ sƽѕꜱꮪ uʋυսᴜꞟꭎꭒ vνѵᴠꮩ "
          + "wɯшѡԝաᴡⲽꟺꮃꮤ xх yɣʏγуүყᶌỿℽⲩꭚ zᴢⱬⲍⴭꮓ ÀᾺ ÁΆ ÂȂ ÄӒ ÈЀῈ ÉΈ ÊȆ ËЁ ÒῸ ÓΌ ÔȎ "
          + "ÖӦ ÛȖ ÝΎϓ ÞϷ ßβϐᏰẞꞵꟖꟗ àὰ áά âȃ ãᾶ äӓ èѐ êȇ ëё ìὶ íί îȋ ïϊї òὸ óό ôȏ "
          + "öӧ ùὺ úύ ûȗ üϋ ÿӱ ĀᾹ āᾱ ĂǍӐᾸ ăǎӑᾰ Ąᾼ ąᾳ ĔĚӖ ĕěӗ ęҿ ĞǦ ğǧ ĩῖ īῑ ĭǐῐ "
          + "ĸκϰкᴋⲕꮶ ĺÍΊ ŎǑ ŏǒ ŕѓ ũῦ ūῡ ŬǓ ŭǔῠ ŸΫϔӰ ƅьꮟ ƆϽↃꓛ Ǝꓱ ƏӘ ƐԐᏋℇꜪ ƠᎤ ơꭴ "
          + "ƨϩᴤꙅ ƩΣ ǘΰ ǜῢ ǝəә ǶԊ ȘŞ șş ȚŢ țţƫᎿ ȝʒӡჳⳅⳍꝫ ȲӮῩ ȳӯ ɂꭾ ɅΛЛꓥꟚ ɋᶐ";

  /** In the order of what is looked up: the letter above what it looks like. */
  private static final int[] PAIRS = pairs();

  private Confusables() {}

  private static int[] pairs() {
    int[] pairs = new int[GROUPS.length()];
    int n = 0;
    char like = ' ';
    for (int i = 0; i < GROUPS.length(); i++) {
      char c = GROUPS.charAt(i);
      if (i == 0 || GROUPS.charAt(i - 1) == ' ') {
        like = c;
      } else if (c != ' ') {
        pairs[n++] = c << 16 | like;
      }
    }
    int[] sorted = Arrays.copyOf(pairs, n);
    Arrays.sort(sorted);
    return sorted;
  }

  /** What a letter looks like; itself where it is the only one of its kind. */
  static char of(char c) {
    int at = Arrays.binarySearch(PAIRS, c << 16);
    int next = at < 0 ? -at - 1 : at;
    boolean found = next < PAIRS.length && PAIRS[next] >>> 16 == c;
    return found ? (char) PAIRS[next] : c;
  }
}
