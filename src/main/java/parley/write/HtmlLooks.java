package parley.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of an exported page, and the policy that lets a browser use it and nothing else. */
final class HtmlLooks {
  static final String STYLE =
      """

      :root{color-scheme:light dark;--ink:#1b1b1b;--dim:#5c5c5c;--line:#c9c9c9;--link:#0b57a4;
      --paper:#fdfdfb}
      @media(prefers-color-scheme:dark){:root{--ink:#dedede;--dim:#a0a0a0;--line:#4a4a4a;
      --link:#8ab8f0;--paper:#17181a}}
      body{margin:0 auto;padding:1rem;max-width:52rem;color:var(--ink);background:var(--paper);
      font:1.05rem/1.5 Georgia,serif;overflow-wrap:anywhere}
      h1{line-height:1.2}
      h1,.text p{unicode-bidi:plaintext}
      [itemprop=author]{unicode-bidi:isolate}
      article+article{border-top:3px double var(--line);margin-top:3rem}
      a{color:var(--link)}
      .text{max-width:42rem;margin:.3rem 0 1rem}
      .text p,.text pre{margin:.5rem 0}
      .text pre{white-space:pre-wrap}
      li>details>.text:empty::before{content:"(empty comment)";color:var(--dim)}
      blockquote{margin:0;padding-left:.8rem;border-left:3px solid var(--line);color:var(--dim)}
      blockquote span{display:none}
      .facts,summary,aside,footer{color:var(--dim);font-size:.95rem}
      summary{cursor:pointer}
      summary b,summary [itemprop=author]{color:var(--ink);font-weight:bold}
      ol{list-style:none;margin:0;padding:0}
      ol ol{padding-left:min(1.2rem,2.5vw);border-left:1px solid var(--line)}
      ol ol ol ol ol ol ol ol ol ol ol{padding-left:0;border:0}
      li:target>details>summary{outline:2px solid var(--link)}
      @media print{body{max-width:none;color:#000;background:#fff}summary{break-after:avoid}
      a{color:inherit}}
      """;

  /** Nothing may be loaded, sent or run; the one style is known by its digest (CSP level 2). */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + digest(STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  private HtmlLooks() {}

  private static String digest(String style) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
