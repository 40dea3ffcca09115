package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
  private static final SpoofChecker ICU = new SpoofChecker.Builder().build();
  private static final Set<Integer> SCRIPTS =
      Set.of(
          UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.ARMENIAN,
          UScript.CHEROKEE,
          UScript.COPTIC,
          UScript.GEORGIAN,
          UScript.LISU,
          UScript.COMMON);

  @ParameterizedTest
  @CsvSource({
    "Ada,       \u0410da", // Cyrillic A
    "Ada,       Ad\u0430",
    "Vesna,     V\u0435sn\u0430",
    "coco,      \u0441\u043E\u0441\u043E",
    "Ian,       lan",
    "Ian,       1an",
    "JOE,       J0E",
    "Omar,      \u039Fmar", // Greek Omicron
    "Ada,       \uFF21\uFF44\uFF41", // wide
    "Ada,       \uD835\uDC00\uD835\uDC1D\uD835\uDC1A", // mathematical bold
    "Ada99,     Ada\uD835\uDFD7\uD835\uDFD7",
    "Ada,       Ada\uFFFD",
    "Zoë,       Zo\u0451",
    "á,         \u0430\u0301",
    "O'Brien,   O’Brien",
    "Jo-Ann,    Jo‑Ann",
    "David,     Dav\u0131d",
  })
  void looksTheSame(String one, String other) {
    assertThat(Skeleton.of(other)).isEqualTo(Skeleton.of(one));
  }

  @ParameterizedTest
  @CsvSource({"Ada, ada", "Ada, Adá", "joe, joe2", "Ada, Ada.", "Ada, A da", "Jose, José", "m, rn"})
  void looksDifferent(String one, String other) {
    assertThat(Skeleton.of(other)).isNotEqualTo(Skeleton.of(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vesna", "", "Maren Oakes", "Łódź", "Ольга", "渡辺", "فاطمة"})
  void honestNamesAreNotOdd(String name) {
    assertThat(Skeleton.oddity(name)).isZero();
    assertThat(Skeleton.of(Skeleton.of(name))).isEqualTo(Skeleton.of(name));
  }

  @Test
  void plainAsciiIsNotCopied() {
    String name = "Ferrywatch2";
    assertThat(Skeleton.of(name)).isSameAs(name);
  }

  @Test
  void agreesWithTheTablesOfUnicode() {
    int letters = 0;
    for (int c = 0xA1; c < 0x10000; c++) {
      String letter = Character.toString(c);
      boolean asked =
          SCRIPTS.contains(UScript.getScript(c))
              && UCharacter.isLetter(c)
              && !(c >= 0xFF01 && c < 0xFF5F)
              && Normalizer.isNormalized(letter, Normalizer.Form.NFC);
      String like = Normalizer.normalize(ICU.getSkeleton(letter), Normalizer.Form.NFC);
      boolean toLatin =
          like.length() == 1 && like.charAt(0) < 0x250 && Character.isLetterOrDigit(like.charAt(0));
      if (asked && toLatin) {
        assertThat(Skeleton.of(letter)).as(Integer.toHexString(c)).isEqualTo(like);
        letters += like.equals(letter) ? 0 : 1;
      }
    }
    assertThat(letters).isGreaterThan(400);
  }

  @Test
  void agreesOnWideAndMathematicalOnes() {
    for (int c = 0x1D400; c < 0x1D800; c++) {
      boolean letter = c < 0x1D6A4 || c >= 0x1D7CE;
      if (letter && UCharacter.isDefined(c)) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        String like = Skeleton.of(Character.toString(c));
        assertThat(like).as(Integer.toHexString(c)).isEqualTo(Skeleton.of(plain));
      }
    }
  }
}
