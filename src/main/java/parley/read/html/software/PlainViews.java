package parley.read.html.software;

import java.util.List;
import parley.read.html.Dialect;

/** Printable pages, archives for crawlers, and small forums, which all have little markup. */
final class PlainViews {
  private PlainViews() {}

  static List<Dialect> all() {
    return List.of(
        new PhpBbPrint(),
        new VbulletinPrint(),
        new Vbulletin3Print(),
        new IpBoardLofi(),
        new MyBbArchive(),
        new PunBb(),
        new BbPress1(),
        new SmfPrint());
  }

  private static final class PhpBbPrint extends SimpleForum {
    PhpBbPrint() {
      super(
          "phpbb-print",
          "phpBB 3, printable view: #phpbb with .post holding .author, .date, .content",
          "phpbb",
          "date",
          "div.post:has(> .author strong)");
    }

    @Override
    String heading() {
      return "#page-header h2";
    }

    @Override
    Layout layout() {
      return Layout.of(new Query("> .author strong"), new Query("> .date"), new Query("> .content"))
          .without(".signature", ".attachbox", ".codebox > p")
          .quoting("blockquote", "cite");
    }
  }

  private static final class VbulletinPrint extends SimpleForum {
    VbulletinPrint() {
      super(
          "vbulletin-print",
          "vBulletin 4, printable view: li.postbit with .header .datetime",
          "postlist",
          "datetime",
          "li.postbit");
    }

    @Override
    Layout layout() {
      return Layout.of(
              new Query(".header .username"),
              new Query(".header .datetime"),
              new Query(".content .restore", ".content"))
          .quoting(".bbcode_quote", ".bbcode_postedby");
    }
  }

  private static final class Vbulletin3Print extends SimpleForum {
    Vbulletin3Print() {
      super(
          "vbulletin3-print",
          "vBulletin 3, printable view: td.page with name, date, rule, text",
          "",
          "page",
          "td.page:has(> hr)");
    }

    @Override
    Layout layout() {
      return Layout.of(
              new Query("td[style*=14pt]"),
              new Query("td.smallfont"),
              new Query("> div:last-of-type"))
          .without("div:has(> table td.alt2) > .smallfont")
          .quoting("div:has(> .smallfont):has(> table td.alt2)", "td.alt2 > div:has(> strong)");
    }
  }

  private static final class IpBoardLofi extends SimpleForum {
    IpBoardLofi() {
      super(
          "ipboard-lofi",
          "IP.Board 1 and 2, Lo-Fi version: .postwrapper with .postname and .postcontent",
          "",
          "postwrapper",
          ".postwrapper");
    }

    @Override
    Layout layout() {
      return Layout.of(new Query(".postname"), new Query(".postdate"), new Query(".postcontent"))
          .quoting(".quotemain", ".quotetop");
    }
  }

  private static final class MyBbArchive extends SimpleForum {
    MyBbArchive() {
      super(
          "mybb-archive",
          "MyBB, archive: .post with .header .dateline and .message",
          "",
          "dateline",
          ".post:has(> .message)");
    }

    @Override
    Layout layout() {
      return Layout.of(
              new Query(".header .author h2", ".header h2", ".header .author"),
              new Query(".header .dateline"),
              new Query("> .message"))
          .quoting("blockquote", "cite");
    }
  }

  private static final class PunBb extends SimpleForum {
    PunBb() {
      super(
          "punbb",
          "PunBB 1.3 and 1.4: .post with .post-byline and .entry-content",
          "",
          "post-byline",
          "div.post");
    }

    @Override
    Layout layout() {
      return Layout.of(
              new Query(".author-ident .username", ".post-byline a", ".post-byline em"),
              new Query(".post-link a", ".post-link"),
              new Query(".entry-content"))
          .without(".lastedit", ".sig-content", ".sig-demark")
          .quoting(".quotebox", "cite");
    }
  }

  private static final class BbPress1 extends SimpleForum {
    BbPress1() {
      super(
          "bbpress1",
          "bbPress 1: li with .threadauthor and .threadpost",
          "",
          "threadpost",
          "li:has(> .threadauthor)");
    }

    @Override
    Layout layout() {
      return Layout.of(
          new Query("> .threadauthor strong"),
          new Query(".poststuff"),
          new Query("> .threadpost > .post"));
    }
  }
}
