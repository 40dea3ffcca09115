package parley;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Files that try to get at whoever looks at them: every attack of a list, in every place from which
 * a file's words reach a screen. All of it is made here, the same in every run.
 */
public final class Attacks {
  /** How many pages are made of each page that there is. */
  private static final int VARIANTS = Integer.getInteger("attacks.variants", 1);

  private static final int EVERY = 12; // words: one in so many is followed by an attack
  private static final int LARGEST = 20_000; // a longer page is no harder

  private static final String[] SINGLE = {
    "\u001b[31m",
    "\u001b[2J\u001b[H",
    "\u001b]0;owned\u0007",
    "\u001b]2;owned\u001b\\",
    "\u001b]52;c;cm0gLXJm\u0007",
    "\u001b]8;;http://evil.example/\u001b\\",
    "\u001bP+q544e\u001b\\",
    "\u001bX sos \u001b\\",
    "\u001b^pm\u001b\\",
    "\u001b_Gapc\u001b\\",
    "\u001b[6n",
    "\u001b[c",
    "\u001bc",
    "\u001b[?1049l",
    "\u001b[?1000h",
    "\u001b#8",
    "\u001b(0",
    "\u001b[>4;2m",
    "\u001b]10;?\u0007",
    "\u001b",
    "\u001b[",
    "\u001b]",
    "\u001bP",
    "\u001b]8;;", // ends with the field
    "\u009b31m",
    "\u009d0;owned\u009c",
    "\u0090q\u009c",
    "\u009f",
    "\u0098",
    "\u009e",
    "\u0085",
    "\u008d",
    "\u0000",
    "\u0007",
    "\b\b\b\b",
    "\t",
    "\u000b",
    "\f",
    "\r",
    "\n",
    "\r\n",
    "\u000e",
    "\u000f",
    "\u0011",
    "\u0013",
    "\u0018",
    "\u001a",
    "\u007f",
    "\u001b\u0000[31m",
    "\u001b\u200b[31m",
    "\u009b\u200d1m",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200e",
    "\u200f",
    "\u061c",
    "\u202egnp.exe",
    "\u2028",
    "\u2029",
    "\ud800",
    "\udc00",
    "\udbff\u0041",
    "\ufe0f",
    "a\ufe0f",
    "a\ufe00",
    "\u8fbb\udb40\udd00",
    "\ud83d\udc4d\ufe0f\ufe0f\ufe0f",
    "\udb40\udc01",
    "\udb40\udc68\udb40\udc69",
    "\ud83d\udc4d\udb40\udc67\udb40\udc62",
    "x\udb40\udc67\udb40\udc7f",
    "\ud83c\udff4" + "\udb40\udc67".repeat(40) + "\udb40\udc7f",
    "\u200b",
    "\u200c",
    "\u200d",
    "a\u200db",
    "\u200d\u200d\u200d",
    "\ud83d\udc4d\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u034f",
    "\u115f",
    "\u1160",
    "\u17b4",
    "\u180e",
    "\u180b",
    "\u3164",
    "\uffa0",
    "\u2800",
    "\u2061",
    "\u206a",
    "\ufff9a\ufffab\ufffb",
    "\ufffe",
    "\uffff",
    "\ufdd0",
    "\ud83f\udffe",
    "\ud834\udd73",
    "\u00a0",
    "\u2007",
    "\u202f",
    "\u3000",
    "\u1680",
    "\ue000",
    "\uf8ff",
    "\udbff\udffd",
    "Z" + "\u0300\u0316\u0335\u0489".repeat(30),
    "\u0338",
    "\u20dd\u20e0",
    "\u0e49".repeat(20),
    "\u1100".repeat(30),
    "\ud83c\uddea".repeat(9),
    "\ud83d\udc68" + "\u200d\ud83d\udc68".repeat(30),
    "\ufdfd\ufdfd",
    "\u12031".repeat(3),
    "\u0600\u06dd",
    "\u0378",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1-1",
    "@SUM(A1)",
    "\",=1",
    "\"\"\"",
    "\t=1",
    ";=1",
    "\r\n=1",
    "<script>x</script>",
    "--></script><img src=x onerror=x>",
    "\"><b onclick=x>",
    "&#x1b;[31m",
    "&#27;[31m",
    "&#155;31m",
    "&#x9b;31m",
    "&#x202e;",
    "&#8238;",
    "&#0;",
    "&#xd800;",
    "&lrm;",
    "&shy;",
    "&zwj;",
    "%1b[31m",
    "\\u001b[31m",
    "\\033[31m",
    "\\x1b[31m",
    "\nFrom evil@example.org Thu Jan  1 00:00:00 1970\nSubject: x\n\n",
    "\nFrom x",
    "\r\nBcc: x",
    "=?UTF-8?Q?=1B[31m?=",
    "=?UTF-8?B?G1szMW0=?=",
    "](javascript:x) [",
    "<javascript:x>",
    "`$(id)`",
    "javascript:alert(1)",
    "java\tscript:x",
    " javascript:x",
    "file:///etc/passwd",
    "data:text/html,x",
    "vbscript:x",
    "-oProxyCommand=x",
    "http://a\u001b[31m/",
    "http://a/\u202egnp",
    "http://\u001b]8;;\u0007",
  };

