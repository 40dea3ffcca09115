package parley.read;

import java.util.Locale;
import java.util.Set;

/** Tells by name what browsers save beside a page and what is no article for certain. */
final class PageParts {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "heic",
          "css", "js", "mjs", "map", "wasm", "woff", "woff2", "ttf", "otf", "eot", "mp3", "m4a",
          "ogg", "opus", "wav", "flac", "mp4", "m4v", "webm", "mov", "avi", "mkv", "pdf", "class",
          "jar", "so", "exe", "dll", "o", "pyc");

  /** How Windows and browsers call the folder beside PAGE.html, by language. */
  private static final Set<String> FOLDERS =
      Set.of(
          "files",
          "file",
          "dateien",
          "fichiers",
          "archivos",
          "arquivos",
          "ficheiros",
          "bestanden",
          "filer",
          "tiedostot",
          "pliki",
          "soubory",
          "fajlovi",
          "dosyalar",
          "bylos");

  private static final String[] PAGES = {".html", ".htm", ".xhtml", ".shtml", ".php", ".mht"};

  private PageParts() {}

  /** Whether a file of this name holds no article: an image, a style sheet, a script, a font. */
  static boolean isPart(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether {@code name} is the folder that was saved with a page, as {@code PAGE_files} is beside
   * {@code PAGE.html}. Without its page it is an ordinary directory: somebody's own choice of name.
   *
   * @param beside all names in the same directory
   */
  static boolean isFolder(String name, Set<String> beside) {
    int cut = Math.max(name.lastIndexOf('_'), name.lastIndexOf('-'));
    if (cut < 1 || !FOLDERS.contains(name.substring(cut + 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String page = name.substring(0, cut);
    for (String extension : PAGES) {
      if (beside.contains(page + extension)) {
        return true;
      }
    }
    return beside.contains(page); // saved under a name without an extension
  }
}
