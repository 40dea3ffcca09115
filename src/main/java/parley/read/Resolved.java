package parley.read;

import java.net.URI;
import java.net.URISyntaxException;
import parley.text.Addresses;

/** Makes relative addresses whole, as RFC 3986, 5.2 says. */
final class Resolved {
  private Resolved() {}

  /** An address seen from a page; the same where it is whole, or where the page has none. */
  static String of(String address, String base) {
    if (base.isEmpty() || !Addresses.scheme(address).isEmpty()) {
      return address;
    }
    String relative = Addresses.encoded(address);
    try {
      URI page = new URI(Addresses.encoded(base));
      if (page.getHost() == null) {
        return address;
      }
      if (relative.startsWith("?") || relative.startsWith("#")) {
        return upTo(page.toString(), relative.charAt(0)) + relative;
      }
      boolean bare = page.getRawPath().isEmpty();
      return (bare ? page.resolve("/") : page).resolve(relative).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }

  /** The page without its fragment, and without its query where another replaces it. */
  private static String upTo(String page, char sign) {
    int fragment = page.indexOf('#');
    String whole = fragment < 0 ? page : page.substring(0, fragment);
    int query = sign == '?' ? whole.indexOf('?') : -1;
    return query < 0 ? whole : whole.substring(0, query);
  }
}