  private Attacks() {}

  /** Every attack by itself. */
  public static List<String> all() {
    return List.of(SINGLE);
  }

  /** All attacks in a few long lines, for places where one at a time would take too long. */
  public static List<String> joined() {
    StringBuilder controls = new StringBuilder("a");
    for (int c = 0; c < 0x20; c++) {
      controls.append((char) c).append('b').append((char) (0x80 + c)).append('c');
    }
    return List.of(
        controls.append("\u007f").toString(),
        "x\u001b]52;c;cm0=\u0007\u009b31m\u001b[2J\ud800y\udc00\u2028z\ufeff",
        "\u202e\u2066\u200e\u061cbidi\u3164\u2800\u034f\udb40\udc68\ufe0f",
        "Z" + "\u0300\u0335".repeat(50) + "a\u200db\u200c\u00ad\u180e\uffa0",
        String.join("", SINGLE));
  }

  /** What the page is called that {@link #write} writes for its links. */
  public static String links() {
    return AttackPages.LINKS;
  }

  /** Writes every page, each with attacks in other places, under names that are attacks too. */
  public static List<Path> write(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    int number = 0;
    for (Path page : pages()) {
      for (int variant = 0; variant < VARIANTS; variant++) {
        String ending = page.toString().endsWith(".html") ? ".html" : ".txt";
        String name = name(number) + ending;
        byte[] bytes = Files.readAllBytes(page);
        boolean html = ending.equals(".html");
        files.add(Files.write(directory.resolve(name), spoil(bytes, html, number++)));
      }
    }
    files.addAll(AttackPages.write(directory));
    return files;
  }

  /** Real layouts of every kind that parley reads. */
  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String place : List.of("samples", "src/test/resources")) {
      try (Stream<Path> all = Files.walk(Path.of(place))) {
        all.filter(file -> file.toString().matches(".*\\.(html|txt)"))
            .filter(file -> !file.toString().contains("golden"))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }

  /** A name that no file should have, as far as the system lets it. */
  private static String name(int number) {
    String attack = SINGLE[number % SINGLE.length];
    String fits = attack.replace("\0", "").replace("/", "");
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(fits);
    return number + (whole && fits.length() < 60 ? fits : "") + "page";
  }

  /** Follows words, values of attributes and places between tags with attacks. */
  private static byte[] spoil(byte[] page, boolean html, int seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int length = Math.min(page.length, LARGEST);
    int next = random.nextInt(SINGLE.length);
    for (int i = 0; i < length; i++) {
      out.write(page[i]);
      boolean edge = i + 1 < length && isWord(page[i]) && !isWord(page[i + 1]);
      boolean inTag = html && i > 0 && (page[i - 1] == '<' || page[i] == '<' || page[i] == '/');
      if (edge && !inTag && random.nextInt(EVERY) == 0) {
        out.writeBytes(encoded(SINGLE[next++ % SINGLE.length], html, random));
      }
    }
    return out.toByteArray();
  }

  private static boolean isWord(byte b) {
    return b < 0 || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
  }

  /** The attack as UTF-8, as bytes of an old charset, or as entities. */
  private static byte[] encoded(String attack, boolean html, Random random) {
    int way = random.nextInt(html ? 4 : 3);
    if (way == 0) {
      return attack.getBytes(StandardCharsets.ISO_8859_1);
    }
    if (way < 3) {
      return AttackPages.raw(attack);
    }
    StringBuilder entities = new StringBuilder();
    attack.codePoints().forEach(c -> entities.append("&#").append(c).append(';'));
    return entities.toString().getBytes(StandardCharsets.UTF_8);
  }
}
