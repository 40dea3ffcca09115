package parley.state;

import java.util.Locale;

/**
 * The address of a page without what differs between two copies of it: scheme, {@code www.}, port,
 * fragment, parameters that only track or that say where a reply goes, a slash at the end, the
 * prefix of a web archive. The page number of a thread stays: page 2 is another page.
 */
final class Address {
  private Address() {}

  /** The normal form, or empty where the address is none of the web (a file, nothing). */
  static String normal(String url) {
    String rest = afterScheme(url.strip());
    if (rest.startsWith("web.archive.org/web/")) {
      String saved = afterScheme(rest.substring(Math.max(0, rest.indexOf("/http")) + 1));
      rest = saved.isEmpty() ? rest : saved;
    }
    int hash = rest.indexOf('#');
    if (hash >= 0 && !rest.startsWith("#!", hash)) {
      rest = rest.substring(0, hash);
    }
    int query = rest.indexOf('?');
    String place = query < 0 ? rest : rest.substring(0, query);
    String parameters = query < 0 ? "" : telling(rest.substring(query + 1));
    while (place.endsWith("/")) {
      place = place.substring(0, place.length() - 1);
    }
    int slash = place.indexOf('/');
    String host = host(slash < 0 ? place : place.substring(0, slash));
    return host.isEmpty() ? "" : host + (slash < 0 ? "" : place.substring(slash)) + parameters;
  }

  private static String afterScheme(String url) {
    if (url.regionMatches(true, 0, "http://", 0, 7)) {
      return url.substring(7);
    }
    return url.regionMatches(true, 0, "https://", 0, 8) ? url.substring(8) : "";
  }

  private static String host(String given) {
    String host = given.toLowerCase(Locale.ROOT);
    int port = host.endsWith(":80") ? 3 : host.endsWith(":443") ? 4 : 0;
    host = host.substring(0, host.length() - port);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The parameters that choose the page, in their order. */
  private static String telling(String query) {
    StringBuilder kept = new StringBuilder();
    for (int from = 0; from < query.length(); ) {
      int end = query.indexOf('&', from);
      String parameter = query.substring(from, end < 0 ? query.length() : end);
      int value = parameter.indexOf('=');
      String name = value < 0 ? parameter : parameter.substring(0, value);
      if (!parameter.isEmpty() && !isNoise(name.toLowerCase(Locale.ROOT))) {
        kept.append(kept.length() == 0 ? '?' : '&').append(parameter);
      }
      from = end < 0 ? query.length() : end + 1;
    }
    return kept.toString();
  }

  private static boolean isNoise(String name) {
    return switch (name) {
      case "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid" -> true;
      case "ref_src", "_ga", "replytocom", "cmpid", "wt_mc" -> true;
      default -> name.startsWith("utm_");
    };
  }
}
